import type { Dialect, JsonWords, SearchWords } from './dialect.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** SQLite tells JSON from text by itself, but for what comes out of a column or a sorted subquery. */
const json: JsonWords = {
  value: (sql) => sql,
  constant: (value) => (typeof value === 'number' ? String(value) : quoted(value)),
  boolean: (condition) =>
    `CASE WHEN ${condition} THEN json('true') WHEN NOT (${condition}) THEN json('false') END`,
  parsed: (sql) => `json(${sql})`,
  object: (entries) => `json_object(${entries.flatMap(([key, value]) => [quoted(key), value]).join(', ')})`,
  array: (values) => `json_array(${values.join(', ')})`,
  list: (value, order, filter) =>
    `json_group_array(${value} ORDER BY ${order})${filter ? ` FILTER (WHERE ${filter})` : ''}`,
  first: (list) => `json_extract(${list}, '$[0]')`,
  last: (list) => `json_extract(${list}, '$[#-1]')`,
};

const each = (list: string, alias: string): string => `json_each(${list}) ${alias}`;

/** A search in the full-text index: for each word, any of the forms that releases write it in. */
const matchExpression = (words: string): string => `(
  SELECT group_concat(any_form, ' AND ') FROM (
    SELECT '(' || coalesce(
      (SELECT group_concat('"' || f."form" || '"', ' OR ') FROM "word_form" f WHERE f."stem" IN (SELECT s.value FROM ${each('w.value', 's')})),
      '"' || (w.value ->> 0) || '"') || ')' AS any_form
    FROM ${each(words, 'w')}))`;

const matches = (words: string): string => `"release_words" MATCH ${matchExpression(words)}`;

/** FTS5. */
const search: SearchWords = {
  hasWords: (sequence, words) => `${sequence} IN (SELECT rowid FROM "release_words" WHERE ${matches(words)})`,
  titleHasWords: (sequence, words) =>
    `${sequence} IN (SELECT rowid FROM "release_words" WHERE "release_words" MATCH '{title} : (' || ${matchExpression(words)} || ')')`,
  snippet: ({ sequence }, words) =>
    `(SELECT snippet("release_words", -1, '', '', '…', 24) FROM "release_words" WHERE ${matches(words)} AND rowid = ${sequence})`,
  add: (releases) => ({
    sql: `INSERT INTO "release_words" ("rowid", "title", "text")
      SELECT x.value ->> 0, x.value ->> 1, x.value ->> 2 FROM ${each('?1', 'x')}`,
    parameters: [JSON.stringify(releases.map(({ sequence, title, text }) => [sequence, title, text]))],
  }),
  remove: `INSERT INTO "release_words" ("release_words", "rowid", "title", "text")
    SELECT 'delete', "sequence", "title", "text" FROM "release" WHERE "id" IN (SELECT x.value FROM ${each('?1', 'x')})`,
};

export const sqlite: Dialect = {
  json,
  search,
  parameter: (number) => `?${number}`,
  list: (items) => JSON.stringify(items),
  each,
  at: (list, index) => `(${list} ->> ${index})`,
  oneOf: (column, subquery) => `${column} IN (${subquery})`,
  numbered: (statement, order, count) =>
    `SELECT *, row_number() OVER (ORDER BY ${order}) AS "$n" FROM (${statement} ORDER BY ${order} LIMIT ${count}) n`,
  writeAlone: null,
};
