import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as russian } from '@orama/stemmers/russian';

/** Snowball's stemmers, by language. A language without one is searched by the very forms its releases use. */
const STEMMERS: Record<string, (word: string) => string> = {
  de: german,
  en: english,
  fr: french,
  ru: russian,
};

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The distinct words of a text, in small letters. */
export const distinctWords = (text: string): string[] => [...new Set(text.toLowerCase().match(WORD))];

/** Longer ones are no words of a language, and indexes cannot hold them, in UTF-16 code units. */
const LONGEST_WORD = 200;

const ACCENTS = /[\u0300-\u0331]/g;

/** A word, in small letters, as full-text indexes hold it: without the accents of Latin letters, but for ǡ, as in SQLite. */
export const withoutAccents = (word: string): string =>
  word
    .replace(ACCENTS, '')
    .replace(
      /[\u00c0-\u01e0\u01e2-\u1eff]/g,
      (letter) => /^([a-z])\p{M}+$/u.exec(letter.normalize('NFD'))?.[1] ?? letter,
    );

/** The words by which a text is found, as it writes them, in small letters. */
export const searchableWords = (text: string): string[] =>
  distinctWords(text).filter(({ length }) => length <= LONGEST_WORD);

/** The stem of a word in the language of its text (a BCP 47 tag). */
export function stem(word: string, language: string | null): string {
  const stemmer = STEMMERS[language?.split('-')[0] ?? ''];
  return stemmer ? stemmer(word) : word;
}

/** What a searched word, whose language nobody knows, may have for a stem in some release. */
export const possibleStems = (word: string): string[] => [
  ...new Set([word, ...Object.values(STEMMERS).map((stemmer) => stemmer(word))]),
];
