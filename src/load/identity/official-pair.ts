import { compareGivenNames, type GivenNames } from './given-name.ts';
import type { ReadPersona } from './persona.ts';
import type { Rule } from './rule.ts';

/** Two personas, and what releases say of both of them. */
export interface OfficialPair extends Ties {
  one: ReadPersona;
  other: ReadPersona;
  givenNames: GivenNames;
  /** Years between the last day of the one and the first day of the other, 0 where they overlap; null if unknown. */
  years: number | null;
}

export interface Ties {
  /** Whether one release names both, as two people. */
  apart: boolean;
  /** Whether releases of one event name them in the same place: as head of a side, its only counterpart, or alone. */
  together: boolean;
}

/** A person of an example: a name as a release has it, or more than that. */
export type ExamplePerson =
  | string
  | {
      name: string;
      country?: string | null;
      post?: string;
      organisation?: string;
      accreditedTo?: string[];
      /** 12 June 2018 where it is left out. */
      day?: string;
    };

/** Rules about two officials, whose examples are two people and perhaps what ties them. */
export type OfficialRule = Rule<OfficialPair, [ExamplePerson, ExamplePerson, Partial<Ties>?]>;

export const officialPair = (
  one: ReadPersona,
  other: ReadPersona,
  { apart, together }: Ties,
): OfficialPair => ({
  one,
  other,
  apart,
  together,
  givenNames: compareGivenNames(one.given, other.given),
  years: yearsBetween(one, other),
});

/** A year in milliseconds. */
const YEAR = 365.25 * 86_400_000;

function yearsBetween({ seen: one }: ReadPersona, { seen: other }: ReadPersona): number | null {
  if (one.first === null || one.last === null || other.first === null || other.last === null) return null;
  const gap = Math.max(
    Date.parse(one.first) - Date.parse(other.last),
    Date.parse(other.first) - Date.parse(one.last),
  );
  return Math.max(0, gap) / YEAR;
}

type ComparedPost = ReadPersona['posts'][number];

/** Whether some post of the one and some post of the other are so. */
export const somePosts = (
  { one, other }: OfficialPair,
  areSo: (one: ComparedPost, other: ComparedPost) => boolean,
): boolean => one.posts.some((post) => other.posts.some((another) => areSo(post, another)));

/** Whether at most so many years lie between. */
export const within = (years: number, pair: OfficialPair): boolean =>
  pair.years !== null && pair.years <= years;
