import type { Basis, DatePrecision, EventFact, EventKind, Mode, Role } from '../../extract/facts.ts';
import { storedDate } from '../stored-date.ts';

/** What one release says of an event, as far as it decides which event that is. */
export interface EventClaim {
  /** Of the account: release and place in it. */
  id: string;
  release: string;
  /** The day of publication, else the first of the event. */
  day: string;
  /** Its place among the events of the release. */
  position: number;
  /** The id that the event would have alone, and one that no other account has. */
  ownId: string;
  ownFullId: string;
  formerIds: string[];
  kind: EventKind;
  parties: string[];
  /** To the day: of a month its first and its last. */
  start: string | null;
  end: string | null;
  precision: DatePrecision | null;
  within: boolean;
  basis: Basis | null;
  city: string | null;
  country: string | null;
  round: number | null;
  mode: Mode | null;
  visitor: string | null;
  host: string | null;
  people: ClaimedPerson[];
}

export interface ClaimedPerson {
  country: string | null;
  role: Role;
  familyName: string;
  givenName: string | null;
}

/** Stands after all days. */
export const UNKNOWN_DAY = '9999';

/** The claim of an account. `ownId` is as `eventIds` made it. */
export function eventClaimOf(
  event: EventFact,
  {
    published,
    ...account
  }: Pick<EventClaim, 'id' | 'release' | 'position' | 'ownId' | 'formerIds'> & { published: string | null },
): EventClaim {
  const { kind, countries, date, place, round, mode, visitor, host, participants } = event;
  const stored = storedDate(date);
  return {
    ...account,
    ownFullId: fullId(account.ownId, account.release),
    day: published ?? stored?.start ?? UNKNOWN_DAY,
    kind,
    parties: [...countries].sort(),
    start: stored?.start ?? null,
    end: stored?.end ?? null,
    precision: date?.precision ?? null,
    within: date?.within ?? false,
    basis: date?.basis ?? null,
    city: place?.localName ?? null,
    country: place?.country ?? null,
    round,
    mode,
    visitor,
    host,
    people: participants.flatMap(({ official, country, role }) =>
      official === null
        ? []
        : {
            country: country ?? official.country,
            role,
            familyName: official.familyName,
            givenName: official.givenName,
          },
    ),
  };
}

/** `consultation/2018-06-12/ca-kg/32048f3cb986`: with the release's digest, unless it has that already. */
function fullId(ownId: string, release: string): string {
  const digest = release.split('/').at(-1) as string;
  return ownId.includes(digest) ? ownId : `${ownId}/${digest}`;
}

/** Months of an event in which others are looked for: of what lasts longer, the first. */
const LONGEST = 13;

/**
 * The keys that an account shares with all that may be of the same event: kind, parties and each month that it or a
 * day beside it falls in. What has no date or a single party has none: too little is known to find another.
 */
export function blocksOf({ kind, parties, start, end, ownId, formerIds }: EventClaim): string[] {
  const former = formerIds.map(blockOfId);
  if (start === null || end === null || parties.length < 2) return [blockOfId(ownId), ...former];
  const months = monthsBetween(shiftDay(start, -1), shiftDay(end, 1));
  return [...new Set([...months.map((month) => `event ${kind} ${parties.join('-')} ${month}`), ...former])];
}

/** A block of the claims that have an id, whatever else is known of them: `consultation/2018-06-12/ca-kg`. */
export function blockOfId(id: string): string {
  const [kind = '', day = '', parties = ''] = id.split('/');
  if (!/^\d{4}/.test(day) || !parties.includes('-')) return `event ${id}`;
  return `event ${kind.toUpperCase()} ${parties.toUpperCase()} ${`${day}-01`.slice(0, 7)}`;
}

function monthsBetween(start: string, end: string): string[] {
  const months: string[] = [];
  let [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  for (let at = start.slice(0, 7); at <= end.slice(0, 7) && months.length < LONGEST; ) {
    months.push(at);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    at = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return months;
}

/** The day so many days later. A text that is no day stays as it is. */
export function shiftDay(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}
