import { remembering } from './remember.ts';

/** Words that are spelled already as the tables are. */
const PLAIN = /^(?:[a-z0-9]*|[а-я0-9]*|[.,:;()"«»„“”])$/;

/** Letters that Unicode does not decompose, as they are written without them. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
};

/** Latin letters that stand for Cyrillic ones in words typed on two keyboards. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/**
 * Spells a word as the tables are searched: lower case, no soft hyphens, Latin letters without diacritics, ё as е, ß as ss,
 * one apostrophe and one dash for all of theirs, Cyrillic words in Cyrillic letters alone.
 */
export const fold = remembering((word: string): string => {
  let lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  if (/[а-я]/.test(lower)) lower = lower.replace(/[abcehkmoptxy]/g, (letter) => LOOKALIKES[letter]!);
  return lower
    .replaceAll('\u00ad', '')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(
      /[\u00c0-\u024f\u1e00-\u1eff]/g,
      (letter) => UNDECOMPOSED[letter] ?? letter.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    )
    .replace(/ё/g, 'е')
    .replace(/[’ʼ‘`´′]/g, "'")
    .replace(/[‐‑–—−]/g, '-');
});
