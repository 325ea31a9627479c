import type { Document, Sentence } from './document.ts';
import type { Token } from './tokens.ts';

/**
 * A document without the list of press contacts at its end, whose people took part in nothing.
 * `headings` are the words that such a list begins with, as tokens.
 */
export function withoutContacts(document: Document, headings: readonly (readonly Token[])[]): Document {
  const { sentences } = document;
  const start = sentences.findIndex(
    (sentence) => !sentence.title && headings.some((heading) => beginsWith(sentence, heading)),
  );
  return start < 0 ? document : { ...document, sentences: sentences.slice(0, start) };
}

/** Whether a sentence begins with a heading: what follows it is a colon or on another line. */
function beginsWith({ tokens }: Sentence, heading: readonly Token[]): boolean {
  if (!heading.every(({ folded }, index) => tokens[index]?.folded === folded)) return false;
  const next = tokens[heading.length];
  return !next || next.text === ':' || next.breaks > 0;
}
