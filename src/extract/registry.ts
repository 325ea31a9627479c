import type { PersonMention, PostMention } from './items.ts';
import type { Reading } from './phrases.ts';
import { fold } from './tokens.ts';

/** One person of a text, from all the places that name him or her. */
export interface Person {
  name: string;
  family: string;
  given: string | null;
  country: string | null;
  /** The fullest post the text gives. */
  post: PostMention | null;
  /** Where the post and name stand in full: the quote. */
  fullest: { reading: Reading; mention: PersonMention };
  mentions: { reading: Reading; mention: PersonMention }[];
}

/** Everyone a text names. */
export class Registry {
  readonly people: Person[] = [];
  readonly #of = new Map<PersonMention, Person>();
  /** By the first letters of each word of their names. */
  readonly #byLetters = new Map<string, Person[]>();

  /** The person a mention is of. Throws for a mention that was never registered: a fault of the program. */
  person(mention: PersonMention): Person {
    const person = this.#of.get(mention);
    if (!person) throw new Error(`“${mention.name}” was read and not registered`);
    return person;
  }

  /** Adds a mention to the person it fits, or as a new one. */
  add(reading: Reading, mention: PersonMention): Person {
    const known = this.withWord(mention.parts.at(-1)!);
    const person =
      known.find((one) => samePerson(one, mention, reading)) ??
      known.find((one) => sameWords(one, mention)) ??
      known.find((one) => isTail(one, mention)) ??
      known.find((one) => !mention.post && mention.given && isDeclinedOf(one, mention)) ??
      this.withWord(mention.parts[0]!).find((one) => isMisspelt(one, mention)) ??
      this.#create(reading, mention);
    this.attach(person, reading, mention);
    return person;
  }

  /** The people of whose names one word begins as this one does, the last of several. */
  withWord(word: string): readonly Person[] {
    return this.likeFolded(wordsOf(word).at(-1)!);
  }

  /** The same for one word that is folded already. */
  likeFolded(word: string): readonly Person[] {
    return this.#byLetters.get(word.slice(0, LETTERS)) ?? NOBODY;
  }

  attach(person: Person, reading: Reading, mention: PersonMention): void {
    person.mentions.push({ reading, mention });
    this.#of.set(mention, person);
    // A country tells the order of a name: “Wang Yi”.
    const ordered = !person.country && mention.country && sameWords(person, mention);
    if (fullerGiven(mention.given, person.given) || ordered) {
      person.given = mention.given;
      person.name = mention.name;
      person.family = mention.family;
    }
    // «встреча Ара Новаковича» before «Ара Новакович»: a family name ending in a consonant is the nominative of the two.
    if (mention.given === person.given && isNominativeOf(mention.family, person.family)) {
      person.name = mention.name;
      person.family = mention.family;
    }
    if (isCompoundFamily(person, reading, mention)) {
      person.given = person.name.slice(0, -mention.name.length).trim();
      person.family = mention.name;
    }
    for (const word of [...wordsOf(person.name), ...wordsOf(mention.name)]) {
      const letters = word.slice(0, LETTERS);
      const known = this.#byLetters.get(letters);
      if (!known) this.#byLetters.set(letters, [person]);
      else if (!known.includes(person)) known.push(person);
    }
    person.country ??= mention.country;
    if (
      mention.post &&
      (!person.post ||
        (!reading.sentence.title && isFuller(mention.post, person.post, reading) && !mention.refers))
    ) {
      person.post = mention.post;
      person.fullest = { reading, mention };
    } else if (mention.refers && mention.post && person.post) completePost(person, reading, mention.post);
  }

  #create(reading: Reading, mention: PersonMention): Person {
    const person: Person = {
      name: mention.name,
      family: mention.family,
      given: mention.given,
      country: mention.country,
      post: mention.post,
      fullest: { reading, mention },
      mentions: [],
    };
    this.people.push(person);
    return person;
  }
}

const NOBODY: readonly Person[] = [];

/** Letters by which people are looked up. */
const LETTERS = 3;

/** A title without a name may tell the body that the same title lacked beside the name. */
function completePost(person: Person, reading: Reading, post: PostMention): void {
  const own = person.post!;
  if (own.organisation || fold(own.shortTitle) !== fold(post.shortTitle)) return;
  person.country ??= post.country;
  if (!post.organisation) return;
  const { title, accreditedTo } = post;
  const organisation = { ...post.organisation, reading };
  person.post = { ...own, title, organisation, accreditedTo, country: own.country ?? post.country };
}

/** Registers the people of all sentences, the fullest names first, so that a bare family name finds its owner. */
export function register(readings: readonly Reading[]): Registry {
  const registry = new Registry();
  const all = readings.flatMap((reading) =>
    reading.items.flatMap((item) => (item.people ?? []).map((mention) => ({ reading, mention }))),
  );
  const full = all.filter(({ mention }) => mention.given);
  full.sort((a, b) => b.mention.parts.length - a.mention.parts.length);
  for (const { reading, mention } of full) registry.add(reading, mention);
  for (const { reading, mention } of all)
    if (!mention.given) {
      settleGenitive(registry, mention, reading);
      settleFamily(registry, mention);
      registry.add(reading, mention);
    }
  return registry;
}

/** „der Besuch Bundesrat Kellers“: a family name in the genitive is that of somebody known without its ending. */
function settleGenitive(registry: Registry, mention: PersonMention, { language }: Reading): void {
  const ending = language.tables.grammar.nameGenitive;
  const isKnown = (family: string) =>
    registry.withWord(family).some((person) => fold(person.family) === fold(family));
  if (!ending?.test(mention.family) || isKnown(mention.family)) return;
  const family = mention.family.replace(ending, '');
  if (isKnown(family)) [mention.family, mention.name] = [family, family];
}

/** “Mori Takeo … Vice Foreign Minister Mori”: the part used alone is the family name. */
function settleFamily(registry: Registry, mention: PersonMention): void {
  const family = fold(mention.family);
  const people = registry.withWord(mention.family);
  if (people.some((person) => fold(person.family) === family)) return;
  const owners = people.filter(
    ({ fullest }) =>
      fullest.mention.parts.length > 1 && fullest.mention.parts.some((part) => fold(part) === family),
  );
  const [owner] = owners;
  if (!owner || owners.length > 1) return;
  const parts = owner.name.split(' ');
  const index = parts.findIndex((part) => fold(part) === family);
  if (index < 0) return;
  owner.family = parts[index]!;
  owner.given = parts.filter((_, at) => at !== index).join(' ');
  for (const { mention: earlier } of owner.mentions) earlier.family = owner.family;
}

/**
 * Longer, or as long and with a body: „EDA-Staatssekretär“ beside „Staatssekretär“. A title that goes without its country
 * outweighs one of a single word that any country has: „Bundesrätin“ beside „Aussenministerin“.
 */
function isFuller(a: PostMention, b: PostMention, reading: Reading): boolean {
  const { words } = reading.language;
  if (isParaphrase(a, b, reading)) return false;
  if (isParaphrase(b, a, reading)) return true;
  const isPlain = ({ title, head, organisation }: PostMention) =>
    !organisation && title === head && !words.homeTitles.has(fold(head)) && words.ministers.has(fold(head));
  const isHome = ({ head }: PostMention) => words.homeTitles.has(fold(head));
  if (isPlain(a) && isHome(b)) return false;
  if (isHome(a) && isPlain(b)) return true;
  return (
    a.title.length > b.title.length ||
    (a.title.length === b.title.length && a.organisation !== null && b.organisation === null)
  );
}

const letters = (given: string) =>
  given
    .split(/[\s.-]+/)
    .filter(Boolean)
    .map((part) => fold(part));

/** Whether two given names may be one person's: equal, one the other's initials, or one not given. */
export function compatibleGiven(a: string | null, b: string | null): boolean {
  if (!a || !b) return true;
  const [x, y] = [letters(a), letters(b)];
  const count = Math.min(x.length, y.length);
  for (let at = 0; at < count; at++) {
    const [one, other] = [x[at]!, y[at]!];
    if (
      !(one.startsWith(other) || other.startsWith(one)) ||
      (one !== other && one.length > 2 && other.length > 2)
    )
      return at > 0 && x[0] === y[0];
  }
  return true;
}

const wordsOf = (name: string) => fold(name).split(/[\s-]+/);

/** The same words in one order or the other: “Mori Takeo”, “Takeo Mori”. */
function sameWords(person: Person, mention: PersonMention): boolean {
  const [one, other] = [wordsOf(person.name), wordsOf(mention.name)];
  // A hyphen is lost in transmission: “FrançoisPhilippe”.
  return one.join('') === other.join('') || one.sort().join(' ') === other.sort().join(' ');
}

/** One letter more or less in a long family name, or the same in another order, and the same given name: one of the two is a slip. */
function isMisspelt({ given, family }: Person, mention: PersonMention): boolean {
  if (!given || !mention.given || fold(given) !== fold(mention.given)) return false;
  const [long, short] = [fold(family), fold(mention.family)].sort((a, b) => b.length - a.length);
  if (!long || !short || short.length < 6) return false;
  // “Komorowksi”
  if (long.length === short.length) return [...long].sort().join('') === [...short].sort().join('');
  if (long.length - short.length !== 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return long.slice(at + 1) === short.slice(at);
}

/** «глава внешнеполитического ведомства» is the minister of foreign affairs in other words. */
const isParaphrase = (a: PostMention, b: PostMention, { language: { words } }: Reading): boolean =>
  a.whole &&
  words.leaders.has(fold(a.head)) &&
  fold(b.head) !== fold(a.head) &&
  fold(words.sameTitles.get(fold(a.head)) ?? '') === fold(b.head);

/** “Moller Sorensen” of “Jesper Moller Sorensen”. */
function isTail(person: Person, mention: PersonMention): boolean {
  return mention.parts.length > 1 && fold(person.name).endsWith(` ${fold(mention.name)}`);
}

/** Whether a text calls somebody by several words none of which is a given name: a family name of several units. */
function isCompoundFamily(person: Person, { language }: Reading, mention: PersonMention): boolean {
  return (
    isTail(person, mention) &&
    mention.post !== null &&
    !language.givenNames.has(fold(mention.parts[0]!)) &&
    person.family !== mention.name
  );
}

/** Letters by which an inflected family name may be longer than its nominative. */
const LONGEST_ENDING = 3;

/** Whether a folded word may be a Cyrillic family name, folded, in an oblique case. */
export function isInflected(word: string, family: string): boolean {
  const stem = family.replace(/[аяоеуыийь]+$/u, '');
  return (
    family.length > 3 &&
    stem.length > 2 &&
    word.startsWith(stem) &&
    word.length <= family.length + LONGEST_ENDING &&
    /^[а-я]+$/.test(word)
  );
}

const isNominativeOf = (family: string, other: string): boolean =>
  /[бвгджзклмнпрстфхцчшщ]$/u.test(family) && other === `${family}а`;

/** «М.Йовановича принял …» after «Милан Йованович»: nothing else tells the case of a name without a post. */
const isDeclinedOf = (person: Person, mention: PersonMention): boolean =>
  isInflected(fold(mention.family), fold(person.family)) && compatibleGiven(person.given, mention.given);

function samePerson(person: Person, mention: PersonMention, { language }: Reading): boolean {
  if (fold(person.family) !== fold(mention.family)) return false;
  // “OSCE Chairperson Keller” is President Keller of Switzerland.
  const { unions } = language.words;
  const [one, other] = [person.country, mention.country];
  const apart = one && other && one !== other && !unions.has(one) && !unions.has(other);
  if (apart && mention.given === null) return false;
  return compatibleGiven(person.given, mention.given);
}

const fullerGiven = (a: string | null, b: string | null) =>
  (a?.replace(/[. ]/g, '').length ?? 0) > (b?.replace(/[. ]/g, '').length ?? 0);
