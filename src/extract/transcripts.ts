import type { Document, Sentence } from './document.ts';

/** Fewer turns are no conversation: a label may stand before a statement too. */
const FEWEST_TURNS = 3;
/** Most words of a speaker's name before the colon. */
const LONGEST_LABEL = 5;

/**
 * The index of the sentence with which the record of a conversation begins: “MR ROE: …  QUESTION: …”. What is said in
 * it is no report of an event. The number of sentences where a text is no transcript.
 */
export function transcriptStart({ sentences }: Document): number {
  const turns = sentences.flatMap((sentence, index) =>
    isTurn(sentence, sentences[index - 1]) ? [index] : [],
  );
  return turns.length < FEWEST_TURNS ? sentences.length : turns[0]!;
}

function isTurn({ tokens, paragraph }: Sentence, before: Sentence | undefined): boolean {
  if (before?.paragraph === paragraph && tokens[0]!.breaks === 0) return false;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > LONGEST_LABEL) return false;
  const label = tokens.slice(0, colon).filter(({ kind }) => kind === 'word');
  return label.length > 0 && label.every(({ text }) => text.length > 1 && text === text.toUpperCase());
}
