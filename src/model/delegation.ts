import { Args, ArgsType, Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { bearsOut } from './bears-out.ts';
import { Country } from './country.ts';
import { Role } from './enumerations.ts';
import { Event } from './event.ts';
import { Mention } from './mention.ts';
import { Node } from './node.ts';
import { Organisation } from './organisation.ts';
import { Participant } from './participant.ts';
import { type Columns, type Given, Joins, type Selection, Selects } from './selection.ts';

@ArgsType()
class InRole {
  @Field(() => [Role], { nullable: true, description: 'Only those in one of these roles.' })
  role: Role[];
}

@ObjectType({ implements: Node, description: 'One side at one event.' })
@Directive('@key(fields: "id")')
@Entity('delegation', { orderBy: { position: 'ASC', id: 'ASC' } })
export class Delegation extends Node {
  @PrimaryColumn('text')
  override id: string;

  @Index()
  @ManyToOne(() => Event, { nullable: false, onDelete: 'CASCADE' })
  @Field(() => Event, { description: 'The event.' })
  event: Relation<Event>;

  /** Its place in the release's account of the event. */
  @Column('integer')
  position: number;

  @ManyToOne(() => Country)
  @Field(() => Country, { description: 'For which country it spoke.' })
  country: Relation<Country> | null;

  @Index()
  @ManyToOne(() => Organisation)
  @Field(() => Organisation, { description: 'Which ministry or other body sent it.' })
  organisation: Relation<Organisation> | null;

  @Joins<Delegation, Participant>(
    () => Participant,
    (participant, delegation) =>
      `${participant.delegation} = ${delegation.id} AND ${participant.role} = 'HEAD'`,
  )
  @Field(() => Participant, { description: 'Who led it.' })
  head: Relation<Participant> | null;

  @Selects
  @Field(() => [Participant], {
    nullable: true,
    description: 'Everyone present for that side: head, members, and those who also took part.',
  })
  participants(
    @Args(() => InRole) given: Given<InRole>,
    delegation: Columns<Delegation>,
  ): Selection<Participant> {
    const role = given.at('role');
    return {
      of: () => Participant,
      where: (participant) => [
        `${participant.delegation} = ${delegation.id}`,
        role.present ? role.includes(participant.role) : null,
      ],
    };
  }

  @Joins<Delegation, Mention>(() => Mention, bearsOut)
  @Field(() => [Mention], { nullable: true, description: 'The words it rests on.' })
  mentions: Relation<Mention[]>;
}
