import 'reflect-metadata';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { badInput } from '../../model/bad-input.ts';
import { type Running, readAnswer } from '../compile/plan.ts';
import type { GraphContext } from '../context.ts';
import { type GraphRequest, Reception } from '../request/reception.ts';
import type { Column } from './columns.ts';
import { inPages } from './in-pages.ts';
import { Layout } from './layout.ts';
import type { Source } from './pages.ts';
import { readQuery } from './query.ts';
import type { Cell, Continuation, Fill, Piece, Row } from './reader.ts';

/** The answer to a query as a table. */
export interface Table {
  /** Known from the query alone: they stand also where there are no rows. */
  readonly columns: readonly Column[];
  /**
   * The rows in order, some at a time. A page of a connection is read by one statement, at the root while the rows of
   * the page before are used; whoever stops asking for rows stops the statements.
   */
  rows(): AsyncGenerator<Row[], void, undefined>;
}

/** Makes tables of queries. */
export class Tables {
  private readonly reception: Reception;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly context: GraphContext,
  ) {
    this.reception = new Reception(schema);
  }

  /**
   * The table of a query. Columns are called by the path to their field; a list multiplies the rows, a second list inside
   * it multiplies them again; connections are read to their last page, or as far as their `first` says. Throws
   * `InvalidQuery` or a GraphQL error for what cannot be a table; its rows throw one for arguments that cannot be right.
   */
  of(request: GraphRequest): Table {
    const query = readQuery(this.reception, this.schema, request);
    const { operation, source } = sourceOf(query, this.context);
    const layout = new Layout(source);
    const fill = layout.root();
    const columns = layout.columns.all;
    if (columns.length === 0)
      throw badInput(
        'The query selects nothing that makes a column: pageInfo and totalCount speak of pages only.',
      );
    return {
      columns,
      async *rows() {
        const answer = await source.ask(operation, {});
        yield* inOrder(piecesOf(answer, fill, columns.length));
      },
    };
  }
}

/** What answers a query in pages, and the operation that reads the first of each. */
function sourceOf(
  query: Running,
  { database }: GraphContext,
): { operation: OperationDefinitionNode; source: Source } {
  const { operation, fragments, most } = inPages(query);
  return {
    operation,
    source: {
      query,
      most,
      ask: (asked, more) =>
        readAnswer(database, {
          ...query,
          fragments,
          operation: asked,
          variableValues: { ...query.variableValues, ...more },
        }),
    },
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
    if (end > 0) yield pieces.slice(0, end) as Row[];
    const next = await (pieces[end] as Continuation).read();
    pieces = [...next, ...pieces.slice(end + 1)];
  }
}
