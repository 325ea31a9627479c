import { declinedPhraseEnd } from './declined-phrases.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { phraseEnd, type Reading } from './phrases.ts';

/**
 * The end (an item index) of a title or a body's name that goes on at `start`, by what the language tells titles from
 * the words behind them with: capitals of all nouns, declension, or capitals of titles and names alone.
 * `plural`: the post is several people's; `envoy`: the post or body has its seat in the place named.
 */
export function complementsEnd(
  reading: Reading,
  start: number,
  as: { plural: boolean; envoy: boolean },
): number {
  const { tables, words } = reading.language;
  if (tables.grammar.capitalNouns) return nounPhraseEnd(reading, start, as);
  return words.beforePlace.size ? declinedPhraseEnd(reading, start, as) : phraseEnd(reading, start);
}
