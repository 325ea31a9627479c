import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { Country } from './country.ts';
import { Node } from './node.ts';
import { Post } from './post.ts';
import { Release } from './release.ts';

@ObjectType({
  implements: Node,
  description: 'A ministry, a department, an embassy, an agency, a corporation.',
})
@Directive('@key(fields: "id")')
@Entity('organisation', { orderBy: { name: 'ASC', id: 'ASC' } })
export class Organisation extends Node {
  @PrimaryColumn('text')
  override id: string;

  @Column('text')
  @Field(() => String, { description: 'Nominative, as the release words it.' })
  name: string;

  @Column('simple-json')
  @Field(() => [String], {
    nullable: true,
    description: 'Every form that releases use, abbreviations among them.',
  })
  names: string[];

  @Index()
  @ManyToOne(() => Country)
  @Field(() => Country, { description: 'Whose organisation it is.' })
  country: Relation<Country> | null;

  @Index()
  @ManyToOne(() => Organisation)
  @Field(() => Organisation, { description: 'The organisation it is part of.' })
  parent: Relation<Organisation> | null;

  @OneToMany(
    () => Post,
    (post) => post.organisation,
  )
  @Field(() => [Post], { nullable: true, description: 'The posts in it that releases name.' })
  posts: Relation<Post[]>;

  @OneToMany(
    () => Release,
    (release) => release.publisher,
  )
  @Field(() => [Release], { nullable: true, description: 'The releases it published.' })
  releases: Relation<Release[]>;
}
