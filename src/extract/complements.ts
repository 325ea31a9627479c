import { declinedPhraseEnd } from './declined-phrases.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { isCapital, phraseEnd, type Reading } from './phrases.ts';

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
  if (tables.grammar.capitalNouns) {
    const nouns = nounPhraseEnd(reading, start, as);
    return as.plural ? countriesEnd(reading, nouns) : nouns;
  }
  if (words.beforePlace.size) return declinedPhraseEnd(reading, start, as);
  const end = phraseEnd(reading, start);
  return as.plural && end > start ? countriesEnd(reading, end) : end;
}

/**
 * “Ministers of Foreign Affairs of Azerbaijan, Georgia and Turkmenistan”, « ses homologues du Bénin, de la Mauritanie et
 * du Togo »: the end of the countries that ends at `end` so far.
 */
function countriesEnd(reading: Reading, end: number): number {
  const { items } = reading;
  const { inTitle, articles } = reading.language.words;
  let last = end;
  while (items[last - 1]?.type === 'country') {
    let next = items[last]?.word === ',' ? last + 1 : last;
    if (items[next]?.classes?.includes('and')) next++;
    if (next === last) break;
    const start = next;
    const isSmall = (word: string) => word === "'" || inTitle.has(word) || articles.has(word);
    while (isSmall(items[next]?.word ?? '')) next++;
    if (items[next]?.type !== 'country' || items[next]!.adjective) break;
    // « du Bénin, A, et du Togo, B »: each country has its holder behind it.
    const repeated = items.slice(start, next).some(({ word }) => inTitle.has(word ?? ''));
    if (repeated && items[next + 1]?.word === ',' && isCapital(reading, items[next + 2])) break;
    last = next + 1;
  }
  return last;
}
