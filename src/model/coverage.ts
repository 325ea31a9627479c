import { Field, ObjectType } from 'type-graphql';
import { Entity, PrimaryColumn } from 'typeorm';
import { Peer } from './peer.ts';
import { DateTimeScalar } from './scalars.ts';
import { Expression, Joins, Reads } from './selection.ts';
import { Source } from './source.ts';

@ObjectType({ description: 'What the answers of this server rest on.' })
@Entity('coverage', { orderBy: { era: 'ASC' } })
export class Coverage {
  @PrimaryColumn('text')
  @Field(() => DateTimeScalar, {
    nullable: false,
    description: 'Since when this server counts its changes: when its store was made.',
  })
  era: string;

  @Reads<Coverage>((_coverage, { dialect: { json } }) =>
    json.boolean(
      `NOT EXISTS (SELECT 1 FROM "peer" p WHERE p."failure" IS NOT NULL OR p."lastHarvestedAt" IS NULL)`,
    ),
  )
  @Field(() => Boolean, {
    nullable: false,
    description:
      'Whether all that the sources had was harvested, each time it was last tried: false where a server is down, or has not been harvested to the end yet. True where nothing is harvested.',
  })
  complete(this: boolean): boolean {
    return this;
  }

  @Expression<Coverage>(() => `(SELECT min(p."lastHarvestedAt") FROM "peer" p)`)
  @Field(() => DateTimeScalar, {
    description:
      'What the sources had by then is here: the oldest of their last harvests. Null where nothing is harvested.',
  })
  asOf: string | null;

  @Joins<Coverage, Source>(
    () => Source,
    ({ id }) => `${id} IS NOT NULL`,
  )
  @Field(() => [Source], { nullable: true, description: 'The publishers whose releases are here.' })
  sources: Source[];

  @Joins<Coverage, Peer>(
    () => Peer,
    ({ endpoint }) => `${endpoint} IS NOT NULL`,
  )
  @Field(() => [Peer], { nullable: true, description: 'The servers that are harvested.' })
  peers: Peer[];
}
