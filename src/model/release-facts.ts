import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ChangeKind } from './enumerations.ts';
import { Origin } from './origin.ts';
import { Release } from './release.ts';
import { JsonScalar } from './scalars.ts';
import { Expression } from './selection.ts';

/**
 * What a release says, as extracted: with the text of `Release` the truth of the store. Everything else is derived from
 * these rows and can be made again.
 */
@ObjectType('Change', {
  description:
    'What became of a release last: it came, it was corrected or extracted again, or it was withdrawn. Other servers take over from this.',
})
@Entity('release_facts', { orderBy: { sequence: 'ASC' } })
@Index(['id'], { where: '"corrections" IS NOT NULL' })
export class ReleaseFacts {
  /** The release's. A release that was withdrawn has a row still, so that others hear of it. */
  @PrimaryColumn('text')
  @Field(() => ID, { nullable: false, description: 'The release’s.' })
  id: string;

  /** Grows with every change of the store: what has changed since a number has a larger one. */
  @Column('integer', { unique: true })
  @Field(() => Int, { nullable: false, description: 'Its number in the order of changes of this server.' })
  sequence: number;

  @Column('boolean')
  withdrawn: boolean;

  @Expression<ReleaseFacts>(({ withdrawn }) => `CASE WHEN ${withdrawn} THEN 'WITHDRAWAL' ELSE 'UPSERT' END`)
  @Field(() => ChangeKind, { nullable: false, description: 'What became of it.' })
  kind: ChangeKind;

  @Column(() => Origin)
  @Field(() => Origin, { description: 'Where the change was made first.' })
  origin: Origin;

  @ManyToOne(() => Release, { createForeignKeyConstraints: false })
  @JoinColumn({ name: 'id' })
  @Field(() => Release, { description: 'The release; null once withdrawn.' })
  release: Relation<Release> | null;

  /** JSON of what is known of the release beside its words: see `src/load/stored-release.ts`. Null once withdrawn. */
  @Column('simple-json', { nullable: true, name: 'release' })
  @Field(() => JsonScalar, {
    description:
      'What is stated of the release beside its words: `publisher { id name names country }`, `language`, `published`, `url`, `title`, `sha256`. Null once withdrawn.',
  })
  stated: object | null;

  /** JSON of the facts as extracted: see `src/load/facts-json.ts`. Null once withdrawn. */
  @Column('simple-json', { nullable: true })
  @Field(() => JsonScalar, {
    description:
      'The facts as extracted. What they refer to stands in a list of its own, and a reference is a place in that list, from 0. Null once withdrawn.',
  })
  facts: object | null;

  /** JSON of the corrections that are applied to them: see `src/load/corrections.ts`. */
  @Column('simple-json', { nullable: true })
  @Field(() => JsonScalar, { description: 'The corrections that people made to the facts; null for none.' })
  corrections: object[] | null;
}
