import type { Language } from './compile.ts';
import { isCounterpart } from './counterparts.ts';
import { type Item, join, type PersonMention, type PostMention } from './items.ts';
import { type Reading, wording } from './phrases.ts';
import { isInflected, type Person, type Registry } from './registry.ts';
import { fold, type Token, tokenise } from './tokens.ts';

/** A text that names more people is no release, and “the Minister” is none of them. */
const MOST_PEOPLE = 300;

/** How far back a pronoun reaches, in subjects. */
const RECENT = 6;

/** Tokens after which a sentence may name a person again. */
const FAR = 6;

/** What a reference points at, and the items it takes up. */
interface Reference {
  person: Person;
  first: number;
  last: number;
  /** What the words tell of the person's country: « le président sénégalais ». */
  country?: string | null;
}

/**
 * Turns what refers to a known person into a mention: a name without its post, a family name alone, a post without a
 * name (“the Minister”), a counterpart (“his Indian counterpart”), a pronoun. Sentences are resolved in the order of
 * the text: what could be several people is the one of whom the text spoke last.
 */
export function referenceResolver(registry: Registry): (reading: Reading) => void {
  /** Whom the text spoke of, the last first. */
  const subjects: Person[] = [];
  return (reading) => {
    const { items } = reading;
    const recent = subjects[0] ?? null;
    for (let at = 0; at < items.length; at++) {
      if (!mayRefer(reading, items[at]!)) continue;
      const found =
        named(reading, at, registry) ??
        inPost(reading, at, registry, recent) ??
        counterpart(reading, at, registry) ??
        pronoun(reading, at, subjects);
      if (found) {
        at = found.first;
        refer(reading, withSecondTitle(reading, found), registry);
      }
      // An unnamed counterpart tells at least who the other side is.
      const { post } = items[at]!;
      if (post?.country && isCounterpart(reading.language, post))
        if (post.countries.length > 1) referToEach(reading, at, post.countries, registry);
        else join(items, at, at + 1, { type: 'side', codes: [post.country] });
      const [mention, ...others] = items[at]!.people ?? [];
      if (mention && !others.length && opensClause(reading, at)) subjects.unshift(registry.person(mention));
    }
  };
}

/** Most items neither are people nor refer to any. */
const mayRefer = ({ sentence }: Reading, { post, people, classes, from }: Item): boolean =>
  post !== undefined || people !== undefined || classes !== undefined || sentence.tokens[from]!.capital;

/**
 * Whether nobody was named before an item of its sentence. Whom a preposition leads to („nach dem Essen mit der
 * Ministerin“) is not what the sentence is about.
 */
function opensClause({ items, language }: Reading, at: number): boolean {
  const { articles, inTitle, toward } = language.words;
  const isObject = (index: number) => {
    const before = articles.has(items[index - 1]?.word ?? '') ? items[index - 2] : items[index - 1];
    // « auprès du président »
    const melted = inTitle.has(before?.word ?? '') && toward.has(items[index - 2]?.word ?? '');
    return before?.classes?.includes('with') || toward.has(before?.word ?? '') || melted;
  };
  return !isObject(at) && !items.slice(0, at).some(({ people }, index) => people?.length && !isObject(index));
}

/** „der Bundespräsident und Vorsteher des Departements“: a second title without an article is the same person's. */
function withSecondTitle({ items, language }: Reading, found: Reference): Reference {
  const { first, last } = found;
  const one = language.words.articles.has(items[first - 1]?.word ?? '') && items[first]!.post;
  const second = one && items[last]?.classes?.includes('and') ? items[last + 1]?.post : undefined;
  return second && !second.plural ? { ...found, last: last + 2 } : found;
}

function refer(reading: Reading, { person, first, last, country }: Reference, registry: Registry): void {
  person.country ??= country ?? null;
  const { items } = reading;
  const item = items[last - 1]!;
  const { post } = items[first]!;
  const mention: PersonMention = {
    from: items[first]!.from,
    to: item.to,
    nameFrom: post && first < last - 1 ? items[first + 1]!.from : items[first]!.from,
    nameTo: item.to,
    name: person.name,
    family: person.family,
    given: person.given,
    parts: [wording(reading, item.from, item.to)],
    post: post && !isCounterpart(reading.language, post) ? post : null,
    country: person.country,
    refers: true,
  };
  registry.attach(person, reading, mention);
  join(items, first, last, { type: 'people', people: [mention] });
}

/** « ses homologues espagnol et libyen »: the one person of each country, or else the sides they stand for. */
function referToEach(reading: Reading, at: number, countries: readonly string[], registry: Registry): void {
  const { items } = reading;
  const theirs = countries.map((code) => registry.people.filter(({ country }) => country === code));
  if (theirs.some(({ length }) => length !== 1)) {
    join(items, at, at + 1, { type: 'side', codes: [...countries] });
    return;
  }
  const { from, to } = items[at]!;
  const people = theirs.flat().map((person): PersonMention => {
    const { name, family, given, country } = person;
    const parts = [wording(reading, from, to)];
    return {
      from,
      to,
      nameFrom: from,
      nameTo: to,
      name,
      family,
      given,
      parts,
      post: null,
      country,
      refers: true,
    };
  });
  for (const [index, mention] of people.entries()) registry.attach(theirs[index]![0]!, reading, mention);
  join(items, at, at + 1, { type: 'people', people });
}

/** A name without a post, or a family name alone: «Джусуповым», “Calmy-Rey”. */
function named(reading: Reading, at: number, registry: Registry): Reference | null {
  const { items, sentence } = reading;
  const item = items[at]!;
  const token = sentence.tokens[item.from]!;
  if (!token.capital || token.text.length < 2 || !registry.likeFolded(token.folded).length) return null;
  if (item.type !== 'word' && item.type !== 'city' && item.type !== 'country') return null;
  const first = items[at - 1]?.post ? at - 1 : at;
  const person = byFamilyName(registry, token.folded, item.type === 'word');
  if (person) return { person, first, last: at + 1 };
  for (const one of registry.likeFolded(token.folded))
    for (const name of [one.name, one.family]) {
      const length = standsAt(tokenise(name), sentence.tokens, item.from);
      if (length < 2) continue;
      const last = items.findIndex(({ to }) => to === item.from + length);
      if (last >= at) return { person: one, first, last: last + 1 };
    }
  return null;
}

/** How many tokens a name takes up that stands at `from`; none where it does not. */
function standsAt(name: readonly Token[], tokens: readonly Token[], from: number): number {
  return name.every(({ folded }, index) => tokens[from + index]?.folded === folded) ? name.length : 0;
}

function byFamilyName(registry: Registry, word: string, inflected: boolean): Person | null {
  const owners = registry.likeFolded(word).filter(({ family }) => {
    const known = fold(family);
    return known === word || (inflected && isInflected(word, known));
  });
  return owners.length === 1 ? owners[0]! : null;
}

/** “the Deputy Secretary”: the person in that post, of several the one of whom the text spoke last. */
function inPost(reading: Reading, at: number, registry: Registry, subject: Person | null): Reference | null {
  const { post } = reading.items[at]!;
  if (registry.people.length > MOST_PEOPLE) return null;
  if (!post || post.plural || isCounterpart(reading.language, post)) return null;
  if (reading.language.words.indefinite.has(reading.items[at - 1]?.word ?? '')) return null;
  // « le ministre sénégalais » is the Senegalese of whom the text tells no title rather than a minister of no known country.
  const told =
    post.country !== null && registry.people.some((one) => one.country === post.country && !one.post);
  const all = registry.people.filter(
    (person) =>
      person.post &&
      !(told && !person.country) &&
      (!post.country || !person.country || person.country === post.country) &&
      sharesGender(reading.language, post, person) &&
      !person.mentions.some(
        ({ reading: other, mention }) =>
          other === reading && (!isFarBefore(reading, mention, at) || (post.country && !person.country)),
      ),
  );
  const rankOf = (person: Person) => {
    const rank = likeness(post, person.post!, reading.language);
    // Of a person whose country is not said, “the head of China’s ministry” must say more than a word of the title.
    return post.country && !person.country && rank < 2 ? 0 : rank;
  };
  // Whom the text has named is meant rather than somebody it is still to name.
  const known = all.filter((person) => isNamedBy(person, reading) && rankOf(person) > 0);
  const named = known.length ? known : all;
  // «глава МИД Украины» is rather the Ukrainian minister than a head of a ministry whose country nothing tells yet.
  const theirs = named.filter((person) => post.country === person.country && rankOf(person) > 0);
  const fitting = post.country && theirs.length ? theirs : named;
  const ranks = fitting.map(rankOf);
  const best = Math.max(0, ...ranks);
  if (!best) return minister(reading, at, registry);
  const alike = fitting.filter((_, index) => ranks[index] === best);
  // “the Turkish minister” is the one known to be Turkish rather than one of no known country.
  const sure = post.country ? alike.filter(({ country }) => country === post.country) : [];
  const holders = sure.length ? sure : alike;
  const person = holders.length === 1 ? holders[0]! : (holders.find((one) => one === subject) ?? null);
  return person && { person, first: at, last: at + 1, country: post.country };
}

/** Whether a text has named a person by the end of a sentence. */
const isNamedBy = ({ mentions }: Person, { sentence }: Reading): boolean =>
  mentions.some(({ reading: other }) => other.sentence.start <= sentence.start);

/** « la ministre suisse des affaires étrangères »: the one person of that country the text names, whatever the title beside the name. */
function minister({ items, language }: Reading, at: number, registry: Registry): Reference | null {
  const post = items[at]!.post!;
  const { ministers, foreignMinistry, foreignMinistryAbbreviations } = language.words;
  const isForeign = ({ title }: PostMention) =>
    title
      .split(/[\s()]+/)
      .map(fold)
      .some((word) => foreignMinistry.has(word) || foreignMinistryAbbreviations.has(word));
  if (!post.country || !ministers.has(fold(post.head))) return null;
  const counterparts = registry.people.filter((one) => one.country === post.country && !one.post);
  if (!isForeign(post) && counterparts.length !== 1) return null;
  const all = registry.people.filter(({ country }) => country === post.country);
  // Not the president whom the text names too
  const ministersOf = all.filter((one) => one.post && isForeign(one.post));
  const known = isForeign(post) ? (ministersOf.length ? ministersOf : all) : counterparts;
  // « Mme Keller », or whom the headline names, of whom the text says no more
  const theirs = known.length ? known : registry.people.filter(isUntold);
  const [person, ...others] = theirs;
  if (!person || others.length || !mayBeOf(language, person, post.feminine)) return null;
  return { person, first: at, last: at + 1 };
}

/** Whether a text tells neither post nor country of somebody named alone or in its headline. */
const isUntold = ({ country, post, given, mentions }: Person): boolean =>
  !country && !post && (!given || mentions.some(({ reading }) => reading.sentence.title));

/** Whether a given name does not contradict the gender of a title. */
function mayBeOf(language: Language, person: Person, feminine: boolean): boolean {
  const known = givenGender(language, person);
  return !known || known === (feminine ? 'feminine' : 'masculine');
}

const givenGender = (language: Language, { given }: Person) =>
  language.givenNames.get(fold(given?.split(/[\s-]/)[0] ?? ''));

/** Whether a title is no woman's where the person is a man, and the other way round, in a language whose titles tell it. */
function sharesGender(language: Language, title: PostMention, person: Person): boolean {
  if (!language.tables.grammar.genderedTitles || title.feminine === person.post?.feminine) return true;
  return givenGender(language, person) === (title.feminine ? 'feminine' : 'masculine');
}

/** A person's gender by the given name, else by the title where titles tell it. */
function genderOf(language: Language, person: Person): 'masculine' | 'feminine' | null {
  const titled = language.tables.grammar.genderedTitles && person.post;
  return givenGender(language, person) ?? (titled ? (titled.feminine ? 'feminine' : 'masculine') : null);
}

/** Whether a mention stands in an earlier clause of the sentence. */
const isFarBefore = ({ items }: Reading, mention: PersonMention, at: number) =>
  mention.to + FAR <= items[at]!.from &&
  items.slice(0, at).some(({ from, word }) => from >= mention.to && word === ',');

/** How well a title that refers back fits a post: the same words 3, some of them 2, only the same noun or its like 1. */
function likeness(
  title: PostMention,
  post: PostMention,
  { words: { sameTitles, homeTitles, silentInTitles } }: Language,
): number {
  const wordsOf = (text: string) =>
    text
      .split(/[\s,]+/)
      .map(fold)
      .filter((word) => word.length > 3 && !silentInTitles.has(word));
  const [own, known] = [wordsOf(title.shortTitle), wordsOf(post.shortTitle)];
  const noun = ({ head }: PostMention) => sameTitles.get(fold(head)) ?? head;
  if (!own.length || !own.every((word) => known.includes(word))) {
    if (noun(title) === noun(post) && (own.length < 2 || fold(title.shortTitle) === fold(title.head)))
      return 1;
    // „Bundesrat Keller … der Vorsteher des Departements“: who is of a country's government heads a body of it.
    const heads = title.organisation !== null && sameTitles.has(fold(title.head));
    return heads &&
      post.organisation === null &&
      title.country === post.country &&
      homeTitles.has(fold(post.head))
      ? 1
      : 0;
  }
  return own.length === known.length ? 3 : 2;
}

/** “his Indian counterpart”: the only person whom the text shows for that country. */
function counterpart({ items, language }: Reading, at: number, registry: Registry): Reference | null {
  const { post } = items[at]!;
  if (!post?.country || !isCounterpart(language, post)) return null;
  if (post.countries.length > 1) return null;
  const all = registry.people.filter(({ country }) => country === post.country);
  const theirs = all.length > 1 ? all.filter((one) => one.post?.feminine === post.feminine) : all;
  return theirs.length === 1 ? { person: theirs[0]!, first: at, last: at + 1 } : null;
}

/** „sie“ is several people beside a verb in the plural: in a clause of its own the one at its end. */
function isPlural(items: readonly Item[], at: number, { tables }: Language): boolean {
  const { pluralVerb, conjunctions } = tables.grammar;
  const isVerb = (item: Item | undefined) => pluralVerb?.test(item?.word?.split(' ')[0] ?? '') ?? false;
  if (!conjunctions?.test(items[at - 1]?.word ?? '')) return isVerb(items[at - 1]) || isVerb(items[at + 1]);
  const end = items.findIndex(({ word }, index) => index > at && /^[,.;:]$/.test(word ?? ''));
  return isVerb(items[(end < 0 ? items.length : end) - 1]);
}

/** “She”: of whom the text spoke last, unless the given name tells it is someone else. */
function pronoun({ items, language }: Reading, at: number, subjects: readonly Person[]): Reference | null {
  const gender = (['he', 'she'] as const).find((name) => items[at]!.classes?.includes(name));
  if (!gender || (gender === 'she' && isPlural(items, at, language))) return null;
  const wanted = gender === 'he' ? 'masculine' : 'feminine';
  const person = subjects.slice(0, RECENT).find((one) => {
    const known = genderOf(language, one);
    return !known || known === wanted;
  });
  return person ? { person, first: at, last: at + 1 } : null;
}
