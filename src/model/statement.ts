import { Field, ObjectType } from 'type-graphql';
import {
  Column,
  Entity,
  Index,
  JoinTable,
  ManyToMany,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { bearsOut } from './bears-out.ts';
import { Country } from './country.ts';
import { StatementKind } from './enumerations.ts';
import { Event } from './event.ts';
import { Mention } from './mention.ts';
import { Node } from './node.ts';
import { Official } from './official.ts';
import { Release } from './release.ts';
import { Joins } from './selection.ts';
import { Topic } from './topic.ts';

@ObjectType({
  implements: Node,
  description:
    'What was said, and by whom: `sides` holds one country for one side’s words, every party for joint words.',
})
@Entity('statement', { orderBy: { release: 'ASC', position: 'ASC', id: 'ASC' } })
export class Statement extends Node {
  @PrimaryColumn('text')
  override id: string;

  @Index()
  @ManyToOne(() => Event, { nullable: false, onDelete: 'CASCADE' })
  @Field(() => Event, { description: 'The event at which it was said.' })
  event: Relation<Event>;

  /** The release that reports it. */
  @Index()
  @ManyToOne(() => Release, { nullable: false, onDelete: 'CASCADE' })
  release: Relation<Release>;

  /** Its place in the release. */
  @Column('integer')
  position: number;

  @Column('text')
  @Field(() => StatementKind, { description: 'What was done in saying it.' })
  kind: StatementKind;

  @Column('text')
  @Field(() => String, { description: 'The words said, as written.' })
  text: string;

  @Column('boolean')
  @Field(() => Boolean, { description: 'Whether the sides said it together.' })
  joint: boolean;

  @ManyToMany(() => Country)
  @JoinTable({ name: 'statement_side' })
  @Field(() => [Country], { nullable: true, description: 'Whose words they were.' })
  sides: Relation<Country[]>;

  @ManyToOne(() => Official)
  @Field(() => Official, { description: 'The person who said it, where the release names one.' })
  speaker: Relation<Official> | null;

  @ManyToMany(
    () => Topic,
    (topic) => topic.statements,
  )
  @JoinTable({ name: 'statement_topic' })
  @Field(() => [Topic], { nullable: true, description: 'What it was about.' })
  topics: Relation<Topic[]>;

  @Joins<Statement, Mention>(() => Mention, bearsOut)
  @Field(() => [Mention], { nullable: true, description: 'The words it rests on.' })
  mentions: Relation<Mention[]>;
}
