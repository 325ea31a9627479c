import { type Token, tokenise } from './tokens.ts';

/** A sentence: the tokens from `first` up to, not including, `last`. */
export interface Sentence {
  tokens: Token[];
  start: number;
  end: number;
  /** The headline, or a part of it. */
  title: boolean;
  paragraph: number;
}

export interface Document {
  text: string;
  /** The headline on one line; null where the text starts with running text. */
  title: string | null;
  sentences: Sentence[];
}

/** Longer sentences, in tokens, are cut: of 30,000 sentences of releases one was longer. */
const LONGEST_SENTENCE = 400;
/** What runs on after so many cuts is no prose and is left unread: initials, brackets, one word a hundred thousand times. */
const MOST_CUTS = 5;
/** Wrapped lines are shorter. */
const LONGEST_LINE = 120;
/** A first paragraph longer than this is running text, not a headline. */
const LONGEST_TITLE = 300;

const isInitial = (token: Token | undefined) =>
  token?.kind === 'word' && token.capital && token.text.length === 1;

/**
 * Folded words: after `abbreviations` a sentence goes on in spite of the stop, `common` ones are no one's name. A stop
 * among `ordinalMarks` makes a number an ordinal.
 */
export interface SentenceWords {
  abbreviations: ReadonlySet<string>;
  ordinalMarks: ReadonlySet<string>;
  common: ReadonlySet<string>;
}

/** Whether the stop at `index` ends a sentence. */
function endsSentence(tokens: Token[], index: number, words: SentenceWords): boolean {
  const { abbreviations, common, ordinalMarks } = words;
  const stop = tokens[index]!;
  if (stop.kind !== 'mark' || !/^[.!?…]$/.test(stop.text)) return false;
  const next = tokens[index + 1];
  if (!next || next.breaks > 0) return true;
  const before = tokens[index - 1];
  if (stop.text === '.') {
    // After “D.C.” a sentence ends before two spaces or a word that no name is.
    if (isInitial(before))
      return next.capital && (next.start - stop.end > 1 || (next.text.length > 1 && common.has(next.folded)));
    if (before && stop.glued && abbreviations.has(before.folded)) return false;
    // “on September 25. The Minister”, not the “25.” of „25. September“ or of a list
    if (before?.kind === 'number' && !before.breaks && tokens[index - 2]?.kind === 'word' && !next.glued)
      if (next.kind === 'word' && next.capital && !ordinalMarks.has('.')) return true;
    if (
      before?.kind === 'number' &&
      next.kind !== 'mark' &&
      (before.text.length <= 2 || next.kind === 'number')
    )
      return next.capital && (!stop.glued || (next.glued && Boolean(tokens[index - 2]?.capital)));
    if (before?.kind === 'number' && before.text.length <= 2) return false;
    // Paragraphs glued in transmission: «…cooperation.As trading nations».
    if (next.glued)
      return next.kind === 'word' && next.capital && next.text.length > 1 && (before?.text.length ?? 0) > 2;
  }
  if (next.glued) return false;
  return next.kind !== 'word' || next.capital;
}

/**
 * Splits a text into its headline and sentences.
 * A headline is a first paragraph that is short and does not end in a full stop; it may be broken over lines.
 * `knownTitle` is the publisher's headline: a first paragraph that says the same is the headline even with a stop.
 */
export function readDocument(
  text: string,
  words: SentenceWords,
  knownTitle?: string,
  tokens: Token[] = tokenise(text),
): Document {
  const sentences: Sentence[] = [];
  const wrapped = isWrapped(text);
  let paragraph = 0;
  let from = 0;
  let cuts = 0;
  const push = (to: number) => {
    if (to > from && cuts <= MOST_CUTS) {
      const part = tokens.slice(from, to);
      sentences.push({ tokens: part, start: part[0]!.start, end: part.at(-1)!.end, title: false, paragraph });
    }
    from = to;
  };
  const end = (to: number) => {
    push(to);
    cuts = 0;
  };
  for (let at = 0; at < tokens.length; at++) {
    const runsOn = () =>
      at > from && sentences.at(-1)?.paragraph === paragraph && isFullLine(text, tokens[at - 1]!);
    const { breaks } = tokens[at]!;
    if (breaks > 1 || (breaks === 1 && !wrapped && opensLine(tokens[at]!) && !runsOn())) {
      end(at);
      paragraph++;
    } else if (tokens[at]!.breaks === 1 && at > from && startsLine(tokens, at)) end(at);
    if (endsSentence(tokens, at, words)) {
      let next = at + 1;
      while (next < tokens.length && tokens[next]!.glued && /^[.!?…»”")\]]$/.test(tokens[next]!.text)) next++;
      end(next);
      at = next - 1;
    } else if (at - from >= LONGEST_SENTENCE) {
      push(at);
      cuts++;
    }
  }
  end(tokens.length);
  const title = markTitle(text, sentences, knownTitle);
  return { text, title, sentences };
}

/** Whether lines are broken for their length: then a line break says nothing. */
const isWrapped = (text: string) => !text.split('\n').some(({ length }) => length > LONGEST_LINE);

/** Lines broken for their length alone are no shorter. */
const SHORTEST_FULL_LINE = 40;

/** Whether the line that a token ends may have been broken for its length: a headline's is, but no sentence ended before it. */
function isFullLine(text: string, { end }: Token): boolean {
  const length = end - text.lastIndexOf('\n', end - 1) - 1;
  return length >= SHORTEST_FULL_LINE && length <= LONGEST_LINE;
}

/** Whether a line that begins so is a paragraph of its own, where lines are not wrapped. */
const opensLine = ({ capital, kind }: Token) => capital || kind !== 'word';

/** A single line break ends a sentence only where the line before is not running on, or where a point of a list begins. */
function startsLine(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  if (/^[•·▪‣●◦]$/.test(tokens[at]!.text)) return true;
  return tokens[at]!.capital && /^[.!?:;…]$/.test(before.text);
}

function markTitle(text: string, sentences: Sentence[], knownTitle?: string): string | null {
  const first = sentences.filter((sentence) => sentence.paragraph === 0);
  const end = first.at(-1)?.end ?? 0;
  const start = first[0]?.start ?? 0;
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  const onlyParagraph = first.length === sentences.length;
  const same = knownTitle !== undefined && words.startsWith(knownTitle.replace(/\s+/g, ' ').trim());
  if (!same && (onlyParagraph || words.length > LONGEST_TITLE || /[.;,]$/.test(words) || !words))
    return knownTitle ?? null;
  for (const sentence of first) sentence.title = true;
  return words;
}
