import { fold } from './fold.ts';

/** What is known of a token by its letters alone, wherever it stands. */
export interface Word {
  text: string;
  /** `text` as the tables spell it: see `fold`. */
  folded: string;
  kind: 'word' | 'number' | 'mark';
  /** Starts with a capital letter. */
  capital: boolean;
}

/** Slots of the table, a power of two; it is emptied when half of them are taken. */
const SLOTS = 1 << 16;

let table: (Word | undefined)[] = new Array(SLOTS);
let taken = 0;

/**
 * The word that stands in a text from `start` to `end`. Words met before are found by `hash`, a number made of their
 * letters, and without taking them out of the text: most words of a text are such.
 */
export function wordAt(text: string, start: number, end: number, kind: Word['kind'], hash: number): Word {
  if (taken * 2 > SLOTS) [table, taken] = [new Array(SLOTS), 0];
  let slot = hash & (SLOTS - 1);
  for (let word = table[slot]; word !== undefined; word = table[slot]) {
    if (word.text.length === end - start && text.startsWith(word.text, start)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const word = readWord(text.slice(start, end), kind);
  table[slot] = word;
  taken++;
  return word;
}

function readWord(text: string, kind: Word['kind']): Word {
  const first = String.fromCodePoint(text.codePointAt(0)!);
  return { text, folded: fold(text), kind, capital: kind === 'word' && first !== first.toLowerCase() };
}
