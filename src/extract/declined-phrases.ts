import type { Item } from './items.ts';
import { isPlace, isRegion, linkGoesOn, type PhraseSoFar } from './links.ts';
import {
  isCapital,
  isTitleWord,
  LONGEST_PHRASE,
  listGoesOn,
  mayBeName,
  nameFollows,
  type Reading,
} from './phrases.ts';
import { isBeforeName, PROPER_NAME } from './proper-names.ts';

const isAbbreviation = ({ sentence }: Reading, item: Item) =>
  item.to - item.from === 1 && /^\p{Lu}{2,8}$/u.test(sentence.tokens[item.from]!.text);

/** A particle that no title has, before a name: “ministre van Ardenne”. */
const beginsName = (reading: Reading, at: number) =>
  reading.language.words.particles.has(reading.items[at]!.word ?? '') && mayBeName(reading, at + 1);

/**
 * The end (an item index) of a title or a body's name that goes on at `start`, in a language whose nouns decline:
 * complements in the genitive up to the country or body, then only what links allow.
 */
export function declinedPhraseEnd(
  reading: Reading,
  start: number,
  { plural, envoy }: Pick<PhraseSoFar, 'plural' | 'envoy'>,
): number {
  const { items, language, sentence } = reading;
  const { words, tables } = language;
  const state: PhraseSoFar = { closed: false, abroad: false, plural, envoy };
  let end = start;
  let link: string | null = null;
  for (let at = start; at < items.length && at < start + LONGEST_PHRASE; at++) {
    const item = items[at]!;
    const word = item.word ?? '';
    const token = sentence.tokens[item.from]!;
    if (word === '-' && token.glued) {
      link ??= word;
      continue;
    }
    if (words.articles.has(word) && link !== null) continue;
    // «à» goes on a title, «a» ends it.
    const small = words.inTitle.has(word) && !(tables.grammar.verb?.test(token.text) ?? false);
    // « auprès du Saint-Siège »
    if (small && link !== null && words.beforePlace.has(link)) continue;
    // « en Afrique et au Proche-Orient »
    if (small && link !== null && items[at - 1]!.classes?.includes('and')) {
      link = word;
      continue;
    }
    if (small || word === ',') {
      if (!linkGoesOn(reading, at, state) || (word === ',' && !state.closed && !listGoesOn(reading, at + 1)))
        break;
      link = word;
      // «помощник госсекретаря США по Южной Азии»: the title goes on.
      if (words.afterBody.has(word) || (envoy && isRegion(reading, at + 1))) state.closed = false;
      continue;
    }
    if (word === '(') {
      const close = items.findIndex((other, index) => index > at && other.word === ')');
      if (close < 0 || close - at > 8) break;
      // «Département fédéral des affaires étrangères (DFAE)»: the abbreviation is part of the name.
      if (close === at + 2 && isAbbreviation(reading, items[at + 1]!)) end = close + 1;
      else if (!isPlace(items[close + 1])) break;
      at = close;
      continue;
    }
    if (isPlace(item)) {
      // «председатель Государственной Думы Федерального Собрания России»
      const within =
        item.type === 'organisation' && items[at - 1]!.type === 'organisation' && isGenitive(item);
      if (link === null && !within && (state.closed || (item.type === 'city' && !isGenitive(item)))) break;
      state.abroad = link !== null && (words.beforePlace.has(link) || state.abroad);
      state.closed ||= item.type === 'country' || item.type === 'organisation' || item.type === PROPER_NAME;
    } else if (words.here.has(word) && (link !== null || state.closed)) state.closed = true;
    else if (state.closed) break;
    else if (item.type === 'post-head') {
      if (!isGenitive(item)) break;
    } else if (item.type === 'word') {
      if (isCapital(reading, item)) {
        if (token.text.length === 1 && items[at + 1]?.word === '.') break;
        const known =
          isTitleWord(reading, item) ||
          isDescription(reading, at) ||
          isBeforeName(reading, at) ||
          /^[IVX]+$/.test(token.text);
        if (!known && (link === null || language.givenNames.has(word) || nameFollows(reading, at))) break;
      } else if (token.text.length < 3 || tables.grammar.verb?.test(word) || beginsName(reading, at)) break;
    } else if (!['post-modifier', 'group-head', 'country'].includes(item.type)) break;
    end = at + 1;
    link = null;
  }
  return end;
}

/** Whether a word of the tables may be a complement in the genitive, as far as its forms tell. */
const isGenitive = ({ type, entries }: Item) => {
  const cases = entries.filter((entry) => entry.type === type).flatMap((entry) => entry.cases);
  return !cases.length || cases.includes('genitive');
};

/** A capitalised word that goes with what follows and is no name: «Минской группы», «Южной и Центральной Азии», «Программы ООН». */
function isDescription({ items, language, sentence }: Reading, at: number): boolean {
  const { grammar } = language.tables;
  const [item, next, second] = [items[at]!, items[at + 1], items[at + 2]];
  if (next?.codes && !next.adjective && language.words.unions.has(next.codes[0]!)) return true;
  if (!grammar.adjective?.test(item.word ?? '')) return false;
  if (next?.type === 'area' || (next?.classes?.includes('and') && second?.type === 'area')) return true;
  return (
    next?.type === 'word' &&
    !sentence.tokens[next.from]!.capital &&
    (next.word?.length ?? 0) > 3 &&
    !grammar.verb?.test(next.word ?? '')
  );
}
