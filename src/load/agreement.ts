import type { Basis, DateFact, EventFact, ParticipantFact } from '../extract/facts.ts';
import type { AccountField } from '../model/enumerations.ts';
import type { Account } from './accounts.ts';
import { sameCity } from './identity/cities.ts';
import { storedDate } from './stored-date.ts';

/** What is agreed of an event that several releases tell of. */
export interface Agreement {
  fact: Pick<
    EventFact,
    'status' | 'date' | 'place' | 'round' | 'mode' | 'visitor' | 'host' | 'meetingsComplete'
  >;
  countries: string[];
}

/** A value that an account gives, and how well. */
interface Vote<T> {
  value: T;
  basis: Basis;
  /** How exact it is: more is better. */
  exactness: number;
}

/**
 * The best attested of what accounts say: stated before inferred, more exact before less, said by more before fewer, then
 * the first of the accounts. `key` tells which values are the same. Null where none says anything.
 */
export function best<T>(
  accounts: readonly Account[],
  vote: (account: Account) => Vote<T> | null,
  key: (value: T) => string = String,
): T | null {
  const groups = new Map<string, { votes: Vote<T>[]; first: number }>();
  for (const [first, account] of accounts.entries()) {
    const given = vote(account);
    if (given === null) continue;
    const group = groups.get(key(given.value)) ?? { votes: [], first };
    groups.set(key(given.value), group);
    group.votes.push(given);
  }
  const [winner] = [...groups.values()]
    .map(({ votes, first }) => ({ best: votes.toSorted(byWorth)[0]!, count: votes.length, first }))
    .sort(
      (one, other) => byWorth(one.best, other.best) || other.count - one.count || one.first - other.first,
    );
  return winner?.best.value ?? null;
}

const byWorth = (one: Vote<unknown>, other: Vote<unknown>): number =>
  (one.basis === other.basis ? 0 : one.basis === 'STATED' ? -1 : 1) || other.exactness - one.exactness;

/** A vote for a value that is stated wherever it is given. */
export const stated =
  <T>(read: (fact: EventFact) => T | null) =>
  ({ fact }: Account): Vote<T> | null => {
    const value = read(fact);
    return value === null ? null : { value, basis: 'STATED', exactness: 0 };
  };

const EXACTNESS = { DAY: 4, MONTH: 2, YEAR: 0 };

/** What is agreed of one event. The accounts are in the order of `inOrder`. */
export function agree(accounts: readonly Account[]): Agreement {
  const facts = accounts.map(({ fact }) => fact);
  const status = (['HELD', 'PLANNED', 'PROPOSED'] as const).find((one) =>
    facts.some((fact) => fact.status === one),
  )!;
  return {
    fact: {
      status,
      date: best(
        accounts,
        ({ fact: { date } }) =>
          date && {
            value: date,
            basis: date.basis,
            exactness: EXACTNESS[date.precision] + (date.within ? 0 : 1),
          },
        ({ start, end, within }: DateFact) => `${start} ${end} ${within}`,
      ),
      place: best(
        accounts,
        ({ fact: { place } }) =>
          place && { value: place, basis: 'STATED', exactness: place.localName === null ? 0 : 1 },
        ({ localName, country }) => `${localName} ${country}`,
      ),
      round: best(
        accounts,
        stated(({ round }) => round),
      ),
      mode: best(
        accounts,
        stated(({ mode }) => mode),
      ),
      visitor: best(
        accounts,
        stated(({ visitor }) => visitor),
      ),
      host: best(
        accounts,
        stated(({ host }) => host),
      ),
      meetingsComplete: best(
        accounts,
        stated(({ meetingsComplete }) => meetingsComplete),
      ),
    },
    countries: [...new Set(facts.flatMap(({ countries }) => countries))].sort(),
  };
}

/** Accounts in the order in which they count where nothing else tells them apart: the earliest published first. */
export const inOrder = (accounts: readonly Account[]): Account[] =>
  [...accounts].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));

const orderOf = ({ release, id }: Account): string => `${release.published ?? '9999'} ${id}`;

/** In what an account disagrees with what is agreed. `idOf` gives the id of who took part, as it was found to be. */
export function differencesOf(
  account: Account,
  accounts: readonly Account[],
  { fact: agreed }: Agreement,
  {
    heads,
    idOf,
  }: { heads: ReadonlyMap<string, ReadonlySet<string>>; idOf: (participant: ParticipantFact) => string },
): AccountField[] {
  const { fact } = account;
  const differs: AccountField[] = [];
  if (fact.date && agreed.date && !isOneWithin(fact.date, agreed.date)) differs.push('DATE');
  if (fact.place && agreed.place && isElsewhere(fact.place, agreed.place)) differs.push('PLACE');
  if (fact.round !== null && fact.round !== agreed.round) differs.push('ROUND');
  if (fact.mode !== null && fact.mode !== agreed.mode) differs.push('MODE');
  const sides = new Set(fact.participants.flatMap(({ country }) => country ?? []));
  const named = (one: Account, side: string) =>
    new Set(
      one.fact.participants.flatMap((part) => (part.official && part.country === side ? idOf(part) : [])),
    );
  for (const side of sides) {
    const led = fact.participants.filter(
      ({ role, country, official }) => official && role === 'HEAD' && country === side,
    );
    const agreedHeads = heads.get(side);
    if (agreedHeads && led.length > 0 && !led.some((head) => agreedHeads.has(idOf(head))))
      differs.push('HEAD');
    const ours = named(account, side);
    const theirs = new Set(accounts.flatMap((one) => (one === account ? [] : [...named(one, side)])));
    if ([...ours].some((id) => !theirs.has(id)) && [...theirs].some((id) => !ours.has(id)))
      differs.push('PARTICIPANTS');
  }
  return [...new Set(differs)];
}

function isOneWithin(one: DateFact, other: DateFact): boolean {
  const [first, second] = [storedDate(one)!, storedDate(other)!];
  const holds = (outer: typeof first, inner: typeof first) =>
    outer.start! <= inner.start! && inner.end! <= outer.end!;
  return holds(first, second) || holds(second, first);
}

function isElsewhere(one: NonNullable<EventFact['place']>, other: NonNullable<EventFact['place']>): boolean {
  if (one.country !== null && other.country !== null && one.country !== other.country) return true;
  if (one.localName === null || other.localName === null) return false;
  return (
    sameCity(
      { name: one.localName, country: one.country },
      { name: other.localName, country: other.country },
    ) === false
  );
}
