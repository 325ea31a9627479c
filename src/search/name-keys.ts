import anyAscii from 'any-ascii';

/**
 * Keys of names: two spellings of one name share a key, whatever their script, case, romanisation or inflection.
 * They are for finding, where one too many does no harm, and never decide that two people are one.
 */

/** The sound of Джусупов, which English writes `j` as well: `Japarov`. A capital, so that no rule takes it for a `j`. */
const AS_IN_JUDGE = 'J';

/** What one sound is written as in the romanisations of English, French and German, applied in turn. */
const SOUNDS: [spelt: RegExp, sound: string][] = [
  [/schtsch|shch|chtch/g, 'sc'],
  [/dsch|dzh|dj|zh/g, AS_IN_JUDGE],
  [/tsch|tch|ch/g, 'c'],
  [/sch|sh/g, 's'],
  [/kh|x/g, 'h'],
  [/tz|ts/g, 'z'],
  [/ph/g, 'f'],
  [/gu(?=[ei])/g, 'g'],
  [/[yij]{1,2}[eo]/g, 'e'],
  [/(?<=[aeou])h$/g, ''],
  [/([aou])e/g, '$1'],
  [/ou|oo/g, 'u'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/f+$/g, 'v'],
  [/(.)\1+/g, '$1'],
];

/** Case endings of Slavic and Turkic names, in Latin letters. */
const ENDING = /(?:ogo|omu|im|ym|oy|oi|om|em|ey|aya|uyu|uiu|iy|yy|ii|a|u|e|i|y|o)$/;

/** Letters that must stay where an ending is taken off. */
const SHORTEST_STEM = 3;

/** Keys kept: most names come up again and again. */
const KEYS_KEPT = 20_000;
const kept = new Map<string, string[]>();

/** The keys of one word of a name: of the form as it stands and of the form without its ending. */
export function nameKeys(word: string): string[] {
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= KEYS_KEPT) kept.clear();
  const keys = makeKeys(word);
  kept.set(word, keys);
  return keys;
}

function makeKeys(word: string): string[] {
  const latin = inLatin(word);
  const stem = latin.replace(ENDING, '');
  return [...new Set([latin, ...(stem.length >= SHORTEST_STEM ? [stem] : [])].flatMap(readings))];
}

/** How a word of a name may sound: spellings of one name in several romanisations share one. */
export const soundsOf = (word: string): string[] => [...new Set(readings(inLatin(word)))];

const inLatin = (word: string): string =>
  anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const readings = (latin: string): string[] =>
  [latin, latin.replace(/(?<!d)j/g, AS_IN_JUDGE)].map(bySound).filter(Boolean);

/** The words of a name: `У.Джусуповым` has two, an initial and a family name. Hyphens join. */
export const nameWords = (name: string): string[] => name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [];

const bySound = (word: string): string =>
  SOUNDS.reduce((spelt, [pattern, sound]) => spelt.replace(pattern, sound), word);
