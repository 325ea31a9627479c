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

/** The stem of a word in the language of its text (a BCP 47 tag). */
export function stem(word: string, language: string | null): string {
  const stemmer = STEMMERS[language?.split('-')[0] ?? ''];
  return stemmer ? stemmer(word) : word;
}

/** What a searched word, whose language nobody knows, may have for a stem in some release. */
export const possibleStems = (word: string): string[] => [
  ...new Set([word, ...Object.values(STEMMERS).map((stemmer) => stemmer(word))]),
];
