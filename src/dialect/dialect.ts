/**
 * What one database says otherwise than another. The rest of the project's SQL is written in words that all of them
 * understand; whatever is not goes through here, so that a field, a filter or a row is written once.
 */
export interface Dialect {
  readonly json: JsonWords;
  readonly search: SearchWords;
  /** The placeholder of a statement's parameter, by its number from 1. */
  parameter(number: number): string;
  /** The value that a list is bound as. */
  list(items: readonly ListItem[]): string;
  /** The items of a bound list as rows, to stand after FROM: `alias.value` is a text, or a list for `each` in turn. */
  each(list: string, alias: string): string;
  /** The text that stands in a list at an index from 0. */
  at(list: string, index: number): string;
  /** The condition that a column holds one of the values of a subquery, which are few, and are found first. */
  oneOf(column: string, subquery: string): string;
  /**
   * The first so many rows of a statement, in an order of its columns, with their number from 1 as `"$n"`: `count` in
   * SQL, which is never more than `most`.
   */
  numbered(statement: string, order: string, count: string, most: number): string;
  /** What a transaction begins with that must write alone; null where a database has one writer anyway. */
  readonly writeAlone: string | null;
}

/** Lists hold texts, or lists of values. */
export type ListItem = string | readonly (string | number | boolean | null)[];

/** How SQL builds JSON. Arguments called JSON are what these give: elsewhere a text would be taken for JSON, or JSON for a text. */
export interface JsonWords {
  /** JSON of a text or a number in SQL. */
  value(sql: string): string;
  constant(value: string | number): string;
  /** JSON of a condition: `true`, `false`, or null where it is neither. */
  boolean(condition: string): string;
  /** A column, or what a subquery gives, that holds JSON as text. */
  parsed(sql: string): string;
  /** An object of JSON under keys. */
  object(entries: readonly [key: string, value: string][]): string;
  /** An array of JSON. */
  array(values: readonly string[]): string;
  /** An array of JSON for each row, in an order, of the rows that pass a filter. */
  list(value: string, order: string, filter?: string): string;
  first(list: string): string;
  last(list: string): string;
}

/** How releases are found by their words. `words` is a bound list: for each
 * word a list of it without its accents, and of what may be its stems. */
export interface SearchWords {
  /** The condition that the release of a sequence number has every word, in any form that releases write it in. */
  hasWords(sequence: string, words: string): string;
  /** The condition that its title alone has them. */
  titleHasWords(sequence: string, words: string): string;
  /** JSON of the words in some words of context, or of what `snippetText` makes that of. */
  snippet(release: SearchedColumns, words: string): string;
  /** The statement that takes stored releases into the index. */
  add(releases: readonly SearchedRelease[]): { sql: string; parameters: unknown[] };
  /** The statement that takes releases out of the index, while they are stored; its parameter is a list of their ids. */
  readonly remove: string;
}

/** What a release is found by. Its sequence number is the order in which it was stored. */
export interface SearchedRelease {
  sequence: number;
  title: string | null;
  text: string;
}

/** The same as SQL. */
export type SearchedColumns = { readonly [Column in keyof SearchedRelease]: string };
