import { Directive, Field, ObjectType } from 'type-graphql';
import { ChildEntity, Column, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Consultation } from './consultation.ts';
import { Country } from './country.ts';
import { Event } from './event.ts';
import { Meeting } from './meeting.ts';
import { Node } from './node.ts';

@ObjectType({
  implements: [Event, Node],
  description: 'A delegation’s stay, on which consultations and meetings were held.',
})
@Directive('@key(fields: "id")')
@ChildEntity('VISIT')
export class Visit extends Event {
  @ManyToOne(() => Country)
  @Field(() => Country, { description: 'Whose delegation travelled.' })
  visitor: Relation<Country> | null;

  @ManyToOne(() => Country)
  @Field(() => Country, { description: 'Where it went.' })
  host: Relation<Country> | null;

  @OneToMany(
    () => Consultation,
    (consultation) => consultation.visit,
  )
  @Field(() => [Consultation], { nullable: true, description: 'The consultations held on it.' })
  consultations: Relation<Consultation[]>;

  @OneToMany(
    () => Meeting,
    (meeting) => meeting.visit,
  )
  @Field(() => [Meeting], { nullable: true, description: 'The meetings held on it.' })
  meetings: Relation<Meeting[]>;

  @Column('boolean', { nullable: true })
  @Field(() => Boolean, {
    description:
      'False where the release names only some of the meetings (`В частности…`), null where it does not say.',
  })
  meetingsComplete: boolean | null;
}
