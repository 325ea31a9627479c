import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Basis } from './enumerations.ts';
import { Release } from './release.ts';

@ObjectType({
  description:
    'Where, in which release, a fact is written. `quote` is exactly `release.text.slice(start, end)`; offsets are UTF-16 code units of the text as loaded.',
})
@Entity('mention', {
  orderBy: { releaseId: 'ASC', start: 'ASC', end: 'ASC', rule: 'ASC' },
  withoutRowid: true,
})
export class Mention {
  /** Id of whatever the words bear out: every stored fact has one. */
  @PrimaryColumn('text')
  fact: string;

  @Index()
  @PrimaryColumn('text')
  releaseId: string;

  @ManyToOne(() => Release, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'releaseId' })
  @Field(() => Release, { description: 'The release that says so.' })
  release: Relation<Release>;

  @PrimaryColumn('integer')
  @Field(() => Int, { nullable: false, description: 'Offset of the first code unit.' })
  start: number;

  @PrimaryColumn('integer')
  @Field(() => Int, { nullable: false, description: 'Offset after the last code unit.' })
  end: number;

  @PrimaryColumn('text')
  @Field(() => String, {
    nullable: false,
    description: 'The extraction rule that read it, such as `ru/delegation/headed-by`.',
  })
  rule: string;

  @Column('text')
  @Field(() => String, { nullable: false, description: 'The words themselves, as written.' })
  quote: string;

  @Column('text')
  @Field(() => Basis, {
    nullable: false,
    description: 'Whether the words say it or it was inferred from them.',
  })
  basis: Basis;
}
