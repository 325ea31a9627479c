import { searchableWords, withoutAccents } from '../search/words.ts';
import type { Dialect, JsonWords, ListItem, SearchWords } from './dialect.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What PostgreSQL can keep of a text: all but NUL, and half of a surrogate pair, for which U+FFFD stands. */
export const storable = (text: string): string =>
  text.replace(/\p{Cs}/gu, '\uFFFD').replaceAll('\0', '\uFFFD');

/** What JSON holds where SQL has nothing. */
const orNull = (value: string): string => `coalesce(${value}, 'null')`;

/** JSON is a text from the beginning, put together without blanks: what `json_build_object` makes is not compact. */
const json: JsonWords = {
  value: (sql) => `to_json(${sql})::text`,
  constant: (value) => quoted(JSON.stringify(value)),
  boolean: (condition) => `(${condition})::text`,
  parsed: (sql) => sql,
  object: (entries) => {
    const members = entries.map(
      ([key, value], index) =>
        `${quoted(`${index === 0 ? '{' : ','}${JSON.stringify(key)}:`)} || ${orNull(value)}`,
    );
    return entries.length === 0 ? `'{}'` : `(${members.join(' || ')} || '}')`;
  },
  array: (values) => `('[' || ${values.map(orNull).join(` || ',' || `)} || ']')`,
  list: (value, order, filter) =>
    `coalesce('[' || string_agg(${orNull(value)}, ',' ORDER BY ${order})${filter ? ` FILTER (WHERE ${filter})` : ''} || ']', '[]')`,
  first: (list) => `(${list}::json -> 0)::text`,
  last: (list) => `(${list}::json -> -1)::text`,
};

const each = (list: string, alias: string): string =>
  `json_array_elements_text(${list}::json) ${alias}(value)`;

/** As an array, found before all else: a planner that knows nothing of a list would walk a whole table beside it. */
const oneOf = (column: string, subquery: string): string => `${column} = ANY(ARRAY(${subquery}))`;

/** JSON of the forms in which releases write a word of a search, in SQL over its stems `w.value`. */
const formsOf = (aggregate: string): string =>
  `(SELECT ${aggregate} FROM "word_form" f WHERE ${oneOf('f."stem"', `SELECT s.value FROM ${each('w.value', 's')}`)})`;

/** The word itself, for what no release has: it comes first of its stems. */
const ITSELF = 'left(w.value::json ->> 0, 500)';

/** The words of a search, and all forms of them. */
const allForms = (words: string): string => `
  SELECT ${ITSELF} AS form FROM ${each(words, 'w')}
  UNION SELECT f."form" FROM "word_form" f WHERE ${oneOf('f."stem"', `SELECT s.value FROM ${each(words, 'w')}, ${each('w.value', 's')}`)}`;

/** A search in the full-text index: for each word, any of the forms that releases write it in. */
const matchExpression = (words: string): string => `(
  SELECT string_agg('(' || coalesce(${formsOf(`string_agg(quote_literal(f."form"), ' | ')`)}, quote_literal(${ITSELF})) || ')', ' & ')::tsquery
  FROM ${each(words, 'w')})`;

const matches = (column: 'title' | 'words', words: string): string =>
  `SELECT "sequence" FROM "release_words" WHERE "${column}" @@ ${matchExpression(words)}`;

const lexemesOf = (text: string): string[] => [...new Set(searchableWords(text).map(withoutAccents))];

const texts = (list: string): string => `ARRAY(SELECT json_array_elements_text(${list}))`;

/** Lists of words as `tsvector`: PostgreSQL's own parsers go by the locale of the database, and know other words. */
const search: SearchWords = {
  hasWords: (sequence, words) => oneOf(sequence, matches('words', words)),
  titleHasWords: (sequence, words) => `${sequence} IN (${matches('title', words)})`,
  snippet: ({ title, text }, words) =>
    json.object([
      ['title', json.value(title)],
      ['text', json.value(text)],
      ['forms', `(SELECT ${json.list(json.value('f.form'), 'f.form')} FROM (${allForms(words)}) f)`],
    ]),
  add: (releases) => ({
    sql: `INSERT INTO "release_words" ("sequence", "title", "words")
      SELECT (x.value ->> 0)::integer, array_to_tsvector(${texts('x.value -> 1')}), array_to_tsvector(${texts('x.value -> 2')})
      FROM json_array_elements($1::json) x(value)`,
    parameters: [
      JSON.stringify(
        releases.map(({ sequence, title, text }) => [
          sequence,
          lexemesOf(title ?? ''),
          lexemesOf(`${title ?? ''}\n${text}`),
        ]),
      ),
    ],
  }),
  remove: `DELETE FROM "release_words" WHERE "sequence" IN
    (SELECT "sequence" FROM "release" WHERE "id" IN (SELECT x.value FROM ${each('$1', 'x')}))`,
};

/**
 * A planner takes a count that it does not know for a tenth of what there is, and rather sorts it all or walks a table
 * for it. So it is told the most, and reading ends at the count by itself, where the number passes it.
 */
const numbered: Dialect['numbered'] = (statement, order, count, most) =>
  `SELECT * FROM (SELECT *, row_number() OVER (ORDER BY ${order}) AS "$n"
    FROM (${statement} ORDER BY ${order} LIMIT ${most}) n) m WHERE "$n" <= ${count}`;

export const postgres: Dialect = {
  json,
  search,
  parameter: (number) => `$${number}`,
  list: (items) => JSON.stringify(items, storableValue),
  each,
  at: (list, index) => `(${list}::json ->> ${index})`,
  oneOf,
  numbered,
  writeAlone: 'LOCK TABLE "release" IN SHARE ROW EXCLUSIVE MODE',
};

const storableValue = (_key: string, value: ListItem | readonly ListItem[]) =>
  typeof value === 'string' ? storable(value) : value;
