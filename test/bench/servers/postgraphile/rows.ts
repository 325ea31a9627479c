import sqlite3, { type Database } from 'better-sqlite3';
import type { Client } from 'pg';
import { countryName } from '../../../../src/model/wording/countries.ts';

/** The tables that the questions read. */
const TABLES = [
  'country',
  'organisation',
  'post',
  'official',
  'official_name',
  'post_holding',
  'release',
  'event',
  'event_release',
  'party',
  'delegation',
  'participant',
  'mention',
  'word_form',
];

const ROWS_AT_ONCE = 5_000;

/**
 * What PostGraphile needs beside the tables: relations that are no foreign keys, and the search, are functions, which
 * PostgreSQL inlines.
 */
const FUNCTIONS = `
ALTER TABLE release ADD COLUMN words tsvector;
UPDATE release SET words = to_tsvector('simple', coalesce(title, '') || ' ' || text);
COMMENT ON COLUMN release.words IS '@behavior -*';
CREATE INDEX ON release USING gin (words);
CREATE FUNCTION words_searched(words text) RETURNS tsquery LANGUAGE sql STABLE AS $$
  SELECT to_tsquery('simple', string_agg('(' || coalesce(
    (SELECT string_agg(f.form, ' | ') FROM word_form f WHERE f.stem IN (SELECT json_array_elements_text(w -> 'stems'))),
    w ->> 'word') || ')', ' & ')) FROM json_array_elements(words::json) w $$;
CREATE FUNCTION search_releases(words text) RETURNS SETOF release LANGUAGE sql STABLE AS $$
  SELECT r.* FROM release r WHERE r.words @@ (SELECT words_searched(search_releases.words)) ORDER BY r."sortDate" DESC, r.id DESC $$;
CREATE FUNCTION release_snippet(release release, words text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT ts_headline('simple', release.text, words_searched(words), 'StartSel="",StopSel="",MaxWords=24,MinWords=12') $$;
CREATE FUNCTION release_consultations(release release) RETURNS SETOF event LANGUAGE sql STABLE AS $$
  SELECT e.* FROM event_release l JOIN event e ON e.id = l."eventId" WHERE l."releaseId" = release.id AND e.kind = 'CONSULTATION' ORDER BY e."sortDate", e.id $$;
CREATE FUNCTION event_meetings(event event) RETURNS SETOF event LANGUAGE sql STABLE AS $$
  SELECT m.* FROM event m WHERE m."visitId" = event."visitId" AND m.kind = 'MEETING' ORDER BY m."sortDate", m.id $$;
CREATE FUNCTION official_events(official official, kind text) RETURNS SETOF event LANGUAGE sql STABLE AS $$
  SELECT e.* FROM event e WHERE e.id IN (SELECT p."eventId" FROM participant p WHERE p."officialId" = official.id) AND e.kind = official_events.kind ORDER BY e."sortDate", e.id $$;
CREATE FUNCTION official_releases(official official) RETURNS SETOF release LANGUAGE sql STABLE AS $$
  SELECT r.* FROM release r WHERE r.id IN (SELECT m."releaseId" FROM official_name n JOIN mention m ON m.fact = n.id WHERE n."officialId" = official.id) ORDER BY r."sortDate", r.id $$;
CREATE FUNCTION timeline(country text, day text, beyond text) RETURNS SETOF event LANGUAGE sql STABLE AS $$
  SELECT e.* FROM party p JOIN event e ON e.id = p."eventId" WHERE p."countryCode" = country AND p.kind = 'CONSULTATION' AND (p."sortDate", p."eventId") < (day, beyond)
  ORDER BY p."sortDate" DESC, p."eventId" DESC $$;
CREATE FUNCTION consultations(day text, beyond text) RETURNS SETOF event LANGUAGE sql STABLE AS $$
  SELECT e.* FROM event e WHERE e.kind = 'CONSULTATION' AND (e."sortDate", e.id) < (day, beyond) ORDER BY e."sortDate" DESC, e.id DESC $$;
VACUUM ANALYZE;
`;

/** Copies the tables of a store into an empty database, with their keys and indexes. Some minutes. */
export async function copyRows(path: string, client: Client): Promise<void> {
  const store = sqlite3(path, { readonly: true });
  for (const table of TABLES) {
    await client.query(tableOf(store, table));
    await copyTable(store, table, client);
  }
  await client.query('ALTER TABLE country ADD COLUMN name text');
  for (const { code } of store.prepare<[], { code: string }>('SELECT "code" FROM "country"').all())
    await client.query('UPDATE country SET name = $2 WHERE code = $1', [code, countryName(code, 'en')]);
  for (const statement of keysAndIndexes(store)) await client.query(statement);
  for (const statement of FUNCTIONS.split(/;\n/)) if (statement.trim()) await client.query(statement);
  store.close();
}

interface Column {
  name: string;
  type: string;
  notnull: number;
  pk: number;
}

function tableOf(store: Database, table: string): string {
  const columns = store.pragma(`table_info("${table}")`) as Column[];
  const keys = columns.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
  const lines = columns.map(
    ({ name, type, notnull }) => `"${name}" ${type.toLowerCase()}${notnull ? ' NOT NULL' : ''}`,
  );
  return `CREATE TABLE "${table}" (${lines.join(', ')}, PRIMARY KEY (${keys.map(({ name }) => `"${name}"`).join(', ')}))`;
}

async function copyTable(store: Database, table: string, client: Client): Promise<void> {
  const write = async (rows: unknown[]) =>
    client.query(`INSERT INTO "${table}" SELECT * FROM json_populate_recordset(NULL::"${table}", $1)`, [
      JSON.stringify(rows),
    ]);
  let rows: unknown[] = [];
  for (const row of store.prepare(`SELECT * FROM "${table}"`).iterate()) {
    if (rows.push(row) < ROWS_AT_ONCE) continue;
    await write(rows);
    rows = [];
  }
  await write(rows);
}

interface Reference {
  table: string;
  from: string;
  to: string;
}

function* keysAndIndexes(store: Database): Generator<string> {
  for (const table of TABLES) {
    for (const { name, unique } of store.pragma(`index_list("${table}")`) as {
      name: string;
      unique: number;
    }[]) {
      const columns = store.pragma(`index_info("${name}")`) as { name: string }[];
      const listed = columns.map((column) => `"${column.name}"`).join(', ');
      if (!name.includes('autoindex'))
        yield `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ON "${table}" (${listed})`;
      else if (table === 'country')
        yield `CREATE UNIQUE INDEX IF NOT EXISTS ${table}_${columns[0]!.name} ON "${table}" (${listed})`;
    }
    for (const { table: other, from, to } of store.pragma(`foreign_key_list("${table}")`) as Reference[])
      yield `ALTER TABLE "${table}" ADD FOREIGN KEY ("${from}") REFERENCES "${other}" ("${to}")`;
  }
}
