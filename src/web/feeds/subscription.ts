import { type GraphQLInputObjectType, type GraphQLSchema, getNullableType, isListType } from 'graphql';
import { asLanguage } from '../../model/language.ts';
import { HttpFailure } from '../failure.ts';

/** Which events someone subscribes to, and the language of their titles. */
export interface Subscription {
  /** Values of an `EventFilter`, as texts: GraphQL checks what they are. */
  filter: Record<string, string | string[]>;
  titles: string;
  /** The same text for the same subscription, whatever the order of its parameters and values. */
  name: string;
}

/** The parameter that is no field of `EventFilter`. */
const TITLES = 'titles';

/**
 * Reads a subscription from an address: `countries=KG,CA&from=2018-01-01`. Parameters are the fields of `EventFilter`,
 * lists with commas; empty ones count as left out. Titles are in the language `titles`, else in that of the releases
 * asked for, else in English. Throws an `HttpFailure` for a parameter that
 * there is not, a GraphQL error for a language that is none.
 */
export function readSubscription(schema: GraphQLSchema, { searchParams }: URL): Subscription {
  const fields = (schema.getType('EventFilter') as GraphQLInputObjectType).getFields();
  const given = [...new Set(searchParams.keys())].sort().flatMap((name) => {
    if (name !== TITLES && !Object.hasOwn(fields, name))
      throw new HttpFailure(
        400,
        `There is no parameter ${name}: expected ${[...Object.keys(fields), TITLES].join(', ')}`,
      );
    const values = searchParams
      .getAll(name)
      .flatMap((value) => value.split(','))
      .filter(Boolean);
    return values.length === 0 ? [] : [[name, values] as const];
  });
  const filter = given
    .filter(([name]) => name !== TITLES)
    .map(([name, values]) => [
      name,
      isListType(getNullableType(fields[name]!.type)) ? values : values.join(),
    ]);
  const { [TITLES]: titles, language } = Object.fromEntries(given);
  return {
    filter: Object.fromEntries(filter),
    titles: asLanguage(titles?.join() ?? language?.join()),
    name: given.map(([name, values]) => `${name}=${values.map(encodeURIComponent).sort()}`).join(';'),
  };
}
