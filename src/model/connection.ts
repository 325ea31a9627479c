import { ArgsType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { type SnippetFacts, snippetText } from '../search/snippet.ts';
import { Coverage } from './coverage.ts';
import { encodeCursor, type Position } from './cursor.ts';
import { type Class, Reads, type Selection, Selects } from './selection.ts';

/** Pages in the manner of Relay's connections. The rows come from the `Selection` of the field that returns them. */

@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many at most, from 1 to 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after: string;
}

@ObjectType({ description: 'Where a page stands.' })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { nullable: false, description: 'Whether more follow.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { nullable: false, description: 'Whether some come before: true after a cursor.' })
  hasPreviousPage: boolean;

  @Reads<PageInfo>((page) => page.startCursor)
  @Field(() => String, { description: 'The cursor of the first one on the page.' })
  startCursor(this: Position): string {
    return encodeCursor(this);
  }

  @Reads<PageInfo>((page) => page.endCursor)
  @Field(() => String, { description: 'The cursor of the last one on the page: the next page’s `after`.' })
  endCursor(this: Position): string {
    return encodeCursor(this);
  }
}

const decorateSnippet = (edge: { snippet: unknown }) =>
  Reflect.decorate(
    [
      Reads<{ snippet: string }>(({ snippet }) => snippet),
      Field(() => String, { description: 'The matching words in context, when searched.' }),
    ] as MethodDecorator[],
    edge,
    'snippet',
    Object.getOwnPropertyDescriptor(edge, 'snippet'),
  );

/** The types `…Edge` and `…Connection` of a node type; `searched` edges carry a snippet. */
export function connectionOf<T extends object>(name: string, node: () => Class<T>, searched = false) {
  const nodeType = node as () => new () => T;

  @ObjectType(`${name}Edge`, { description: `One ${name.toLowerCase()} on a page.` })
  class Edge {
    @Reads<Edge>((edge) => edge.cursor)
    @Field(() => String, { nullable: false, description: 'Opaque; stays right when others are added.' })
    cursor(this: Position): string {
      return encodeCursor(this);
    }

    @Field(nodeType, { description: `The ${name.toLowerCase()}.` })
    node: T | null;

    snippet(this: SnippetFacts | string): string {
      return typeof this === 'string' ? this : snippetText(this);
    }
  }
  if (searched) decorateSnippet(Edge.prototype);

  @ObjectType(`${name}Connection`, { description: `A page of ${name.toLowerCase()}s.` })
  class Connection {
    @Field(() => [nodeType()], { nullable: true, description: 'Those on the page.' })
    nodes: T[] | null;

    @Field(() => [Edge], { nullable: true, description: 'The same, each with its cursor.' })
    edges: Edge[] | null;

    @Field(() => PageInfo, { nullable: false, description: 'Where the page stands.' })
    pageInfo: PageInfo;

    @Field(() => Int, { nullable: false, description: 'How many there are on all pages.' })
    totalCount: number;

    @Selects
    @Field(() => Coverage, { nullable: false, description: 'What they were selected from.' })
    coverage(): Selection<Coverage> {
      return { of: () => Coverage };
    }
  }
  return Connection;
}
