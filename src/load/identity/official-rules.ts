import { isFeminineOf, isSpeltAlike, soundsAlike } from './family-name.ts';
import { compareGivenNames, type GivenNames, sharesPatronymic } from './given-name.ts';
import type { ReadPersona } from './persona.ts';
import { judge, NEVER, type Rule, type Verdict } from './rule.ts';

/** Two personas, and what releases say of both of them. */
export interface OfficialPair {
  one: ReadPersona;
  other: ReadPersona;
  givenNames: GivenNames;
  /** Years between the last day of the one and the first day of the other, 0 where they overlap; null if unknown. */
  years: number | null;
  /** Whether one release names both, as two people. */
  apart: boolean;
  /** Whether releases of one event name them in the same place: as head of the same delegation, or its only counterpart. */
  together: boolean;
}

const FOREIGN_MINISTRY = /\/ministry-of-foreign-affairs$/;

const some = (
  { one, other }: OfficialPair,
  hold: (one: ReadPersona['posts'][number], other: ReadPersona['posts'][number]) => boolean,
) => one.posts.some((post) => other.posts.some((another) => hold(post, another)));

const samePost = (pair: OfficialPair): boolean =>
  some(pair, (one, other) => {
    if (one.title.toLowerCase() === other.title.toLowerCase()) return true;
    if (one.rank === null || one.rank !== other.rank) return false;
    const foreign = one.organisation === other.organisation && FOREIGN_MINISTRY.test(one.organisation ?? '');
    if (one.rank === 'MINISTER' && foreign) return true;
    const areas = one.accreditedTo.join() === other.accreditedTo.join();
    if (one.accreditedTo.length > 0) return areas;
    return one.subjects !== '' && one.subjects === other.subjects && areas;
  });

const sameOrganisation = (pair: OfficialPair): boolean =>
  some(pair, (one, other) => one.organisation !== null && one.organisation === other.organisation);

const levels = ({ posts }: ReadPersona) => posts.flatMap(({ level }) => level ?? []);

/** Years within which nobody rises from a department to the top of a country, or falls. */
const CAREER = 2;
/** Levels between a director and a minister. */
const FAR_APART = 2;

const within = (years: number) => (pair: OfficialPair) => pair.years !== null && pair.years <= years;

/** What decides whether two personas are one official. The first that holds of several for one thing speaks for it. */
export const OFFICIAL_RULES: readonly Rule<OfficialPair>[] = [
  {
    name: 'official/named-apart',
    weight: NEVER,
    reason: 'one release names both, as two people',
    holds: ({ apart, givenNames }) => apart && givenNames !== 'UNKNOWN',
  },
  {
    name: 'official/other-given-name',
    weight: NEVER,
    reason: 'their given names, initials or patronymics contradict each other',
    holds: ({ givenNames }) => givenNames === 'CONFLICT',
  },
  {
    name: 'official/other-gender',
    weight: NEVER,
    reason: 'one name is a man’s, the other a woman’s',
    holds: ({ one: { family }, other: { family: another } }) =>
      isFeminineOf(family, another) ||
      isFeminineOf(another, family) ||
      [family.suffix, another.suffix].sort().join() === 'daughter,son',
  },
  {
    name: 'official/other-family-name',
    weight: NEVER,
    reason: 'their family names are different',
    holds: ({ one, other }) =>
      !isSpeltAlike(one.family, other.family) && !soundsAlike(one.family, other.family),
  },
  {
    name: 'official/family-name',
    weight: 4,
    reason: 'the same family name, by its letters or one of their romanisations',
    holds: ({ one, other }) => isSpeltAlike(one.family, other.family),
  },
  {
    name: 'official/family-name-by-sound',
    weight: 3,
    reason: 'family names that sound alike in two scripts',
    holds: ({ one, other }) => !isSpeltAlike(one.family, other.family),
  },
  {
    name: 'official/given-name',
    weight: 4,
    reason: 'the same given name',
    holds: ({ givenNames }) => givenNames === 'SAME',
  },
  {
    name: 'official/initials',
    weight: 2,
    reason: 'initials that fit',
    holds: ({ givenNames }) => givenNames === 'INITIALS',
  },
  {
    name: 'official/patronymic',
    weight: 2,
    reason: 'the same patronymic or middle initial',
    holds: ({ one, other }) => sharesPatronymic(one.given, other.given),
  },
  {
    name: 'official/written-alike',
    weight: 1,
    reason: 'the whole name is written letter for letter alike',
    holds: ({ one, other, givenNames }) =>
      givenNames !== 'UNKNOWN' &&
      one.persona.name.replace(/\s/g, '') === other.persona.name.replace(/\s/g, ''),
  },
  {
    name: 'official/post',
    weight: 4,
    reason: 'the same post',
    holds: samePost,
  },
  {
    name: 'official/organisation',
    weight: 2,
    reason: 'the same organisation',
    holds: (pair) =>
      some(
        pair,
        (one, other) =>
          one.organisation !== null &&
          one.organisation === other.organisation &&
          !FOREIGN_MINISTRY.test(one.organisation),
      ),
  },
  {
    name: 'official/ministry',
    weight: 1,
    reason: 'both of the foreign ministry',
    holds: (pair) =>
      sameOrganisation(pair) &&
      some(pair, (one, other) =>
        [one, other].every(({ organisation }) => FOREIGN_MINISTRY.test(organisation ?? '')),
      ),
  },
  {
    name: 'official/same-seat',
    weight: 4,
    reason: 'two releases name them in the same place at one event',
    holds: ({ together }) => together,
  },
  {
    name: 'official/same-year',
    weight: 3,
    reason: 'named within a year',
    holds: within(1),
  },
  {
    name: 'official/same-years',
    weight: 2,
    reason: 'named within three years',
    holds: (pair) => within(3)(pair) && !within(1)(pair),
  },
  {
    name: 'official/same-decade',
    weight: 1,
    reason: 'named within ten years',
    holds: (pair) => within(10)(pair) && !within(3)(pair),
  },
  {
    name: 'official/long-after',
    weight: -3,
    reason: 'more than ten years lie between',
    holds: (pair) => pair.years !== null && !within(10)(pair),
  },
  {
    name: 'official/other-rank',
    weight: -4,
    reason: 'ranks that nobody holds within two years',
    holds: (pair) =>
      within(CAREER)(pair) &&
      levels(pair.one).some((one) =>
        levels(pair.other).some((other) => Math.abs(one - other) >= FAR_APART),
      ) &&
      !some(pair, (one, other) => one.level !== null && one.level === other.level),
  },
  {
    name: 'official/no-country',
    weight: -2,
    reason: 'no release says for which country',
    holds: ({ one }) => one.persona.country === null,
  },
];

/** A year in milliseconds. */
const YEAR = 365.25 * 86_400_000;

export function judgeOfficials(
  one: ReadPersona,
  other: ReadPersona,
  { apart, together }: Pick<OfficialPair, 'apart' | 'together'>,
): Verdict {
  const givenNames = compareGivenNames(one.given, other.given);
  return judge({ one, other, givenNames, years: yearsBetween(one, other), apart, together }, OFFICIAL_RULES);
}

function yearsBetween({ seen: one }: ReadPersona, { seen: other }: ReadPersona): number | null {
  if (one.first === null || one.last === null || other.first === null || other.last === null) return null;
  const gap = Math.max(
    Date.parse(one.first) - Date.parse(other.last),
    Date.parse(other.first) - Date.parse(one.last),
  );
  return Math.max(0, gap) / YEAR;
}
