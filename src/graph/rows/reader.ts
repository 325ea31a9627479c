import type { GraphQLLeafType } from 'graphql';
import type { Answer } from '../compile/plan.ts';

/** What stands in a row under a column: what graphql-js would answer. */
export type Cell = string | number | boolean | null;

export type Row = Cell[];

/** Rows that the answer at hand does not hold: they stand where those that are read will. */
export interface Continuation {
  read(): Promise<Piece[]>;
}

export type Piece = Row | Continuation;

/** Puts in the place of a row one for each item of a list; false where there are none. */
export type Multiply = (row: Row, pieces: Piece[]) => boolean;

/** Fills cells of a row from an object of the answer; gives what multiplies the row, null for nothing. */
export type Fill = (object: Answer, row: Row) => Multiply | null;

/** The value of a field in an object of the answer. */
export type Read = (object: Answer) => unknown;

const cell = (value: unknown, type: GraphQLLeafType): Cell =>
  value === null || value === undefined ? null : (type.serialize(value) as Cell);

export const fillCell =
  (read: Read, column: number, type: GraphQLLeafType): Fill =>
  (object, row) => {
    row[column] = cell(read(object), type);
    return null;
  };

export const fillObject =
  (read: Read, fill: Fill): Fill =>
  (object, row) => {
    const value = read(object) as Answer | null;
    return value === null ? null : fill(value, row);
  };

export const multiplyByCells = (read: Read, column: number, type: GraphQLLeafType): Fill =>
  multiplyBy(read, (item, row) => {
    row[column] = cell(item, type);
    return null;
  });

export const multiplyByObjects = (read: Read, fill: Fill): Fill =>
  multiplyBy(read, (item, row) => (item === null ? null : fill(item as Answer, row)));

/** A row whose own list is empty stays, with nothing in the columns of that list. */
const multiplyBy =
  (read: Read, fill: (item: unknown, row: Row) => Multiply | null): Fill =>
  (object) =>
  (row, pieces) => {
    const items = (read(object) ?? []) as unknown[];
    for (const item of items) {
      const own = row.slice();
      const multiply = fill(item, own);
      if (!multiply?.(own, pieces)) pieces.push(own);
    }
    return items.length > 0;
  };

/** All of some, of which one at most multiplies the row. */
export const fillAll =
  (fills: readonly Fill[]): Fill =>
  (object, row) => {
    let multiply: Multiply | null = null;
    for (const fill of fills) multiply = fill(object, row) ?? multiply;
    return multiply;
  };
