import type { Case, Form } from '../language.ts';
import { cases, declineNoun } from './declension.ts';
import { feminineNames, masculineNames } from './given-names.ts';
import { fold } from './lexicon.ts';
import {
  feminineEndings,
  masculineEndings,
  type NameEnding,
  patronymics,
  surelyFeminine,
  surelyOblique,
  unchanging,
} from './name-endings.ts';
import type { Oblique } from './restoration.ts';

/** People's names in Russian texts: the words around them, their gender, and the way back to the nominative. */

export type NameGender = 'masculine' | 'feminine';

/** Small words inside a name. */
export const nameParticles: readonly string[] =
  'уулу кызы оглы оглу гызы угли кизи заде де да ди дель делла дер ден дес ду дос дю ла ле лас лос фон цу цур ван вон тер тен аф ап мак бин бен ибн бинт аль эль ас аш эш ат ад эд эс эн ан аз ар эр ур абу и-'.split(
    ' ',
  );

/** What is said before a name and is neither a post nor part of the name. */
export const honorifics: readonly string[] = [
  'г-н',
  'г-жа',
  'господин',
  'госпожа',
  'д-р',
  'доктор',
  'сэр',
  'лорд',
  'леди',
  'баронесса',
  'барон',
  'граф',
  'графиня',
  'дон',
  'мадам',
  'месье',
  'монсеньор',
  'товарищ',
  'коллега',
  'преподобный',
  'шейх',
  'Его Превосходительство',
  'Её Превосходительство',
  'Его Высокопревосходительство',
  'Её Высокопревосходительство',
  'Его Величество',
  'Её Величество',
  'Его Высочество',
  'Её Высочество',
  'Его Королевское Высочество',
  'Её Королевское Высочество',
  'Его Светлость',
  'Его Святейшество',
  'Е.П.',
];

/** A given name in one of its forms; without `case` where it does not change. */
interface GivenName {
  nominative: string;
  gender: NameGender;
  case: Case | undefined;
}

function formsOfGivenName(name: string, gender: NameGender): Form[] {
  const cut = name.lastIndexOf('-') + 1;
  const last = name.slice(cut).toLowerCase();
  const changes = gender === 'masculine' ? /[^аеёиоуыэюя]$|[ая]$/.test(last) : /[ая]$|^любовь$/.test(last);
  const declension = changes ? declineNoun(last, true) : null;
  if (!declension?.singular) return [{ text: name, gender }];
  return declension.singular.map((text, at) => ({
    text: name.slice(0, cut) + text,
    case: cases[at]!,
    gender,
  }));
}

function readGivenNames(): Map<string, GivenName[]> {
  const read = new Map<string, GivenName[]>();
  for (const [gender, names] of [
    ['masculine', masculineNames],
    ['feminine', feminineNames],
  ] as const) {
    for (const nominative of names) {
      for (const { text, case: of } of formsOfGivenName(nominative, gender)) {
        const key = fold(text);
        read.set(key, [...(read.get(key) ?? []), { nominative, gender, case: of }]);
      }
    }
  }
  return read;
}

const givenNameForms = readGivenNames();

/** Every form of the given names, folded, with the gender; null where it may be either (`Александра`). */
export const givenNames: ReadonlyMap<string, NameGender | null> = new Map(
  [...givenNameForms].map(([form, [first, ...others]]) => [
    form,
    others.every(({ gender }) => gender === first!.gender) ? first!.gender : null,
  ]),
);

/** @param given may be several words; the first that is known tells. */
const readingsOfGiven = (given: string | null): GivenName[] =>
  given
    ?.split(' ')
    .map((word) => givenNameForms.get(fold(word)))
    .find(Boolean) ?? [];

/**
 * The case of a name: the one its post stands in, unless the given name can only be in another and the family name
 * does not speak against that. Null where nothing tells.
 */
function caseOfName(family: string, given: string | null, inCase: Case | null): Case | null {
  const readings = readingsOfGiven(given);
  const told = readings.map((reading) => reading.case);
  if (told.length === 0 || told.includes(undefined)) return inCase;
  if (inCase !== null && told.includes(inCase)) return inCase;
  if (inCase === 'nominative') return inCase;
  if (told.includes('nominative')) return surelyOblique.test(family) ? inCase : 'nominative';
  return told[0]!;
}

function genderOfName(given: string | null, of: Oblique): NameGender | null {
  const patronymic = patronymics.find(([ending]) => given?.split(' ').some((word) => ending.test(word)));
  if (patronymic) return patronymic[2];
  const readings = readingsOfGiven(given).filter(
    (reading) => reading.case === undefined || reading.case === of,
  );
  const [first] = readings;
  return first && readings.every(({ gender }) => gender === first.gender) ? first.gender : null;
}

const isInitial = (word: string): boolean => word.endsWith('.');
const isPatronymicParticle = (word: string): boolean => /^(уулу|кызы|оглы|оглу|гызы|угли|кизи)$/i.test(word);
const particles = new Set(nameParticles);

/** The first ending that fits, if what is left can be a name. */
function replaceEnding(word: string, ...tables: (readonly NameEnding[])[]): string {
  const row = tables.flat().find(([ending]) => ending.test(word));
  const restored = row ? word.replace(row[0], row[1]) : word;
  return /[аеёиоуыэюя].|.[аеёиоуыэюя]/i.test(restored) ? restored : word;
}

function restoreByEndings(word: string, of: Oblique, gender: NameGender | null): string {
  if (gender === 'masculine') return replaceEnding(word, masculineEndings[of]);
  if (gender === 'feminine') return replaceEnding(word, feminineEndings[of]);
  return replaceEnding(word, surelyFeminine[of], masculineEndings[of]);
}

function familyNominative(word: string, of: Oblique, gender: NameGender | null): string {
  if (word.length > 3 && word === word.toUpperCase()) {
    return familyNominative(word.toLowerCase(), of, gender).toUpperCase();
  }
  if (particles.has(word) || isInitial(word)) return word;
  const parts = word.split('-');
  return parts.map((part) => (unchanging.test(part) ? part : restoreByEndings(part, of, gender))).join('-');
}

function givenNominative(word: string, of: Oblique, gender: NameGender | null): string {
  if (isInitial(word) || particles.has(word)) return word;
  const patronymic = patronymics.find(([ending]) => ending.test(word));
  if (patronymic) return word.replace(patronymic[0], patronymic[1]);
  const known = givenNameForms.get(fold(word));
  if (!known && word.includes('-')) {
    return word
      .split('-')
      .map((part) => givenNominative(part, of, gender))
      .join('-');
  }
  if (!known) return restoreByEndings(word, of, gender);
  const fitting = known.filter((reading) => reading.case === of);
  const reading = fitting.find((other) => other.gender === gender) ?? fitting[0];
  return reading?.nominative ?? word;
}

/**
 * @param parts a name so far, as written.
 * @param next the word behind it, folded.
 * @returns whether a given and a family name in the instrumental stand before a word that is not: somebody else.
 */
export const endsName = (parts: readonly string[], next: string): boolean =>
  parts.length === 2 &&
  /(ым|им|[оеё]м|[оеё]й|ою|[иеоуыэю])$/.test(parts[1]!) &&
  givenNameForms.get(fold(parts[0]!))?.some((reading) => reading.case === 'instrumental') === true &&
  !/(ым|им|[оеё]м|[оеё]й|ою|вичем|вной|[иеоуыэюя])$/.test(next);

/**
 * @param family one or more words, as written.
 * @param given given names, patronymic, initials; null where there are none.
 * @param inCase the case the person's post stands in; null where nothing tells it.
 * @param gender where the post or honorific tells it; otherwise the given name and the endings do.
 * @returns both in the nominative; as written where the case is unknown or nothing has an ending of that case.
 */
export function nominativeOfName(
  family: string,
  given: string | null,
  inCase: Case | null,
  gender: NameGender | null = null,
): { family: string; given: string | null } {
  const of = caseOfName(family, given, inCase);
  if (of === null || of === 'nominative') return { family, given };
  const who = gender ?? genderOfName(given, of);
  const words = family.split(' ');
  return {
    family: words.some(isPatronymicParticle)
      ? family
      : words.map((word) => familyNominative(word, of, who)).join(' '),
    given:
      given
        ?.split(' ')
        .map((word) => givenNominative(word, of, who))
        .join(' ') ?? null,
  };
}
