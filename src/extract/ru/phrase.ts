import { frozenLeaders, isAdjectivalNoun } from './nouns.ts';

/** Where the head of a Russian noun phrase in the dictionary form is. */

/** A dictionary phrase cut up. What agrees changes with the head; the rest stays. */
export interface Phrase {
  /** Stays: `Жогорку` of `Жогорку Кенеш`. */
  leader: string[];
  /** Adjectives, and `и` between them. */
  agreeing: string[];
  head: string;
  /** Adjectives after the head: `Чрезвычайный и Полномочный` of `Посол Чрезвычайный и Полномочный`. */
  trailing: string[];
  /** `и`, `—`, after which another phrase declines: `Босния и Герцеговина`. */
  joint: string | null;
  /** The complement, which stays; after a joint, the other phrase. */
  rest: string[];
}

const isAdjective = (word: string): boolean =>
  /(..([ыи]й|ой|ая|яя|[ое]е|ые|[гкхжшчщ]ие)|[оеи][вн]ы)$/i.test(word) && !/ние$/i.test(word);
/** Narrower than an adjective before its noun: a complement may look like one (`Министр коммуникаций`). */
const isTrailing = (word = ''): boolean => /.([нр]ый|[сц]кий|ная|[сц]кая)$/i.test(word);
const isJoint = (word = ''): boolean => /^(и|—|–|-)$/.test(word);
export const isPreposition = (word = ''): boolean => /^(в|во|на|по|при|за|у|для|с|от|до|над|из)$/i.test(word);

/** @param words a phrase in the nominative, at least one word. */
export function parsePhrase(words: readonly string[]): Phrase {
  const last = words.length - 1;
  let at = 0;
  const take = (isMore: () => boolean): string[] => {
    const start = at;
    while (at < last && isMore()) at++;
    return words.slice(start, at);
  };
  const leader = take(() => frozenLeaders.has(words[at]!.toLowerCase()) || (at > 0 && isJoint(words[at])));
  const agreeing = take(() => (isJoint(words[at]) && at > 0) || !isHead(words, at));
  const head = words[at++]!;
  const trailing = words.slice(at, endOfTrailing(words, at));
  at += trailing.length;
  const joint = at < last && isJoint(words[at]) ? words[at++]! : null;
  return { leader, agreeing, head, trailing, joint, rest: words.slice(at) };
}

function isHead(words: readonly string[], at: number): boolean {
  const word = words[at]!.toLowerCase();
  const next = words[at + 1];
  if (!isAdjective(word) || next === undefined || isPreposition(next)) return true;
  return isAdjectivalNoun(word) && !/^(представитель|посол|министр|орган)$/i.test(next);
}

/** Adjectives right after the head agree with it only where no noun of their own follows. */
function endOfTrailing(words: readonly string[], start: number): number {
  let end = start;
  while (isTrailing(words[end]) || (isJoint(words[end]) && isTrailing(words[end + 1]))) end++;
  return end === words.length || isPreposition(words[end]) ? end : start;
}
