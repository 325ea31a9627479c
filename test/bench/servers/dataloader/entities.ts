import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The part of the graph that the questions ask, as entities over the project's tables. */

@ObjectType()
export class EventDate {
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  start: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  end: string | null;

  @Column('text', { nullable: true })
  @Field(() => String)
  precision: string;
}

@ObjectType()
@Entity('country')
export class Country {
  @PrimaryColumn('text')
  @Field(() => ID)
  code: string;
}

@ObjectType()
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  @Field(() => String)
  name: string;
}

@ObjectType()
@Entity('post')
export class Post {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  @Field(() => String)
  title: string;

  @Column('text', { nullable: true })
  organisationId: string | null;
}

@ObjectType()
@Entity('official')
export class Official {
  @PrimaryColumn('text')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  name: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  latinName: string | null;

  @Column('text', { nullable: true })
  countryCode: string | null;
}

@ObjectType()
@Entity('official_name')
export class OfficialName {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  @Field(() => String)
  text: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  language: string | null;

  @Column('text')
  officialId: string;
}

@ObjectType()
@Entity('post_holding')
export class PostHolding {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  officialId: string;

  @Column('text')
  postId: string;

  @Column(() => EventDate)
  @Field(() => EventDate)
  observed: EventDate;
}

@Entity('event')
export class Event {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  kind: string;

  @Column('text')
  sortDate: string;

  @Column('text')
  status: string;

  @Column(() => EventDate)
  date: EventDate;

  @Column('integer', { nullable: true })
  round: number | null;

  @Column('text', { nullable: true })
  mode: string | null;

  @Column('text', { nullable: true })
  visitId: string | null;
}

/** What an event of the kind shows of itself. */
@ObjectType()
export class Consultation extends Event {
  @Field(() => ID)
  override id: string;

  @Field(() => String)
  override status: string;

  @Field(() => EventDate)
  override date: EventDate;

  @Field(() => Int, { nullable: true })
  override round: number | null;
}

@ObjectType()
export class Meeting extends Event {
  @Field(() => ID)
  override id: string;

  @Field(() => EventDate)
  override date: EventDate;

  @Field(() => String, { nullable: true })
  override mode: string | null;
}

@Entity('party')
export class Party {
  @PrimaryColumn('text')
  eventId: string;

  @PrimaryColumn('text')
  countryCode: string;

  @Column('text')
  kind: string;

  @Column('text')
  sortDate: string;
}

@ObjectType()
@Entity('delegation')
export class Delegation {
  @PrimaryColumn('text')
  id: string;

  @Column('integer')
  position: number;

  @Column('text')
  eventId: string;

  @Column('text', { nullable: true })
  countryCode: string | null;

  @Column('text', { nullable: true })
  organisationId: string | null;
}

@ObjectType()
@Entity('participant')
export class Participant {
  @PrimaryColumn('text')
  id: string;

  @Column('integer')
  position: number;

  @Column('text')
  @Field(() => String)
  role: string;

  @Column('text')
  eventId: string;

  @Column('text', { nullable: true })
  delegationId: string | null;

  @Column('text', { nullable: true })
  officialId: string | null;

  @Column('text', { nullable: true })
  postId: string | null;
}

@ObjectType()
@Entity('release')
export class Release {
  @PrimaryColumn('text')
  @Field(() => ID)
  id: string;

  @Column('integer')
  sequence: number;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  title: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  publishedOn: string | null;

  @Column('text')
  sortDate: string;
}

@Entity('event_release')
export class EventRelease {
  @PrimaryColumn('text')
  eventId: string;

  @PrimaryColumn('text')
  releaseId: string;
}

@Entity('mention')
export class Mention {
  @PrimaryColumn('text')
  fact: string;

  @PrimaryColumn('text')
  releaseId: string;
}

export const entities = [
  Country,
  Organisation,
  Post,
  Official,
  OfficialName,
  PostHolding,
  Event,
  Party,
  Delegation,
  Participant,
  Release,
  EventRelease,
  Mention,
];
