import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';
import type { Facts, OfficialFact } from '../../extract/facts.ts';
import { officialId, organisationId } from '../ids.ts';
import { storedDate } from '../stored-date.ts';
import { UNKNOWN_DAY } from './event-claim.ts';
import { type FamilyName, readFamilyName, skeletonsOf } from './family-name.ts';
import { type GivenName, readGivenName } from './given-name.ts';
import { type ComparedPost, readPost } from './posts.ts';

/** A person as releases name one: a name in one spelling, for a country, in certain posts. */
export interface Persona {
  id: string;
  /** The id that the person would have alone, and one that nobody else has. */
  ownId: string;
  ownFullId: string;
  formerIds: string[];
  country: string | null;
  name: string;
  latinName: string | null;
  familyName: string;
  givenName: string | null;
  posts: PersonaPost[];
  /** The release that a person's decision speaks of, where it is about that release's claim alone. */
  release: string | null;
}

interface PersonaPost {
  title: string;
  organisation: string | null;
  accreditedTo: string[];
}

/** When releases name a persona, and in how many. Days are ISO dates; null where none is known. */
export interface Seen {
  first: string | null;
  last: string | null;
  releases: number;
}

export const NEVER_SEEN: Seen = { first: null, last: null, releases: 0 };

/** A persona taken apart for comparing. */
export interface ReadPersona {
  id: string;
  ownId: string;
  ownFullId: string;
  /** The first day on which a release names it. */
  day: string;
  formerIds: readonly string[];
  release: string | null;
  persona: Persona;
  seen: Seen;
  family: FamilyName;
  given: GivenName;
  posts: (ComparedPost & PersonaPost)[];
}

/** `release` where the claim of that release is kept apart; `formerIds` where the name was corrected. */
export function personaOf(
  official: OfficialFact,
  { release = null, formerIds = [] }: Partial<Pick<Persona, 'release' | 'formerIds'>> = {},
): Persona {
  const { country, name, latinName, familyName, givenName } = official;
  const posts = official.posts
    .map(({ title, organisation, accreditedTo }) => ({
      title,
      organisation: organisation && organisationId(organisation),
      accreditedTo: [...accreditedTo].sort(),
    }))
    .sort((one, other) => (one.title < other.title ? -1 : 1));
  const facts = { country, name, latinName, familyName, givenName, posts, release, formerIds };
  const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 12);
  const ownId = officialId(official);
  return {
    id: `${ownId.replace('official', 'persona')}/${digest}`,
    ownId,
    ownFullId: `${ownId}/${digest}`,
    ...facts,
  };
}

const READ_KEPT = 20_000;
const read = new Map<string, Pick<ReadPersona, 'family' | 'given' | 'posts'>>();

/** Takes a persona apart, once. */
export function readPersona(persona: Persona, seen: Seen): ReadPersona {
  let parts = read.get(persona.id);
  if (parts === undefined) {
    parts = {
      family: readFamilyName(persona.familyName),
      given: readGivenName(persona.givenName),
      posts: persona.posts.map((post) => ({ ...post, ...readPost(post.title) })),
    };
    if (read.size >= READ_KEPT) read.clear();
    read.set(persona.id, parts);
  }
  const { id, ownId, ownFullId, formerIds, release } = persona;
  const day = seen.first ?? UNKNOWN_DAY;
  return { id, ownId, ownFullId, formerIds, release, day, persona, seen, ...parts };
}

/** The keys that a persona shares with all who may be the same official. Who would have the same id share one. */
export function blocksOf({
  persona: { country, familyName },
  family,
  ownId,
  formerIds,
}: ReadPersona): string[] {
  const plain = anyAscii(familyName)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const names = new Set([...skeletonsOf(plain), ...family.skeletons]);
  const blocks = [...names].map((name) => `official ${country ?? '-'} ${name}`);
  return [...blocks, ...[ownId, ...formerIds].map(blockOfId)];
}

/** A block of the personas that have an id, or one made longer: `official/kg/dzhusupov-u`. */
export const blockOfId = (id: string): string => id.split('/').slice(0, 3).join('/');

/** The day that a release speaks of: its publication, else the last day of its latest event. */
export function dayOf(published: string | null, { events }: Facts): string | null {
  if (published !== null) return published;
  const days = events.flatMap(({ date, background }) => (background ? [] : (storedDate(date)?.end ?? [])));
  return days.sort().at(-1) ?? null;
}
