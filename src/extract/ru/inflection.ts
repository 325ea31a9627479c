import type { Case } from '../language.ts';
import { adjectiveForms } from './declension.ts';
import { forms } from './forms.ts';
import { type Entry, placeNamed, readingsOf } from './lexicon.ts';
import { deputies, frozenLeaders, isAdjectivalNoun } from './nouns.ts';
import { isPreposition } from './phrase.ts';
import { adjectiveReadings, nounReading, type Oblique, type Reading } from './restoration.ts';

/** Russian phrases: from the dictionary form to every case (`forms`), and from a case back (`nominative`). */

export { adjectiveForms, forms };

/** The words of a phrase and what stands between them: `separators[i]` before `words[i]`, one more at the end. */
interface Text {
  words: string[];
  separators: string[];
}

/**
 * @param phrase a post, organisation, group or place: adjectives, a noun, a complement in whatever case.
 * @param inCase the case that noun stands in; where absent, the first that its words agree in.
 * @returns the phrase with its noun, and all that agrees with it, in the nominative of the same number; the complement
 *   and the letter case as they were. A second title («министром …, секретарём …») comes back too.
 *   A word with no reading in that case stays.
 */
export function nominative(phrase: string, inCase?: Case): string {
  const place = inCase && placeNamed(phrase, inCase);
  if (place) return place;
  const parts = phrase.split(/([\p{L}\d][\p{L}\d.’'-]*)/u);
  const text: Text = {
    words: parts.filter((_, at) => at % 2 === 1),
    separators: parts.filter((_, at) => at % 2 === 0),
  };
  const of = inCase ?? caseOf(text);
  if (of === 'nominative' || text.words.length === 0) return phrase;
  const first = restore(text, 0, of);
  for (let at = first.end; at < text.words.length; ) {
    at = first.known && startsTitle(text, at, of, first.known) ? restore(text, at, of).end : at + 1;
  }
  return text.words.map((word, at) => text.separators[at] + word).join('') + text.separators.at(-1);
}

const obliqueCases: readonly Oblique[] = [
  'genitive',
  'instrumental',
  'dative',
  'prepositional',
  'accusative',
];

/** The case a phrase is in as its adjectives and its noun tell; nominative where they do not. */
function caseOf(text: Text): Case {
  const [first, last] = [text.words[0] ?? '', text.words.length - 1];
  if (readingsOf(first, 'nominative').length > 0) return 'nominative';
  const agreesIn = (of: Oblique): boolean => {
    const head = headFrom(text, 0, of);
    const adjectives = adjectiveReadings(first, of).filter(({ number }) => number === 'singular');
    const nouns = readingsOf(text.words[head]!, of);
    if (head === 0) return nouns.length > 0;
    if (isUninflected(text.words[head]!)) return adjectives.length > 0 && head <= last;
    return nouns.some((noun) => adjectives.some((adjective) => agree(adjective, noun)));
  };
  return obliqueCases.find(agreesIn) ?? 'nominative';
}

/** `МИД`, `замминистра`: a head that shows no case, so that its adjectives alone do. */
const isUninflected = (word: string): boolean =>
  word.toLowerCase() in deputies || (word.length > 1 && word === word.toUpperCase());

/** Puts the noun group that starts there into the nominative, in place. Its complement starts at `end`. */
function restore(text: Text, start: number, of: Oblique): { end: number; known: Entry | null } {
  const { words } = text;
  const head = headFrom(text, start, of);
  const agreeing = words.slice(start, head).map((word) => adjectiveReadings(word, of));
  const fits = (reading: Reading): boolean =>
    agreeing.every(
      (readings) => readings.length === 0 || readings.some((adjective) => agree(adjective, reading)),
    );
  const known = readingsOf(words[head]!, of).find(fits) ?? null;
  const reading =
    known ??
    (isUninflected(words[head]!)
      ? agreeing[0]?.[0] && { ...agreeing[0][0], nominative: words[head]! }
      : guess(words[head]!, of).find(fits));
  if (!reading || (isActing(words[start]!) && of === 'genitive')) return { end: head + 1, known: null };
  words[head] = known ? lettersOf(words[head]!, known.nominative) : reading.nominative;
  agreeing.forEach((readings, at) => {
    words[start + at] =
      readings.find((adjective) => agree(adjective, reading))?.nominative ?? words[start + at]!;
  });
  return { end: restoreAfterHead(text, head + 1, of, reading), known };
}

const agree = (adjective: Reading, noun: Reading): boolean =>
  adjective.number === noun.number && (noun.number === 'plural' || adjective.gender === noun.gender);

/** `и.о.`: the noun after it is a genitive in its own right. */
const isActing = (word: string): boolean => /^(и\.о\.?|ио|врио)$/i.test(word);
const isLeader = (word: string): boolean => frozenLeaders.has(word.toLowerCase()) || isActing(word);

function headFrom(text: Text, start: number, of: Oblique): number {
  let at = start;
  while (at < text.words.length - 1 && standsBeforeHead(text, start, at, of)) at++;
  return at;
}

function standsBeforeHead({ words, separators }: Text, start: number, at: number, of: Oblique): boolean {
  const word = words[at]!;
  const next = words[at + 1]!;
  if (isLeader(word)) return true;
  if (word === 'и') return at > start && adjectiveReadings(next, of).length > 0;
  if (separators[at + 1]!.trim() !== '' || isPreposition(next) || adjectiveReadings(word, of).length === 0)
    return false;
  const [noun] = readingsOf(word, of);
  if (noun)
    return (
      isAdjectivalNoun(noun.nominative.toLowerCase()) &&
      readingsOf(next, of).some((other) => agree(noun, other))
    );
  if (!/[ое]й$/i.test(word) || of !== 'instrumental') return true;
  return (
    next === 'и' ||
    adjectiveReadings(next, of).length > 0 ||
    guess(next, of).some(({ gender }) => gender === 'feminine') ||
    readingsOf(next, of).length > 0
  );
}

/** What a word that no table knows may be, the likelier first. */
function guess(word: string, of: Oblique): Reading[] {
  const adjectives = adjectiveReadings(word, of);
  const last = word.lastIndexOf('-') + 1;
  const noun = nounReading(word.slice(last), of);
  const nouns = noun ? [{ ...noun, nominative: word.slice(0, last) + noun.nominative }] : [];
  return /[ое]й$/i.test(word) ? [...nouns, ...adjectives] : [...adjectives, ...nouns];
}

/** Restores what agrees after the head; where the complement starts is the result. */
function restoreAfterHead(text: Text, start: number, of: Oblique, head: Reading): number {
  const { words, separators } = text;
  const fitting = (at: number) =>
    adjectiveReadings(words[at] ?? '', of).find((adjective) => agree(adjective, head));
  let end = start;
  while (fitting(end) || (end > start && words[end] === 'и' && fitting(end + 1))) end++;
  const isOver = end === words.length || separators[end]!.trim() !== '' || isPreposition(words[end]);
  if (!isOver) return start;
  for (let at = start; at < end; at++) words[at] = fitting(at)?.nominative ?? words[at]!;
  return end;
}

/** Whether another title of the same number as the first starts there, after a comma, a dash or «и». */
function startsTitle(text: Text, at: number, of: Oblique, first: Entry): boolean {
  const isListed = /[,–—]/.test(text.separators[at]!);
  const isJoinedOn = text.words[at - 1] === 'и' && of !== 'genitive' && of !== 'accusative';
  if (first.field !== 'post' || (!isListed && !isJoinedOn)) return false;
  const head = text.words[headFrom(text, at, of)]!;
  return readingsOf(head, of).some(({ field, number }) => field === first.field && number === first.number);
}

/** `dictionary` with the capitals of `model`: `директор` for `Директором` is `Директор`. */
function lettersOf(model: string, dictionary: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return dictionary.toUpperCase();
  const parts = model.split('-');
  return dictionary
    .split('-')
    .map((part, at) => {
      const letter = parts[at]?.[0] ?? part[0]!;
      return (
        (letter === letter.toUpperCase() ? part[0]!.toUpperCase() : part[0]!.toLowerCase()) + part.slice(1)
      );
    })
    .join('-');
}
