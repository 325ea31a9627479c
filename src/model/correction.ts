import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Release } from './release.ts';
import { DateScalar } from './scalars.ts';

@ObjectType({ description: 'What somebody corrected of what was extracted from a release.' })
@Entity('correction', { orderBy: { id: 'ASC' } })
export class Correction {
  /** The release's id and the place among its corrections, from 1. */
  @PrimaryColumn('text')
  id: string;

  @Index()
  @ManyToOne(() => Release, { nullable: false, onDelete: 'CASCADE' })
  @Field(() => Release, { description: 'The release whose facts were corrected.' })
  release: Relation<Release>;

  /** Id of the event or official that it is about; null where it says who or what is one. */
  @Index()
  @Column('text', { nullable: true })
  fact: string | null;

  @Column('text')
  @Field(() => String, { nullable: false, description: 'Who reviewed it.' })
  by: string;

  @Column('text')
  @Field(() => DateScalar, { nullable: false, description: 'When.' })
  on: string;

  @Column('text')
  @Field(() => String, { nullable: false, description: 'Why, in the reviewer’s words.' })
  why: string;

  @Column('text')
  @Field(() => String, {
    nullable: false,
    description: 'What was corrected: `date`, `givenName`…; `merge` or `split` for who or what is one.',
  })
  field: string;

  @Column('text', { nullable: true })
  @Field(() => String, { description: 'What had been extracted; null for nothing.' })
  was: string | null;
}
