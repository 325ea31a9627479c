import type { Case } from '../language.ts';
import type { Gender, GrammaticalNumber } from './declension.ts';
import { isStressedAdjective } from './nouns.ts';

/** Single Russian words from an oblique case back to the nominative, by their endings. */

/** What a word in a known case can be. */
export interface Reading {
  nominative: string;
  number: GrammaticalNumber;
  gender: Gender;
}

export type Oblique = Exclude<Case, 'nominative'>;

const either: readonly Gender[] = ['masculine', 'neuter'];
const any: readonly Gender[] = ['masculine', 'feminine', 'neuter'];

/** Endings of an adjective in a case, with what they tell. */
const adjectiveEndings: Readonly<
  Record<Oblique, readonly [ending: RegExp, number: GrammaticalNumber, genders: readonly Gender[]][]>
> = {
  genitive: [
    [/[ое]го$/i, 'singular', either],
    [/(ой|[ньжшчщ]ей)$/i, 'singular', ['feminine']],
    [/[ыи]х$/i, 'plural', any],
  ],
  dative: [
    [/[ое]му$/i, 'singular', either],
    [/(ой|[ньжшчщ]ей)$/i, 'singular', ['feminine']],
    [/[ыи]м$/i, 'plural', any],
  ],
  accusative: [
    [/([ое]го|[ыио]й)$/i, 'singular', ['masculine']],
    [/(ую|юю|(?<=треть)ю)$/i, 'singular', ['feminine']],
    [/[ое]е$/i, 'singular', ['neuter']],
    [/([ыи]х|ые|(?<=[гкхжшчщн])ие)$/i, 'plural', any],
  ],
  instrumental: [
    [/[ыи]м$/i, 'singular', either],
    [/(ой|[ньжшчщ]ей)$/i, 'singular', ['feminine']],
    [/[ыи]ми$/i, 'plural', any],
  ],
  prepositional: [
    [/[ое]м$/i, 'singular', either],
    [/(ой|[ньжшчщ]ей)$/i, 'singular', ['feminine']],
    [/[ыи]х$/i, 'plural', any],
  ],
};

/** @returns what the word is as an adjective in that case; empty where it cannot be one. */
export function adjectiveReadings(word: string, of: Oblique): Reading[] {
  const ordinal = /^([\dIVX]+-)(го|му|м|й|ю|х|ми|ой|ым|ом|ая|ую)$/.exec(word);
  if (ordinal) {
    const ending = { masculine: 'й', feminine: 'я', neuter: 'е' };
    return any.map((gender) => ({ nominative: ordinal[1] + ending[gender], number: 'singular', gender }));
  }
  const row = adjectiveEndings[of].find(([ending]) => ending.test(word));
  if (!row || word.length < 5 || /ией$/i.test(word)) return [];
  const [ending, number, genders] = row;
  const oblique = ending.exec(word)![0].replace(/^[ньжшчщ](?=ей$)/i, '');
  const stem = word.slice(0, -oblique.length);
  return genders.map((gender) => ({
    nominative: adjectiveNominative(stem, oblique, number === 'plural' ? null : gender),
    number,
    gender,
  }));
}

/** @param gender null in the plural. */
function adjectiveNominative(stem: string, oblique: string, gender: Gender | null): string {
  const lower = stem.toLowerCase();
  if (lower === 'треть') {
    return gender === 'masculine'
      ? `${stem.slice(0, -1)}ий`
      : stem + (gender === null ? 'и' : gender === 'feminine' ? 'я' : 'е');
  }
  const soft = lower.endsWith('н') && /^[иею]/i.test(oblique);
  const sibilant = /[жшчщ]$/.test(lower);
  const stressed = isStressedAdjective(lower) || (sibilant && /^о/i.test(oblique));
  const narrow = soft || sibilant || /[гкх]$/.test(lower);
  if (gender === 'masculine') return stem + (stressed ? 'ой' : narrow ? 'ий' : 'ый');
  if (gender === 'feminine') return stem + (soft ? 'яя' : 'ая');
  if (gender === 'neuter') return stem + (soft || (sibilant && !stressed) ? 'ее' : 'ое');
  return stem + (narrow ? 'ие' : 'ые');
}

/** A noun's ending in a case, what stands in its place in the nominative, number and gender. First that fits. */
type NounEnding = readonly [oblique: RegExp, nominative: string, number: GrammaticalNumber, gender: Gender];

const nounEndings: Readonly<Record<Oblique, readonly NounEnding[]>> = {
  genitive: [
    [/ства$/i, 'ство', 'singular', 'neuter'],
    [/([нт])ия$/i, '$1ие', 'singular', 'neuter'],
    [/ии$/i, 'ия', 'singular', 'feminine'],
    [/(тел|ар)я$/i, '$1ь', 'singular', 'masculine'],
    [/([аеоуыя])я$/i, '$1й', 'singular', 'masculine'],
    [/я$/i, 'ь', 'singular', 'masculine'],
    [/а$/i, '', 'singular', 'masculine'],
    [/сти$/i, 'сть', 'singular', 'feminine'],
    [/([гкхжшчщ])и$/i, '$1а', 'singular', 'feminine'],
    [/и$/i, 'я', 'singular', 'feminine'],
    [/ы$/i, 'а', 'singular', 'feminine'],
    [/([гкх])ов$/i, '$1и', 'plural', 'masculine'],
    [/ов$/i, 'ы', 'plural', 'masculine'],
    [/цев$/i, 'цы', 'plural', 'masculine'],
    [/ев$/i, 'и', 'plural', 'masculine'],
    [/ств$/i, 'ства', 'plural', 'neuter'],
    [/ний$/i, 'ния', 'plural', 'neuter'],
    [/ий$/i, 'ии', 'plural', 'feminine'],
    [/ей$/i, 'и', 'plural', 'masculine'],
  ],
  dative: [
    [/ству$/i, 'ство', 'singular', 'neuter'],
    [/([нт])ию$/i, '$1ие', 'singular', 'neuter'],
    [/ии$/i, 'ия', 'singular', 'feminine'],
    [/([аеоуыя])ю$/i, '$1й', 'singular', 'masculine'],
    [/ю$/i, 'ь', 'singular', 'masculine'],
    [/у$/i, '', 'singular', 'masculine'],
    [/сти$/i, 'сть', 'singular', 'feminine'],
    [/е$/i, 'а', 'singular', 'feminine'],
    [/ствам$/i, 'ства', 'plural', 'neuter'],
    [/ниям$/i, 'ния', 'plural', 'neuter'],
    [/ям$/i, 'и', 'plural', 'masculine'],
    [/([гкхжшчщ])ам$/i, '$1и', 'plural', 'masculine'],
    [/ам$/i, 'ы', 'plural', 'masculine'],
  ],
  accusative: [
    [/(ство|ние|тие)$/i, '$1', 'singular', 'neuter'],
    [/ию$/i, 'ия', 'singular', 'feminine'],
    [/ю$/i, 'я', 'singular', 'feminine'],
    [/у$/i, 'а', 'singular', 'feminine'],
    [/(тел|ар)я$/i, '$1ь', 'singular', 'masculine'],
    [/([аеоуыя])я$/i, '$1й', 'singular', 'masculine'],
    [/([бвгдзклмнпрстфхжшчщ])а$/i, '$1', 'singular', 'masculine'],
    [/([гкх])ов$/i, '$1и', 'plural', 'masculine'],
    [/ов$/i, 'ы', 'plural', 'masculine'],
    [/ей$/i, 'и', 'plural', 'masculine'],
    [/([ыи])$/i, '$1', 'plural', 'masculine'],
    [/([бвгдзклмнпрстфхцжшчщй])$/i, '$1', 'singular', 'masculine'],
    [/ь$/i, 'ь', 'singular', 'feminine'],
  ],
  instrumental: [
    [/ством$/i, 'ство', 'singular', 'neuter'],
    [/ием$/i, 'ие', 'singular', 'neuter'],
    [/ией$/i, 'ия', 'singular', 'feminine'],
    [/([жшчщц])ей$/i, '$1а', 'singular', 'feminine'],
    [/[её]й$/i, 'я', 'singular', 'feminine'],
    [/ой$/i, 'а', 'singular', 'feminine'],
    [/ью$/i, 'ь', 'singular', 'feminine'],
    [/([аеоуыя])ем$/i, '$1й', 'singular', 'masculine'],
    [/([жшчщц])ем$/i, '$1', 'singular', 'masculine'],
    [/[её]м$/i, 'ь', 'singular', 'masculine'],
    [/ом$/i, '', 'singular', 'masculine'],
    [/ствами$/i, 'ства', 'plural', 'neuter'],
    [/ниями$/i, 'ния', 'plural', 'neuter'],
    [/ями$/i, 'и', 'plural', 'masculine'],
    [/([гкхжшчщ])ами$/i, '$1и', 'plural', 'masculine'],
    [/ами$/i, 'ы', 'plural', 'masculine'],
  ],
  prepositional: [
    [/стве$/i, 'ство', 'singular', 'neuter'],
    [/([еао]н)ии$/i, '$1ие', 'singular', 'neuter'],
    [/ии$/i, 'ия', 'singular', 'feminine'],
    [/сти$/i, 'сть', 'singular', 'feminine'],
    [/(тел|ар)е$/i, '$1ь', 'singular', 'masculine'],
    [/([аеоуыя])е$/i, '$1й', 'singular', 'masculine'],
    [/е$/i, '', 'singular', 'masculine'],
    [/ствах$/i, 'ства', 'plural', 'neuter'],
    [/ниях$/i, 'ния', 'plural', 'neuter'],
    [/ях$/i, 'и', 'plural', 'masculine'],
    [/([гкхжшчщ])ах$/i, '$1и', 'plural', 'masculine'],
    [/ах$/i, 'ы', 'plural', 'masculine'],
  ],
};

/** @returns the best guess at a noun that no table knows; null where its ending is not of that case. */
export function nounReading(word: string, of: Oblique): Reading | null {
  for (const [ending, replacement, number, gender] of nounEndings[of]) {
    if (ending.test(word)) return { nominative: word.replace(ending, replacement), number, gender };
  }
  return null;
}
