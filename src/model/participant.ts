import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { bearsOut } from './bears-out.ts';
import { Country } from './country.ts';
import { Delegation } from './delegation.ts';
import { Basis, Role } from './enumerations.ts';
import { Event } from './event.ts';
import { Mention } from './mention.ts';
import { Node } from './node.ts';
import { Official } from './official.ts';
import { Organisation } from './organisation.ts';
import { Post } from './post.ts';
import { Joins } from './selection.ts';

@ObjectType({
  implements: Node,
  description:
    'Who took part, for whom, in what capacity. `official` is null for an unnamed group, which `group` then names.',
})
@Entity('participant', { orderBy: { position: 'ASC', id: 'ASC' } })
export class Participant extends Node {
  @PrimaryColumn('text')
  override id: string;

  @Index()
  @ManyToOne(() => Event, { nullable: false, onDelete: 'CASCADE' })
  @Field(() => Event, { description: 'The event.' })
  event: Relation<Event>;

  /** Its place in the release's account of the event. */
  @Column('integer')
  position: number;

  @Index()
  @ManyToOne(() => Delegation, { onDelete: 'CASCADE' })
  @Field(() => Delegation, { description: 'The side it was part of.' })
  delegation: Relation<Delegation> | null;

  @Index()
  @ManyToOne(() => Official)
  @Field(() => Official, { description: 'The person, where named.' })
  official: Relation<Official> | null;

  @Column('text', { nullable: true })
  @Field(() => String, { description: 'The unnamed group, such as `сотрудники МИД Канады`.' })
  group: string | null;

  @ManyToOne(() => Country)
  @Field(() => Country, { description: 'For which country.' })
  country: Relation<Country> | null;

  @ManyToOne(() => Post)
  @Field(() => Post, { description: 'In what post.' })
  post: Relation<Post> | null;

  @Index()
  @ManyToOne(() => Organisation)
  @Field(() => Organisation, { description: 'From which organisation.' })
  organisation: Relation<Organisation> | null;

  @Column('text')
  @Field(() => Role, { description: 'In what capacity.' })
  role: Role;

  @Column('text')
  @Field(() => Basis, { description: 'Whether the release states that capacity.' })
  roleBasis: Basis;

  @Joins<Participant, Mention>(() => Mention, bearsOut)
  @Field(() => [Mention], { nullable: true, description: 'The words it rests on.' })
  mentions: Relation<Mention[]>;
}
