import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { Class } from './selection.ts';

/** Pages in the manner of Relay's connections. The rows come from the `Selection` of the field that returns them. */

@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many at most, from 1 to 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after: string;
}

@ObjectType({ description: 'Where a page stands.' })
export class PageInfo {
  @Field(() => Boolean, { nullable: false, description: 'Whether more follow.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { nullable: false, description: 'Whether some come before: true after a cursor.' })
  hasPreviousPage: boolean;

  @Field(() => String, { description: 'The cursor of the first one on the page.' })
  startCursor: string | null;

  @Field(() => String, { description: 'The cursor of the last one on the page: the next page’s `after`.' })
  endCursor: string | null;
}

/** The types `…Edge` and `…Connection` of a node type; `searched` edges carry a snippet. */
export function connectionOf<T extends object>(name: string, node: () => Class<T>, searched = false) {
  const nodeType = node as () => new () => T;

  @ObjectType(`${name}Edge`, { description: `One ${name.toLowerCase()} on a page.` })
  class Edge {
    @Field(() => String, { nullable: false, description: 'Opaque; stays right when others are added.' })
    cursor: string;

    @Field(nodeType, { description: `The ${name.toLowerCase()}.` })
    node: T | null;

    snippet: string | null;
  }
  if (searched)
    Field(() => String, { description: 'The matching words in context, when searched.' })(
      Edge.prototype,
      'snippet',
    );

  @ObjectType(`${name}Connection`, { description: `A page of ${name.toLowerCase()}s.` })
  class Connection {
    @Field(() => [nodeType()], { description: 'Those on the page.' })
    nodes: T[] | null;

    @Field(() => [Edge], { description: 'The same, each with its cursor.' })
    edges: Edge[] | null;

    @Field(() => PageInfo, { nullable: false, description: 'Where the page stands.' })
    pageInfo: PageInfo;

    @Field(() => Int, { nullable: false, description: 'How many there are on all pages.' })
    totalCount: number;
  }
  return Connection;
}
