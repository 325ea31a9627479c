import { sameCity } from './cities.ts';
import { type ClaimedPerson, type EventClaim, shiftDay } from './event-claim.ts';
import { isFeminineOf, isSpeltAlike, readFamilyName, soundsAlike } from './family-name.ts';
import { compareGivenNames, readGivenName } from './given-name.ts';
import type { Rule } from './rule.ts';

/** Two accounts of the same kind of event between the same parties. */
export interface EventPair {
  one: EventClaim;
  other: EventClaim;
  /** People whom both name on the same side. */
  shared: number;
  /** Whether both name people on some side and none in common, so that these met somebody else. */
  otherPeople: boolean;
  /** The same of those who led the sides. */
  otherHeads: boolean;
}

export const overlap = ({ one, other }: EventPair, days = 0): boolean =>
  one.start !== null &&
  one.end !== null &&
  other.start !== null &&
  other.end !== null &&
  one.start <= shiftDay(other.end, days) &&
  other.start <= shiftDay(one.end, days);

const isExact = ({ start, end, precision }: EventClaim) => precision === 'DAY' && start === end;

export const sameDay = ({ one, other }: EventPair) =>
  isExact(one) && isExact(other) && one.start === other.start;

export const isInferred = ({ one, other }: EventPair) =>
  one.basis === 'INFERRED' || other.basis === 'INFERRED';

export const cities = ({ one, other }: EventPair): boolean | null =>
  one.city === null || other.city === null
    ? null
    : sameCity({ name: one.city, country: one.country }, { name: other.city, country: other.country });

export const byLink = ({ mode }: EventClaim) => mode === 'PHONE' || mode === 'VIDEO';

/** An account of an example: consultations of Canada and Kyrgyzstan on 12 June 2018, but for what it says. */
export type ExampleClaim = Partial<EventClaim>;

/** Rules about two accounts, whose examples are what these say. */
export type EventRule = Rule<EventPair, [ExampleClaim, ExampleClaim]>;

export function pairOf(one: EventClaim, other: EventClaim): EventPair {
  const isHead = ({ role }: ClaimedPerson) => role === 'HEAD';
  return {
    one,
    other,
    shared: one.people.filter((person) => other.people.some((another) => mayBeOne(person, another))).length,
    otherPeople: meetOthers(one.people, other.people),
    otherHeads: meetOthers(one.people.filter(isHead), other.people.filter(isHead)),
  };
}

/** Whether on some side both name people, and nobody in common. */
function meetOthers(one: readonly ClaimedPerson[], other: readonly ClaimedPerson[]): boolean {
  const sides = new Set(one.flatMap(({ country }) => country ?? []));
  return [...sides].some((side) => {
    const [ours, theirs] = [one, other].map((people) => people.filter(({ country }) => country === side)) as [
      ClaimedPerson[],
      ClaimedPerson[],
    ];
    return theirs.length > 0 && !ours.some((person) => theirs.some((another) => mayBeOne(person, another)));
  });
}

/** Whether two accounts of one event may name one person: a name that fits on the same side is enough there. */
export function mayBeOne(one: ClaimedPerson, other: ClaimedPerson): boolean {
  if (one.country !== other.country) return false;
  const [family, another] = [readFamilyName(one.familyName), readFamilyName(other.familyName)];
  if (isFeminineOf(family, another) || isFeminineOf(another, family)) return false;
  if (!isSpeltAlike(family, another) && !soundsAlike(family, another)) return false;
  return compareGivenNames(readGivenName(one.givenName), readGivenName(other.givenName)) !== 'CONFLICT';
}
