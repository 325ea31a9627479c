import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Random } from './random.ts';
import { literal, type Pool, randomValue } from './random-values.ts';

/** A query, and two sets of variables to ask it with. */
export interface RandomQuery {
  query: string;
  variables: Record<string, unknown>[];
}

/** Writes queries over a schema: aliases, fragments, directives, variables and their defaults, pages within pages. */
export class QueryWriter {
  private names = 0;
  private readonly fragments = new Map<string, { on: string; text: string }>();
  private readonly declarations: string[] = [];
  private readonly variables: Record<string, unknown>[] = [{}, {}];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    private readonly pool: Pool,
  ) {}

  write(): RandomQuery {
    const selections = this.selections(this.schema.getQueryType()!, this.random.between(1, 4));
    const declared = this.declarations.length > 0 ? `(${this.declarations.join(', ')})` : '';
    const fragments = [...this.fragments].map(([name, { on, text }]) => `fragment ${name} on ${on} ${text}`);
    return {
      query: [`query Q${declared} ${selections}`, ...fragments].join('\n'),
      variables: this.variables,
    };
  }

  private selections(type: GraphQLCompositeType, depth: number): string {
    const count = this.random.between(1, depth > 0 ? 4 : 3);
    return `{ ${Array.from({ length: count }, () => this.selection(type, depth)).join(' ')} }`;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const kind = this.random.next();
    if (kind < 0.08)
      return `${this.random.chance(0.3) ? `${this.name('t')}: ` : ''}__typename${this.directives()}`;
    if (kind < 0.2 && depth > 0) return this.inlineFragment(type, depth);
    if (kind < 0.28 && depth > 0) return `...${this.fragment(type, depth)}${this.directives()}`;
    return this.field(type, depth);
  }

  private inlineFragment(type: GraphQLCompositeType, depth: number): string {
    if (this.random.chance(0.3)) return `...${this.directives()} ${this.selections(type, depth - 1)}`;
    const on = this.random.of(this.overlapping(type));
    return `... on ${on.name}${this.directives()} ${this.selections(on, depth - 1)}`;
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    const on = this.random.of(this.overlapping(type));
    const known = [...this.fragments].find(([, fragment]) => fragment.on === on.name && fragment.text !== '');
    if (known !== undefined && this.random.chance(0.5)) return known[0];
    const name = this.name('F');
    this.fragments.set(name, { on: on.name, text: '' });
    this.fragments.set(name, { on: on.name, text: this.selections(on, depth - 1) });
    return name;
  }

  /** The types of which an object may be that is also of a given one. */
  private overlapping(type: GraphQLCompositeType): GraphQLCompositeType[] {
    if (isObjectType(type)) return [type, ...type.getInterfaces()];
    const interfaces = isInterfaceType(type) ? type.getInterfaces() : [];
    return [type, ...interfaces, ...this.schema.getPossibleTypes(type)];
  }

  private field(type: GraphQLCompositeType, depth: number): string {
    if (!isObjectType(type) && !isInterfaceType(type))
      return depth > 0 ? this.inlineFragment(type, depth) : '__typename';
    const fields = Object.values(type.getFields());
    const possible = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    if (possible.length === 0) return '__typename';
    const field = this.random.of(possible);
    const given = this.argumentsOf(field);
    const alias = given !== '' || this.random.chance(0.2) ? `${this.name('a')}: ` : '';
    const inner = getNamedType(field.type);
    const selections = isCompositeType(inner) ? ` ${this.selections(inner, depth - 1)}` : '';
    return `${alias}${field.name}${given}${this.directives()}${selections}`;
  }

  private argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.filter(({ type, defaultValue }) =>
      isNonNullType(type) && defaultValue === undefined ? true : this.random.chance(0.4),
    );
    if (given.length === 0) return '';
    return `(${given.map((argument) => `${argument.name}: ${this.argument(argument)}`).join(', ')})`;
  }

  private argument({ name, type }: GraphQLArgument): string {
    const value = () => randomValue(this.random, type, name, this.pool);
    if (this.random.chance(0.5)) return literal(value(), type);
    const variable = this.name('v');
    const hasDefault = !isNonNullType(type) && this.random.chance(0.3);
    this.declarations.push(`$${variable}: ${type}${hasDefault ? ` = ${literal(value(), type)}` : ''}`);
    for (const variables of this.variables)
      if (isNonNullType(type) || this.random.chance(0.7)) variables[variable] = value();
    return `$${variable}`;
  }

  private directives(): string {
    if (!this.random.chance(0.1)) return '';
    const directive = this.random.of(['skip', 'include']);
    if (this.random.chance(0.4)) return ` @${directive}(if: ${this.random.chance(0.5)})`;
    const variable = this.name('b');
    this.declarations.push(`$${variable}: Boolean!`);
    for (const variables of this.variables) variables[variable] = this.random.chance(0.5);
    return ` @${directive}(if: $${variable})`;
  }

  private name(letter: string): string {
    return `${letter}${this.names++}`;
  }
}
