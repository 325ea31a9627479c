import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DatePrecision, EventKind } from './enumerations.ts';
import { DateScalar } from './scalars.ts';

@ObjectType({ description: 'Ready for vis-timeline, TimelineJS and FullCalendar without any reshaping.' })
export class TimelineItem {
  @Field(() => ID, {
    nullable: false,
    description:
      'The event’s id. An event that stands in several rows has an item in each, told apart by the row after `#`; `Query.node` takes these too.',
  })
  id: string;

  @Field(() => EventKind, { nullable: false, description: 'What kind of event it was.' })
  kind: EventKind;

  @Field(() => DateScalar, { nullable: false, description: 'First day.' })
  start: string;

  @Field(() => DateScalar, { nullable: false, description: 'Last day, inclusive.' })
  end: string;

  @Field(() => DateScalar, {
    nullable: false,
    description: 'The day after `end`, which drawing libraries want.',
  })
  endExclusive: string;

  @Field(() => Boolean, {
    nullable: false,
    description: 'Whether it took place on some unknown day of these.',
  })
  within: boolean;

  @Field(() => DatePrecision, { nullable: false, description: 'How exactly the date is known.' })
  precision: DatePrecision;

  @Field(() => String, { nullable: false, description: 'The date for reading, in the language asked for.' })
  displayDate: string;

  @Field(() => String, {
    nullable: false,
    description: 'A headline in the language asked for: see `Event.title`.',
  })
  title: string;

  @Field(() => String, { description: 'Where, in the language asked for.' })
  place: string | null;

  @Field(() => String, { description: 'The row it stands in: the id of one of `groups`.' })
  group: string | null;

  @Field(() => Int, { nullable: false, description: 'How many releases tell of it.' })
  sources: number;

  @Field(() => String, { description: 'Where one of them was published.' })
  url: string | null;
}
