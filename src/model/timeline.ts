import { Field, Int, ObjectType } from 'type-graphql';
import { TimelineGroupItem } from './timeline-group-item.ts';
import { TimelineItem } from './timeline-item.ts';

@ObjectType({ description: 'Events ready to be drawn on a line.' })
export class Timeline {
  @Field(() => [TimelineItem], {
    nullable: false,
    description: 'The events that have a date, the earliest first.',
  })
  items: TimelineItem[];

  @Field(() => [TimelineGroupItem], {
    nullable: false,
    description: 'The rows of the line; none for `NONE`.',
  })
  groups: TimelineGroupItem[];

  @Field(() => Int, { nullable: false, description: 'Events without a date, left off the line.' })
  undated: number;
}
