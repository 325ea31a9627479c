import type { GraphQLObjectType } from 'graphql';
import { badInput } from '../../model/bad-input.ts';
import type { EntityKeys, Key } from './entity-keys.ts';

/** What a gateway refers to: an entity's type, a key of it, and the values that the key's fields have. */
export interface Reference {
  type: GraphQLObjectType;
  key: Key;
  values: string[];
}

/** Characters of a representation that a message shows. */
const SHOWN = 100;

/**
 * What the representations that a gateway gives refer to, in their order. Throws a GraphQL error for one that is none:
 * it says which, and what was expected.
 */
export function referencesOf(representations: readonly unknown[], entities: EntityKeys): Reference[] {
  return representations.map((given, index) => referenceOf(given, `representations[${index}]`, entities));
}

function referenceOf(given: unknown, place: string, entities: EntityKeys): Reference {
  const name = valueAt(given, ['__typename']);
  const found = [...entities].find(([type]) => type.name === name);
  if (found === undefined) {
    const names = [...entities.keys()].join(', ');
    throw badInput(
      `${place}: expected an object whose __typename is one of ${names}, found ${shown(given)}.`,
    );
  }
  const [type, keys] = found;
  for (const key of keys) {
    const values = key.map((path) => valueAt(given, path));
    if (values.every(isValue)) return { type, key, values: values.map(String) };
  }
  throw badInput(
    `${place}: expected ${keys.map((key) => `${type} by ${described(key)}`).join(' or ')}, found ${shown(given)}.`,
  );
}

function valueAt(given: unknown, path: readonly string[]): unknown {
  let value = given;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

const isValue = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const described = (key: Key): string => key.map((path) => path.join('.')).join(' and ');

function shown(given: unknown): string {
  const text = JSON.stringify(given);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
