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
}

/** Lists hold texts, or lists of them. */
export type ListItem = string | readonly string[];

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

/** How releases are found by their words. `words` is a bound list: for each word a list of it and what may be its stems. */
export interface SearchWords {
  /** The condition that the release of a sequence number has every word, in any form that releases write it in. */
  hasWords(sequence: string, words: string): string;
  /** The words where a release has them, in some words of context. */
  snippet(sequence: string, words: string): string;
  /** The statement that takes a stored release into the index; its parameter is the release's sequence number. */
  readonly add: string;
}
