import type { GraphQLObjectType } from 'graphql';
import type { References } from '../../model/selection.ts';
import { answeringFor } from '../identified.ts';
import type { EntityKeys, Key } from './entity-keys.ts';
import { referencesOf } from './representations.ts';

/**
 * `_entities` as a part of the one statement; old ids keep answering. Throws for an entity that has another key than
 * one column.
 */
export function entityReferences(entities: EntityKeys): References {
  const columns = new Map([...entities].map(([type, keys]) => [type.name, columnOf(type, keys)]));
  return {
    kind: 'references',
    list: (given) =>
      given
        .at('representations')
        .bindList((representations) =>
          referencesOf(representations, entities).map(({ type, values }, index) => [
            String(index),
            type.name,
            ...values,
          ]),
        ),
    hasKey: (typeName, row, key) => {
      const column = columns.get(typeName) as string;
      return `${row[column]} = ${column === 'id' ? answeringFor(key) : key}`;
    },
  };
}

function columnOf(type: GraphQLObjectType, keys: readonly Key[]): string {
  const [key, ...others] = keys;
  const [path, ...more] = key ?? [];
  if (others.length > 0 || more.length > 0 || path?.length !== 1)
    throw new Error(`${type}: expected one @key of one column, such as @Directive('@key(fields: "id")').`);
  return path[0] as string;
}
