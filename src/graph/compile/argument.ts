import { type FieldNode, type GraphQLField, getArgumentValues, Kind, visit } from 'graphql';
import type { Parameter } from '../../database.ts';
import type { Given } from '../../model/selection.ts';
import type { Parameters, Variables } from './parameters.ts';

/** An argument, or a part of one, read anew from the variables of each request. */
class Argument<T> implements Given<T> {
  constructor(
    readonly shape: T,
    private readonly read: (variables: Variables) => T,
    private readonly parameters: Parameters,
  ) {}

  get present(): boolean {
    return this.shape !== null && this.shape !== undefined;
  }

  at<Key extends keyof T>(key: Key): Given<NonNullable<T[Key]>> {
    const part = (whole: T) => (whole as T | null | undefined)?.[key] as NonNullable<T[Key]>;
    return new Argument(part(this.shape), (variables) => part(this.read(variables)), this.parameters);
  }

  check(test: (value: T) => void): void {
    this.parameters.check((variables) => test(this.read(variables)));
  }

  bind(convert: (value: T) => Parameter = (value) => value as Parameter): string {
    return this.parameters.add((variables) => convert(this.read(variables)));
  }
}

/** All arguments of a field as one value, by name. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
  parameters: Parameters,
): Given<Record<string, unknown>> {
  const values = getArgumentValues(field, node, variables);
  const read = mentionsVariables(node)
    ? latest((given: Variables) => getArgumentValues(field, node, given))
    : () => values;
  return new Argument(values, read, parameters);
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
