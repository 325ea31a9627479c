import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { ChildEntity, Column, Index, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Delegation } from './delegation.ts';
import { Event } from './event.ts';
import { Meeting } from './meeting.ts';
import { Node } from './node.ts';
import { Joins } from './selection.ts';
import { Visit } from './visit.ts';

@ObjectType({
  implements: [Event, Node],
  description: 'Consultations between ministries: political, inter-ministry, foreign-office.',
})
@Directive('@key(fields: "id")')
@ChildEntity('CONSULTATION')
export class Consultation extends Event {
  @Column('integer', { nullable: true })
  @Field(() => Int, { description: 'Which round it was, where the release says so: 1 for the first.' })
  round: number | null;

  @OneToMany(
    () => Delegation,
    (delegation) => delegation.event,
  )
  @Field(() => [Delegation], { nullable: true, description: 'The sides.' })
  delegations: Relation<Delegation[]>;

  @Index()
  @ManyToOne(() => Visit, { onDelete: 'SET NULL' })
  @Field(() => Visit, { description: 'The visit on which they were held.' })
  visit: Relation<Visit> | null;

  @Joins<Consultation, Meeting>(
    () => Meeting,
    (meeting, consultation) => `${meeting.visit} = ${consultation.visit}`,
  )
  @Field(() => [Meeting], { nullable: true, description: 'The meetings held on the same visit.' })
  meetings: Relation<Meeting[]>;
}
