import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { bearsOut } from './bears-out.ts';
import { EventDate } from './event-date.ts';
import { Mention } from './mention.ts';
import { Official } from './official.ts';
import { Post } from './post.ts';
import { Joins } from './selection.ts';

@ObjectType({ description: 'An official seen in a post on a day: a text proves a day, never a term.' })
@Entity('post_holding', { orderBy: { id: 'ASC' } })
export class PostHolding {
  @PrimaryColumn('text')
  id: string;

  @Index()
  @ManyToOne(() => Official, { nullable: false, onDelete: 'CASCADE' })
  @Field(() => Official, { description: 'Who.' })
  official: Relation<Official>;

  @Index()
  @ManyToOne(() => Post, { nullable: false, onDelete: 'CASCADE' })
  @Field(() => Post, { description: 'In which post.' })
  post: Relation<Post>;

  @Column(() => EventDate)
  @Field(() => EventDate, { description: 'When: the date of the event at which the release shows it.' })
  observed: EventDate;

  @Joins<PostHolding, Mention>(() => Mention, bearsOut)
  @Field(() => [Mention], { nullable: true, description: 'The words that prove it.' })
  mentions: Relation<Mention[]>;
}
