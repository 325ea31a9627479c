import { Directive, Field, ObjectType } from 'type-graphql';
import { ChildEntity, Column, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Consultation } from './consultation.ts';
import { Delegation } from './delegation.ts';
import { Mode } from './enumerations.ts';
import { Event } from './event.ts';
import { Node } from './node.ts';
import { Joins } from './selection.ts';
import { Visit } from './visit.ts';

@ObjectType({ implements: [Event, Node], description: 'A meeting, a reception, talks, or a call.' })
@Directive('@key(fields: "id")')
@ChildEntity('MEETING')
export class Meeting extends Event {
  @Column('text', { nullable: true })
  @Field(() => Mode, { description: 'Face to face, or a call by telephone or video.' })
  mode: Mode | null;

  @OneToMany(
    () => Delegation,
    (delegation) => delegation.event,
  )
  @Field(() => [Delegation], { nullable: true, description: 'The sides.' })
  delegations: Relation<Delegation[]>;

  /** One column with `Consultation.visit`, which declares its index. */
  @ManyToOne(() => Visit, { onDelete: 'SET NULL' })
  @Field(() => Visit, { description: 'The visit on which it was held.' })
  visit: Relation<Visit> | null;

  @Joins<Meeting, Consultation>(
    () => Consultation,
    (consultation, meeting) => `${consultation.visit} = ${meeting.visit}`,
  )
  @Field(() => Consultation, {
    description: 'The consultations on whose visit it was held; the first of them where there were several.',
  })
  consultation: Relation<Consultation> | null;
}
