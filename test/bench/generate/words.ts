import type { Random } from './random.ts';

/** Words that no language has, in the letters and with the endings of four that releases are written in. */

interface Script {
  consonants: string;
  vowels: string;
  endings: string[];
}

const LATIN = { consonants: 'bcdfgklmnprstvz', vowels: 'aeiou' };

const SCRIPTS: Record<string, Script> = {
  en: { ...LATIN, endings: ['', 's', 'ed', 'ing'] },
  ru: { consonants: 'бвгдзклмнпрстхш', vowels: 'аеиоу', endings: ['', 'а', 'у', 'ом', 'ами', 'ов'] },
  fr: { ...LATIN, endings: ['', 's', 'e', 'es'] },
  de: { ...LATIN, endings: ['', 'en', 'er', 'es'] },
};

/** How many words each language has, before their endings. */
const VOCABULARY = 6_000;

/** The commonest words come up about as often as each other: the first of Zipf's curve would stand in every text. */
const FLATTENED = 12;

/** The word of a rank, 0 the commonest, without its ending. */
export function word(language: string, rank: number): string {
  const { consonants, vowels } = scriptOf(language);
  const syllables = consonants.length * vowels.length;
  let rest = (rank * 7_919 + 104_729 * language.charCodeAt(0)) % syllables ** 3;
  let spelt = '';
  for (let syllable = 0; syllable < 3; syllable++) {
    const [consonant, vowel] = [rest % consonants.length, Math.floor(rest / consonants.length)];
    spelt += consonants[consonant]! + vowels[vowel % vowels.length]!;
    rest = Math.floor(rest / syllables);
  }
  return spelt + consonants[rank % consonants.length];
}

/** A word of running text: the more common its rank, the more often, after Zipf. */
export function anyWord(language: string, random: Random): string {
  const rank = Math.floor(FLATTENED * (((VOCABULARY + FLATTENED) / FLATTENED) ** random.next() - 1));
  return word(language, rank) + random.pick(scriptOf(language).endings);
}

function scriptOf(language: string): Script {
  const script = SCRIPTS[language];
  if (script === undefined) throw new Error(`No letters for the language "${language}": add it to SCRIPTS.`);
  return script;
}
