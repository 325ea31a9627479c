import type { Language } from './compile.ts';
import type { Sentence } from './document.ts';
import { type Item, join, type OrganisationMention, type PostMention } from './items.ts';
import type { Entry } from './lexicon.ts';

/** Titles and names of bodies are shorter than this, in items. */
const LONGEST_PHRASE = 24;

/** What the steps that build phrases work on. */
export interface Reading {
  sentence: Sentence;
  text: string;
  language: Language;
  items: Item[];
}

/** The words from token `from` up to `to`, on one line. */
export function wording(
  { sentence, text }: Pick<Reading, 'sentence' | 'text'>,
  from: number,
  to: number,
): string {
  return text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end).replace(/\s+/g, ' ');
}

export const entryOf = <T extends Entry['type']>(item: Item | undefined, type: T) =>
  item?.entries.find((entry): entry is Extract<Entry, { type: T }> => entry.type === type);

const isCapital = ({ sentence }: Reading, item: Item | undefined) =>
  Boolean(item && sentence.tokens[item.from]?.capital);

/** A capitalised word that tables and word lists know as no part of a name: `Affairs`, `Sicherheit`. */
function isTitleWord(reading: Reading, item: Item): boolean {
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
    return Boolean(
      reading.language.givenNames.has(item.word ?? token.folded) &&
        ['country', 'city', 'area', 'cue'].includes(item.type) &&
        isCapital(reading, reading.items[index + 1]),
    );
  if (isTitleWord(reading, item)) return false;
  const letters = token.text;
  return !(letters.length > 1 && letters === letters.toUpperCase() && letters.length < 5);
}

/**
 * The end (an item index) of the title or name of a body that goes on at `start`: its complements, places and bodies,
 * up to a name, a verb or a word that no title has.
 */
function phraseEnd(reading: Reading, start: number): number {
  const { items, language, sentence } = reading;
  const { words, tables } = language;
  const { grammar } = tables;
  let end = start;
  let joined = false;
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
      joined = true;
      continue;
    }
    if (word === '-' && sentence.tokens[item.from]!.glued) continue;
    if (word === ',') {
      if (!listGoesOn(reading, at + 1)) break;
      joined = true;
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
      if (item.type === 'city' && !joined && !grammar.lowerCaseTitles) break;
      if (item.type === 'country' && end > start && !joined && !grammar.lowerCaseTitles) break;
    } else if (item.type === 'post-head' || item.type === 'post-modifier') {
      if (!joined && !grammar.lowerCaseTitles) break;
    } else if (item.type === 'word') {
      if (isCapital(reading, item)) {
        const known = isTitleWord(reading, item);
        const named = language.givenNames.has(word) && !known;
        if (named || !(known || (joined && !nameFollows(reading, at)))) break;
      } else if (!grammar.lowerCaseTitles || (grammar.verb?.test(word) ?? false)) break;
    } else if (item.type === 'group-head' && grammar.lowerCaseTitles && joined) {
      // «по делам депутатов»
    } else break;
    end = at + 1;
    joined = false;
  }
  return end;
}

/** After a comma inside a title: whether an enumeration goes on to an «и», as in «Арктики, Восточной Европы и Евразии». */
function listGoesOn(reading: Reading, start: number): boolean {
  const { items } = reading;
  for (let at = start; at < Math.min(items.length, start + 7); at++) {
    const item = items[at]!;
    if (item.classes?.includes('and') && at > start && item.to - item.from === 1)
      return (
        !mayBeName(reading, at + 1) || items[at + 1]?.type === 'area' || isTitleWord(reading, items[at + 1]!)
      );
    if (item.word === ',' || item.type === 'area' || item.type === 'organisation-head') continue;
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
function nameFollows(reading: Reading, at: number): boolean {
  return (
    mayBeName(reading, at) && mayBeName(reading, at + 1) && !isTitleWord(reading, reading.items[at + 1]!)
  );
}

/** Whether the items since `start` name their country in the genitive or as an adjective: the first that no `to`, `for` or «в» precedes. */
function representedCountry(
  reading: Reading,
  first: number,
  last: number,
): { country: string | null; toward: string[] } {
  const { items, language } = reading;
  let country: string | null = null;
  const toward: string[] = [];
  let away = false;
  for (let at = first; at < last; at++) {
    const item = items[at]!;
    if (item.word && language.words.toward.has(item.word)) away = true;
    else if (item.type === 'country' && item.codes) {
      if (away && !item.adjective) toward.push(...item.codes);
      else if (!away) country ??= item.codes[0]!;
    } else if (item.type === 'organisation' && !away) country ??= item.organisation?.country ?? null;
  }
  return { country, toward };
}

/** Joins every name of a national body into one item, the nested ones as parents: «Департамента по торговым секторам Министерства международной торговли Канады». */
export function joinOrganisations(reading: Reading): void {
  const { items, language } = reading;
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at]!;
    if (item.type === 'organisation' && item.organisation && !item.organisation.country)
      joinAbbreviation(reading, at);
    const head = entryOf(item, 'organisation-head');
    // «министерств двух стран», «торговым секторам» are no one body.
    if (!head || item.type !== 'organisation-head' || isPlural(item)) continue;
    if (!language.tables.grammar.lowerCaseTitles && !isCapital(reading, item)) continue;
    let first = at;
    while (first > 0 && precedesHead(reading, first - 1)) first--;
    let last = at + 1;
    for (let end = phraseEnd(reading, at + 1); last < end; last++) {
      const next = items[last]!;
      if (next.type === 'post-head') break;
      if (next.classes?.includes('and') && startsAnother(reading, last + 1)) break;
      if (next.type === 'country' && !next.adjective) {
        last++;
        if (!towardFollows(reading, last)) break;
      }
    }
    while (
      last > at + 1 &&
      (items[last - 1]!.classes?.includes('and') ||
        language.words.inTitle.has(items[last - 1]!.word ?? '') ||
        language.words.articles.has(items[last - 1]!.word ?? '') ||
        items[last - 1]!.word === ',')
    )
      last--;
    if (first === at && last === at + 1 && !language.tables.grammar.lowerCaseTitles) continue;
    const { country, toward } = representedCountry(reading, first, last);
    const nested =
      items.slice(at + 1, last).find((other) => other.type === 'organisation')?.organisation ?? null;
    const [from, to] = [items[first]!.from, items[last - 1]!.to];
    const organisation: OrganisationMention = {
      from,
      to,
      name: language.tables.nominative(wording(reading, from, to), head.cases[0]),
      kind: head.kind,
      country: country ?? nested?.country ?? null,
      parent: nested,
      accreditedTo: head.kind === 'EMBASSY' ? toward : [],
    };
    join(items, first, last, {
      type: 'organisation',
      organisation,
      ...(item.classes ? { classes: item.classes } : {}),
    });
    at = first;
  }
}

const isPlural = (item: Item) =>
  item.entries.filter(({ type }) => type === 'organisation-head').every(({ plural }) => plural);

/** «МИД Канады», “MOFA of Japan”, „EDA“: an abbreviation takes the country that follows it. */
function joinAbbreviation(reading: Reading, at: number): void {
  const { items, language, text } = reading;
  const item = items[at]!;
  let next = at + 1;
  while (
    items[next]?.word &&
    (language.words.inTitle.has(items[next]!.word!) || language.words.articles.has(items[next]!.word!)) &&
    next < at + 3 &&
    !language.words.toward.has(items[next]!.word!)
  )
    next++;
  const country = items[next];
  const before = items[at - 1];
  if (country?.type === 'country' && country.codes?.length === 1 && !country.adjective) {
    const name = `${item.organisation!.name} ${wording({ sentence: reading.sentence, text }, item.to, country.to)}`;
    join(items, at, next + 1, {
      type: 'organisation',
      organisation: {
        ...item.organisation!,
        from: item.from,
        to: country.to,
        name,
        country: country.codes[0]!,
      },
    });
  } else if (before?.type === 'country' && before.codes?.length === 1) {
    const name = language.tables.nominative(wording(reading, before.from, item.to), undefined);
    join(items, at - 1, at + 1, {
      type: 'organisation',
      organisation: {
        ...item.organisation!,
        from: before.from,
        to: item.to,
        name,
        country: before.codes[0]!,
      },
    });
  }
}

function precedesHead(reading: Reading, index: number): boolean {
  const { language, items, sentence } = reading;
  const item = items[index]!;
  if (item.type === 'country' && item.codes?.length === 1)
    return (
      Boolean(item.adjective) || (!language.tables.grammar.lowerCaseTitles && items[index + 1]?.word === "'")
    );
  if (item.type === 'post-modifier')
    return (
      !language.tables.grammar.lowerCaseTitles ||
      (language.tables.grammar.adjective?.test(item.word ?? '') ?? false)
    );
  if (item.type !== 'word') return item.type === 'area' && !language.tables.grammar.lowerCaseTitles;
  if (sentence.tokens[item.from]!.text.length < 3) return false;
  if (
    language.tables.grammar.adjective?.test(item.word ?? '') &&
    !language.words.inTitle.has(item.word ?? '')
  )
    return true;
  return isCapital(reading, item) && isTitleWord(reading, item);
}

/** After «и»: whether another body begins («МИД КР и Посольства США») rather than one more word of this one. */
function startsAnother(reading: Reading, index: number): boolean {
  const item = reading.items[index];
  if (!item) return true;
  return (
    ['organisation', 'organisation-head', 'post-head', 'country', 'group-head'].includes(item.type) ||
    mayBeName(reading, index)
  );
}

/** Whether «в США», «to Canada» follows: an embassy's host countries belong to its name. */
function towardFollows(reading: Reading, index: number): boolean {
  const { items, language } = reading;
  const next = items[index];
  if (next?.classes?.includes('and'))
    return (
      items[index + 1]?.type === 'country' &&
      items
        .slice(Math.max(0, index - 3), index)
        .some((item) => item.word && language.words.toward.has(item.word))
    );
  return (
    Boolean(next?.word && language.words.toward.has(next.word)) &&
    items.slice(index + 1, index + 3).some((item) => item.type === 'country')
  );
}

/** Joins every title of a post into one item: modifiers, head, complements and bodies. */
export function joinPosts(reading: Reading): void {
  const { items, language } = reading;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const head = entryOf(item, 'post-head');
    if (!head || item.type !== 'post-head') continue;
    // “Member states”, “the president”: without a capital it is a title only before a name.
    if (!language.tables.grammar.lowerCaseTitles && !isCapital(reading, item) && !mayBeName(reading, at + 1))
      continue;
    let first = at;
    while (first > 0 && modifiesPost(reading, first - 1)) first--;
    const last = Math.max(phraseEnd(reading, at + 1), at + 1);
    const post = readPost(reading, first, at, last, head);
    join(items, first, last, { type: 'post', post, ...(item.classes ? { classes: item.classes } : {}) });
    at = first;
  }
}

function modifiesPost(reading: Reading, index: number): boolean {
  const { items, language, sentence } = reading;
  const item = items[index]!;
  if (item.type === 'post-modifier') return true;
  if (item.type === 'country')
    return item.codes?.length === 1 && (Boolean(item.adjective) || !language.tables.grammar.lowerCaseTitles);
  if (item.word === "'" || item.word === '-' || (item.word === 's' && items[index - 1]?.word === "'")) {
    const before = items[index - (item.word === 's' ? 2 : 1)];
    return (
      sentence.tokens[item.from]!.glued && (before?.type === 'country' || before?.type === 'organisation')
    );
  }
  if (item.type === 'organisation') return !language.tables.grammar.lowerCaseTitles;
  return (
    !language.tables.grammar.lowerCaseTitles &&
    item.type === 'word' &&
    isCapital(reading, item) &&
    isTitleWord(reading, item) &&
    item.from > 0
  );
}

function readPost(
  reading: Reading,
  first: number,
  at: number,
  last: number,
  head: Extract<Entry, { type: 'post-head' }>,
): PostMention {
  const { items, language } = reading;
  const { tables } = language;
  // A nationality before the title is no part of it: “Japanese Vice Foreign Minister”, “EDA-Staatssekretärin”, “Vietnam’s Minister”.
  let start = first;
  let country: string | null = head.country;
  let organisation: OrganisationMention | null = null;
  while (start < at) {
    const item = items[start]!;
    if (item.type === 'country') country = item.codes![0]!;
    else if (item.type === 'organisation') {
      organisation = item.organisation!;
      country ??= organisation.country;
    } else if (!(item.type === 'mark' || item.word === 's')) break;
    start++;
  }
  const { country: inside, toward } = representedCountry(reading, at + 1, last);
  country ??= inside;
  let end = last;
  let titleEnd = last;
  for (let index = at + 1; index < last; index++) {
    const item = items[index]!;
    if (item.type === 'organisation') {
      const body = item.organisation!;
      organisation ??= body;
      titleEnd = index + (body.kind === 'DEPARTMENT' && !isToward(reading, index) ? 1 : 0);
      break;
    }
  }
  const from = items[start]!.from;
  const to = items[end - 1]!.to;
  end = titleEnd;
  let shortEnd = end > at + 1 || titleEnd < last ? items[Math.max(titleEnd, at + 1) - 1]!.to : to;
  const department = items[titleEnd - 1];
  if (department?.type === 'organisation' && department.organisation!.parent)
    shortEnd = Math.min(shortEnd, department.organisation!.parent.from);
  const title = tables.nominative(wording(reading, from, to), head.cases[0]);
  const shortTitle = tables.nominative(trimShort(reading, from, shortEnd, at, titleEnd), head.cases[0]);
  const separable = organisation?.kind === 'DEPARTMENT' ? organisation.parent : organisation;
  return {
    from: items[first]!.from,
    to,
    title,
    shortTitle,
    head: head.title,
    country: country ?? organisation?.country ?? null,
    organisation: organisation ?? separable,
    accreditedTo:
      language.words.ambassador.has(head.title.toLowerCase()) ||
      [...language.words.ambassador].some((word) => head.title.toLowerCase().endsWith(word))
        ? toward
        : [],
    cases: head.cases,
    feminine: head.feminine,
    plural: head.plural,
  };
}

const isToward = ({ items, language }: Reading, index: number) =>
  Boolean(items[index - 1]?.word && language.words.toward.has(items[index - 1]!.word!));

/** The title up to `shortEnd` without the country and the small words that led to what was cut. */
function trimShort(reading: Reading, from: number, shortEnd: number, head: number, lastItem: number): string {
  const { items, language } = reading;
  let index = items.findIndex((item) => item.to >= shortEnd);
  if (index < 0) index = lastItem - 1;
  let end = Math.min(shortEnd, items[index]!.to);
  for (; index > head; index--) {
    const item = items[index]!;
    if (item.from >= end) continue;
    const small =
      item.word !== undefined &&
      (language.words.inTitle.has(item.word) || language.words.articles.has(item.word) || item.word === ',');
    const before = items[index - 1];
    const preposition = before?.word && language.words.articles.has(before.word) ? items[index - 2] : before;
    const represented =
      item.type === 'country' &&
      !(preposition?.word && language.words.toward.has(preposition.word)) &&
      !before?.classes?.includes('and');
    if (!small && !represented) break;
    end = items[index - 1]!.to;
  }
  let words = wording(reading, from, end);
  for (let at = head + 1; at < lastItem; at++) {
    const item = items[at]!;
    if (item.type === 'country' && item.adjective && item.to <= end && item.from > from)
      words = words.replace(` ${wording(reading, item.from, item.to)}`, '');
  }
  return words;
}
