import { Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Official } from './official.ts';

@ObjectType({
  description: 'Another official who may be the same person: too little says so to make them one.',
})
@Entity('likeness', { orderBy: { score: 'DESC', otherId: 'ASC' } })
export class Likeness {
  @PrimaryColumn('text')
  officialId: string;

  @ManyToOne(() => Official, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'officialId' })
  of: Relation<Official>;

  @Index()
  @PrimaryColumn('text')
  otherId: string;

  @ManyToOne(() => Official, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'otherId' })
  @Field(() => Official, { description: 'The other one.' })
  official: Relation<Official>;

  @Column('real')
  @Field(() => Float, {
    nullable: false,
    description: 'How much says so, from 0 to 1: at 1 they would be one.',
  })
  score: number;

  @Column('simple-json')
  @Field(() => [String], { nullable: true, description: 'What says so, and what speaks against it.' })
  reasons: string[];
}
