import { entryOf, isCapital, mayBeName, type Reading, wording } from './phrases.ts';
import { fold } from './tokens.ts';

/** Most words of a name. */
const LONGEST_NAME = 6;

export interface NameWords {
  /** Item index after the name. */
  last: number;
  parts: string[];
  initials: string | null;
}

const tokenAt = ({ sentence, items }: Reading, index: number) => {
  const item = items[index];
  return item ? sentence.tokens[item.from] : undefined;
};

/** «Э.», «А. Ю.» at an item: the initials and the item index after them. */
export function readInitials(reading: Reading, start: number): { text: string; last: number } | null {
  const { items } = reading;
  const letters: string[] = [];
  let at = start;
  while (letters.length < 3) {
    const token = tokenAt(reading, at);
    const stop = items[at + 1];
    if (!token?.capital || token.text.length > 2 || stop?.word !== '.' || !tokenAt(reading, at + 1)!.glued)
      break;
    if (token.text.length === 2 && !/^(Дж|Ch|Sh|Zh|Th|Ph|Ts|Kh|Yu|Ya|Ye|Jo)$/.test(token.text)) break;
    letters.push(`${token.text}.`);
    at += 2;
  }
  return letters.length ? { text: letters.join(' '), last: at } : null;
}

/** The name that starts at an item: initials and a family name, or a run of capitalised words with their particles. */
export function readName(reading: Reading, start: number): NameWords | null {
  const { items, language } = reading;
  const initials = readInitials(reading, start);
  let at = initials?.last ?? start;
  const parts: string[] = [];
  while (parts.length < LONGEST_NAME && at < items.length) {
    const item = items[at]!;
    const token = tokenAt(reading, at)!;
    if (token.breaks > 1 && (parts.length || initials)) break;
    const particle = isParticle(reading, at, parts.at(-1));
    const following =
      particle && (parts.length > 0 || items[at + 1]?.word === '-') ? items[at + 1] : undefined;
    // „wurde Ministerin Ana Ruiz von John Otieno empfangen“: „von“ and a given name behind a full name is no part of it.
    const opensAnother =
      particle &&
      parts.length > 1 &&
      language.tables.grammar.capitalNouns &&
      language.givenNames.has(following?.word ?? '');
    if (opensAnother) break;
    if (
      particle &&
      following &&
      (mayBeName(reading, at + 1) ||
        namesOn(reading, at + 1) ||
        isSurname(reading, at + 1) ||
        (following.word === '-' && mayBeName(reading, at + 2)) ||
        language.words.nameSuffixes.has(token.folded))
    ) {
      if (following.word === '-') {
        parts.push(wording(reading, item.from, items[at + 2]!.to));
        at += 3;
      } else {
        parts.push(token.text);
        at++;
      }
      continue;
    }
    if (language.words.nameSuffixes.has(token.folded) && parts.length) {
      parts.push(token.text);
      at++;
      continue;
    }
    const isWord = items[at]!.classes?.includes('and');
    if (parts.length && token.capital && token.text.length === 1 && !isWord && items[at + 1]?.word === '.') {
      parts.push(`${token.text}.`);
      at += 2;
      continue;
    }
    const estate = parts.length ? estateEnd(reading, at) : at;
    if (estate > at) {
      parts.push(wording(reading, item.from, items[estate - 1]!.to));
      at = estate;
      break;
    }
    if (parts.length && isHonour(reading, at)) break;
    if (!mayBeName(reading, at) && !(parts.length && continuesName(reading, at))) break;
    if (startsAnother(reading, parts, at) || language.tables.endsName?.(parts, item.word ?? '')) break;
    let end = at + 1;
    while (
      items[end] &&
      /^['-]$/.test(items[end]!.word ?? '') &&
      !/—/.test(tokenAt(reading, end)!.text) &&
      tokenAt(reading, end)!.glued &&
      tokenAt(reading, end + 1)?.glued &&
      items[end + 1]?.type === 'word' &&
      (tokenAt(reading, end + 1)!.capital || items[end]!.word === '-' || isArabicPart(reading, end)) &&
      tokenAt(reading, end + 1)!.text.length > 1
    )
      end += 2;
    parts.push(wording(reading, item.from, items[end - 1]!.to));
    at = end;
  }
  if (!parts.length) return null;
  let trailing: string | null = null;
  if (!initials && parts.length === 1) {
    const after = readInitials(reading, at);
    if (after) {
      trailing = after.text;
      at = after.last;
    }
  }
  while (
    parts.length &&
    !/^\p{Lu}/u.test(parts.at(-1)!) &&
    language.words.particles.has(fold(parts.at(-1)!)) &&
    !language.words.nameSuffixes.has(fold(parts.at(-1)!))
  ) {
    parts.pop();
    at--;
  }
  const spelt = parts.some((part) => part.replaceAll('.', '').length > 1);
  return spelt ? { last: at, parts, initials: initials?.text ?? trailing } : null;
}

/** „Alois von und zu Liechtenstein“: the item index after two particles with “and” between them and the house behind. */
function estateEnd(reading: Reading, at: number): number {
  const { items, language } = reading;
  const isSmall = (index: number) => language.words.particles.has(items[index]?.word ?? '');
  const and = items[at + 1]?.classes?.includes('and');
  return and && isSmall(at) && isSmall(at + 2) && isCapital(reading, items[at + 3]) ? at + 4 : at;
}

/** “MP”, “CBE”: letters behind a name. */
const isHonour = (reading: Reading, at: number): boolean =>
  reading.language.words.honours.has(reading.items[at]?.word ?? '') &&
  tokenAt(reading, at)!.text.slice(0, 2) === tokenAt(reading, at)!.text.slice(0, 2).toUpperCase();

/** The item index after the letters of honour behind a name that ends at `start`: “Jane Roe, MP,”, “John Roe CBE”. */
export function honoursEnd(reading: Reading, start: number): number {
  let end = start;
  for (;;) {
    const at = reading.items[end]?.word === ',' ? end + 1 : end;
    if (!isHonour(reading, at)) return end;
    end = at + 1;
  }
}

/** „von“, “bin”; one that is also a small word of the language only behind another: “de la Torre”, „von der Heide“. */
function isParticle(reading: Reading, at: number, before: string | undefined): boolean {
  const { particles, articles, in: places } = reading.language.words;
  const { folded, capital } = tokenAt(reading, at)!;
  const word = reading.items[at]!.word ?? folded;
  if (!particles.has(word)) return false;
  return capital || !(articles.has(word) || places.has(word)) || particles.has(fold(before ?? ''));
}

/** “van der Plas”: another particle, and then a name. */
const namesOn = (reading: Reading, at: number): boolean =>
  reading.language.words.particles.has(reading.items[at]?.word ?? '') && mayBeName(reading, at + 1);

/** Capitals and words of the tables that may stand inside a name once it has begun: “Jean-Yves LE DRIAN”, “Israel Katz”. */
function continuesName(reading: Reading, at: number): boolean {
  const item = reading.items[at]!;
  const token = tokenAt(reading, at)!;
  // “alOthmani”: a hyphen lost in transmission.
  if (!token.capital) return /^\p{Ll}{2,3}\p{Lu}\p{Ll}/u.test(token.text);
  if (isSurname(reading, at) || isOneLetterName(reading, at)) return true;
  return (
    item.type === 'word' &&
    token.text.length > 1 &&
    token.text === token.text.toUpperCase() &&
    !reading.language.words.titleWords.has(item.word ?? '')
  );
}

/** « Mme », « M. » before an item. */
const isHonoured = ({ items }: Reading, at: number): boolean =>
  entryOf(items[items[at - 1]?.word === '.' ? at - 2 : at - 1], 'honorific') !== undefined;

/** «Ван И»: a small word with a capital, in no text of capitals. */
const isOneLetterName = (reading: Reading, at: number): boolean =>
  tokenAt(reading, at)!.text.length === 1 &&
  Boolean(reading.items[at]!.classes?.includes('and')) &&
  /\p{Ll}/u.test(tokenAt(reading, at - 1)?.text ?? '');

/** “Julie Bishop”, “William Hague”, « Mohamed Ould Cheikh »: a rank or a city behind a given name or a particle, with no name behind it. */
function isSurname(reading: Reading, at: number): boolean {
  const { items, language } = reading;
  const { inTitle, particles } = language.words;
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (!item || before?.type !== 'word' || item.to > item.from + 1) return false;
  const word = before.word ?? '';
  const leads =
    language.givenNames.has(word) ||
    isHonoured(reading, at - 1) ||
    (particles.has(word) && isCapital(reading, before) && items[at - 2]?.type === 'word');
  // Where titles have small letters, so has what goes on behind a name.
  const ends = language.tables.grammar.lowerCaseTitles
    ? !(next?.type === 'word' && isCapital(reading, next))
    : !(next?.type === 'word' && isCapital(reading, next)) && !inTitle.has(next?.word ?? '');
  return (
    ['honorific', 'post-head', 'post', 'city'].includes(item.type) &&
    isCapital(reading, item) &&
    leads &&
    ends
  );
}

/** «Владимир Путин Сергей Лавров»: after a given and a family name, a given name is the next person's, where words may stand in that order. */
function startsAnother({ items, language }: Reading, parts: readonly string[], at: number): boolean {
  const { tables } = language;
  const given = (word: string) => language.givenNames.has(fold(word));
  return (
    (tables.grammar.lowerCaseTitles || tables.grammar.verbLast === true) &&
    parts.length === 2 &&
    given(parts[0]!) &&
    !given(parts[1]!) &&
    !language.words.particles.has(fold(parts[1]!)) &&
    given(items[at]!.word ?? '')
  );
}

/** “Ra’ad”: an apostrophe inside a name, no possessive. */
const isArabicPart = (reading: Reading, apostrophe: number) =>
  /^\p{Ll}{2,}$/u.test(tokenAt(reading, apostrophe + 1)?.text ?? '') &&
  !/s$/.test(tokenAt(reading, apostrophe - 1)?.text ?? '');

/** “Geun-hye”: only given names of Korea and Taiwan go on without a capital after the hyphen. */
const isKoreanGiven = (part: string) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(part);

/** What tells bearers of one name apart: “II”, “Jr”. */
const ORDER = /^(?:[IVX]+|Jr|Sr)$/;
/** Where people bear two family names, ISO 3166-1. */
const SPANISH_SPEAKING: ReadonlySet<string> = new Set(
  'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE'.split(' '),
);

/** Splits a name into given and family name by the order of its country. */
export function splitName(
  reading: Reading,
  { parts, initials }: NameWords,
  country: string | null,
): { family: string; given: string | null; order?: string } {
  const { language } = reading;
  const suffix = parts.findIndex((part) => language.words.nameSuffixes.has(fold(part)));
  if (initials) return { family: parts.join(' '), given: initials };
  // “Abdullah II”, “Lloyd J. Austin III”
  if (parts.length > 1 && ORDER.test(parts.at(-1)!)) {
    if (parts.length === 2) return { family: parts.join(' '), given: null };
    const rest = splitName(reading, { parts: parts.slice(0, -1), initials, last: 0 }, country);
    return { ...rest, order: parts.at(-1)! };
  }
  if (parts.length === 1) return { family: parts[0]!, given: null };
  if (suffix > 0) {
    const before = parts.slice(0, suffix - 1);
    return { family: parts.slice(suffix - 1, suffix + 1).join(' '), given: before.join(' ') || null };
  }
  const firstGiven = language.givenNames.has(fold(parts[0]!));
  // «Бочарников Михаил Николаевич»
  if (language.tables.grammar.patronymic?.test(parts.at(-1)!) && parts.length === 3 && !firstGiven)
    return { family: parts[0]!, given: parts.slice(1).join(' ') };
  const inOrder = country !== null && language.words.familyFirst.has(country);
  if ((inOrder || isKoreanGiven(parts.at(-1)!)) && !firstGiven)
    return { family: parts[0]!, given: parts.slice(1).join(' ') };
  let family = parts.length - 1;
  // “José Antonio García Belaúnde”: two family names.
  const double = country !== null && SPANISH_SPEAKING.has(country) && family > 1;
  if (double && !language.givenNames.has(fold(parts[family - 1]!))) family--;
  while (family > 1 && language.words.particles.has(fold(parts[family - 1]!))) family--;
  return { family: parts.slice(family).join(' '), given: parts.slice(0, family).join(' ') };
}
