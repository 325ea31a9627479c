import { withoutAccents } from './words.ts';

/** What a snippet is made of: a release, and the forms of the words that were searched, in small letters without accents. */
export interface SnippetFacts {
  title: string | null;
  text: string;
  forms: string[];
}

interface Token {
  start: number;
  end: number;
  /** Which of the forms it is; undefined for none. */
  form: number | undefined;
}

/** A run of tokens of the title or the text, and how well it shows what was searched. */
interface Window {
  score: number;
  first: number;
  tokens: Token[];
  text: string;
}

/** Words of a snippet. */
const LENGTH = 24;

const ELLIPSIS = '…';

const TOKEN = /[\p{L}\p{N}\p{Co}](?:[\p{L}\p{N}\p{Co}]|[\u0300-\u0331])*/gu;

/** Scores of FTS5: of a form that the window has not had, of one it had, and of a window that begins a text or a sentence. */
const NEW_FORM = 1000;
const SAME_FORM = 1;
const BEGINS_TEXT = 120;
const BEGINS_SENTENCE = 100;

/**
 * The words that were searched in some words of context: what SQLite's `snippet()` gives, for databases that have no
 * such function. Of all windows the one with most different forms is taken, of those one that begins a sentence.
 */
export function snippetText({ title, text, forms }: SnippetFacts): string {
  const numbers = new Map(forms.map((form, number) => [form, number]));
  let best: Window = { score: 0, first: 0, tokens: [], text: '' };
  for (const searched of [title ?? '', text])
    for (const window of windows(searched, (word) => numbers.get(withoutAccents(word.toLowerCase()))))
      if (window.score > best.score) best = window;
  return excerpt(best);
}

/** The windows to choose from, for each token that is a form: one around it, one from the beginning of its sentence. */
function* windows(text: string, formNumber: (word: string) => number | undefined): Generator<Window> {
  const tokens = [...text.matchAll(TOKEN)].map(
    ({ 0: word, index }): Token => ({ start: index, end: index + word.length, form: formNumber(word) }),
  );
  const starts = sentenceStarts(tokens, text);
  for (const [position, { form }] of tokens.entries()) {
    if (form === undefined) continue;
    const { score, last } = scoreFrom(tokens, position);
    const centred = position - Math.trunc((LENGTH - (last + 1 - position)) / 2);
    const first = Math.max(0, Math.min(centred, tokens.length - LENGTH));
    yield { score, first, tokens, text };
    const start = starts.findLast((candidate) => candidate <= position);
    if (tokens.length <= LENGTH || start === undefined || start === position) continue;
    const bonus = start === 0 ? BEGINS_TEXT : BEGINS_SENTENCE;
    yield { score: scoreFrom(tokens, start).score + bonus, first: start, tokens, text };
  }
}

function scoreFrom(tokens: Token[], position: number): { score: number; last: number } {
  const seen = new Set<number>();
  let score = 0;
  let last = position;
  for (let at = position; at < Math.min(position + LENGTH, tokens.length); at++) {
    const { form } = tokens[at]!;
    if (form === undefined) continue;
    score += seen.has(form) ? SAME_FORM : NEW_FORM;
    seen.add(form);
    last = at;
  }
  return { score, last };
}

/** The tokens that follow a full stop or a colon and a blank, and the first one. */
const sentenceStarts = (tokens: Token[], text: string): number[] =>
  tokens.flatMap(({ start }, position) => {
    const before = text.slice(tokens[position - 1]?.end ?? 0, start);
    return position === 0 || /[.:][ \t\n\r]+$/.test(before) ? position : [];
  });

function excerpt({ first, tokens, text }: Window): string {
  const end = first + LENGTH;
  const from = first === 0 ? 0 : tokens[first]!.start;
  const words = end < tokens.length ? text.slice(from, tokens[end - 1]!.end) + ELLIPSIS : text.slice(from);
  return first === 0 ? words : ELLIPSIS + words;
}
