import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A row of a timeline.' })
export class TimelineGroupItem {
  @Field(() => ID, { nullable: false, description: 'What items name in `group`: `MEETING`, `KG`, `CA-KG`.' })
  id: string;

  @Field(() => String, { nullable: false, description: 'Its heading, in the language asked for.' })
  title: string;

  @Field(() => Int, { nullable: false, description: 'How many items stand in it.' })
  count: number;
}
