import type { Case, Form } from '../language.ts';
import { cities } from './cities.ts';
import { countries } from './countries.ts';
import { forms } from './forms.ts';
import { namedOrganisations, organisationHeads, unions } from './organisations.ts';
import { parsePhrase } from './phrase.ts';
import { groupHeads, homePosts, postHeads } from './posts.ts';
import type { Reading } from './restoration.ts';

/** Every form of the nouns that head the phrases in the tables, read backwards: from the form to the dictionary. */

export type Field = 'post' | 'organisation' | 'place';

export interface Entry extends Reading {
  case: Case;
  field: Field;
}

const posts = [...postHeads, ...groupHeads, ...homePosts.map(([, titles]) => titles)];
const organisations = [
  ...organisationHeads.map(([, heads]) => heads),
  ...namedOrganisations.map(([, , names]) => names),
  ...unions.map(([, names]) => names),
];
const places = [...countries.map(([, names]) => names), ...cities.map(([, names]) => names)];

const split = (rows: readonly string[]): string[] => rows.flatMap((row) => row.split(/[|=]/)).filter(Boolean);

/** Lower case, е for ё: how words are looked up. */
export const fold = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

function entriesOf(head: string, field: Field): [form: string, entry: Entry][] {
  const found: Form[] = forms(head);
  return found.flatMap(({ text, case: of, number, gender }) => {
    if (of === undefined || number === undefined || gender === undefined) return [];
    const nominative =
      (number === 'plural' &&
        found.find((form) => form.case === 'nominative' && form.number === number)?.text) ||
      head;
    return [[fold(text), { nominative, number, gender, case: of, field }]];
  });
}

function build(): Map<string, Entry[]> {
  const lexicon = new Map<string, Entry[]>();
  for (const [field, rows] of [
    ['post', posts],
    ['organisation', organisations],
    ['place', places],
  ] as const) {
    for (const head of new Set(split(rows).map((phrase) => parsePhrase(phrase.split(' ')).head))) {
      for (const [form, entry] of entriesOf(head, field)) {
        const entries = lexicon.get(form);
        if (!entries) lexicon.set(form, [entry]);
        else if (
          !entries.some(
            (other) =>
              other.nominative === entry.nominative &&
              other.case === entry.case &&
              other.number === entry.number,
          )
        )
          entries.push(entry);
      }
    }
  }
  return lexicon;
}

let lexicon: Map<string, Entry[]> | undefined;

/** @returns the readings of a noun in a case, posts before organisations before places; empty where it is in no table. */
export function readingsOf(word: string, of: Case): readonly Entry[] {
  lexicon ??= build();
  return (lexicon.get(fold(word)) ?? []).filter((entry) => entry.case === of);
}

const joined = new Map(
  split([...places, ...organisations]).flatMap((phrase) => {
    const { head, joint, rest } = parsePhrase(phrase.split(' '));
    return joint === null ? [] : [[`${fold(head)} ${joint}`, fold(rest.join(' '))] as const];
  }),
);

/** Whether the dictionary form with that head goes on after that joint: `Босния` and `и`. */
export const isJoined = (head: string, joint: string): boolean => joined.has(`${fold(head)} ${joint}`);
