import { readFileSync } from 'node:fs';
import sqlite3 from 'better-sqlite3';
import { encodeCursor } from '../../src/model/cursor.ts';
import { Random } from './generate/random.ts';
import { word } from './generate/words.ts';

/** A question that is asked again and again, each time of something else. */
export interface Question {
  name: 'Q1' | 'Q2' | 'Q3' | 'Q4';
  about: string;
  query: string;
  variables: Record<string, string>[];
}

/** How many different things each question is asked of. */
const VARIETY = 500;

/** All consultations as a table. */
export const TABLE = { name: 'Q5', about: 'all consultations as CSV', query: queryOf('Q5') } as const;

/** The questions to a generated store, the same at every run. */
export function questionsTo(store: string): Question[] {
  const database = sqlite3(store, { readonly: true });
  const random = new Random(2);
  const all = (sql: string) => database.prepare<[], Record<string, string>>(sql).all();
  const some = <T>(list: T[]) => Array.from({ length: VARIETY }, () => random.pick(list));
  const consultations = all(
    `SELECT "id" FROM "event" WHERE "kind" = 'CONSULTATION' AND "visitId" IS NOT NULL`,
  );
  const parties = all(
    `SELECT "countryCode" AS country, "sortDate" AS day, "eventId" AS id FROM "party" WHERE "kind" = 'CONSULTATION'`,
  );
  const officials = all(`SELECT "officialId" AS id FROM "participant"`);
  database.close();
  return [
    { name: 'Q1', about: 'one consultation', query: queryOf('Q1'), variables: some(consultations) },
    {
      name: 'Q2',
      about: "a page of a country's timeline",
      query: queryOf('Q2'),
      variables: some(parties).map(({ country, day, id }) => ({
        country: country!,
        after: encodeCursor([day!, id!]),
      })),
    },
    { name: 'Q3', about: 'one official with everything', query: queryOf('Q3'), variables: some(officials) },
    {
      name: 'Q4',
      about: 'full-text search',
      query: queryOf('Q4'),
      variables: Array.from({ length: VARIETY }, () => ({ search: searched(random) })),
    },
  ];
}

/** A word that stands in some hundreds of 100,000 releases, or two commoner ones. */
function searched(random: Random): string {
  const one = () => word(random.pick(['en', 'en', 'ru', 'de']), 20 + random.below(2_000));
  return random.chance(0.7) ? one() : `${word('en', random.below(100))} ${word('en', random.below(100))}`;
}

export function queryOf(name: string): string {
  return readFileSync(new URL(`questions/${name}.graphql`, import.meta.url), 'utf8');
}
