/** One word, number or mark of a text. Offsets are UTF-16 code units; `end` is exclusive. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** `text` as the tables spell it: see `fold`. */
  folded: string;
  kind: 'word' | 'number' | 'mark';
  /** Starts with a capital letter. */
  capital: boolean;
  /** Follows the token before without white space. */
  glued: boolean;
  /** Line breaks between the token before and this one. */
  breaks: number;
}

/** A mark repeated («……», a row of dashes) is one token. */
const TOKEN = /\p{L}[\p{L}\p{M}\u00ad]*|\p{N}+|([^\s\p{L}\p{N}])\1*/gu;

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
export function fold(word: string): string {
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
}

/** Splits a text into tokens. Hyphens and apostrophes are tokens of their own, so that «кыргызско-канадские» is three. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previous = 0;
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const start = match.index;
    const first = word.charCodeAt(0);
    const kind = match[1] === undefined ? (/^\p{N}/u.test(word) ? 'number' : 'word') : 'mark';
    let breaks = 0;
    for (let at = previous; at < start; at++) if (text.charCodeAt(at) === 10) breaks++;
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      folded: fold(word),
      kind,
      capital:
        kind === 'word' && (first < 128 ? first >= 65 && first <= 90 : word[0] !== word[0]?.toLowerCase()),
      glued: start === previous && start > 0,
      breaks,
    });
    previous = start + word.length;
  }
  return tokens;
}
