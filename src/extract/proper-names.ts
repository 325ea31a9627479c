import { type Item, join, type OrganisationMention } from './items.ts';
import { isCapital, type Reading, wording } from './phrases.ts';

/** The type of an item that is a body's name by the way it is written, before it is joined with what stands before it. */
export const PROPER_NAME = 'proper-name';

/** Longest name in quotation marks, in items. */
const LONGEST_QUOTE = 8;
/** Most items between a title's noun and the name. */
const LONGEST_COMPLEMENT = 7;
const QUOTES: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' };

/**
 * Marks what names a body no table has by the way it is written, behind a post or a body's noun: in quotation marks
 * («партия „Рассвет“»), in capitals («президент ФИДЕ») or in another script («глава Nokia»), in languages whose
 * grammar says how.
 */
export function markProperNames(reading: Reading): void {
  const { items, language } = reading;
  if (!language.tables.grammar.properName) return;
  for (let at = 1; at < items.length; at++) {
    const described = at > 1 && isDescription(reading, at - 1) && takesName(items[at - 2]!);
    if (!described && !takesName(items[at - 1]!) && !isComplement(reading, at - 1)) continue;
    const written = writtenEnd(reading, at) ?? at;
    const end = quoteEnd(reading, written) ?? written;
    if (end > at) join(items, described ? at - 1 : at, end, { type: PROPER_NAME });
    else if (items[at - 1]!.type === 'organisation-head' && isBeforeName(reading, at))
      join(items, at, at + 1, { type: PROPER_NAME });
  }
}

/** Turns the names left behind posts into bodies: «лидер „Рассвета“». */
export function readProperNames({ items, language, sentence, text }: Reading): void {
  for (const [at, item] of items.entries()) {
    if (item.type !== PROPER_NAME) continue;
    const words = wording({ sentence, text }, item.from, item.to);
    const open = words.search(/[«“„"]/);
    const bare = open < 0 ? words : words.slice(0, open) + words.slice(open + 1, -1);
    const name = language.tables.nominative(bare, 'genitive');
    const own = { from: item.from, to: item.to };
    const organisation: OrganisationMention = {
      ...own,
      name,
      kind: 'OTHER',
      country: null,
      parent: null,
      accreditedTo: [],
      own,
    };
    items[at] = { ...item, type: 'organisation', organisation };
  }
}

/** Whether the words behind an item may name whose post, or what body, it is. */
const takesName = ({ type }: Item) => type === 'post-head' || type === 'organisation-head';

/** An adjective that may stand before a name in quotation marks: «лидер московского „Рассвета“». */
const isDescription = ({ items, sentence }: Reading, at: number): boolean =>
  (items[at]!.type === 'word' || Boolean(items[at]!.adjective)) &&
  !sentence.tokens[items[at]!.from]!.capital &&
  /(?:[ое]го|[ое]й|[ое]му|[иы]м)$/.test(items[at]!.word ?? '');

/** Whether a word is the last of a title's complements so far: «директор по развитию бизнеса …». */
function isComplement({ items, language, sentence }: Reading, last: number): boolean {
  const { grammar } = language.tables;
  const isWord = ({ type, word = '', from, classes, status }: Item) =>
    type === 'word' &&
    !sentence.tokens[from]!.capital &&
    !status &&
    !grammar.verb?.test(word) &&
    !classes?.length;
  const isLink = ({ word = '', classes }: Item) =>
    language.words.afterBody.has(word) || Boolean(classes?.includes('and'));
  if (!isWord(items[last]!) || /(?:[ое]го|[оы]й|[ыи]х|[ыи]м|[ую]ю)$/.test(items[last]!.word ?? ''))
    return false;
  for (let at = last; at > last - LONGEST_COMPLEMENT && at > 0; at--) {
    const before = items[at - 1]!;
    if (takesName(before)) return true;
    if (!isWord(before) && !isLink(before)) return false;
  }
  return false;
}

/** The item index after the name in quotation marks that opens at an item. */
function quoteEnd(reading: Reading, at: number): number | null {
  const { items } = reading;
  const close = QUOTES[items[at]?.word ?? ''];
  if (!close || !isCapital(reading, items[at + 1])) return null;
  for (let end = at + 1; end < items.length && end <= at + LONGEST_QUOTE; end++) {
    const { word = '', status } = items[end]!;
    if (word === close) return end + 1;
    if (status || /^[,;:?!(]$/.test(word)) return null;
  }
  return null;
}

/** The item index after the words from an item on that are written as no word of the language is. */
function writtenEnd(reading: Reading, start: number): number | null {
  const { items, language, sentence } = reading;
  const { properName } = language.tables.grammar;
  const isWritten = (item: Item | undefined) =>
    item?.type === 'word' && isCapital(reading, item) && properName!.test(sentence.tokens[item.from]!.text);
  let end = start;
  while (isWritten(items[end])) end++;
  // A headline in capitals names nobody by them.
  if (end === start || isWritten(items[start - 1]) || isShouted(reading, start)) return null;
  return end;
}

/** Whether the word before an item is in capitals too: «ПРЕЗИДЕНТ РФ». */
function isShouted({ items, sentence }: Reading, at: number): boolean {
  const { text } = sentence.tokens[items[at - 1]!.from]!;
  return text === text.toUpperCase();
}

/** Shortest given name that shows a person begins: shorter ones are words of other names. */
const TELLING = 4;

/** «главы Заречья Ивана Полевого»: the word between a post or a body's noun and a given name is what it is of. */
export function isBeforeName({ items, language, sentence }: Reading, at: number): boolean {
  const [before, item, given, family, next] = items.slice(at - 1, at + 4);
  const isName = (one: Item | undefined) => one?.type === 'word' && sentence.tokens[one.from]!.capital;
  const isGiven = (one: Item | undefined) => language.givenNames.has(one?.word ?? '');
  return (
    takesName(before!) &&
    isName(item) &&
    isName(given) &&
    isName(family) &&
    !isName(next) &&
    isGiven(given) &&
    given!.word!.length >= TELLING &&
    !isGiven(item) &&
    !language.tables.grammar.patronymic?.test(family!.word!) &&
    (before!.type === 'organisation-head' || /(?:[аяыи]|ок)$/.test(item!.word!))
  );
}
