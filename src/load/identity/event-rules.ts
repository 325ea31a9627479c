import { sameCity } from './cities.ts';
import { type ClaimedPerson, type EventClaim, shiftDay } from './event-claim.ts';
import { isFeminineOf, isSpeltAlike, readFamilyName, soundsAlike } from './family-name.ts';
import { compareGivenNames, readGivenName } from './given-name.ts';
import { judge, NEVER, type Rule, type Verdict } from './rule.ts';

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

const overlap = ({ one, other }: EventPair, days = 0): boolean =>
  one.start !== null &&
  one.end !== null &&
  other.start !== null &&
  other.end !== null &&
  one.start <= shiftDay(other.end, days) &&
  other.start <= shiftDay(one.end, days);

const isExact = ({ start, end, precision }: EventClaim) => precision === 'DAY' && start === end;

const sameDay = ({ one, other }: EventPair) => isExact(one) && isExact(other) && one.start === other.start;

const isInferred = ({ one, other }: EventPair) => one.basis === 'INFERRED' || other.basis === 'INFERRED';

const cities = ({ one, other }: EventPair): boolean | null =>
  one.city === null || other.city === null
    ? null
    : sameCity({ name: one.city, country: one.country }, { name: other.city, country: other.country });

const byLink = ({ mode }: EventClaim) => mode === 'PHONE' || mode === 'VIDEO';

/** What decides whether two accounts are of one event. Both are of one kind and of the same parties. */
export const EVENT_RULES: readonly Rule<EventPair>[] = [
  {
    name: 'event/told-apart',
    weight: NEVER,
    reason: 'one release tells of both, as of two',
    holds: ({ one, other }) => one.release === other.release,
  },
  {
    name: 'event/other-kind-or-parties',
    weight: NEVER,
    reason: 'another kind of event, or other parties',
    holds: ({ one, other }) => one.kind !== other.kind || one.parties.join() !== other.parties.join(),
  },
  {
    name: 'event/other-days',
    weight: NEVER,
    reason: 'more than a day lies between',
    holds: (pair) => !overlap(pair, 1),
  },
  {
    name: 'event/other-round',
    weight: NEVER,
    reason: 'another round',
    holds: ({ one, other }) => one.round !== null && other.round !== null && one.round !== other.round,
  },
  {
    name: 'event/other-place',
    weight: NEVER,
    reason: 'in another city or country',
    holds: (pair) =>
      cities(pair) === false ||
      (pair.one.country !== null &&
        pair.other.country !== null &&
        pair.one.country !== pair.other.country &&
        !byLink(pair.one)),
  },
  {
    name: 'event/other-mode',
    weight: NEVER,
    reason: 'one face to face, the other by telephone or video',
    holds: ({ one, other }) =>
      one.mode !== null &&
      other.mode !== null &&
      one.mode !== other.mode &&
      (one.kind === 'MEETING' || byLink(one) === byLink(other)),
  },
  {
    name: 'event/other-direction',
    weight: NEVER,
    reason: 'a visit the other way',
    holds: ({ one, other }) =>
      one.visitor !== null && other.visitor !== null && one.visitor !== other.visitor,
  },
  {
    name: 'event/other-people',
    weight: NEVER,
    reason: 'with other people on one side',
    holds: ({ one, otherPeople }) => one.kind === 'MEETING' && otherPeople,
  },
  {
    name: 'event/other-heads',
    weight: -5,
    reason: 'led by others',
    holds: ({ one, otherHeads }) => one.kind !== 'MEETING' && otherHeads,
  },
  {
    name: 'event/same-day',
    weight: 5,
    reason: 'on the same day',
    holds: sameDay,
  },
  {
    name: 'event/same-days',
    weight: 4,
    reason: 'on days that overlap',
    holds: (pair) =>
      overlap(pair) && !sameDay(pair) && [pair.one, pair.other].every(({ precision }) => precision === 'DAY'),
  },
  {
    name: 'event/same-month',
    weight: 1,
    reason: 'in the same month or year',
    holds: (pair) => overlap(pair) && [pair.one, pair.other].some(({ precision }) => precision !== 'DAY'),
  },
  {
    name: 'event/next-day',
    weight: 2,
    reason: 'a day apart, as time zones and dates of publication are',
    holds: (pair) => !overlap(pair),
  },
  {
    name: 'event/inferred-day',
    weight: 1,
    reason: 'a day apart, and one of the days was only inferred',
    holds: (pair) => !overlap(pair) && isInferred(pair),
  },
  {
    name: 'event/once-at-a-time',
    weight: 6,
    reason: 'two states hold consultations, and visits, once at a time',
    holds: ({ one }) => one.kind !== 'MEETING',
  },
  {
    name: 'event/round',
    weight: 4,
    reason: 'the same round',
    holds: ({ one, other }) => one.round !== null && one.round === other.round,
  },
  {
    name: 'event/city',
    weight: 2,
    reason: 'in the same city',
    holds: (pair) => cities(pair) === true,
  },
  {
    name: 'event/participant',
    weight: 6,
    reason: 'both name the same participant',
    holds: ({ shared }) => shared > 0,
  },
  {
    name: 'event/participants',
    weight: 3,
    reason: 'both name several of the same participants',
    holds: ({ shared }) => shared > 1,
  },
];

export function judgeEvents(one: EventClaim, other: EventClaim): Verdict {
  return judge(pairOf(one, other), EVENT_RULES);
}

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
