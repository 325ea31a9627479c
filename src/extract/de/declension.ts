import type { Case, Form } from '../language.ts';
import { DECLENSIONS, type Declension, type Gender } from './nouns.ts';

/** Nouns that names have in the plural alone: `Vereinigte Staaten`, `Niederlande`. */
const PLURAL_NAME =
  /(?:staaten|emirate|nationen|inseln|niederlande|philippinen|malediven|komoren|salomonen|seychellen|grenadinen|bahamas|gebiete|marianen|dienste|malwinen|streitkräfte)$/i;
/** Participles and adjectives used as nouns: `Beauftragter`, `Delegierte`. */
export const ADJECTIVAL_NOUN =
  /(?:iert|tragt|sandt|sitzend|ordnet|mächtigt|angestellt|antwortlich|studierend|beamt)(?<ending>er|e|en|em)$/i;

const byLength = [...DECLENSIONS].sort((a, b) => b[0].length - a[0].length);
const declensionOf = (noun: string): Declension | undefined => {
  const lower = noun.toLowerCase();
  return byLength.find(([ending]) => lower.endsWith(ending));
};

/** `noun` with the ending of its declension replaced; where that ending began with a capital (`EU-Rat`), the new one does. */
function withEnding(noun: string, from: string, to: string): string {
  const at = noun.length - from.length;
  return noun.slice(0, at) + (/^\p{Lu}/u.test(noun.slice(at)) ? to[0]!.toUpperCase() + to.slice(1) : to);
}

const OBLIQUE: readonly Case[] = ['genitive', 'dative', 'accusative'];
const alternatives = (list: string): string[] => list.split('|');

/** Dative plurals add -n, unless the plural has one already or ends in a vowel other than e or in -s. */
const dativePlural = (plural: string): string => (/(?:[ns]|[aiou])$/.test(plural) ? plural : `${plural}n`);

/** Every form of a noun given in the nominative singular, or in the plural if it is a name that has no other. */
export function nounForms(noun: string): Form[] {
  const adjectival = ADJECTIVAL_NOUN.exec(noun)?.groups;
  if (adjectival)
    return adjectivalNounForms(noun.slice(0, noun.length - adjectival.ending!.length), adjectival.ending!);
  if (PLURAL_NAME.test(noun)) {
    const dative = dativePlural(noun);
    return [
      { text: noun, number: 'plural' },
      ...(dative === noun ? [] : [{ text: dative, case: 'dative', number: 'plural' } as const]),
    ];
  }
  const declension = declensionOf(noun);
  if (!declension)
    return /(?:[sxzß]|\.)$/.test(noun)
      ? [{ text: noun }]
      : [{ text: noun }, { text: `${noun}s`, case: 'genitive' }];
  const [ending, gender, genitive, plural] = declension;
  const found: Form[] = [{ text: noun, number: 'singular', gender }];
  for (const other of alternatives(genitive)) {
    if (other === ending) continue;
    const text = withEnding(noun, ending, other);
    const weak = /n$/.test(other) && gender === 'masculine';
    for (const inCase of weak ? OBLIQUE : (['genitive'] as const))
      found.push({ text, case: inCase, number: 'singular', gender });
  }
  for (const other of plural === null ? [] : alternatives(plural)) {
    found.push({ text: withEnding(noun, ending, other), number: 'plural', gender });
    const dative = dativePlural(other);
    if (dative !== other)
      found.push({ text: withEnding(noun, ending, dative), case: 'dative', number: 'plural', gender });
  }
  return found;
}

/** `Beauftragter` is the man's title, `Beauftragte` the woman's. */
function adjectivalNounForms(stem: string, ending: string): Form[] {
  if (ending === 'e')
    return [
      { text: `${stem}e`, number: 'singular', gender: 'feminine' },
      { text: `${stem}en`, case: 'genitive', number: 'singular', gender: 'feminine' },
      { text: `${stem}en`, case: 'dative', number: 'singular', gender: 'feminine' },
    ];
  return [
    { text: `${stem}er`, case: 'nominative', number: 'singular', gender: 'masculine' },
    { text: `${stem}e`, case: 'nominative', number: 'singular', gender: 'masculine' },
    ...OBLIQUE.map(
      (inCase): Form => ({ text: `${stem}en`, case: inCase, number: 'singular', gender: 'masculine' }),
    ),
    { text: `${stem}em`, case: 'dative', number: 'singular', gender: 'masculine' },
    { text: `${stem}e`, number: 'plural', gender: 'masculine' },
    { text: `${stem}en`, number: 'plural', gender: 'masculine' },
  ];
}

/** The nominative of a noun, in the number it stood in. */
export interface Base {
  noun: string;
  gender: Gender | undefined;
  plural: boolean;
}

/** Every inflected ending with the base it belongs to, the longest first; a singular before a plural of the same form. */
const INFLECTED: readonly (readonly [form: string, base: string, gender: Gender, plural: boolean])[] =
  DECLENSIONS.flatMap(([ending, gender, genitive, plural]) => {
    const plurals = plural === null ? [] : alternatives(plural);
    return [
      ...[ending, ...alternatives(genitive)].map((form) => [form, ending, gender, false] as const),
      ...plurals.flatMap((form) =>
        [form, dativePlural(form)].map((inflected) => [inflected, form, gender, true] as const),
      ),
    ];
  }).sort(([a, , , pluralA], [b, , , pluralB]) => b.length - a.length || Number(pluralA) - Number(pluralB));

/** The nominative a known noun's form belongs to, in its own number; null for a word of no known declension. */
export function baseOf(word: string): Base | null {
  const lower = word.toLowerCase();
  if (PLURAL_NAME.test(lower)) return { noun: word, gender: undefined, plural: true };
  const found = INFLECTED.find(([form]) => lower.endsWith(form));
  if (!found) return null;
  const [form, base, gender, plural] = found;
  return { noun: withEnding(word, form, base), gender, plural };
}

/** Whether the word declines as a noun of the tables does. */
export const isNoun = (word: string): boolean => ADJECTIVAL_NOUN.test(word) || baseOf(word) !== null;
