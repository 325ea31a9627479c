import type { Case, Form } from '../language.ts';
import {
  hasPluralInA,
  isDeclinableNeuter,
  isFeminineInSoftSign,
  isIndeclinable,
  isStressedAdjective,
  obliqueStems,
  pluralGenitives,
  pluralOnly,
  plurals,
  stressedInstrumental,
} from './nouns.ts';

/** Single Russian words in all their cases, from the dictionary form. */

export type Gender = NonNullable<Form['gender']>;
export type GrammaticalNumber = NonNullable<Form['number']>;

/** The order of the endings in every table here. */
export const cases: readonly Case[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
];

/** Six forms in the order of `cases`. */
type Paradigm = readonly string[];

export interface Declension {
  gender: Gender;
  /** Null for a noun without a singular. */
  singular: Paradigm | null;
  plural: Paradigm | null;
}

/**
 * How nouns decline, the first ending that fits: what the dictionary form ends in, how much of that is ending, gender,
 * and the endings in the singular and plural. `*` is the accusative that depends on being a person, `0` no ending.
 */
const patterns: readonly [endsIn: RegExp, drop: number, gender: Gender, singular: string, plural: string][] =
  [
    [/ий$/, 2, 'masculine', 'ий ия ию * ием ии', 'ии иев иям * иями иях'],
    [/й$/, 1, 'masculine', 'й я ю * ем е', 'и ев ям * ями ях'],
    [/ия$/, 2, 'feminine', 'ия ии ии ию ией ии', 'ии ий иям * иями иях'],
    [/ья$/, 2, 'feminine', 'ья ьи ье ью ьей ье', 'ьи ий ьям * ьями ьях'],
    [/[аеиоуыэюя]я$/, 1, 'feminine', 'я и е ю ей е', 'и й ям * ями ях'],
    [/я$/, 1, 'feminine', 'я и е ю ей е', 'и ь ям * ями ях'],
    [/[жшчщ]а$/, 1, 'feminine', 'а и е у ей е', 'и 0 ам * ами ах'],
    [/ца$/, 1, 'feminine', 'а ы е у ей е', 'ы 0 ам * ами ах'],
    [/[гкх]а$/, 1, 'feminine', 'а и е у ой е', 'и 0 ам * ами ах'],
    [/а$/, 1, 'feminine', 'а ы е у ой е', 'ы 0 ам * ами ах'],
    [/ие$/, 2, 'neuter', 'ие ия ию ие ием ии', 'ия ий иям ия иями иях'],
    [/ье$/, 2, 'neuter', 'ье ья ью ье ьем ье', 'ья ий ьям ья ьями ьях'],
    [/[жшчщц]е$/, 1, 'neuter', 'е а у е ем е', 'а 0 ам а ами ах'],
    [/о$/, 1, 'neuter', 'о а у о ом е', 'а 0 ам а ами ах'],
    [/ь$/, 1, 'masculine', 'ь я ю * ем е', 'и ей ям * ями ях'],
    [/ц$/, 0, 'masculine', '0 а у * ем е', 'ы ев ам * ами ах'],
    [/[жшчщ]$/, 0, 'masculine', '0 а у * ем е', 'и ей ам * ами ах'],
    [/[гкх]$/, 0, 'masculine', '0 а у * ом е', 'и ов ам * ами ах'],
    [/[бвдзлмнпрстф]$/, 0, 'masculine', '0 а у * ом е', 'ы ов ам * ами ах'],
  ];
const feminineSoft = ['ь и и ь ью и', 'и ей ям * ями ях'] as const;

/** What the case endings are put on, with the accusative of a person or a thing filled in. */
function decline(stems: Paradigm, endings: string, person: boolean): string[] {
  const forms = endings.split(' ').map((ending, at) => stems[at] + (ending === '0' ? '' : ending));
  if (endings.includes('*')) forms[3] = forms[person ? 1 : 0]!;
  return forms;
}

/** `дипломатк` + no ending is `дипломаток`. */
const withFleetingVowel = (stem: string): string =>
  stem
    .replace(/([жшчщй])к$/, '$1ек')
    .replace(/([бвгдзлмнпрстф])к$/, '$1ок')
    .replace(/йек$/, 'ек');

/** @param word lower case, dictionary form. Null where it does not change. */
export function declineNoun(word: string, person: boolean): Declension | null {
  const genitive = pluralOnly[word];
  if (genitive) {
    const stem = word.slice(0, -1);
    const [dative, instrumental, prepositional] = /[^гкхжшчщ]и$/.test(word)
      ? ['ям', 'ями', 'ях']
      : ['ам', 'ами', 'ах'];
    const accusative = person ? genitive : word;
    const plural = [word, genitive, stem + dative, accusative, stem + instrumental, stem + prepositional];
    return { gender: 'masculine', singular: null, plural };
  }
  if (isIndeclinable(word) && !isDeclinableNeuter(word)) return null;
  const pattern = patterns.find(([endsIn]) => endsIn.test(word));
  if (!pattern) return null;
  let [, drop, gender, singularEndings, pluralEndings] = pattern;
  if (word.endsWith('ь') && isFeminineInSoftSign(word)) {
    gender = 'feminine';
    [singularEndings, pluralEndings] = feminineSoft;
  }
  if (stressedInstrumental.has(word))
    singularEndings = singularEndings.replace(/ей е$/, 'ой е').replace(/ем е$/, 'ом е');
  if (person && gender === 'feminine' && /(глава|судья|староста|старейшина|папа|коллега|аятолла)$/.test(word))
    gender = 'masculine';
  const base = word.slice(0, word.length - drop);
  const stem = obliqueStems[word] ?? base;
  const singular = decline([base, stem, stem, stem, stem, stem], singularEndings, person);
  if (stem !== base && !person) singular[3] = word;
  return {
    gender,
    singular,
    plural: plurals[word]?.split(' ') ?? declinePlural(word, stem, pluralEndings, person),
  };
}

function declinePlural(word: string, stem: string, endings: string, person: boolean): string[] {
  const nominative = hasPluralInA(word) ? endings.replace(/^[ыи]/, 'а') : endings;
  const plural = decline(Array(6).fill(stem), nominative, person);
  plural[1] = pluralGenitives[word] ?? (/ 0 /.test(endings) ? withFleetingVowel(stem) : plural[1]!);
  if (endings.includes('*')) plural[3] = plural[person ? 1 : 0]!;
  return plural;
}

/** Endings of a hard adjective by gender; spelling does the rest. Accusatives: of a thing, then of a person. */
const hardEndings: readonly [gender: Gender | null, endings: string][] = [
  ['masculine', 'ый ого ому ый|ого ым ом'],
  ['feminine', 'ая ой ой ую ой ой'],
  ['neuter', 'ое ого ому ое ым ом'],
  [null, 'ые ых ым ые|ых ыми ых'],
];
/** Of `третий` after `трет`. */
const thirdEndings: typeof hardEndings = [
  ['masculine', 'ий ьего ьему ий|ьего ьим ьем'],
  ['feminine', 'ья ьей ьей ью ьей ьей'],
  ['neuter', 'ье ьего ьему ье ьим ьем'],
  [null, 'ьи ьих ьим ьи|ьих ьими ьих'],
];
/** Of the islands that are somebody's: `Соломоновы`. */
const possessivePluralEndings: typeof hardEndings = [[null, 'ы ых ым ы|ых ыми ых']];

const softened: Readonly<Record<string, string>> = { ы: 'и', о: 'е', а: 'я', у: 'ю' };

/** A hard ending as it is spelt after that stem: `ый` is `ий` after к, `ого` is `его` after an unstressed ш. */
function spelt(ending: string, stem: string, soft: boolean, stressed: boolean): string {
  const first = ending[0]!;
  const soften =
    soft ||
    (/[гкхжшчщ]$/.test(stem) && first === 'ы') ||
    (/[жшчщ]$/.test(stem) && first === 'о' && !stressed);
  return soften ? softened[first] + ending.slice(1) : ending;
}

/**
 * @param adjective nominative, in any letter case: `кыргызский`, `Второй`, `Новая`, `третий`, `Соломоновы`; or several
 *   that agree: `чрезвычайный и полномочный`.
 * @returns every case in three genders and the plural, both accusatives where they differ; the word alone where it is
 *   no adjective.
 */
export function adjectiveForms(adjective: string): Form[] {
  const words = adjective.split(' ');
  if (words.length > 1) return joinForms(words.map((word) => adjectiveForms(word)));
  const [, stem, ending] = /^(.+?)([ыио]й|ая|яя|[ое]е|[ыи]е|(?<=[оеи][вн])ы)$/i.exec(adjective) ?? [];
  if (!stem || !ending) return [{ text: adjective }];
  const stressed = /ой/i.test(ending) || isStressedAdjective(stem.toLowerCase());
  const soft = /н$/i.test(stem) && /^(ий|яя|ее|ие)$/i.test(ending);
  const third = /^трет$/i.test(stem);
  const table = third ? thirdEndings : ending === 'ы' ? possessivePluralEndings : hardEndings;
  return table.flatMap(([gender, endings]) =>
    endings.split(' ').flatMap((variants, at) =>
      variants.split('|').map((variant): Form => {
        const hard = stressed && gender === 'masculine' && variant === 'ый' ? 'ой' : variant;
        const text = stem + (third ? hard : spelt(hard, stem.toLowerCase(), soft, stressed));
        return { text, case: cases[at]!, number: gender ? 'singular' : 'plural', ...(gender && { gender }) };
      }),
    ),
  );
}

/** Words that agree, form by form; a word with one form is the same in all. */
function joinForms(words: readonly Form[][]): Form[] {
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one));
  return longest.map((form, at) => ({
    ...form,
    text: words.map((formsOfWord) => (formsOfWord[at] ?? formsOfWord[0]!).text).join(' '),
  }));
}
