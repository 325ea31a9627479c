import 'reflect-metadata';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { badInput } from '../../model/bad-input.ts';
import { readAnswer } from '../compile/plan.ts';
import type { GraphContext } from '../context.ts';
import type { Column } from './columns.ts';
import { Layout } from './layout.ts';
import { paged } from './paged.ts';
import type { Source } from './pages.ts';
import { type Query, type Request, readQuery } from './query.ts';
import type { Cell, Continuation, Fill, Piece, Row } from './reader.ts';

/** The answer to a query as a table. */
export interface Table {
  /** Known from the query alone: they stand also where there are no rows. */
  readonly columns: readonly Column[];
  /**
   * The rows in order, some at a time. A page of a connection is read by one statement, the next one while the rows of
   * the last are used; whoever stops asking for rows stops the statements.
   */
  rows(): AsyncGenerator<Row[], void, undefined>;
}

/**
 * Makes a table of a query. Columns are called by the path to their field; a list multiplies the rows, a second list
 * inside it multiplies them again; connections are read to their last page, or as far as their `first` says. Throws
 * `InvalidQuery` or a GraphQL error for what cannot be a table; the rows throw one for arguments that cannot be right.
 */
export function tableOf(schema: GraphQLSchema, { database }: GraphContext, request: Request): Table {
  const query = readQuery(schema, request);
  const source = sourceOf(schema, database, query);
  const layout = new Layout(source);
  const fill = layout.root();
  const columns = layout.columns.all;
  if (columns.length === 0)
    throw badInput(
      'The query selects nothing that makes a column: pageInfo and totalCount speak of pages only.',
    );
  const operation = paged(schema, query.operation, query.variables);
  return {
    columns,
    async *rows() {
      const answer = await source.ask(operation, {});
      yield* inOrder(piecesOf(answer, fill, columns.length));
    },
  };
}

function sourceOf(schema: GraphQLSchema, database: GraphContext['database'], query: Query): Source {
  const { fragments, variables } = query;
  const running = {
    schema,
    parentType: schema.getQueryType() as GraphQLObjectType,
    fragments: Object.fromEntries(
      Object.entries(fragments).map(([name, fragment]) => [name, paged(schema, fragment, variables)]),
    ),
  };
  return {
    schema,
    query,
    ask: (operation, more) =>
      readAnswer(database, { ...running, operation, variableValues: { ...variables, ...more } }),
  };
}

/** The rows of an answer. Without any list there is one, unless there is nothing in it. */
function piecesOf(answer: Record<string, unknown>, fill: Fill, width: number): Piece[] {
  const pieces: Piece[] = [];
  const row = new Array<Cell>(width).fill(null);
  const multiply = fill(answer, row);
  if (multiply !== null) multiply(row, pieces);
  else if (row.some((cell) => cell !== null)) pieces.push(row);
  return pieces;
}

/** Rows, and those that are read in their midst. */
async function* inOrder(first: Piece[]): AsyncGenerator<Row[], void, undefined> {
  let pieces = first;
  for (;;) {
    const end = pieces.findIndex((piece) => !Array.isArray(piece));
    if (end === -1) {
      yield pieces as Row[];
      return;
    }
    const next = (pieces[end] as Continuation).read();
    next.catch(() => undefined); // Reported where it is awaited, unless nobody asks for it any more.
    if (end > 0) yield pieces.slice(0, end) as Row[];
    pieces = [...(await next), ...pieces.slice(end + 1)];
  }
}
