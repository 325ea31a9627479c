import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { bearsOut } from './bears-out.ts';
import { Mention } from './mention.ts';
import { Official } from './official.ts';
import { Joins } from './selection.ts';

@ObjectType({ description: 'A form of an official’s name, as a release wrote it.' })
@Entity('official_name', { orderBy: { id: 'ASC' } })
export class OfficialName {
  @PrimaryColumn('text')
  id: string;

  @Index()
  @ManyToOne(() => Official, { nullable: false, onDelete: 'CASCADE' })
  official: Relation<Official>;

  @Column('text')
  @Field(() => String, { nullable: false, description: 'The form: `У.Джусуповым`.' })
  text: string;

  @Column('text', { nullable: true })
  @Field(() => String, { description: 'BCP 47 tag of the release’s language.' })
  language: string | null;

  @Joins<OfficialName, Mention>(() => Mention, bearsOut)
  @Field(() => [Mention], { nullable: true, description: 'Where it is written.' })
  mentions: Relation<Mention[]>;
}
