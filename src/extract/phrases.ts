import type { Language } from './compile.ts';
import type { Sentence } from './document.ts';
import { type Item } from './items.ts';
import type { Entry } from './lexicon.ts';

/** Titles and names of bodies are shorter than this, in items. */
export const LONGEST_PHRASE = 24;

/** What the steps that build phrases work on. */
export interface Reading {
  sentence: Sentence;
  text: string;
  language: Language;
  /** The country of the release's publisher, where it names itself. */
  home: string | null;
  /** The countries that the words of the whole text name. */
  named: ReadonlySet<string>;
  items: Item[];
}

/** The words from token `from` up to `to`, on one line, without soft hyphens. */
export function wording(
  { sentence, text }: Pick<Reading, 'sentence' | 'text'>,
  from: number,
  to: number,
): string {
  return text
    .slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end)
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ');
}

export const entryOf = <T extends Entry['type']>(item: Item | undefined, type: T) =>
  item?.entries.find((entry): entry is Extract<Entry, { type: T }> => entry.type === type);

export const isCapital = ({ sentence }: Reading, item: Item | undefined) =>
  Boolean(item && sentence.tokens[item.from]?.capital);

/** A capitalised word that tables and word lists know as no part of a name: `Affairs`, `Sicherheit`. */
export function isTitleWord(reading: Reading, item: Item): boolean {
  const { words, tables } = reading.language;
  return (
    words.titleWords.has(item.word ?? '') || (tables.grammar.titleEndings?.test(item.word ?? '') ?? false)
  );
}

/** Whether a person's name may begin at this item, as far as the item itself tells. */
export function mayBeName(reading: Reading, index: number): boolean {
  const item = reading.items[index];
  if (!item || !isCapital(reading, item)) return false;
  const token = reading.sentence.tokens[item.from]!;
  if (item.type !== 'word')
    return (
      Boolean(
        reading.language.givenNames.has(item.word ?? token.folded) &&
          ['country', 'city', 'area', 'cue'].includes(item.type) &&
          isCapital(reading, reading.items[index + 1]),
      ) || isNamesake(reading, index)
    );
  if (isTitleWord(reading, item)) return false;
  const letters = token.text;
  const short = letters.length > 1 && letters === letters.toUpperCase() && letters.length < 5;
  return !short || isGluedInitials(reading, index) || isFamilyName(reading, index);
}

/** “Minister MUM Ali Sabry”, “Dr AK Abdul Momen”: initials without stops between a title and a name. */
function isGluedInitials({ items, sentence }: Reading, index: number): boolean {
  const before = items[index - 1]?.word === '.' ? items[index - 2] : items[index - 1];
  const next = sentence.tokens[items[index + 1]?.from ?? -1];
  return (
    sentence.tokens[items[index]!.from]!.text.length < 4 &&
    (before?.post !== undefined || entryOf(before, 'honorific') !== undefined) &&
    items[index + 1]?.type === 'word' &&
    next?.capital === true &&
    next.text !== next.text.toUpperCase()
  );
}

/** “Foreign Minister YANG Jiechi”: capitals between a post and a single name are a family name. */
function isFamilyName(reading: Reading, index: number): boolean {
  const { items, sentence, language } = reading;
  const [before, next] = [items[index - 1], items[index + 1]];
  const given = next?.type === 'word' ? sentence.tokens[next.from]!.text : '';
  return (
    before?.post !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(given) &&
    !language.givenNames.has(next!.word ?? '') &&
    !isTitleWord(reading, next!) &&
    !isCapital(reading, items[index + 2])
  );
}

/** «министром Миланом Йовановичем»: a city's name between a post and another name is a given name. */
function isNamesake(reading: Reading, index: number): boolean {
  const [before, item, next] = [reading.items[index - 1], reading.items[index]!, reading.items[index + 1]];
  return (
    item.type === 'city' && before?.post !== undefined && next?.type === 'word' && isCapital(reading, next)
  );
}

/**
 * The end (an item index) of the title or name of a body that goes on at `start`: its complements, places and bodies,
 * up to a name, a verb or a word that no title has.
 */
export function phraseEnd(reading: Reading, start: number): number {
  const { items, language, sentence } = reading;
  const { words, tables } = language;
  const { grammar } = tables;
  let end = start;
  let joined = false;
  /** After “of”, “for”: the word that follows is one of the title's, whatever it looks like. */
  let bound = false;
  let listed = false;
  /** “minister of foreign affairs”: a title without capitals. */
  const small = !isCapital(reading, items[start - 1]);
  for (let at = start; at < items.length && at < start + LONGEST_PHRASE; at++) {
    const item = items[at]!;
    const word = item.word ?? '';
    const initial = sentence.tokens[item.from]!.text.length === 1 && items[at + 1]?.word === '.';
    if (initial && isCapital(reading, item) && item.type !== 'country') break;
    if (words.inTitle.has(word) || words.articles.has(word)) {
      if (
        words.articles.has(word) &&
        items[at - 1]?.classes?.includes('and') &&
        items.slice(at, at + 4).some(({ type }) => type === 'post-head')
      )
        break;
      // “Minister of Foreign Affairs of Lithuania in Ottawa”: where he was met.
      const whole = items[at - 1]?.type === 'country' || items[at - 1]?.type === 'organisation';
      if (whole && words.in.has(word) && items[at + 1]?.city) break;
      // “Minister at the Hotel”: where he was met, unless a word of titles follows.
      const venue = words.in.has(word) && words.articles.has(items[at + 1]?.word ?? '');
      if (!words.articles.has(word))
        bound = !grammar.lowerCaseTitles && !item.classes?.includes('and') && !venue;
      joined = true;
      continue;
    }
    if (word === '-' && sentence.tokens[item.from]!.glued) continue;
    // “Head of the European Commission's General Directorate”
    if (word === "'" && ownsBody(reading, at)) {
      at++;
      joined = true;
      continue;
    }
    if (word === '/' && sentence.tokens[item.from]!.glued) {
      joined = true;
      continue;
    }
    if (word === ',') {
      // “Economic Growth, Energy, and the Environment”
      const oxford = listed && items[at + 1]?.classes?.includes('and') && !nameFollows(reading, at + 2);
      if (!oxford && !listGoesOn(reading, at + 1)) break;
      [joined, bound, listed] = [true, false, true];
      continue;
    }
    if (word === '(') {
      const close = items.findIndex((other, index) => index > at && other.word === ')');
      if (close < 0 || close - at > 8) break;
      at = close;
      end = at + 1;
      continue;
    }
    if (
      item.type === 'country' ||
      item.type === 'organisation' ||
      item.type === 'organisation-head' ||
      item.type === 'area' ||
      item.type === 'city'
    ) {
      // “the Ministry of Foreign Affairs and the Kenyan delegation”
      if (items[at - 1]?.classes?.includes('and') && opensSide(reading, at)) break;
      // “the Minister for Kenya's efforts”
      const owns = item.type === 'country' && items[at + 1]?.word === "'" && !ownsBody(reading, at + 1);
      if (owns && end > start - 1) break;
      if (item.type === 'city' && !joined && !grammar.lowerCaseTitles) break;
      if (item.type === 'country' && end > start && !joined && !grammar.lowerCaseTitles) break;
    } else if (item.type === 'post-head' || item.type === 'post-modifier') {
      // “Adviser to Kenya President”
      const ofCountry = items[at - 1]?.type === 'country' && end > start && !mayBeName(reading, at + 1);
      if (!joined && !grammar.lowerCaseTitles && !isModified(reading, at) && !ofCountry) break;
    } else if (item.type === 'word') {
      if (isCapital(reading, item)) {
        const known = isTitleWord(reading, item);
        const named = language.givenNames.has(word) && !known;
        if (named || !(known || bound || (joined && !nameFollows(reading, at)))) break;
      } else if (
        grammar.lowerCaseTitles
          ? (grammar.verb?.test(word) ?? false)
          : !(small && isTitleWord(reading, item)) && !isHyphened(reading, at)
      )
        break;
    } else if (item.type === 'group-head' && grammar.lowerCaseTitles && joined) {
      // «по делам депутатов»
    } else break;
    end = at + 1;
    joined = bound = false;
  }
  return end;
}

/** Whether a country is that of a delegation or side: “Kenya delegation”, “the Kenyan side”. */
const opensSide = ({ items }: Reading, at: number): boolean =>
  items[at]!.type === 'country' &&
  Boolean(items[at + 1]?.classes?.some((name) => name === 'delegation' || name === 'side'));

/** Whether the body of a body or union follows its apostrophe: “the Commission's Directorate”, not “Kenya's efforts”. */
function ownsBody({ items, language }: Reading, apostrophe: number): boolean {
  const owner = items[apostrophe - 1];
  const isBody = owner?.organisation || language.words.unions.has(owner?.codes?.[0] ?? '');
  const owned = items[apostrophe + 2]?.type ?? '';
  return (
    Boolean(isBody) &&
    items[apostrophe + 1]?.word === 's' &&
    ['organisation', 'organisation-head', 'post'].includes(owned)
  );
}

/** After a comma inside a title: whether an enumeration goes on to an «и», as in «Арктики, Восточной Европы и Евразии». */
export function listGoesOn(reading: Reading, start: number): boolean {
  const { items, language } = reading;
  // « , de la Coopération et des Togolais de l’extérieur »: another complement like the one before the comma.
  const complement =
    language.tables.grammar.lowerCaseTitles && language.words.inTitle.has(items[start]?.word ?? '');
  const longest = complement ? LONGEST_PHRASE / 2 : 7;
  for (let at = start; at < Math.min(items.length, start + longest); at++) {
    const item = items[at]!;
    if (item.classes?.includes('and') && at > start && item.to - item.from === 1)
      return (
        !mayBeName(reading, at + 1) || items[at + 1]?.type === 'area' || isTitleWord(reading, items[at + 1]!)
      );
    if (complement && language.words.inTitle.has(item.word ?? '')) continue;
    if (language.tables.grammar.verb?.test(item.word ?? '')) return false;
    if (/^[,']$/.test(item.word ?? '') || item.type === 'area' || item.type === 'organisation-head') continue;
    if (
      item.type !== 'word' ||
      (isCapital(reading, item) && !isTitleWord(reading, item) && !/\p{Ll}/u.test(item.word ?? ''))
    )
      return false;
    if (item.classes && !item.classes.includes('and')) return false;
  }
  return false;
}

/** Whether two or more name-like words in a row start here: then it is a person, not one more word of the title. */
export function nameFollows(reading: Reading, at: number): boolean {
  return (
    mayBeName(reading, at) && mayBeName(reading, at + 1) && !isTitleWord(reading, reading.items[at + 1]!)
  );
}

/**
 * Whom the title or name from `first` up to `last` speaks for, by a genitive or an adjective: the first country that no
 * `to`, `for` or «в» leads away to. What such a word leads to ends at the next genitive where it is a matter, not a
 * place: „Minister für Sport der Ukraine“.
 */
export function representedCountry(
  reading: Reading,
  first: number,
  last: number,
): { country: string | null; toward: string[] } {
  const { items, language } = reading;
  const { toward: leadsAway, inTitle, articles, afterBody } = language.words;
  const isSmall = ({ word = '', classes }: Item) =>
    inTitle.has(word) || articles.has(word) || classes?.includes('and');
  let country: string | null = null;
  const toward: string[] = [];
  let away: string | null = null;
  for (let at = first; at < last; at++) {
    const item = items[at]!;
    const word = item.word ?? '';
    if (leadsAway.has(word)) away = word;
    else if (
      away &&
      afterBody.has(away) &&
      inTitle.has(word) &&
      !item.classes?.includes('and') &&
      !isSmall(items[at - 1]!)
    )
      away = null;
    else if (item.type === 'country' && item.codes) {
      if (away && !item.adjective) toward.push(...item.codes);
      else if (!away) country ??= item.codes[0]!;
    } else if (item.city && away) toward.push(item.city.country);
    else if (item.type === 'organisation' && !away) country ??= item.organisation?.country ?? null;
    // “Governor of Lagos”
    else if (item.city && !away && at === last - 1) country ??= item.city.country;
  }
  return { country, toward };
}

/** “Deputy Prime Minister”, “First-Vice-President”: a modifier goes before, with or without a hyphen. */
const isModified = ({ items }: Reading, at: number) =>
  items[items[at - 1]?.word === '-' ? at - 2 : at - 1]?.type === 'post-modifier';

/** “Co-operation”: the second half of a word. */
const isHyphened = ({ items, sentence }: Reading, at: number) =>
  items[at - 1]?.word === '-' && sentence.tokens[items[at]!.from]!.glued;
