import { type Database, openDatabase } from '../src/database.ts';

/** Countries, each with a ministry; enough officials that one leads three delegations. */
const COUNTRIES = 60;
const officials = (consultations: number): number => Math.ceil((consultations * 2) / 3);

/**
 * A store with so many consultations, each told of by a release and held by two delegations under a named head: made
 * by rule in SQL, the same at every run, some seconds for 100,000. `path` must not exist yet.
 */
export async function generateStore(path: string, consultations: number): Promise<Database> {
  const database = await openDatabase({ url: `sqlite:${path}` });
  for (const statement of statements(consultations)) await database.source.query(statement);
  await database.source.query('ANALYZE');
  await database.source.query('PRAGMA wal_checkpoint(TRUNCATE)');
  return database;
}

/** The numbers from 0 up to `count`, as rows of `i`. */
const numbers = (count: number): string =>
  `WITH RECURSIVE numbers(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM numbers WHERE i + 1 < ${count})`;

/** The code of a country by its number. */
const code = (country: string): string => `char(65 + (${country}) / 26, 65 + (${country}) % 26)`;

/** The two parties of consultation `i`, never the same. */
const guest = `(i % ${COUNTRIES - 1})`;
const host = `(${guest} + 1 + (i / 7) % (${COUNTRIES - 1} - ${guest}))`;

/** Day of consultation `i`, over some twenty years. */
const day = `date('2000-01-01', (i * 7919 % 7300) || ' days')`;
const id = `'consultation/' || ${day} || '/' || i`;

/** One row for each side of each consultation: `side` is 0 for the guest, 1 for the host. */
const sides = (count: number): string =>
  `${numbers(count)}, sides AS (
    SELECT i, ${id} AS id, ${day} AS day, 0 AS side, ${guest} AS country FROM numbers
    UNION ALL SELECT i, ${id}, ${day}, 1, ${host} FROM numbers)`;

const statements = (count: number): string[] => [
  `INSERT INTO "country" ("id", "code") ${numbers(COUNTRIES)}
    SELECT 'country/' || ${code('i')}, ${code('i')} FROM numbers`,
  `INSERT INTO "organisation" ("id", "name", "names", "countryCode") ${numbers(COUNTRIES)}
    SELECT 'organisation/' || i, 'Ministry of Foreign Affairs of ' || ${code('i')}, '[]', ${code('i')} FROM numbers`,
  `INSERT INTO "post" ("id", "title", "organisationId") ${numbers(COUNTRIES)}
    SELECT 'post/' || i, 'Deputy Minister, "First Department"', 'organisation/' || i FROM numbers`,
  `INSERT INTO "official" ("id", "name", "familyName", "sortName", "countryCode") ${numbers(officials(count))}
    SELECT 'official/' || i, 'Ж. Имя' || i, 'Имя' || i, 'imya' || i, ${code(`i % ${COUNTRIES}`)} FROM numbers`,
  `INSERT INTO "release" ("id", "sequence", "language", "title", "text", "url", "sortDate", "sha256", "loadedAt", "publisherId") ${numbers(count)}
    SELECT 'release/' || i, i + 1, 'en', 'Consultations, round ' || i, 'Consultations were held.',
      'https://example.org/' || i, ${day}, hex(i), '2024-01-01T00:00:00.000Z', 'organisation/' || ${guest} FROM numbers`,
  `INSERT INTO "event" ("id", "kind", "status", "sortDate", "round", "dateStart", "dateEnd", "datePrecision", "dateWithin", "dateBasis", "placeCountrycode", "placeLocalname") ${numbers(count)}
    SELECT ${id}, 'CONSULTATION', 'HELD', ${day}, nullif(i % 9, 0), ${day}, ${day}, 'DAY', 0, 'STATED', ${code(host)}, 'City ' || ${host} FROM numbers`,
  `INSERT INTO "event_release" ("eventId", "releaseId") ${numbers(count)} SELECT ${id}, 'release/' || i FROM numbers`,
  `INSERT INTO "party" ("eventId", "countryCode", "kind", "sortDate") ${sides(count)}
    SELECT id, ${code('country')}, 'CONSULTATION', day FROM sides`,
  `INSERT INTO "delegation" ("id", "position", "eventId", "countryCode", "organisationId") ${sides(count)}
    SELECT 'delegation/' || i || '/' || side, side, id, ${code('country')}, 'organisation/' || country FROM sides`,
  `INSERT INTO "participant" ("id", "position", "role", "roleBasis", "eventId", "delegationId", "officialId", "countryCode", "postId", "organisationId") ${sides(count)}
    SELECT 'participant/' || i || '/' || side, side, 'HEAD', 'STATED', id, 'delegation/' || i || '/' || side,
      'official/' || ((i * 31 + side) % ${officials(count)}), ${code('country')}, 'post/' || country, 'organisation/' || country FROM sides`,
];
