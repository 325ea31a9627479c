import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { AccountParticipant } from './account-participant.ts';
import { AccountField, EventStatus, Mode } from './enumerations.ts';
import { Event } from './event.ts';
import { EventDate } from './event-date.ts';
import { Place } from './place.ts';
import { Release } from './release.ts';

@ObjectType({
  description:
    'What one release says of an event. The event itself has the agreed values: stated before inferred, more exact before less, said by more releases before fewer, then the earliest published.',
})
@Entity('account', { orderBy: { publishedOn: 'ASC', id: 'ASC' } })
export class Account {
  @PrimaryColumn('text')
  id: string;

  @Index()
  @ManyToOne(() => Event, { nullable: false, onDelete: 'CASCADE' })
  event: Relation<Event>;

  @Index()
  @ManyToOne(() => Release, { nullable: false, onDelete: 'CASCADE' })
  @Field(() => Release, { description: 'The release that says so.' })
  release: Relation<Release>;

  /** Its day of publication; `9999` where that is not known. */
  @Column('text')
  publishedOn: string;

  /** JSON of what decides which accounts are of one event: see `src/load/identity/event-claim.ts`. */
  @Column('text')
  claim: string;

  @Column('text')
  @Field(() => EventStatus, { description: 'Whether it took place, as far as this release says.' })
  status: EventStatus;

  @Column(() => EventDate)
  @Field(() => EventDate, { description: 'When, as this release says.' })
  date: EventDate;

  @Column(() => Place)
  @Field(() => Place, { description: 'Where, as this release says.' })
  place: Place;

  @Column('integer', { nullable: true })
  @Field(() => Int, { description: 'Which round of consultations it was, as this release says.' })
  round: number | null;

  @Column('text', { nullable: true })
  @Field(() => Mode, { description: 'How the parties spoke to each other, as this release says.' })
  mode: Mode | null;

  @OneToMany(
    () => AccountParticipant,
    (participant) => participant.account,
  )
  @Field(() => [AccountParticipant], { nullable: true, description: 'Whom this release names, and how.' })
  participants: Relation<AccountParticipant[]>;

  @Column('simple-json')
  @Field(() => [AccountField], {
    nullable: true,
    description: 'In what it disagrees with the agreed values; saying less or nothing is no disagreement.',
  })
  differs: AccountField[];
}
