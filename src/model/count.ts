import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many events share these keys.' })
export class Count {
  @Field(() => [String], { nullable: false, description: 'One for each dimension asked for, in that order.' })
  keys: string[];

  @Field(() => Int, { nullable: false, description: 'How many events.' })
  count: number;
}
