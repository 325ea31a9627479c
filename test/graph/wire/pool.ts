import type { Database } from '../../../src/database.ts';
import { ask, dataOf } from '../ask.ts';
import type { Pool } from './random-values.ts';

/** Ids of everything in the store, and cursors of pages. */
export async function poolOf(store: Database): Promise<Pool> {
  const tables = [
    'event',
    'release',
    'official',
    'organisation',
    'country',
    'topic',
    'delegation',
    'participant',
    'statement',
    'post',
  ];
  const ids = await Promise.all(
    tables.map(async (table) => {
      const rows: { id: string }[] = await store.source.query(
        `SELECT id FROM "${table}" ORDER BY random() LIMIT 8`,
      );
      return [table, rows.map(({ id }) => id)] as const;
    }),
  );
  const { events, officials } = await dataOf(
    ask(store, '{ events(first: 9) { edges { cursor } } officials(first: 9) { edges { cursor } } }'),
  );
  const of = Object.fromEntries(ids);
  const codes = ['KG', 'ca', 'DE', 'country/fr', 'XX'];
  return {
    ...of,
    id: [...ids.flatMap(([, all]) => all), 'nothing'],
    code: codes,
    country: codes,
    countries: codes,
    between: codes,
    publisher: [...of.organisation!, 'x'],
    topic: ['trade', ...of.topic!],
    representations: ids.filter(([table]) => !NO_ENTITIES.includes(table)).flatMap(representationsOf),
    first: [1, 2, 3, 5],
    after: [...events.edges, ...officials.edges].map(({ cursor }: { cursor: string }) => cursor),
    language: ['en', 'ru', 'fr', 'de', 'fr-CH', 'tr', 'ar'],
    search: ['consultations', 'release number', 'Number 7', 'парламентаризм', 'AND "x'],
    name: ['Adler', 'Джусуповым', 'M. Blum', 'nobody'],
    from: ['2018-06-01', '2019-02-03'],
    to: ['2018-12-31', '2020-02-03'],
    includeDeprecated: [true],
  };
}

/** What a gateway cannot refer to. */
const NO_ENTITIES = ['participant', 'statement', 'topic'];

/** Rows as a gateway refers to them. Ids of events begin with their type. */
const representationsOf = ([table, ids]: readonly [string, string[]]) =>
  ids.map((id) => {
    const name = table === 'event' ? id.split('/')[0]! : table;
    const __typename = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    return { __typename, id, code: id.replace('country/', '') };
  });
