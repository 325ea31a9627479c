import { JOINED, kindAt, LETTER, NUMBER, SPACE } from './characters.ts';
import { type Word, wordAt } from './words.ts';

export { fold } from './fold.ts';

/** One word, number or mark of a text. Offsets are UTF-16 code units; `end` is exclusive. */
export interface Token extends Word {
  start: number;
  end: number;
  /** Follows the token before without white space. */
  glued: boolean;
  /** Line breaks between the token before and this one. */
  breaks: number;
}

const LINE_FEED = 10;

/**
 * Splits a text into tokens. Hyphens and apostrophes are tokens of their own, so that «кыргызско-канадские» is three; a
 * mark repeated («……», a row of dashes) is one.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let [previous, breaks, at] = [0, 0, 0];
  while (at < length) {
    const start = at;
    const kind = kindAt(text, start);
    if (kind === SPACE) {
      if (text.charCodeAt(start) === LINE_FEED) breaks++;
      at++;
      continue;
    }
    let hash = 0;
    if (kind === LETTER) {
      for (
        let next: number = kind;
        next === LETTER || next === JOINED;
        next = at < length ? kindAt(text, at) : SPACE
      )
        hash = (hash * 31 + text.charCodeAt(at++)) | 0;
    } else if (kind === NUMBER) {
      for (; at < length && kindAt(text, at) === NUMBER; at++) hash = (hash * 31 + text.charCodeAt(at)) | 0;
    } else {
      at = markEnd(text, start);
      hash = text.charCodeAt(start) * 31 + at - start;
    }
    const name = kind === LETTER ? 'word' : kind === NUMBER ? 'number' : 'mark';
    const { text: written, folded, capital } = wordAt(text, start, at, name, hash);
    tokens.push({
      start,
      end: at,
      text: written,
      folded,
      kind: name,
      capital,
      glued: start === previous && start > 0,
      breaks,
    });
    previous = at;
    breaks = 0;
  }
  return tokens;
}

/** Where a mark ends that stands at an index once or several times in a row. */
function markEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  let at = start + 1;
  if (text.codePointAt(start)! > 0xffff) {
    const mark = text.slice(start, start + 2);
    for (at++; text.startsWith(mark, at); ) at += 2;
  } else while (text.charCodeAt(at) === unit) at++;
  return at;
}
