import { Args, Field, InterfaceType } from 'type-graphql';
import {
  Column,
  Entity,
  Index,
  JoinTable,
  ManyToMany,
  OneToMany,
  PrimaryColumn,
  type Relation,
  TableInheritance,
} from 'typeorm';
import type { Account } from './account.ts';
import { bearsOut, isAbout } from './bears-out.ts';
import type { Correction } from './correction.ts';
import type { Country } from './country.ts';
import { EventKind, EventStatus } from './enumerations.ts';
import { EventDate } from './event-date.ts';
import { InLanguage } from './language.ts';
import { late } from './late.ts';
import type { Meeting } from './meeting.ts';
import type { Mention } from './mention.ts';
import { Node } from './node.ts';
import type { Participant } from './participant.ts';
import type { Party } from './party.ts';
import { Place } from './place.ts';
import type { Release } from './release.ts';
import { Joins, JoinsThrough, Reads } from './selection.ts';
import type { Statement } from './statement.ts';
import { titleFacts } from './title-facts.ts';
import type { Topic } from './topic.ts';
import type { Visit } from './visit.ts';
import { eventTitle, type TitleFacts } from './wording/titles.ts';

const account = late<Account>('Account');
const mention = late<Mention>('Mention');
const correction = late<Correction>('Correction');
const country = late<Country>('Country');
const participant = late<Participant>('Participant');
const party = late<Party>('Party');
const release = late<Release>('Release');
const statement = late<Statement>('Statement');
const topic = late<Topic>('Topic');

@InterfaceType({
  implements: Node,
  description: 'Something that took place, or was to: consultations, a meeting, a visit.',
})
@Entity('event', { orderBy: { sortDate: 'ASC', id: 'ASC' } })
@TableInheritance({ column: 'kind' })
@Index(['sortDate', 'id'])
@Index(['kind', 'sortDate', 'id'])
@Index(['date.end', 'date.start'])
export abstract class Event extends Node {
  @PrimaryColumn('text')
  override id: string;

  @Column('text')
  @Field(() => EventKind, { nullable: false, description: 'What kind of event it was.' })
  kind: EventKind;

  @Column('text')
  @Field(() => EventStatus, { description: 'Whether it took place, as far as the releases say.' })
  status: EventStatus;

  @Reads<Meeting & Visit>((event, { dialect }) => titleFacts(event, dialect))
  @Field(() => String, {
    description:
      'A headline made from the facts, in any language ICU knows country names in; a release’s own title is `releases { title }`. The kind is worded in English, Russian, French and German; in other languages the countries and the place speak for themselves.',
  })
  title(this: TitleFacts, @Args() { language }: InLanguage): string {
    return eventTitle(this, language);
  }

  @Column(() => EventDate)
  @Field(() => EventDate, { description: 'When; null where no release says.' })
  date: EventDate;

  /** `date.start`, or nothing: what events are ordered by. */
  @Column('text')
  sortDate: string;

  @Column(() => Place)
  @Field(() => Place, { description: 'Where; null where no release says.' })
  place: Place;

  @JoinsThrough<Event, Party, Country>(
    party,
    (row, event) => `${row.event} = ${event.id}`,
    country,
    (row) => row.country,
  )
  @Field(() => [country()], { nullable: true, description: 'The parties.' })
  countries: Relation<Country[]>;

  @OneToMany(participant, 'event')
  @Field(() => [participant()], { nullable: true, description: 'Everyone who took part, on all sides.' })
  participants: Relation<Participant[]>;

  @ManyToMany(topic)
  @JoinTable({ name: 'event_topic' })
  @Field(() => [topic()], { nullable: true, description: 'What it was about.' })
  topics: Relation<Topic[]>;

  @OneToMany(statement, 'event')
  @Field(() => [statement()], { nullable: true, description: 'What was said at it, and by whom.' })
  statements: Relation<Statement[]>;

  @ManyToMany(release, 'events')
  @JoinTable({ name: 'event_release' })
  @Field(() => [release()], { nullable: true, description: 'The releases that tell of it.' })
  releases: Relation<Release[]>;

  @OneToMany(account, 'event')
  @Field(() => [account()], {
    nullable: true,
    description: 'What each release says of it, the earliest published first.',
  })
  accounts: Relation<Account[]>;

  @Joins<Event, Correction>(correction, isAbout)
  @Field(() => [correction()], {
    nullable: true,
    description: 'What people corrected of what was extracted of it.',
  })
  corrections: Relation<Correction[]>;

  @Joins<Event, Mention>(mention, bearsOut)
  @Field(() => [mention()], { nullable: true, description: 'The words it rests on.' })
  mentions: Relation<Mention[]>;
}
