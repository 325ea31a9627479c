import anyAscii from 'any-ascii';
import { soundsOf } from '../../search/name-keys.ts';

/** Words of Turkic and Persian names that say whose son or daughter somebody is, and which of the two. */
const SUFFIXES: Readonly<Record<string, 'son' | 'daughter' | 'child'>> = {
  uulu: 'son',
  ulu: 'son',
  uly: 'son',
  ogly: 'son',
  oglu: 'son',
  kyzy: 'daughter',
  kizi: 'daughter',
  gyzy: 'daughter',
  zade: 'child',
  zadeh: 'child',
  zoda: 'child',
};

/** A family name as it is compared. */
export interface FamilyName {
  /** As written, in small letters, diacritics and all. */
  written: string;
  cyrillic: boolean;
  /** What it may sound like in the romanisations of several languages. */
  sounds: readonly string[];
  /** What it sounds like where a transcription keeps the sound and not the letters: ЛеКлэр, LeClaire. */
  heard: string;
  skeletons: readonly string[];
  suffix: 'son' | 'daughter' | 'child' | null;
}

/** Takes a family name apart for comparing. */
export function readFamilyName(name: string): FamilyName {
  const words = name
    .toLowerCase()
    .split(/[\s’'.-]+/)
    .filter(Boolean);
  const latin = words.map((word) =>
    anyAscii(word)
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  );
  const last = latin.at(-1) ?? '';
  const suffix = latin.length > 1 ? (SUFFIXES[last] ?? null) : null;
  const plain = (suffix === null ? latin : latin.slice(0, -1)).join('') || latin.join('');
  return {
    written: words.join(' '),
    cyrillic: /\p{Script=Cyrillic}/u.test(name),
    sounds: soundsOf(plain),
    heard: heard(plain),
    skeletons: skeletonsOf(plain),
    suffix,
  };
}

/** Letters as they are heard across French, English and German spellings, applied in turn to small Latin letters. */
const HEARD: [spelt: RegExp, sound: string][] = [
  [/schtsch|shch|chtch|tsch|tch|sch|sh|ch/g, 'S'],
  [/dzh|dj|zh/g, 'J'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q(?:u)?/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/kh/g, 'h'],
  [/ai[n]?(?=n|m)|ei(?=n|m)/g, 'e'],
  [/ai|ei|ay|ey|ae|oe|ie(?!r)/g, 'e'],
  [/eau|aux?|ot$/g, 'o'],
  [/ou|oo|ue/g, 'u'],
  [/[yj]([aeou])/g, '$1'],
  [/[yj]/g, 'i'],
  [/(?<=[aeiou])h(?=[^aeiou]|$)/g, ''],
  [/(?<=..)e$/g, ''],
  [/ff?$/g, 'v'],
  [/(.)\1+/g, '$1'],
];

const heard = (latin: string): string =>
  HEARD.reduce((spelt, [pattern, sound]) => spelt.replace(pattern, sound), latin);

/** The consonants that no transcription loses; sibilants, which they write in ever so many ways, are one. */
const SKELETON: [spelt: RegExp, kept: string][] = [
  [/dsch|dzh|dj|zh|j/g, ''],
  [/schtsch|shch|chtch|tsch|tch|sch|sh|CH/g, 's'],
  [/kh/g, ''],
  [/c(?=[eiy])|ts|tz/g, 's'],
  [/ck|c|qu|q/g, 'k'],
  [/x/g, 'ks'],
  [/ph|f|w/g, 'v'],
  [/th/g, 't'],
  [/z/g, 's'],
  [/[aeiouyh]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The skeletons of a name in Latin letters. `ch` is ч, ш or х, as languages have it: a name with one has two. */
export function skeletonsOf(latin: string): string[] {
  const guarded = latin.replace(/(?<![st])ch(?!t?ch)/g, 'CH');
  const readings = guarded.includes('CH') ? [guarded, guarded.replace(/CH/g, '')] : [latin];
  return [
    ...new Set(
      readings.map(
        (reading) =>
          SKELETON.reduce((spelt, [pattern, kept]) => spelt.replace(pattern, kept), reading) || latin,
      ),
    ),
  ];
}

/** Whether two spellings are romanisations of one name: Dzhusupov, Jusupov, Djoussoupov. */
export const isSpeltAlike = (one: FamilyName, other: FamilyName): boolean =>
  one.sounds.some((sound) => other.sounds.includes(sound));

/**
 * Whether two spellings in different scripts, or from different languages, may be of one name by its sound. Two that
 * a single language spells apart are two names.
 */
export function soundsAlike(one: FamilyName, other: FamilyName): boolean {
  if (one.cyrillic === other.cyrillic || isFeminineOf(one, other) || isFeminineOf(other, one)) return false;
  if (!one.skeletons.some((skeleton) => other.skeletons.includes(skeleton))) return false;
  const shorter = Math.min(one.heard.length, other.heard.length);
  return distance(one.heard, other.heard) <= Math.max(shorter > 3 ? 1 : 0, Math.floor(shorter / 4));
}

/** Иванова is not Иванов, in whatever letters. */
export const isFeminineOf = (one: FamilyName, other: FamilyName): boolean =>
  one.sounds.some((sound) => /[vn]a$/.test(sound) && other.sounds.includes(sound.slice(0, -1)));

/** Levenshtein's: how many letters are changed, added or left out. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length]!;
}
