import { type FieldNode, type GraphQLObjectType, type OperationDefinitionNode, parse, print } from 'graphql';
import { encodeCursor, type Position } from '../../model/cursor.ts';
import type { Answer, Running } from '../compile/plan.ts';
import { limitOf } from './connections.ts';
import { ID_KEY, PAGE_KEY, paged, withArguments } from './paged.ts';
import type { Fill, Multiply, Piece, Row } from './reader.ts';

/** Where the rows of a query come from: pages of `most` rows. */
export interface Source {
  query: Running;
  most: number;
  /** Answers an operation of the query's variables and more, by one statement. */
  ask(operation: OperationDefinitionNode, more: Record<string, unknown>): Promise<Answer>;
}

/** Where a page ends, as the answer has it. */
interface PageEnd {
  hasNextPage: boolean;
  endCursor: Position;
}

/** A connection of a query, under one response key of an object type. */
export interface Connection {
  parent: GraphQLObjectType;
  nodes: readonly FieldNode[];
  /** The connection that an object holds. */
  of(holder: Answer): Answer | null;
  fill: Fill;
}

/** What is left of a connection after a page of it. */
interface Rest {
  /** Of the node that holds it; undefined where that is Query. */
  id: unknown;
  after: string;
  wanted: number;
}

/** Reads all pages of a connection, up to the limit that its query sets. */
export class Pages {
  private readonly limit: number;
  private readonly isOfQuery: boolean;
  private operation: OperationDefinitionNode | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly source: Source,
  ) {
    this.limit = limitOf(connection.nodes[0]!, source.query.variableValues);
    this.isOfQuery = connection.parent === source.query.parentType;
  }

  readonly fill: Fill = (holder, row) => this.page(holder, row, this.limit, holder[ID_KEY]);

  /** The page that an object holds; after its rows stand those of the pages that follow, while rows are wanted. */
  private page(holder: Answer, row: Row, wanted: number, id: unknown): Multiply | null {
    const connection = this.connection.of(holder);
    const multiply = connection && this.connection.fill(connection, row);
    if (!multiply) return null;
    const { hasNextPage, endCursor } = connection[PAGE_KEY] as PageEnd;
    const left = wanted - this.source.most;
    if (!hasNextPage || left <= 0) return multiply;
    const next = this.next({ id, after: encodeCursor(endCursor), wanted: left });
    return (base, pieces) => {
      multiply(base, pieces);
      pieces.push({ read: () => next(base) });
      return true;
    };
  }

  /** Reads the rest once it is asked for its rows, or at once where it is the only one: while those before it are used. */
  private next(rest: Rest): (base: Row) => Promise<Piece[]> {
    const reading = this.isOfQuery ? this.readNext(rest) : null;
    reading?.catch(() => undefined); // Reported where it is awaited, unless nobody asks for it any more.
    return async (base) => {
      const holder = await (reading ?? this.readNext(rest));
      const [row, pieces]: [Row, Piece[]] = [base.slice(), []];
      this.page(holder, row, rest.wanted, rest.id)?.(row, pieces);
      return pieces;
    };
  }

  private async readNext({ id, after, wanted }: Rest): Promise<Answer> {
    this.operation ??= this.nextOperation();
    const first = Math.min(wanted, this.source.most);
    const answer = await this.source.ask(this.operation, { __first: first, __after: after, __id: id });
    const holder = this.isOfQuery ? answer : (answer.node as Answer | null);
    if (holder !== null) return holder;
    throw new Error(`${id} is gone: it was taken from the store while its pages were read.`);
  }

  /** Asks for another page of the connection: of Query, or of the node that holds it. */
  private nextOperation(): OperationDefinitionNode {
    const { query, most } = this.source;
    const { parent, nodes } = this.connection;
    const pageOf = (node: FieldNode) =>
      withArguments(paged(node, query, most, parent), { first: '$__first', after: '$__after' });
    const page = nodes.map((node) => print(pageOf(node))).join(' ');
    const selection = this.isOfQuery ? page : `node(id: $__id) { ... on ${parent} { ${page} } }`;
    const given = (query.operation.variableDefinitions ?? []).map(print).join(' ');
    const text = `query (${given} $__first: Int $__after: String $__id: ID) { ${selection} }`;
    return parse(text).definitions[0] as OperationDefinitionNode;
  }
}
