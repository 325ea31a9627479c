import { Extensions } from 'type-graphql';
import type { Dialect, ListItem } from '../dialect/dialect.ts';

/**
 * How a field that is no column or relation of its entity is read: the words in which a class says so. They are kept
 * as extensions of the GraphQL field; `src/graph` compiles them, and nothing here knows SQL beyond single expressions.
 */

/** A class, concrete or abstract. */
export type Class<T> = abstract new () => T;

type Column<Value> = Value extends string | number | boolean | readonly unknown[]
  ? string
  : string & { readonly [Property in keyof Value]-?: string };

/** Values as SQL. */
export type Written<T> = { readonly [Property in keyof T]: string };

/** The columns of one row, as SQL: a relation stands for the key it holds, an embedded object for its own columns. */
export type Columns<T> = { readonly [Property in keyof T]-?: Column<NonNullable<T[Property]>> };

/**
 * An argument as a plan sees it. A plan serves every request of the same shape, so only the shape may steer it:
 * what is there, how long a list is, and which enum value or boolean is given.
 */
export interface Given<T> {
  /** Whether there is a value and it is not null. */
  readonly present: boolean;
  /** The value of the request that is being planned. Only its shape may be looked at. */
  readonly shape: T;
  at<Key extends keyof T>(key: Key): Given<NonNullable<T[Key]>>;
  /** Has the value checked before the statement runs; `test` throws for one that cannot be right. */
  check(test: (value: T) => void): void;
  /** Binds the value to the statement, after `convert`, which may throw for a value that cannot be right. */
  bind(convert?: (value: T) => string | number | boolean | null): string;
  /** Binds a list, after `convert`, for `dialect.each`. */
  bindList(convert?: (value: T) => readonly ListItem[]): string;
  /** The condition that a list, after `convert`, has what a column holds. */
  includes(column: string, convert?: (value: T) => readonly string[]): string;
  /** How the database at hand says what databases say differently. */
  readonly dialect: Dialect;
}

/** A condition in SQL; null for none. */
export type Condition = string | null;

/** Which rows a field selects. */
export interface Selection<T = never, Via = never> {
  of: () => Class<T>;
  where?(row: Columns<T>): Condition[];
  /** Rows that lead to those selected: read first and in their own order, which lets their index serve the page. */
  through?: {
    of: () => Class<Via>;
    where(via: Columns<Via>): Condition[];
    /** The key of the selected row. */
    to(via: Columns<Via>): string;
  };
  /** For a connection: the page, and the two columns that order it, of which the second tells the rows apart. */
  page?: {
    first: Given<number>;
    after: Given<string>;
    by(row: Columns<T>, via: Columns<Via>): [string, string];
    descending: boolean;
    /** What cursors hold instead of the second column, and the condition that a row stands behind such a cursor. */
    marked?: { mark: string; behind(row: Columns<T>, after: Given<string>): string };
    /** How many a page may hold, where that is more than elsewhere. */
    most?: number;
    /** JSON of what `Edge.snippet` is made of, where rows were searched. */
    snippet?(row: Columns<T>): string;
  };
}

/** The rows of a selection in SQL, from FROM on, and the row that expressions may refer to. */
export type RowsOf = <T, Via>(selection: Selection<T, Via>) => { sql: string; row: Columns<T> };

/** What a field is read from: stored as the extension `field` of the GraphQL field. */
export type FieldSource =
  | { kind: 'selection'; select(given: Given<never>, owner: Columns<never>): Selection | Selection[] }
  | { kind: 'expression'; expression(row: Columns<never>): string }
  | {
      kind: 'computed';
      reads(row: Columns<never>, given: Given<never>, rows: RowsOf): string;
      compute: (this: never, given: never) => unknown;
    }
  | References;

/** A row for each item of a list, in its order; null for an item that refers to none. */
export interface References {
  kind: 'references';
  /** The list, bound: each of its items a list of its position, the name of a type, and a key. */
  list(given: Given<never>): string;
  /** The condition that a row of a type has a key. */
  hasKey(typeName: string, row: Readonly<Record<string, unknown>>, key: string): string;
}

const source = (field: FieldSource) => Extensions({ field });

/** A property whose rows satisfy a condition: `@Joins<Visit, Meeting>(() => Meeting, (meeting, visit) => …)`. */
export function Joins<Owner, T>(of: () => Class<T>, on: (row: Columns<T>, owner: Columns<Owner>) => string) {
  return source({
    kind: 'selection',
    select: (_given, owner) => ({ of, where: (row) => [on(row as Columns<T>, owner)] }) as Selection,
  }) as PropertyDecorator;
}

/** A property that follows a chain of two: the rows of `via` that satisfy `on`, each replaced by what `to` refers to. */
export function JoinsThrough<Owner, Via, T>(
  via: () => Class<Via>,
  on: (via: Columns<Via>, owner: Columns<Owner>) => string,
  of: () => Class<T>,
  to: (via: Columns<Via>) => string,
) {
  return source({
    kind: 'selection',
    select: (_given, owner) =>
      ({
        of,
        through: { of: via, where: (row: Columns<Via>) => [on(row, owner)], to },
      }) as unknown as Selection,
  }) as PropertyDecorator;
}

/** A method with arguments, `(given, owner) => Selection`, that says which rows its field selects. */
export const Selects: MethodDecorator = (prototype, name, descriptor) => {
  const select = descriptor.value as (given: Given<never>, owner: Columns<never>) => Selection;
  source({ kind: 'selection', select })(prototype, name as string, descriptor);
};

/** A property that SQL computes from the columns of its row. */
export function Expression<Owner>(expression: (row: Columns<Owner>) => string) {
  return source({ kind: 'expression', expression }) as PropertyDecorator;
}

/**
 * A method that computes its field in TypeScript. `reads` gives the JSON in SQL that becomes its `this`; its arguments
 * come as one object. `rows` is for what it reads from other tables.
 */
export function Reads<Owner, Arguments = unknown>(
  reads: (row: Columns<Owner>, given: Given<Arguments>, rows: RowsOf) => string,
): MethodDecorator {
  return (prototype, name, descriptor) => {
    const compute = descriptor.value as (this: never, given: never) => unknown;
    source({ kind: 'computed', reads: reads as never, compute })(prototype, name as string, descriptor);
  };
}
