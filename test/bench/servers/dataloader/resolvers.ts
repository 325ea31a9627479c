import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { decodeCursor, encodeCursor } from '../../../../src/model/cursor.ts';
import { countryName } from '../../../../src/model/wording/countries.ts';
import {
  Consultation,
  Country,
  Delegation,
  Event,
  Meeting,
  Official,
  OfficialName,
  Organisation,
  Participant,
  Party,
  Post,
  PostHolding,
  Release,
} from './entities.ts';
import type { Loaders } from './loaders.ts';

export interface Context {
  source: DataSource;
  loaders: Loaders;
  expression(search: string): string;
}

@InputType()
class EventFilter {
  @Field(() => [ID], { nullable: true })
  countries: string[];
}

@ObjectType()
class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

@ObjectType()
class ConsultationConnection {
  @Field(() => [Consultation])
  nodes: Consultation[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType()
class ReleaseEdge {
  @Field(() => String)
  snippet: string;

  @Field(() => Release)
  node: Release;
}

@ObjectType()
class ReleaseConnection {
  @Field(() => [ReleaseEdge])
  edges: ReleaseEdge[];
}

const none = Promise.resolve(null);

const present = <T>(list: (T | Error | null)[]): T[] => list.filter((item) => item !== null) as T[];

const ofKind = (kind: string, events: Event[]) => events.filter((event) => event.kind === kind);

const byDate = (one: { sortDate: string; id: string }, other: { sortDate: string; id: string }) =>
  one.sortDate < other.sortDate || (one.sortDate === other.sortDate && one.id < other.id) ? -1 : 1;

@Resolver()
export class Questions {
  @Query(() => Consultation, { nullable: true })
  consultation(@Arg('id', () => ID) id: string, @Ctx() { loaders }: Context) {
    return loaders.event.load(id);
  }

  @Query(() => Official, { nullable: true })
  official(@Arg('id', () => ID) id: string, @Ctx() { loaders }: Context) {
    return loaders.official.load(id);
  }

  @Query(() => ConsultationConnection)
  async consultations(
    @Ctx() { source }: Context,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('filter', () => EventFilter, { nullable: true }) filter?: EventFilter,
  ): Promise<ConsultationConnection> {
    const country = filter?.countries?.[0];
    const query = source.getRepository(Event).createQueryBuilder('event');
    if (country) alongTimelineOf(query, country, after);
    else {
      query.where(`event.kind = 'CONSULTATION'`);
      if (after) query.andWhere('(event.sortDate, event.id) < (:day, :id)', position(after));
      query.orderBy('event.sortDate', 'DESC').addOrderBy('event.id', 'DESC');
    }
    const rows = await query.limit(first + 1).getMany();
    const nodes = rows.slice(0, first);
    const last = nodes.at(-1);
    return {
      nodes: nodes as Consultation[],
      pageInfo: {
        hasNextPage: rows.length > first,
        endCursor: last ? encodeCursor([last.sortDate, last.id]) : null,
      },
    };
  }

  @Query(() => ReleaseConnection)
  async releases(
    @Ctx() { source, expression }: Context,
    @Arg('search', () => String) search: string,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
  ): Promise<ReleaseConnection> {
    const match = expression(search);
    const nodes = await source
      .getRepository(Release)
      .createQueryBuilder('release')
      .where('release.sequence IN (SELECT rowid FROM "release_words" WHERE "release_words" MATCH :match)', {
        match,
      })
      .addSelect(
        `release.sequence IN (SELECT rowid FROM "release_words" WHERE "release_words" MATCH '{title} : (' || :match || ')')`,
        'titled',
      )
      .orderBy('titled', 'DESC')
      .addOrderBy('release.sortDate', 'DESC')
      .addOrderBy('release.id', 'DESC')
      .limit(first)
      .getMany();
    const snippets: { rowid: number; snippet: string }[] = await source.query(
      `SELECT rowid, snippet("release_words", -1, '', '', '…', 24) AS snippet FROM "release_words"
        WHERE "release_words" MATCH ? AND rowid IN (SELECT value FROM json_each(?))`,
      [match, JSON.stringify(nodes.map(({ sequence }) => sequence))],
    );
    const byRow = new Map(snippets.map(({ rowid, snippet }) => [rowid, snippet]));
    return { edges: nodes.map((node) => ({ node, snippet: byRow.get(node.sequence) as string })) };
  }
}

function alongTimelineOf(query: SelectQueryBuilder<Event>, country: string, after?: string): void {
  query
    .innerJoin(Party, 'party', 'party.eventId = event.id')
    .where(`party.countryCode = :country AND party.kind = 'CONSULTATION'`, { country });
  if (after) query.andWhere('(party.sortDate, party.eventId) < (:day, :id)', position(after));
  query.orderBy('party.sortDate', 'DESC').addOrderBy('party.eventId', 'DESC');
}

function position(after: string) {
  const [day, id] = decodeCursor(after);
  return { day, id };
}

@Resolver(() => Consultation)
export class ConsultationResolver {
  @FieldResolver(() => [Country])
  countries(@Root() { id }: Consultation, @Ctx() { loaders }: Context) {
    return countriesOf(id, loaders);
  }

  @FieldResolver(() => [Delegation])
  delegations(@Root() { id }: Consultation, @Ctx() { loaders }: Context) {
    return loaders.delegations.load(id);
  }

  @FieldResolver(() => [Meeting])
  async meetings(@Root() { visitId }: Consultation, @Ctx() { loaders }: Context) {
    return visitId === null ? [] : ofKind('MEETING', await loaders.eventsOfVisit.load(visitId));
  }
}

@Resolver(() => Meeting)
export class MeetingResolver {
  @FieldResolver(() => [Country])
  countries(@Root() { id }: Meeting, @Ctx() { loaders }: Context) {
    return countriesOf(id, loaders);
  }

  @FieldResolver(() => [Participant])
  participants(@Root() { id }: Meeting, @Ctx() { loaders }: Context) {
    return loaders.participantsOfEvent.load(id);
  }
}

async function countriesOf(id: string, loaders: Loaders) {
  const parties = await loaders.parties.load(id);
  return loaders.country.loadMany(parties.map(({ countryCode }) => countryCode));
}

@Resolver(() => Delegation)
export class DelegationResolver {
  @FieldResolver(() => Country, { nullable: true })
  country(@Root() { countryCode }: Delegation, @Ctx() { loaders }: Context) {
    return countryCode === null ? none : loaders.country.load(countryCode);
  }

  @FieldResolver(() => Organisation, { nullable: true })
  organisation(@Root() { organisationId }: Delegation, @Ctx() { loaders }: Context) {
    return organisationId === null ? none : loaders.organisation.load(organisationId);
  }

  @FieldResolver(() => Participant, { nullable: true })
  async head(@Root() { id }: Delegation, @Ctx() { loaders }: Context) {
    const participants = await loaders.participantsOfDelegation.load(id);
    return participants.find(({ role }) => role === 'HEAD') ?? null;
  }

  @FieldResolver(() => [Participant])
  participants(@Root() { id }: Delegation, @Ctx() { loaders }: Context) {
    return loaders.participantsOfDelegation.load(id);
  }
}

@Resolver(() => Participant)
export class ParticipantResolver {
  @FieldResolver(() => Official, { nullable: true })
  official(@Root() { officialId }: Participant, @Ctx() { loaders }: Context) {
    return officialId === null ? none : loaders.official.load(officialId);
  }

  @FieldResolver(() => Post, { nullable: true })
  post(@Root() { postId }: Participant, @Ctx() { loaders }: Context) {
    return postId === null ? none : loaders.post.load(postId);
  }
}

@Resolver(() => Post)
export class PostResolver {
  @FieldResolver(() => Organisation, { nullable: true })
  organisation(@Root() { organisationId }: Post, @Ctx() { loaders }: Context) {
    return organisationId === null ? none : loaders.organisation.load(organisationId);
  }
}

@Resolver(() => PostHolding)
export class PostHoldingResolver {
  @FieldResolver(() => Post, { nullable: true })
  post(@Root() { postId }: PostHolding, @Ctx() { loaders }: Context) {
    return loaders.post.load(postId);
  }
}

@Resolver(() => Official)
export class OfficialResolver {
  @FieldResolver(() => Country, { nullable: true })
  country(@Root() { countryCode }: Official, @Ctx() { loaders }: Context) {
    return countryCode === null ? none : loaders.country.load(countryCode);
  }

  @FieldResolver(() => [OfficialName])
  names(@Root() { id }: Official, @Ctx() { loaders }: Context) {
    return loaders.names.load(id);
  }

  @FieldResolver(() => [PostHolding])
  posts(@Root() { id }: Official, @Ctx() { loaders }: Context) {
    return loaders.holdings.load(id);
  }

  @FieldResolver(() => [Consultation])
  async consultations(@Root() { id }: Official, @Ctx() { loaders }: Context) {
    return ofKind('CONSULTATION', present(await loaders.event.loadMany(await eventsOf(id, loaders)))).sort(
      byDate,
    );
  }

  @FieldResolver(() => [Meeting])
  async meetings(@Root() { id }: Official, @Ctx() { loaders }: Context) {
    return ofKind('MEETING', present(await loaders.event.loadMany(await eventsOf(id, loaders)))).sort(byDate);
  }

  @FieldResolver(() => [Release])
  async releases(@Root() { id }: Official, @Ctx() { loaders }: Context) {
    const names = await loaders.names.load(id);
    const mentions = await Promise.all(names.map((name) => loaders.mentions.load(name.id)));
    const releases = new Set(mentions.flat().map(({ releaseId }) => releaseId));
    return present(await loaders.release.loadMany([...releases])).sort(byDate);
  }
}

async function eventsOf(official: string, loaders: Loaders): Promise<string[]> {
  const participations = await loaders.participations.load(official);
  return [...new Set(participations.map(({ eventId }) => eventId))];
}

@Resolver(() => Release)
export class ReleaseResolver {
  @FieldResolver(() => [Consultation])
  async consultations(@Root() { id }: Release, @Ctx() { loaders }: Context) {
    const events = await loaders.eventsOfRelease.load(id);
    const found = present(await loaders.event.loadMany(events.map(({ eventId }) => eventId)));
    return ofKind('CONSULTATION', found).sort(byDate);
  }
}

@Resolver(() => Country)
export class CountryResolver {
  @FieldResolver(() => String)
  name(@Root() { code }: Country, @Arg('language', () => String, { defaultValue: 'en' }) language: string) {
    return countryName(code, language);
  }
}

export const resolvers = [
  Questions,
  ConsultationResolver,
  MeetingResolver,
  DelegationResolver,
  ParticipantResolver,
  PostResolver,
  PostHoldingResolver,
  OfficialResolver,
  ReleaseResolver,
  CountryResolver,
] as const;
