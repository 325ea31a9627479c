import type { CountDimension } from '../model/enumerations.ts';

/** The key of an event along a dimension; null leaves the event out. `join` adds a row for each of several keys. */
interface Dimension {
  key(alias: string): string;
  join?(alias: string): string;
}

/** What events are counted by, in SQL over `e`, which has `id`, `kind`, `sortDate` and `precision`. */
export const DIMENSIONS: Record<CountDimension, Dimension> = {
  YEAR: { key: () => `nullif(substr(e."sortDate", 1, 4), '')` },
  MONTH: { key: () => `CASE WHEN e."precision" <> 'YEAR' THEN nullif(substr(e."sortDate", 1, 7), '') END` },
  KIND: { key: () => 'e."kind"' },
  COUNTRY: joined('"party"', 'countryCode'),
  COUNTRY_PAIR: {
    key: (alias) => `${alias}."countryCode" || '-' || ${alias}o."countryCode"`,
    join: (alias) =>
      `JOIN "party" ${alias} ON ${alias}."eventId" = e."id" JOIN "party" ${alias}o ON ${alias}o."eventId" = e."id" AND ${alias}."countryCode" < ${alias}o."countryCode"`,
  },
  ORGANISATION: joined(
    '(SELECT "eventId", "organisationId" FROM "participant" UNION SELECT "eventId", "organisationId" FROM "delegation")',
    'organisationId',
  ),
  OFFICIAL: joined('(SELECT DISTINCT "eventId", "officialId" FROM "participant")', 'officialId'),
  TOPIC: joined('"event_topic"', 'topicId'),
  LANGUAGE: joined(
    '(SELECT DISTINCT t."eventId", r."language" FROM "event_release" t JOIN "release" r ON r."id" = t."releaseId")',
    'language',
  ),
};

function joined(rows: string, column: string): Dimension {
  return {
    key: (alias) => `${alias}."${column}"`,
    join: (alias) => `JOIN ${rows} ${alias} ON ${alias}."eventId" = e."id"`,
  };
}
