import { Directive, Field, ObjectType } from 'type-graphql';
import {
  Column,
  Entity,
  Index,
  ManyToMany,
  ManyToOne,
  OneToMany,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Consultation } from './consultation.ts';
import { Correction } from './correction.ts';
import { Event } from './event.ts';
import { Meeting } from './meeting.ts';
import { Mention } from './mention.ts';
import { Node } from './node.ts';
import { Official } from './official.ts';
import { Organisation } from './organisation.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import { Joins } from './selection.ts';
import { Statement } from './statement.ts';
import { Topic } from './topic.ts';
import { Visit } from './visit.ts';

/** Joins a release to the events it tells of. */
const toldIn = (event: { readonly id: string }, release: { readonly id: string }) =>
  `${event.id} IN (SELECT r."eventId" FROM "event_release" r WHERE r."releaseId" = ${release.id})`;

@ObjectType({ implements: Node, description: 'One communiqué, as its ministry published it.' })
@Directive('@key(fields: "id")')
@Entity('release', { orderBy: { sortDate: 'ASC', id: 'ASC' } })
@Index(['sortDate', 'id'])
@Index(['publisher', 'sortDate', 'id'])
@Index(['language', 'sortDate', 'id'])
export class Release extends Node {
  @PrimaryColumn('text')
  override id: string;

  /** The order in which releases were stored, from 1: their row in the full-text index. */
  @Column('integer', { unique: true })
  sequence: number;

  @ManyToOne(() => Organisation)
  @Field(() => Organisation, { description: 'Who published it, where that is known.' })
  publisher: Relation<Organisation> | null;

  @Column('text', { nullable: true })
  @Field(() => String, { description: 'BCP 47 tag of the language it was read in.' })
  language: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { description: 'Its headline.' })
  title: string | null;

  @Column('text')
  @Field(() => String, { description: 'All its words as loaded, in which every mention’s offsets count.' })
  text: string;

  @Column('text', { nullable: true })
  @Field(() => String, { description: 'Where it was published.' })
  url: string | null;

  @Column('text', { nullable: true })
  @Field(() => DateScalar, { description: 'When it was published, where that is known.' })
  publishedOn: string | null;

  /** `publishedOn`, or nothing: what releases are ordered by. */
  @Column('text')
  sortDate: string;

  @Column('text')
  @Field(() => String, { description: 'SHA-256 of the text in UTF-8, in hexadecimal.' })
  sha256: string;

  @Column('text')
  @Field(() => DateTimeScalar, { description: 'When this server loaded it.' })
  loadedAt: string;

  @ManyToMany(
    () => Event,
    (event) => event.releases,
  )
  events: Relation<Event[]>;

  @Joins<Release, Consultation>(() => Consultation, toldIn)
  @Field(() => [Consultation], { nullable: true, description: 'The consultations it tells of.' })
  consultations: Relation<Consultation[]>;

  @Joins<Release, Meeting>(() => Meeting, toldIn)
  @Field(() => [Meeting], { nullable: true, description: 'The meetings it tells of.' })
  meetings: Relation<Meeting[]>;

  @Joins<Release, Visit>(() => Visit, toldIn)
  @Field(() => [Visit], { nullable: true, description: 'The visits it tells of.' })
  visits: Relation<Visit[]>;

  @Joins<Release, Official>(
    () => Official,
    (official, release) =>
      `${official.id} IN (SELECT n."officialId" FROM "mention" m CROSS JOIN "official_name" n WHERE n."id" = m."fact" AND m."releaseId" = ${release.id})`,
  )
  @Field(() => [Official], { nullable: true, description: 'The officials it names.' })
  officials: Relation<Official[]>;

  @OneToMany(
    () => Statement,
    (statement) => statement.release,
  )
  @Field(() => [Statement], { nullable: true, description: 'What it reports as said.' })
  statements: Relation<Statement[]>;

  @Joins<Release, Topic>(
    () => Topic,
    (topic, release) =>
      `${topic.id} IN (SELECT t."topicId" FROM "statement" s CROSS JOIN "statement_topic" t WHERE t."statementId" = s."id" AND s."releaseId" = ${release.id})`,
  )
  @Field(() => [Topic], { nullable: true, description: 'What it is about.' })
  topics: Relation<Topic[]>;

  @OneToMany(
    () => Mention,
    (mention) => mention.release,
  )
  @Field(() => [Mention], { nullable: true, description: 'Every place in it that a fact rests on.' })
  mentions: Relation<Mention[]>;

  @OneToMany(
    () => Correction,
    (correction) => correction.release,
  )
  @Field(() => [Correction], {
    nullable: true,
    description: 'What people corrected of what was extracted from it.',
  })
  corrections: Relation<Correction[]>;
}
