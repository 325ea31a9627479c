import DataLoader from 'dataloader';
import { type DataSource, type EntityTarget, type FindOptionsOrder, In, type ObjectLiteral } from 'typeorm';
import {
  Country,
  Delegation,
  Event,
  EventRelease,
  Mention,
  Official,
  OfficialName,
  Organisation,
  Participant,
  Party,
  Post,
  PostHolding,
  Release,
} from './entities.ts';

export type Loaders = ReturnType<typeof makeLoaders>;

/** The loaders of one request: each batches what is asked of it at once into one statement by TypeORM. */
export function makeLoaders(source: DataSource) {
  function one<T extends ObjectLiteral>(entity: EntityTarget<T>, key: keyof T & string = 'id') {
    return new DataLoader<string, T | null>(async (keys) => {
      const rows = await source.getRepository(entity).findBy({ [key]: In(keys) } as never);
      const byKey = new Map(rows.map((row) => [row[key], row]));
      return keys.map((id) => byKey.get(id as never) ?? null);
    });
  }

  function many<T extends ObjectLiteral>(
    entity: EntityTarget<T>,
    key: keyof T & string,
    order: FindOptionsOrder<T>,
  ) {
    return new DataLoader<string, T[]>(async (keys) => {
      const rows = await source
        .getRepository(entity)
        .find({ where: { [key]: In(keys) } as never, order: order as never });
      const lists = new Map(keys.map((id) => [id, [] as T[]]));
      for (const row of rows) lists.get(row[key])?.push(row);
      return keys.map((id) => lists.get(id) as T[]);
    });
  }

  const loaders = {
    country: one(Country, 'code'),
    organisation: one(Organisation),
    post: one(Post),
    official: one(Official),
    event: one(Event),
    release: one(Release),
    parties: many(Party, 'eventId', { countryCode: 'ASC' }),
    delegations: many(Delegation, 'eventId', { position: 'ASC' }),
    participantsOfDelegation: many(Participant, 'delegationId', { position: 'ASC' }),
    participantsOfEvent: many(Participant, 'eventId', { position: 'ASC' }),
    participations: many(Participant, 'officialId', { id: 'ASC' }),
    eventsOfVisit: many(Event, 'visitId', { sortDate: 'ASC', id: 'ASC' }),
    names: many(OfficialName, 'officialId', { id: 'ASC' }),
    holdings: many(PostHolding, 'officialId', { id: 'ASC' }),
    mentions: many(Mention, 'fact', { releaseId: 'ASC' }),
    eventsOfRelease: many(EventRelease, 'releaseId', { eventId: 'ASC' }),
  };
  return loaders;
}
