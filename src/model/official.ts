import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { isAbout } from './bears-out.ts';
import { Consultation } from './consultation.ts';
import { Correction } from './correction.ts';
import { Country } from './country.ts';
import { Likeness } from './likeness.ts';
import { Meeting } from './meeting.ts';
import { Node } from './node.ts';
import { OfficialName } from './official-name.ts';
import { Participant } from './participant.ts';
import { PostHolding } from './post-holding.ts';
import { Release } from './release.ts';
import { Joins } from './selection.ts';

/** Joins an official to the events he or she took part in. */
const tookPart = (event: { readonly id: string }, official: { readonly id: string }) =>
  `${event.id} IN (SELECT t."eventId" FROM "participant" t WHERE t."officialId" = ${official.id})`;

@ObjectType({ implements: Node, description: 'A person who speaks for a country or an organisation.' })
@Directive('@key(fields: "id")')
@Entity('official', { orderBy: { sortName: 'ASC', id: 'ASC' } })
@Index(['sortName', 'id'])
@Index(['country', 'sortName', 'id'])
export class Official extends Node {
  @PrimaryColumn('text')
  override id: string;

  @Column('text')
  @Field(() => String, {
    description: 'Nominative, in the script of the release: `У. Джусупов`, never `У.Джусуповым`.',
  })
  name: string;

  @Column('text', { nullable: true })
  @Field(() => String, {
    description: 'BGN/PCGN romanisation where the name is not in Latin script: `U. Dzhusupov`.',
  })
  latinName: string | null;

  @Column('text')
  @Field(() => String, { description: 'The family name, nominative.' })
  familyName: string;

  @Column('text', { nullable: true })
  @Field(() => String, { description: 'The given name or its initials, where the release has them.' })
  givenName: string | null;

  /** Family name and given name in small Latin letters: what officials are ordered by. */
  @Column('text')
  sortName: string;

  @OneToMany(
    () => OfficialName,
    (name) => name.official,
  )
  @Field(() => [OfficialName], {
    nullable: true,
    description: 'Every form that a release used, with its language.',
  })
  names: Relation<OfficialName[]>;

  @ManyToOne(() => Country)
  @Field(() => Country, { description: 'For which country.' })
  country: Relation<Country> | null;

  @OneToMany(
    () => PostHolding,
    (holding) => holding.official,
  )
  @Field(() => [PostHolding], {
    nullable: true,
    description: 'Posts that releases show the official in; a text proves a day, never a term.',
  })
  posts: Relation<PostHolding[]>;

  @OneToMany(
    () => Participant,
    (participant) => participant.official,
  )
  @Field(() => [Participant], { nullable: true, description: 'What the official took part in, and how.' })
  participations: Relation<Participant[]>;

  @Joins<Official, Consultation>(() => Consultation, tookPart)
  @Field(() => [Consultation], {
    nullable: true,
    description: 'The consultations the official took part in.',
  })
  consultations: Relation<Consultation[]>;

  @Joins<Official, Meeting>(() => Meeting, tookPart)
  @Field(() => [Meeting], { nullable: true, description: 'The meetings the official took part in.' })
  meetings: Relation<Meeting[]>;

  @Joins<Official, Release>(
    () => Release,
    (release, official) =>
      `${release.id} IN (SELECT m."releaseId" FROM "official_name" n CROSS JOIN "mention" m WHERE m."fact" = n."id" AND n."officialId" = ${official.id})`,
  )
  @Field(() => [Release], { nullable: true, description: 'The releases that name the official.' })
  releases: Relation<Release[]>;

  @OneToMany(
    () => Likeness,
    (likeness) => likeness.of,
  )
  @Field(() => [Likeness], {
    nullable: true,
    description: 'Officials who may be the same person, the likeliest first; those who are have become one.',
  })
  sameAs: Relation<Likeness[]>;

  @Joins<Official, Correction>(() => Correction, isAbout)
  @Field(() => [Correction], {
    nullable: true,
    description: 'What people corrected of what was extracted of the official.',
  })
  corrections: Relation<Correction[]>;
}
