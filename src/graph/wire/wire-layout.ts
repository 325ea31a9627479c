import { type FieldNode, type GraphQLField, getNamedType, isLeafType, isNonNullType } from 'graphql';
import type { JsonWords } from '../../dialect/dialect.ts';
import type { ComputedField, Layout } from '../compile/layout.ts';

/**
 * Stand around the number of a computed field and the JSON it is computed from: `{"$3":[…],"$":0}`. Nothing stored can
 * look like this: in JSON a quotation mark within a string has a backslash before it, and no response key begins with $.
 */
export const OPEN = '{"$';
export const CLOSE = ',"$":0}';

/** For the wire: the JSON of the answer as graphql-js would write it, but for what is computed. */
export class WireLayout implements Layout {
  /** The computed fields, by their numbers. */
  readonly computedFields: ComputedField[] = [];
  /** Whether the answer can do without graphql-js. */
  complete = true;

  constructor(private readonly json: JsonWords) {}

  opening(): [string, string][] {
    return [];
  }

  meta(node: FieldNode, typeName: string): string | null {
    if (node.name.value === '__typename') return typeName;
    this.complete = false;
    return null;
  }

  computed(field: ComputedField, inputs: string): string {
    if (!isLeafType(getNamedType(field.type))) this.complete = false;
    const number = this.computedFields.push(field) - 1;
    return this.json.object([
      [`$${number}`, inputs],
      ['$', this.json.constant(0)],
    ]);
  }

  stored({ type }: GraphQLField<unknown, unknown>, value: string, mayBeNull: boolean): string {
    return isNonNullType(type) && mayBeNull ? `coalesce(${value}, ${this.broken()})` : value;
  }

  /** Stands for a null that GraphQL does not allow. */
  private broken(): string {
    return this.json.object([['$!', this.json.constant(0)]]);
  }
}
