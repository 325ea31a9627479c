import { has } from './adjuncts.ts';
import { type Claim, claimsOf } from './claims.ts';
import type { Language } from './compile.ts';
import { withoutContacts } from './contacts.ts';
import { readDocument } from './document.ts';
import type { Metadata } from './facts.ts';
import { publisherCountry } from './home.ts';
import type { Reading } from './phrases.ts';
import { type ReadDocument, readWords } from './reading.ts';
import { takeStamps } from './stamps.ts';
import { takeUpPlaces } from './there.ts';
import { type Token, tokenise } from './tokens.ts';
import { transcriptStart } from './transcripts.ts';

/** A document as items, and what each sentence by itself says of an event. */
export interface ReadRelations extends ReadDocument {
  /** In the order of the text. */
  claims: Claim[];
}

/** The words layer and on it the relations layer: claims not yet joined into events. */
export function readRelations(
  text: string,
  language: Language,
  metadata: Metadata,
  tokens: Token[] = tokenise(text),
): ReadRelations {
  const whole = readDocument(text, language.words, metadata.title, tokens);
  const document = withoutContacts(whole, language.contacts);
  const words = readWords(document, language, publisherCountry(document, language, metadata));
  const stamp = takeStamps(words.readings);
  const years = words.readings.flatMap(({ items }) =>
    items.flatMap(({ date }) => (date?.start.month && date.start.year) || []),
  );
  const almanac = { published: metadata.published?.slice(0, 10) ?? stamp, years };
  const reported = words.readings.slice(0, transcriptStart(document));
  const claims = reported.flatMap((reading, index) => claimsOf(reading, index, almanac));
  return { ...words, claims: takeUpPlaces(claims.filter((claim) => !isCancelled(claim, words.readings))) };
}

/** „Besuch von A findet nicht statt“: what a headline denies the text tells of as it had been planned. */
const isCancelled = ({ kind, status }: Claim, readings: readonly Reading[]): boolean =>
  kind === 'VISIT' &&
  status === 'PLANNED' &&
  readings.some(
    ({ sentence, items }) =>
      sentence.title &&
      items.some((item) => has(item, 'visit')) &&
      items.some((item) => has(item, 'negation')),
  );
