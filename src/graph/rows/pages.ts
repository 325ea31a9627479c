import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  print,
} from 'graphql';
import { encodeCursor, type Position } from '../../model/cursor.ts';
import type { Answer } from '../compile/plan.ts';
import { limitOf } from './connections.ts';
import { ID_KEY, PAGE_KEY, paged, pageSize, withArguments } from './paged.ts';
import type { Query } from './query.ts';
import type { Fill, Multiply, Piece, Row } from './reader.ts';

/** A query and what answers operations made of it, by one statement each. */
export interface Source {
  schema: GraphQLSchema;
  query: Query;
  ask(operation: OperationDefinitionNode, variables: Record<string, unknown>): Promise<Answer>;
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

/** Reads all pages of a connection, up to the limit that its query sets. */
export class Pages {
  private readonly limit: number;
  private operation: OperationDefinitionNode | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly source: Source,
  ) {
    this.limit = limitOf(connection.nodes[0]!, source.query.variables);
  }

  readonly fill: Fill = (holder, row) => this.page(holder, row, this.limit, holder[ID_KEY]);

  /** The page that an object holds; after its rows stand those of the pages that follow, while rows are wanted. */
  private page(holder: Answer, row: Row, wanted: number, id: unknown): Multiply | null {
    const connection = this.connection.of(holder);
    const multiply = connection && this.connection.fill(connection, row);
    if (!multiply) return null;
    const { hasNextPage, endCursor } = connection[PAGE_KEY] as PageEnd;
    const left = wanted - pageSize(wanted);
    if (!hasNextPage || left === 0) return multiply;
    return (base, pieces) => {
      multiply(base, pieces);
      pieces.push({ read: () => this.next(base, left, id, encodeCursor(endCursor)) });
      return true;
    };
  }

  private async next(base: Row, wanted: number, id: unknown, after: string): Promise<Piece[]> {
    this.operation ??= this.nextOperation();
    const answer = await this.source.ask(this.operation, {
      __first: pageSize(wanted),
      __after: after,
      __id: id,
    });
    const holder = id === undefined ? answer : (answer.node as Answer | null);
    if (holder === null)
      throw new Error(`${id} is gone: it was taken from the store while its pages were read.`);
    const [row, pieces]: [Row, Piece[]] = [base.slice(), []];
    this.page(holder, row, wanted, id)?.(row, pieces);
    return pieces;
  }

  /** Asks for another page of the connection: of Query, or of the node that holds it. */
  private nextOperation(): OperationDefinitionNode {
    const { schema, query } = this.source;
    const { parent, nodes } = this.connection;
    const pageOf = (node: FieldNode) =>
      withArguments(paged(schema, node, query.variables, parent), { first: '$__first', after: '$__after' });
    const page = nodes.map((node) => print(pageOf(node))).join(' ');
    const selection =
      parent === schema.getQueryType() ? page : `node(id: $__id) { ... on ${parent} { ${page} } }`;
    const given = (query.operation.variableDefinitions ?? []).map(print).join(' ');
    const text = `query (${given} $__first: Int $__after: String $__id: ID) { ${selection} }`;
    return parse(text).definitions[0] as OperationDefinitionNode;
  }
}
