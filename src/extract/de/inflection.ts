import type { Case, Form } from '../language.ts';
import { ADJECTIVAL_NOUN, baseOf, isNoun, nounForms } from './declension.ts';

/**
 * First parts of compound adjectives (`deutsch-französisch`, `franko-kanadisch`), without the hyphen: code, stems with
 * `|` between. A full adjective (`schweizerisch-türkisch`) needs no row. Own list.
 */
export const compoundStems: [code: string, stems: string][] = [
  ['AT', 'austro'],
  ['BE', 'belgo'],
  ['BR', 'brasilo'],
  ['CH', 'helveto'],
  ['CN', 'sino'],
  ['CZ', 'tschecho'],
  ['DE', 'germano'],
  ['DK', 'dano'],
  ['ES', 'hispano|ibero'],
  ['EU', 'euro'],
  ['FI', 'finno'],
  ['FR', 'franko|franco'],
  ['GB', 'anglo'],
  ['GR', 'gräko|helleno'],
  ['IN', 'indo'],
  ['IT', 'italo'],
  ['JP', 'nippo'],
  ['MD', 'moldo'],
  ['PL', 'polono'],
  ['PT', 'luso'],
  ['RO', 'romano'],
  ['RS', 'serbo'],
  ['RU', 'russo'],
  ['SY', 'syro'],
  ['TR', 'turko'],
  ['US', 'amerikano'],
];

/** Words that decline as adjectives do, by their endings; small words before a capital need no such proof. */
const ADJECTIVE =
  /(?:isch|lich|igt?|end|är|al|eint|utsch|neu|oh|rot|wei(?:ss|ß)|tief|iv|erst|zweit|dritt|iert|gemeinsam|besonder|besetzt)(?:es|er|em|en|e)$/i;
/** `Schweizer`, `Genfer`: made of a place, the same in all cases. */
const PLACE_ADJECTIVE = /^\p{Lu}\p{Ll}+er$/u;

/** What leads from a noun to its complement, and so follows no adjective. */
const SMALL = /^(?:der|des|dem|den|die|für|im|in|bei|beim|am|an|von|vom)$/;

interface Phrase {
  /** Adjectives before the head. */
  adjectives: string[];
  head: string;
  /** What follows the head and does not change with it. */
  rest: string[];
}

function parse(words: readonly string[]): Phrase {
  let at = 0;
  const isAdjective = (word: string, next: string | undefined): boolean => {
    if (next === undefined) return false;
    if (word === 'alt' || (word.endsWith('-') && next === 'und')) return true;
    if (word === 'und') return at > 0;
    if (/^\p{Ll}/u.test(word)) return /(?:e|er|es|en|em)$/.test(word) && /^\p{L}/u.test(next);
    if (ADJECTIVE.test(word))
      return (
        !SMALL.test(next) && (!ADJECTIVAL_NOUN.test(word) || (isNoun(next) && !ADJECTIVAL_NOUN.test(next)))
      );
    return PLACE_ADJECTIVE.test(word) && /^\p{Lu}/u.test(next) && isNoun(next) && !/minister$/i.test(word);
  };
  while (isAdjective(words[at]!, words[at + 1])) at++;
  return { adjectives: words.slice(0, at), head: words[at]!, rest: words.slice(at + 1) };
}

/** Endings of adjectives that agree with a noun so marked, after an article and without one. */
function agreeing({ case: inCase, number, gender }: Form): readonly string[] {
  if (number === 'plural') return inCase === 'dative' ? ['en'] : ['e', 'en', 'er'];
  if (inCase === 'nominative') return ['er', 'e'];
  if (inCase) return inCase === 'dative' ? ['en', 'em'] : ['en'];
  if (gender === 'feminine') return ['e', 'en', 'er'];
  return [...(gender === 'neuter' ? [] : ['er']), ...(gender === 'masculine' ? [] : ['es']), 'e', 'en', 'em'];
}

const stemOf = (adjective: string): string => adjective.replace(/(?:es|er|em|en|e)$/, '');
const invariable = (adjective: string): boolean =>
  /^(?:und|alt)$|-$/.test(adjective) || (PLACE_ADJECTIVE.test(adjective) && !ADJECTIVE.test(adjective));
const withAdjectiveEnding = (adjective: string, ending: string): string =>
  invariable(adjective) ? adjective : stemOf(adjective) + ending;

/**
 * Every form of a noun, or of a phrase that turns on one (`Eidgenössisches Departement für auswärtige
 * Angelegenheiten`, `Vereinigte Staaten`), given in the nominative without an article. `case` is set where the form
 * itself tells it. Names of unknown declension add a genitive -s to their last word.
 */
export function forms(phrase: string): Form[] {
  const words = phrase.split(' ');
  const { adjectives, head, rest } = parse(words);
  const known = nounForms(head);
  if (!adjectives.length) {
    if (rest.length && !isNoun(head)) {
      const last = rest.at(-1)!;
      return nounForms(last).map(({ text, ...form }) => ({
        text: [head, ...rest.slice(0, -1), text].join(' '),
        ...(form.case && { case: form.case }),
      }));
    }
    return known.map(({ text, ...form }) => ({ text: [text, ...rest].join(' '), ...form }));
  }
  const changes = adjectives.some((adjective) => !invariable(adjective));
  return known.flatMap((form) =>
    (changes ? agreeing(form) : ['']).map((ending) => ({
      ...form,
      text: [
        ...adjectives.map((adjective) => withAdjectiveEnding(adjective, ending)),
        form.text,
        ...rest,
      ].join(' '),
    })),
  );
}

/** The forms of an adjective given as its stem (`russisch`, `türkisch`) or of one that never changes (`Schweizer`). */
export function adjectiveForms(adjective: string): Form[] {
  if (PLACE_ADJECTIVE.test(adjective) || !/^\p{L}+(?:[- ]\p{L}+)*$/u.test(adjective))
    return [{ text: adjective }];
  const stem = adjective.replace(/e$/, '');
  return [adjective, ...['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending)].map((text) => ({
    text,
  }));
}

const DETERMINER =
  /^(?:der|die|das|des|dem|den|eine?[mnrs]?|im|am|vom|zum|zur|beim|ins|ans|(?:sein|ihr|unser)(?:e[mnrs]?)?) /i;
/** Determiners before a woman's title. `der` is one in the genitive and dative: `der Beauftragten`. */
const FEMININE_DETERMINER = /^(?:die|zur|(?:ein|sein|ihr|unser)er?)$/;

/** The strong ending that agrees with a participle used as a noun: `Beauftragter` or `Beauftragte`. */
function adjectivalEnding(written: string, determiner: string | undefined): 'er' | 'e' {
  if (!determiner) return written === 'e' ? 'e' : 'er';
  return FEMININE_DETERMINER.test(determiner) || (determiner === 'der' && written !== 'e') ? 'e' : 'er';
}

const STRONG_ENDING = { masculine: 'er', feminine: 'e', neuter: 'es' } as const;

/**
 * An oblique phrase in the nominative, in its own number, without article or possessive: «des russischen Präsidenten»
 * → «russischer Präsident». Only the adjectives in front and the noun they belong to change. A noun of unknown
 * declension keeps its form, but for a genitive -s where `inCase` says that it is one.
 */
export function nominative(phrase: string, inCase?: Case): string {
  const written = phrase.trim();
  const determiner = DETERMINER.exec(written)?.[0].trim().toLowerCase();
  const words = (determiner ? written.slice(determiner.length) : written).trim().split(/\s+/);
  const { adjectives, head, rest } = parse(words);
  const decline = (noun: string, ending: string): string =>
    [...adjectives.map((word) => withAdjectiveEnding(word, ending)), noun, ...rest].join(' ');
  const adjectival = ADJECTIVAL_NOUN.exec(head)?.groups?.ending;
  if (adjectival) {
    const ending = adjectivalEnding(adjectival, determiner);
    return decline(head.slice(0, -adjectival.length) + ending, ending);
  }
  const base = baseOf(head);
  if (base) return decline(base.noun, base.plural || !base.gender ? 'e' : STRONG_ENDING[base.gender]);
  const noun = inCase === 'genitive' ? head.replace(/(?<=\p{L}{3}[^s\s])s$/u, '') : head;
  return [...adjectives, noun, ...rest].join(' ');
}

/**
 * German names change in the genitive alone, and after a title not even there (`des Bundesrats Deiss`), so an -s is
 * as likely the name's own: the name as given.
 */
export function nominativeOfName(
  family: string,
  given: string | null,
): { family: string; given: string | null } {
  return { family, given };
}

/** A plural title in the singular: „Ständige Vertreter bei der OSZE“ → „Ständiger Vertreter bei der OSZE“. */
export function singular(title: string, head: string): string {
  const { adjectives, rest } = parse(title.split(/\s+/));
  const ending = /(?:in|e)$/.test(head) ? 'e' : 'er';
  return [...adjectives.map((word) => withAdjectiveEnding(word, ending)), head, ...rest].join(' ');
}
