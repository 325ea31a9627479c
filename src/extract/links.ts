import type { Item } from './items.ts';
import type { Reading } from './phrases.ts';
import { PROPER_NAME } from './proper-names.ts';

/** What a declined title or body's name has taken so far, as far as it decides what may follow. */
export interface PhraseSoFar {
  /** Its country or body has been named. */
  closed: boolean;
  /** The last place named is where the post is held, not whom it represents: «посол КР в США». */
  abroad: boolean;
  /** The title is of several people, of several countries: «министры иностранных дел России и Китая». */
  plural: boolean;
  /** The post is held abroad: its place belongs to the title. */
  envoy: boolean;
}

const PLACES: ReadonlySet<string> = new Set([
  'country',
  'organisation',
  'organisation-head',
  PROPER_NAME,
  'area',
  'city',
]);

/** A country, body, area or city named by a noun. */
export const isPlace = (item: Item | undefined): boolean =>
  item !== undefined && PLACES.has(item.type) && !item.adjective;

/** The item behind small words and articles. */
function behindLinks({ items, language }: Reading, start: number): Item | undefined {
  const { inTitle, articles } = language.words;
  let at = start;
  while (inTitle.has(items[at]?.word ?? '') || articles.has(items[at]?.word ?? '')) at++;
  return items[at];
}

/** Whether the small word or comma at an item goes on the phrase. */
export function linkGoesOn(reading: Reading, at: number, so: PhraseSoFar): boolean {
  const { items, language } = reading;
  const { closed, abroad, plural, envoy } = so;
  const { beforePlace, bindingNouns, afterBody, toward, here } = language.words;
  const [before, item, next] = [items[at - 1], items[at]!, behindLinks(reading, at + 1)];
  const word = item.word ?? '';
  if (bindingNouns.has(before?.word ?? '')) return true;
  if (word === ',' || item.classes?.includes('and'))
    return closed
      ? isPlace(next) && next?.type !== 'organisation' && (plural || abroad)
      : next?.type !== 'post-head';
  if (toward.has(word) && !beforePlace.has(word) && (next?.type === 'country' || next?.type === 'city'))
    return envoy;
  if (afterBody.has(word)) return true;
  if (beforePlace.has(word) && here.has(next?.word ?? '')) return envoy;
  // «председатель Группы дружбы Парламента Грузии с Парламентом Туркменистана»
  if (
    item.classes?.includes('with') &&
    [before, next].every((one) => one?.organisation?.kind === 'PARLIAMENT')
  )
    return true;
  if (beforePlace.has(word) && envoy && isRegion(reading, at + 1)) return true;
  if (beforePlace.has(word))
    return isPlace(next) && (envoy || (!closed && next!.type !== 'city' && next!.type !== 'country'));
  return !closed;
}

/** «полпред в Дальневосточном федеральном округе»: a region named by a capitalised adjective. */
export function isRegion({ items, language, sentence }: Reading, start: number): boolean {
  const { adjective } = language.tables.grammar;
  const at = items[start + 1]?.word === '-' ? start + 2 : start;
  return (
    items[start]?.type === 'word' &&
    sentence.tokens[items[start]!.from]!.capital &&
    (adjective?.test(items[at]?.word ?? '') ?? false)
  );
}
