import { Directive, Field, ObjectType } from 'type-graphql';
import {
  Column,
  Entity,
  Index,
  JoinTable,
  ManyToMany,
  ManyToOne,
  OneToMany,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Country } from './country.ts';
import { Node } from './node.ts';
import { Organisation } from './organisation.ts';
import { PostHolding } from './post-holding.ts';

@ObjectType({ implements: Node, description: 'An office that someone holds.' })
@Directive('@key(fields: "id")')
@Entity('post', { orderBy: { title: 'ASC', id: 'ASC' } })
export class Post extends Node {
  @PrimaryColumn('text')
  override id: string;

  @Column('text')
  @Field(() => String, { description: 'Nominative, as the release words it.' })
  title: string;

  @Index()
  @ManyToOne(() => Organisation)
  @Field(() => Organisation, { description: 'The organisation it belongs to.' })
  organisation: Relation<Organisation> | null;

  @ManyToMany(() => Country)
  @JoinTable({ name: 'post_accreditation' })
  @Field(() => [Country], {
    nullable: true,
    description: 'For an ambassador: the countries he or she is accredited to.',
  })
  accreditedTo: Relation<Country[]>;

  @OneToMany(
    () => PostHolding,
    (holding) => holding.post,
  )
  @Field(() => [PostHolding], { nullable: true, description: 'Who was seen in it, and when.' })
  holders: Relation<PostHolding[]>;
}
