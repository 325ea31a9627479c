import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { DateTimeScalar } from './scalars.ts';
import { Expression } from './selection.ts';
import { Source } from './source.ts';

@ObjectType({ description: 'Another server, from which this one harvests.' })
@Entity('peer', { orderBy: { endpoint: 'ASC' } })
export class Peer {
  @PrimaryColumn('text')
  @Field(() => String, { nullable: false, description: 'Where it answers GraphQL.' })
  endpoint: string;

  /** Its cursor behind the last change that was taken over; null before the first. */
  @Column('text', { nullable: true })
  cursor: string | null;

  @Column('text', { nullable: true })
  @Field(() => DateTimeScalar, {
    description: 'When everything that it had was last harvested to the end; null for never.',
  })
  lastHarvestedAt: string | null;

  /** Why the last harvest failed; null where it did not. */
  @Column('text', { nullable: true })
  failure: string | null;

  /** What was not taken over of it, and why: the latest. */
  @Column('text', { nullable: true })
  refusal: string | null;

  @Expression<Peer>(({ failure, refusal }) => `coalesce(${failure}, ${refusal})`)
  @Field(() => String, {
    description: 'Why its last harvest failed, or else what was refused of it and why.',
  })
  lastError: string | null;

  @OneToMany(
    () => Source,
    (source) => source.peer,
  )
  @Field(() => [Source], { nullable: true, description: 'The sources that it speaks for here.' })
  sources: Relation<Source[]>;
}
