import { complementsEnd } from './complements.ts';
import { type Item, join, type OrganisationMention, type PostMention } from './items.ts';
import type { Case } from './language.ts';
import type { Entry } from './lexicon.ts';
import { readInitials } from './names.ts';
import {
  entryOf,
  isCapital,
  isTitleWord,
  mayBeName,
  nameFollows,
  phraseEnd,
  type Reading,
  representedCountry,
  wording,
} from './phrases.ts';
import { fold } from './tokens.ts';

/** Joins every title of a post into one item: modifiers, head, complements and bodies. */
export function joinPosts(reading: Reading): void {
  const { items, language } = reading;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item.type !== 'post-head' && !isHeldByName(reading, at)) continue;
    const head = headAt(reading, at);
    if (!head || isGivenName(reading, at)) continue;
    // «управляющий директор»
    if (qualifiesNext(reading, at, head)) {
      item.type = 'post-modifier';
      continue;
    }
    // “Member states”, “the president”: without a capital it is a title only before a name.
    if (
      !language.tables.grammar.lowerCaseTitles &&
      !isCapital(reading, item) &&
      !mayBeName(reading, at + 1) &&
      !language.words.counterpart.has(fold(head.title)) &&
      !isTitled(reading, at)
    )
      continue;
    let first = at;
    while (first > 0 && modifiesPost(reading, first - 1)) first--;
    // „Außerordentlicher und Bevollmächtigter Botschafter“
    const [and, other] = [items[first - 1], items[first - 2]];
    const paired = items[first]!.type === 'post-modifier' && other?.type === 'post-modifier';
    if (paired && and?.classes?.includes('and')) first -= 2;
    const last = Math.max(titleEnd(reading, at, head), at + 1);
    if (isGroup(reading, first, at, last)) {
      item.type = 'group-head';
      continue;
    }
    const post = readPost(reading, first, at, last, head);
    const several = nationalitiesBefore(reading, first, at);
    if (several) {
      Object.assign(post, { countries: several.codes, country: null, plural: true });
      first = several.first;
    }
    join(items, first, last, { type: 'post', post, ...(item.classes ? { classes: item.classes } : {}) });
    at = first;
  }
}

/**
 * „seinen russischen, ukrainischen und französischen Amtskollegen“: the countries, in order, that adjectives before one
 * title name for several holders, and the item where they begin; null where there is only one.
 */
function nationalitiesBefore(
  { items, language }: Reading,
  start: number,
  head: number,
): { codes: string[]; first: number } | null {
  const isNationality = (item: Item | undefined) => item?.type === 'country' && item.adjective;
  const own = items.slice(start, head).find(isNationality)?.codes ?? [];
  if (!language.tables.grammar.capitalNouns || own.length !== 1 || !isNationality(items[start])) return null;
  const codes = [...own];
  let first = start;
  for (;;) {
    let before = first - 1;
    if (language.words.articles.has(items[before]?.word ?? '')) before--;
    const closes = items[before]?.classes?.includes('and');
    const joins = codes.length === 1 ? closes : items[before]?.word === ',';
    const other = items[before - 1];
    if (!joins || !isNationality(other) || other!.codes?.length !== 1) break;
    codes.unshift(other!.codes[0]!);
    first = before - 1;
  }
  return codes.length > 1 ? { codes, first } : null;
}

/** “Minister of State Sultan bin Saad”: a title that is a name too, behind a post and before a particle of names. */
function isGivenName({ items, language }: Reading, at: number): boolean {
  const next = items[at + 1]?.word ?? '';
  const { particles, inTitle, articles } = language.words;
  const named = items[at - 1]?.post !== undefined && particles.has(next);
  if (named && !inTitle.has(next) && !articles.has(next)) items[at]!.type = 'word';
  return items[at]!.type === 'word';
}

/** Whether a noun that may stand before a title as its adjective does so: in its case. */
function qualifiesNext(
  { items, language }: Reading,
  at: number,
  { cases }: { cases: readonly Case[] },
): boolean {
  const next = entryOf(items[at + 1], 'post-head');
  return (
    language.words.beforePlace.size > 0 &&
    entryOf(items[at], 'post-modifier') !== undefined &&
    cases.some((one) => next?.cases.includes(one))
  );
}

/** Whether countries are listed from an item on: „Kenias, Perus und Islands“. */
function countriesListed(items: readonly Item[], start: number): boolean {
  let at = start;
  while (items[at]?.type === 'country' && !items[at]!.adjective) {
    if (items[at + 1]?.classes?.includes('and')) return items[at + 2]?.type === 'country';
    if (items[at + 1]?.word !== ',') return false;
    at += 2;
  }
  return false;
}

/** The reading of a head's form: «главы» is one of a plural where nothing governs a genitive. */
function headAt(reading: Reading, at: number): Extract<Entry, { type: 'post-head' }> | undefined {
  const { items, language } = reading;
  const heads = items[at]!.entries.filter((entry) => entry.type === 'post-head');
  const before = items[at - 1];
  // «кандидат в президенты»
  const aspired = language.words.in.has(before?.word ?? '') && heads.length > 0;
  if (aspired && heads.every(({ plural, cases }) => plural && cases.includes('nominative'))) return undefined;
  // „die Außenminister Kenias und Perus“
  if (language.tables.grammar.capitalNouns && countriesListed(items, at + 1))
    return heads.find(({ plural }) => plural) ?? heads[0];
  // «Макея, главы МИД»: behind a name it stands in the name's case.
  if (before?.word === ',' && isCapital(reading, items[at - 2])) return heads[0];
  const governed =
    before !== undefined && before.type !== 'mark' && !before.status && !before.classes?.includes('and');
  return (
    (governed ? undefined : heads.find(({ plural, cases }) => plural && cases.includes('nominative'))) ??
    heads[0]
  );
}

/** „Bundesrat“ is a body, „Bundesrat Keller“ a member of it. */
const isHeldByName = (reading: Reading, at: number) =>
  reading.items[at]!.type === 'organisation' &&
  (mayBeName(reading, at + 1) || readInitials(reading, at + 1) !== null);

/** “the head of the Federal Department”, “the Kenyan foreign minister, Peter Otieno”: titles without a capital. */
function isTitled(reading: Reading, at: number): boolean {
  const { items, language } = reading;
  const ofBody =
    language.words.inTitle.has(items[at + 1]?.word ?? '') &&
    items.slice(at + 2, at + 4).some(({ type, organisation }) => type === 'organisation' && organisation);
  const before = language.words.articles.has(items[at - 1]?.word ?? '') ? items[at - 2] : items[at - 1];
  const inApposition = before?.word === ',' && language.words.inTitle.has(items[at + 1]?.word ?? '');
  // “the Kenyan foreign minister”, “minister of state for foreign affairs of Kenya Jane Roe”, “the president of Kenya, Jane Roe”
  let first = at;
  while (first > 0 && modifiesPost(reading, first - 1)) first--;
  const ofCountry = items.slice(first, at).some(({ type }) => type === 'country');
  const end = phraseEnd(reading, at + 1);
  const named = end > at + 1 && nameFollows(reading, items[end]?.word === ',' ? end + 1 : end);
  return (
    ofBody ||
    inApposition ||
    ofCountry ||
    named ||
    (items[at + 1]?.word === ',' && mayBeName(reading, at + 2) && mayBeName(reading, at + 3))
  );
}

/** Where the title whose head stands at an item ends. */
function titleEnd(reading: Reading, at: number, head: Extract<Entry, { type: 'post-head' }>): number {
  const { words } = reading.language;
  return complementsEnd(reading, at + 1, {
    plural: head.plural,
    envoy: words.envoys.has(fold(head.title)),
  });
}

/**
 * Whether a title is a group of unnamed people: «сотрудники Посольства», where no name follows. Where every noun has a
 * capital a name must be a known one, and a form that is singular as well needs an article to be one person's:
 * „Vertreter der Regierung“.
 */
function isGroup(reading: Reading, first: number, at: number, last: number): boolean {
  const { items, language } = reading;
  const item = items[at]!;
  if (!entryOf(item, 'group-head')) return false;
  const plural = item.entries.every((entry) => entry.type !== 'post-head' || entry.plural);
  const next = items[last]?.word === ',' ? last + 1 : last;
  if (!language.tables.grammar.capitalNouns) return plural && !mayBeName(reading, next);
  if (language.givenNames.has(items[next]?.word ?? '')) return false;
  const bare = !language.words.articles.has(items[first - 1]?.word ?? '');
  return plural || (bare && (last > at + 1 || !mayBeName(reading, last)));
}

function modifiesPost(reading: Reading, index: number): boolean {
  const { items, language, sentence } = reading;
  const item = items[index]!;
  if (item.type === 'post-modifier' || isSuspended(reading, index)) return true;
  if (item.type === 'country')
    return item.codes?.length === 1 && (Boolean(item.adjective) || !language.tables.grammar.lowerCaseTitles);
  if (item.word === "'" || item.word === '-' || (item.word === 's' && items[index - 1]?.word === "'")) {
    const before = items[index - (item.word === 's' ? 2 : 1)];
    return (
      sentence.tokens[item.from]!.glued &&
      ['country', 'organisation', 'post-modifier'].includes(before?.type ?? '')
    );
  }
  if (item.type === 'organisation') return !language.tables.grammar.lowerCaseTitles;
  return (
    !(language.tables.grammar.lowerCaseTitles || language.tables.grammar.capitalNouns) &&
    item.type === 'word' &&
    isCapital(reading, item) &&
    isTitleWord(reading, item) &&
    !language.words.articles.has(item.word ?? '') &&
    item.from > 0
  );
}

/** „Europa- und Aussenminister“: the parts of a compound whose end stands behind them. */
function isSuspended({ items, sentence }: Reading, index: number): boolean {
  const und = [index, index + 1, index + 2].find((at) => items[at]?.classes?.includes('and'));
  const hyphen = und === undefined ? undefined : items[und - 1];
  return (
    hyphen?.word === '-' &&
    sentence.tokens[hyphen.from]!.glued &&
    !sentence.tokens[hyphen.to]?.glued &&
    items[und! + 1]?.type === 'post-head'
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
  // “Secretary of State for Europe” is not the one whose title goes without a country.
  const another = Boolean(items[at + 1]?.word && language.words.toward.has(items[at + 1]!.word!));
  let country = head.elsewhere && (another || !isNamedAs(reading, head.country!)) ? null : head.country;
  let organisation: OrganisationMention | null = null;
  while (start < at) {
    const item = items[start]!;
    if (item.type === 'country') {
      country = item.codes![0]!;
      organisation = unionOf(reading, item) ?? organisation;
    } else if (item.type === 'organisation') {
      organisation = item.organisation!;
      // “MFA Secretary of State”: whose, only the text can tell.
      country = head.elsewhere ? organisation.country : (country ?? organisation.country);
    } else if (!(item.type === 'mark' || item.word === 's' || isBeforeTitle(reading, item))) break;
    start++;
  }
  // „stellvertretende UNO-Generalsekretärin“
  if (country === null)
    country = items.slice(start, at).find(({ type }) => type === 'country')?.codes?.[0] ?? null;
  const { country: inside, toward } = representedCountry(reading, at + 1, last);
  // “Secretary of State for Foreign Affairs of Spain” is no American: what the text says outweighs the table of home posts.
  if (country === null || (country === head.country && inside)) country = inside ?? country;
  let end = last;
  let titleEnd = last;
  let kept: OrganisationMention | null = null;
  for (let index = at + 1; index < last; index++) {
    const item = items[index]!;
    if (item.type === 'organisation') {
      const body = item.organisation!;
      if (body.kind === 'MINISTRY' && isLeader(reading, index - 1)) kept = body;
      organisation ??= body;
      titleEnd = index + (body.kind === 'DEPARTMENT' && !isToward(reading, index) ? 1 : 0);
      if (titleEnd > index && items[titleEnd]?.word === ')') titleEnd++;
      break;
    }
    const union = unionOf(reading, item);
    if (union && !toward.length && inside === union.country) {
      organisation ??= union;
      titleEnd = index;
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
  const countries = head.plural ? countriesOf(reading, at + 1, last) : [];
  if (!kept && countries.length > 1) shortEnd = Math.min(shortEnd, beforeCountries(reading, at, last));
  const title = tables.nominative(wording(reading, from, to), head.cases[0]);
  const short = kept
    ? `${wording(reading, from, kept.from)} ${wording(reading, kept.own.from, kept.own.to)}`
    : withoutCountry(reading, { from, to, shortEnd, head: at, titleEnd, last });
  // „stellvertretender kasachischer Außenminister“
  const nationality = items.slice(start, at).find((item) => item.type === 'country' && item.adjective);
  const plain = nationality
    ? short.replace(`${wording(reading, nationality.from, nationality.to)} `, '')
    : short;
  const shortTitle = tables.nominative(plain, head.cases[0]);
  const separable = organisation?.kind === 'DEPARTMENT' ? organisation.parent : organisation;
  return {
    from: items[first]!.from,
    to,
    title,
    shortTitle,
    head: head.title,
    country: country ?? organisation?.country ?? null,
    countries,
    organisation: organisation ?? separable,
    whole: kept !== null,
    accreditedTo:
      language.words.ambassador.has(fold(head.title)) ||
      [...language.words.ambassador].some((word) => {
        const title = fold(head.title);
        return title.endsWith(word) || title.startsWith(`${word} `);
      })
        ? toward
        : [],
    cases: head.cases,
    feminine: head.feminine,
    plural: head.plural,
  };
}

/** Whether a title that several countries have is one country's: it publishes the release, or is named where nobody else publishes it. */
const isNamedAs = ({ home, named }: Reading, country: string): boolean =>
  home ? home === country : named.has(country);

/** «новый», «вновь назначенный»: what tells of the holder and not of the post. */
const isBeforeTitle = (reading: Reading, { from, to }: Item): boolean =>
  reading.language.tables.grammar.beforeTitle?.test(fold(wording(reading, from, to))) ?? false;

/** «помощник госсекретаря США по Южной Азии»: the title without its country or body, with what follows them. */
function withoutCountry(
  reading: Reading,
  title: { from: number; to: number; shortEnd: number; head: number; titleEnd: number; last: number },
): string {
  const { items, language } = reading;
  const { from, to, shortEnd, head, titleEnd, last } = title;
  let tail = head + 2;
  while (
    tail < last &&
    !(
      language.words.afterBody.has(items[tail]!.word ?? '') &&
      ['country', 'organisation'].includes(items[tail - 1]!.type)
    )
  )
    tail++;
  if (tail >= last) return trimShort(reading, from, shortEnd, head, titleEnd);
  const before = trimShort(
    reading,
    from,
    Math.min(shortEnd, items[tail - 1]!.to),
    head,
    Math.min(titleEnd, tail),
  );
  return `${before} ${wording(reading, items[tail]!.from, to)}`;
}

/** «глава», «заместитель главы»: a head that says nothing without its ministry. */
function isLeader({ items, language }: Reading, index: number): boolean {
  const head = entryOf(items[index], 'post-head');
  return head !== undefined && language.words.leaders.has(fold(head.title));
}

/** The countries that items name by themselves or by their bodies, or else by adjectives: « espagnol et libyen ». */
function countriesOf({ items }: Reading, first: number, last: number): string[] {
  const inside = items.slice(first, last);
  const named = inside.flatMap(({ adjective, codes, organisation }) =>
    adjective ? [] : (codes ?? (organisation?.country ? [organisation.country] : [])),
  );
  return named.length ? named : inside.flatMap(({ codes }) => codes ?? []);
}

/** The token before which the countries of a plural title begin. */
function beforeCountries({ items }: Reading, head: number, last: number): number {
  for (let index = head + 1; index < last; index++)
    if (items[index]!.type === 'country' && (!items[index]!.adjective || endInAdjectives(items, index, last)))
      return items[index - 1]!.to;
  return items[last - 1]!.to;
}

/** « chefs de la diplomatie française et marocaine »: whether nothing but nationalities stands from an item to the end of a title. */
const endInAdjectives = (items: readonly Item[], first: number, last: number): boolean =>
  items.slice(first, last).every(({ type, classes }) => type === 'country' || classes?.includes('and'));

/** An organisation of states whose post it is: “NATO Secretary General”, «генеральный секретарь ООН». */
function unionOf({ sentence, text, language }: Reading, item: Item): OrganisationMention | null {
  const [code] = item.codes ?? [];
  if (item.type !== 'country' || item.adjective || !code || !language.words.unions.has(code)) return null;
  const { from, to } = item;
  const name = language.tables.nominative(wording({ sentence, text }, from, to), item.entries[0]?.cases[0]);
  return {
    from,
    to,
    name,
    kind: 'INTERNATIONAL',
    country: code,
    parent: null,
    accreditedTo: [],
    own: { from, to },
  };
}

const isToward = ({ items, language }: Reading, index: number) =>
  Boolean(items[index - 1]?.word && language.words.toward.has(items[index - 1]!.word!));

/** „des“, where the body it led to was cut. */
const isSmallWord = ({ sentence, language: { words } }: Reading, token: number): boolean =>
  [words.inTitle, words.articles].some((small) => small.has(sentence.tokens[token]!.folded));

/** The preposition that leads to an item, behind articles and what it melts with: « auprès du Saint-Siège ». */
function prepositionBefore({ items, language }: Reading, index: number): Item | undefined {
  const { articles, inTitle, toward } = language.words;
  const before = articles.has(items[index - 1]?.word ?? '') ? index - 2 : index - 1;
  const melted = inTitle.has(items[before]?.word ?? '') && toward.has(items[before - 1]?.word ?? '');
  return items[melted ? before - 1 : before];
}

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
      (language.words.inTitle.has(item.word) ||
        language.words.articles.has(item.word) ||
        // «глава МИД страны»
        (language.words.here.has(item.word) && !items[index - 1]?.word) ||
        item.word === ',');
    const before = items[index - 1];
    const preposition = prepositionBefore(reading, index);
    const represented =
      item.type === 'country' &&
      !(preposition?.word && language.words.toward.has(preposition.word)) &&
      !before?.classes?.includes('and');
    if (!small && !represented) break;
    end = items[index - 1]!.to;
  }
  while (end - 1 > from && isSmallWord(reading, end - 1)) end--;
  let words = wording(reading, from, end);
  let nationality: string | undefined;
  for (let at = head + 1; at < lastItem; at++) {
    const item = items[at]!;
    if (!(item.type === 'country' && item.adjective && item.to <= end && item.from > from)) continue;
    // « des Français de l’étranger » are people.
    if (
      language.words.inTitle.has(items[at - 1]!.word ?? '') ||
      language.words.articles.has(items[at - 1]!.word ?? '')
    )
      continue;
    nationality ??= item.codes?.[0];
    // Another country's adjective is a matter the post deals with: « pour les affaires américaines ».
    if (item.codes?.[0] === nationality)
      words = words.replace(` ${wording(reading, item.from, item.to)}`, '');
  }
  return words;
}
