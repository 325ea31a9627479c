import { Args, Query, Resolver } from 'type-graphql';
import { Country } from '../../model/country.ts';
import { Delegation } from '../../model/delegation.ts';
import { Event } from '../../model/event.ts';
import { Node } from '../../model/node.ts';
import { Official } from '../../model/official.ts';
import { Organisation } from '../../model/organisation.ts';
import { Participant } from '../../model/participant.ts';
import { Post } from '../../model/post.ts';
import { Release } from '../../model/release.ts';
import { type Class, type Given, type Selection, Selects } from '../../model/selection.ts';
import { Statement } from '../../model/statement.ts';
import { Topic } from '../../model/topic.ts';
import { NotComposed } from '../federation/service-sdl.ts';
import { identified } from '../identified.ts';
import { ById } from './arguments.ts';

/** Everything that has an id of its own. */
const NODES: Class<Node>[] = [
  Release,
  Event,
  Delegation,
  Participant,
  Official,
  Post,
  Organisation,
  Country,
  Topic,
  Statement,
];

@Resolver()
export class NodeFields {
  @NotComposed
  @Selects
  @Query(() => Node, { nullable: true, description: 'Anything again, by its id.' })
  node(@Args(() => ById) given: Given<ById>): Selection<Node>[] {
    const id = identified(given.at('id'), withoutRow);
    return NODES.map((node) => ({ of: () => node, where: (row) => [`${row.id} = ${id}`] }));
  }
}

/** A timeline's item is the event's id and, after `#`, the row it stands in. */
const withoutRow = (id: string): string => id.replace(/#.*/s, '');
