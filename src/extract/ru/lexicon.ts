import type { Case } from '../language.ts';
import { cities } from './cities.ts';
import { countries } from './countries.ts';
import { forms } from './forms.ts';
import { namedOrganisations, organisationHeads, unions } from './organisations.ts';
import { parsePhrase } from './phrase.ts';
import { groupHeads, homePosts, postHeads } from './posts.ts';
import type { Reading } from './restoration.ts';

/** Every form of what the tables name, read backwards: from the form to the dictionary. */

export type Field = 'post' | 'organisation' | 'place';

export interface Entry extends Reading {
  case: Case;
  field: Field;
}

const alternatives = (rows: readonly string[]): string[] =>
  rows.flatMap((row) => row.split(/[|=]/)).filter(Boolean);

const phrases: readonly [field: Field, phrases: string[]][] = [
  ['post', alternatives([...postHeads, ...groupHeads, ...homePosts.map(([, titles]) => titles)])],
  [
    'organisation',
    alternatives([
      ...organisationHeads.map(([, heads]) => heads),
      ...namedOrganisations.map(([, , names]) => names),
      ...unions.map(([, names]) => names),
    ]),
  ],
  ['place', alternatives([...countries, ...cities].map(([, names]) => names))],
];

/** Lower case, е for ё: how words are looked up. */
export const fold = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

/** A noun in its forms with a case, each under its spelling. */
function entriesOf(head: string, field: Field): [form: string, entry: Entry][] {
  const found = forms(head);
  const plural = found.find((form) => form.case === 'nominative' && form.number === 'plural')?.text ?? head;
  return found.flatMap(({ text, case: of, number, gender }) => {
    if (of === undefined || number === undefined) return [];
    const nominative = number === 'plural' ? plural : head;
    return [[fold(text), { nominative, number, gender: gender ?? 'masculine', case: of, field }]];
  });
}

function readNouns(): Map<string, Entry[]> {
  const nouns = new Map<string, Entry[]>();
  for (const [field, named] of phrases) {
    for (const head of new Set(named.map((phrase) => parsePhrase(phrase.split(' ')).head))) {
      for (const [form, entry] of entriesOf(head, field))
        nouns.set(form, [...(nouns.get(form) ?? []), entry]);
    }
  }
  return nouns;
}

/** Places of more than one word, under case and spelling: more of them may decline than a title does. */
function readPlaces(): Map<string, string> {
  const places = phrases.flatMap(([field, named]) => (field === 'place' ? named : []));
  return new Map(
    places
      .filter((place) => place.includes(' '))
      .flatMap((place) => forms(place).map((form) => [`${form.case} ${fold(form.text)}`, place])),
  );
}

let nouns: Map<string, Entry[]> | undefined;
let places: Map<string, string> | undefined;

/** @returns the readings of a noun in a case, posts before organisations before places; empty where it is in no table. */
export function readingsOf(word: string, of: Case): readonly Entry[] {
  nouns ??= readNouns();
  return (nouns.get(fold(word)) ?? []).filter((entry) => entry.case === of);
}

/** @returns the dictionary form of a country or city of several words; undefined where the tables have none. */
export function placeNamed(phrase: string, of: Case): string | undefined {
  places ??= readPlaces();
  return places.get(`${of} ${fold(phrase)}`);
}
