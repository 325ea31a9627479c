import { isPlace } from './links.ts';
import { isCapital, LONGEST_PHRASE, mayBeName, type Reading } from './phrases.ts';

/**
 * The end (an item index) of a title or a body's name that goes on at `start`, in a language that writes every noun
 * with a capital: „Leiter der Abteilung für Asien“ goes on only by a genitive, a list or a preposition; a noun without
 * one („der Minister Abkommen“) is no part of it. `envoy`: the post or body has its seat in the place named.
 */
export function nounPhraseEnd(reading: Reading, start: number, { envoy }: { envoy: boolean }): number {
  const { items, language, sentence } = reading;
  const { inTitle, articles, beforePlace, bindingNouns, afterBody, toward } = language.words;
  let end = start;
  /** The country or body has been named. */
  let closed = false;
  /** The word that leads to the next noun; null right behind a noun. */
  let link: string | null = null;
  for (let at = start; at < items.length && at < start + LONGEST_PHRASE; at++) {
    const item = items[at]!;
    const word = item.word ?? '';
    if (word === '-' && sentence.tokens[item.from]!.glued) continue;
    if (/^[IVX]+$/.test(sentence.tokens[item.from]!.text) && end === at) {
      // „Abteilung IV“
      end = at + 1;
      continue;
    }
    if (item.classes?.includes('and') || word === ',') {
      const goesOn = word === ',' ? listEnds(reading, at + 1) : nounFollows(reading, at + 1);
      // „für auswärtige und europäische Angelegenheiten“
      if (goesOn && link !== null && joinsAdjectives(reading, at)) continue;
      if (end === start || closed || !goesOn) break;
      link = word;
    } else if (beforePlace.has(word)) {
      const place = items[afterArticles(reading, at + 1)];
      const inside = place?.type !== 'city' && (place?.type !== 'country' || !toward.has(word));
      if (!isPlace(place) || !(envoy || (!closed && inside))) break;
      link = word;
    } else if (
      articles.has(word) &&
      link !== null &&
      (inTitle.has(items[at - 1]?.word ?? '') || link === ',')
    ) {
      // „in der“, „für den“, „für Osteuropa, den Kaukasus und Zentralasien“
    } else if (inTitle.has(word)) {
      if (closed && !afterBody.has(word)) break;
      // A matter behind the body may be a list again: „Beauftragte des Ministeriums für Asien und Afrika“.
      closed = false;
      link = word;
    } else if (articles.has(word)) {
      break;
    } else if (isPlace(item)) {
      if (link === null && (closed || item.type !== 'country')) break;
      const matter: boolean = link !== null && toward.has(link) && !closed;
      closed ||= (item.type === 'country' && !matter) || item.type === 'organisation';
      [link, end] = [null, at + 1];
    } else if (link === null && bindingNouns.has(items[at - 1]?.word ?? '') && isCapital(reading, item)) {
      end = at + 1;
    } else if (link === null) break;
    else if (item.type === 'country' || item.type === 'post-modifier' || !isCapital(reading, item)) {
      const next = joinsAdjectives(reading, at + 1) ? at + 2 : at + 1;
      // „Berater des kenianischen Präsidenten“
      const holder = item.adjective && link !== ',' && items[next]?.type === 'post-head';
      if (!isAdjective(reading, at) || !(holder || nounFollows(reading, next))) break;
    } else if (['word', 'post-head', 'group-head'].includes(item.type)) {
      if (isGivenName(reading, at)) break;
      if (!(isAdjective(reading, at) && nounFollows(reading, at + 1))) [link, end] = [null, at + 1];
    } else break;
  }
  return end;
}

function afterArticles({ items, language }: Reading, start: number): number {
  let at = start;
  while (language.words.articles.has(items[at]?.word ?? '')) at++;
  return at;
}

function isAdjective({ items, language }: Reading, at: number): boolean {
  const item = items[at];
  if (!item) return false;
  return (
    item.adjective ||
    item.type === 'post-modifier' ||
    (item.type === 'word' && (language.tables.grammar.adjective?.test(item.word ?? '') ?? false))
  );
}

/** Whether an item is the „und“ between two adjectives of one noun. */
const joinsAdjectives = (reading: Reading, at: number): boolean =>
  Boolean(reading.items[at]?.classes?.includes('and')) &&
  [at - 1, at + 1].every(
    (beside) => !isCapital(reading, reading.items[beside]) && isAdjective(reading, beside),
  );

/** Whether a noun that is nobody's name stands here, adjectives before it. */
function nounFollows(reading: Reading, start: number): boolean {
  const { items } = reading;
  let at = afterArticles(reading, start);
  while (items[at] && !isCapital(reading, items[at]) && isAdjective(reading, at)) at++;
  const item = items[at];
  if (!item || !isCapital(reading, item)) return false;
  const isName = isGivenName(reading, at) || (mayBeName(reading, at) && mayBeName(reading, at + 1));
  return (
    isPlace(item) ||
    item.type === 'country' ||
    (item.type === 'word' && (!isName || isAdjective(reading, at)))
  );
}

const isGivenName = (reading: Reading, at: number) =>
  reading.language.givenNames.has(reading.items[at]!.word ?? '') && mayBeName(reading, at);

/** Whether a list of nouns that began before a comma goes on to its „und“: „Wirtschaft, Bildung und Forschung“. */
function listEnds(reading: Reading, start: number): boolean {
  const { items } = reading;
  for (let at = start; nounFollows(reading, at); at++) {
    at = afterArticles(reading, at);
    while (!isCapital(reading, items[at])) at++;
    const next = items[at + 1];
    if (next?.classes?.includes('and')) return nounFollows(reading, at + 2);
    if (next?.word !== ',') return false;
    at++;
  }
  return false;
}
