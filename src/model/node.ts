import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({ description: 'Anything that has an id, by which `Query.node` finds it again.' })
export abstract class Node {
  @Field(() => ID, {
    nullable: false,
    description: 'Readable, made from the facts, and the same on every machine.',
  })
  id: string;
}
