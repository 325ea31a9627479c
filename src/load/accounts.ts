import type { EventFact, OfficialFact } from '../extract/facts.ts';
import { romanise } from '../extract/romanise.ts';
import { postIdsOf } from './attestations.ts';
import { formerIdsOf } from './corrections.ts';
import { type EventClaim, eventClaimOf, UNKNOWN_DAY } from './identity/event-claim.ts';
import { eventIds, organisationId } from './ids.ts';
import { storedDate } from './stored-date.ts';
import type { StoredRelease } from './stored-release.ts';
import type { Row } from './tables.ts';

/** What one release says of one event. */
export interface Account {
  id: string;
  release: StoredRelease;
  fact: EventFact;
  claim: EventClaim;
}

/** The accounts that a release gives, of all its events but those in the background. */
export function accountsOf(release: StoredRelease): Account[] {
  const events = release.facts.events.filter(({ background }) => !background);
  return [...eventIds(events, release)].map(([fact, ownId], position) => {
    const id = `account/${release.id.slice('release/'.length)}/${position + 1}`;
    const { published } = release;
    return {
      id,
      release,
      fact,
      claim: eventClaimOf(fact, {
        id,
        release: release.id,
        position,
        ownId,
        formerIds: formerIdsOf(fact, release),
        published,
      }),
    };
  });
}

/** The row of an account, but for its event and for what it differs in. */
export function accountRow({ id, release, fact, claim }: Account): Row {
  return {
    id,
    releaseId: release.id,
    publishedOn: release.published ?? UNKNOWN_DAY,
    claim: JSON.stringify(claim),
    status: fact.status,
    round: fact.round,
    mode: fact.mode,
    ...dateColumns(fact),
    ...placeColumns(fact),
  };
}

/** The columns of an event's date, which accounts have too. */
export function dateColumns({ date }: Pick<EventFact, 'date'>): Row {
  const stored = storedDate(date);
  return {
    dateStart: stored?.start ?? null,
    dateEnd: stored?.end ?? null,
    datePrecision: stored?.precision ?? null,
    dateWithin: stored?.within ?? null,
    dateBasis: stored?.basis ?? null,
  };
}

/** The columns of an event's place, which accounts have too. */
export function placeColumns({ place }: Pick<EventFact, 'place'>): Row {
  const localName = place?.localName ?? null;
  return {
    placeLocalname: localName,
    placeLatinname: localName && romanise(localName),
    placeCountrycode: place?.country ?? null,
  };
}

/** The rows of whom an account names. */
export function accountParticipantRows(
  { id: accountId, fact, release }: Account,
  personas: ReadonlyMap<OfficialFact, string>,
): Row[] {
  const posts = postIdsOf(release);
  return fact.participants.map(
    ({ official, group, country, post, organisation, role, roleBasis }, position) => ({
      id: `${accountId}/${position + 1}`,
      accountId,
      position,
      personaId: official && personas.get(official)!,
      name: official?.name ?? null,
      group,
      countryCode: country,
      postId: post && posts.get(post)!,
      organisationId: organisation && organisationId(organisation),
      role,
      roleBasis,
    }),
  );
}
