import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Peer } from './peer.ts';
import { DateTimeScalar } from './scalars.ts';
import { Expression } from './selection.ts';

const ofPeer = (column: string) => (source: { readonly peer: string }) =>
  `(SELECT ${column} FROM "peer" p WHERE p."endpoint" = ${source.peer})`;

@ObjectType({ description: 'A publisher whose releases this server has, its own or harvested ones.' })
@Entity('source', { orderBy: { id: 'ASC' } })
export class Source {
  @PrimaryColumn('text')
  @Field(() => ID, {
    nullable: false,
    description: 'The publisher’s short name, which the ids of its releases begin with: `kg-mfa`.',
  })
  id: string;

  @Column('text')
  @Field(() => String, { description: 'The publisher’s name.' })
  name: string;

  @Column('text', { nullable: true })
  @Field(() => String, {
    description: 'Where the source’s own server answers GraphQL, as far as is known; null for this server.',
  })
  endpoint: string | null;

  @Index()
  @ManyToOne(() => Peer)
  @Field(() => Peer, { description: 'The server it is harvested from; null where it was loaded here.' })
  peer: Relation<Peer> | null;

  @Expression<Source>(ofPeer('p."lastHarvestedAt"'))
  @Field(() => DateTimeScalar, {
    description: 'When all it had was last harvested; null for never, and where it was loaded here.',
  })
  lastHarvestedAt: string | null;

  @Expression<Source>(ofPeer('coalesce(p."failure", p."refusal")'))
  @Field(() => String, {
    description: 'Why its last harvest failed, or else what was refused of it and why.',
  })
  lastError: string | null;

  @Expression<Source>(
    ({ id }) =>
      `(SELECT count(*) FROM "release" r WHERE r."id" > 'release/' || ${id} || '/' AND r."id" < 'release/' || ${id} || '0')`,
  )
  @Field(() => Int, { description: 'How many of its releases this server has.' })
  releases: number;
}
