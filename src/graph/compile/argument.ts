import { type FieldNode, type GraphQLField, getArgumentValues, Kind, locatedError, visit } from 'graphql';
import type { Parameter } from '../../database.ts';
import type { Dialect, ListItem } from '../../dialect/dialect.ts';
import type { Given } from '../../model/selection.ts';
import type { Parameters, Variables } from './parameters.ts';

/** A field of a request: where it stands in the document and in the answer, but for the indices of lists. */
export interface Place {
  node: FieldNode;
  path: readonly string[];
}

/** An argument, or a part of one, read anew from the variables of each request. */
class Argument<T> implements Given<T> {
  constructor(
    readonly shape: T,
    private readonly read: (variables: Variables) => T,
    private readonly parameters: Parameters,
    private readonly place: Place,
  ) {}

  get dialect(): Dialect {
    return this.parameters.dialect;
  }

  get present(): boolean {
    return this.shape !== null && this.shape !== undefined;
  }

  at<Key extends keyof T>(key: Key): Given<NonNullable<T[Key]>> {
    const part = (whole: T) => (whole as T | null | undefined)?.[key] as NonNullable<T[Key]>;
    const read = (variables: Variables) => part(this.read(variables));
    return new Argument(part(this.shape), read, this.parameters, this.place);
  }

  check(test: (value: T) => void): void {
    this.parameters.check((variables) => this.located(() => test(this.read(variables))));
  }

  bind(convert: (value: T) => Parameter = (value) => value as Parameter): string {
    return this.parameters.add((variables) => this.located(() => convert(this.read(variables))));
  }

  bindList(convert: (value: T) => readonly ListItem[] = (value) => value as readonly ListItem[]): string {
    return this.bind((value) => this.dialect.list(convert(value)));
  }

  includes(column: string, convert?: (value: T) => readonly string[]): string {
    const list = this.dialect.each(this.bindList(convert), 'x');
    return this.dialect.oneOf(column, `SELECT x.value FROM ${list}`);
  }

  /** One statement serves all fields: an error says which of them it is about. */
  private located<Value>(run: () => Value): Value {
    try {
      return run();
    } catch (error) {
      throw locatedError(error, this.place.node, this.place.path);
    }
  }
}

/** All arguments of a field as one value, by name. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  place: Place,
  variables: Variables,
  parameters: Parameters,
): Given<Record<string, unknown>> {
  const read = argumentReader(field, place.node);
  return new Argument(read(variables), read, parameters, place);
}

/** Reads the arguments of a field from the variables of a request. */
export function argumentReader(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): (variables: Variables) => Record<string, unknown> {
  if (mentionsVariables(node)) return latest((given: Variables) => getArgumentValues(field, node, given));
  let values: Record<string, unknown> | undefined;
  return () => {
    values ??= getArgumentValues(field, node);
    return values;
  };
}

function mentionsVariables(node: FieldNode): boolean {
  let found = false;
  const { selectionSet: _, ...itself } = node;
  visit(itself, {
    [Kind.VARIABLE]() {
      found = true;
    },
  });
  return found;
}

/** Remembers the latest result: one request reads the arguments of a field several times. */
function latest<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  let memory: { key: Key; value: Value } | undefined;
  return (key) => {
    if (memory?.key !== key) memory = { key, value: compute(key) };
    return memory.value;
  };
}
