import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';
import { DateTimeScalar } from './scalars.ts';

@ObjectType({
  description:
    'Where a change was made first. Of two changes of a release from one source the one of the later era, or else with the higher number, is the newer.',
})
export class Origin {
  @Column('text')
  @Field(() => ID, { nullable: false, description: 'The source: its `Source.id`.' })
  source: string;

  @Column('text')
  @Field(() => DateTimeScalar, {
    nullable: false,
    description: 'Since when the source’s own server counts its changes: `Coverage.era` there.',
  })
  era: string;

  @Column('integer')
  @Field(() => Int, { nullable: false, description: 'Which of its changes it was: `Change.sequence` there.' })
  sequence: number;
}
