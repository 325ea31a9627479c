import type { Form } from '../language.ts';
import { grammar } from './grammar.ts';
import { organisationHeads } from './organisations.ts';
import { postHeads } from './posts.ts';

/**
 * First parts of compound adjectives (`Franco-German`, `Sino-British`), without the hyphen: code, stems with `|` between.
 * A full adjective (`Swiss-Kenyan`) needs no row. Own list.
 */
export const compoundStems: [code: string, stems: string][] = [
  ['AT', 'Austro'],
  ['BE', 'Belgo'],
  ['CH', 'Helveto'],
  ['CN', 'Sino'],
  ['CZ', 'Czecho'],
  ['DE', 'Germano'],
  ['DK', 'Dano'],
  ['ES', 'Hispano'],
  ['FI', 'Finno'],
  ['FR', 'Franco'],
  ['GB', 'Anglo'],
  ['GR', 'Graeco|Greco|Helleno'],
  ['HU', 'Hungaro'],
  ['IL', 'Israelo'],
  ['IN', 'Indo'],
  ['IT', 'Italo'],
  ['JP', 'Nippo'],
  ['PL', 'Polono'],
  ['PT', 'Luso'],
  ['RS', 'Serbo'],
  ['RU', 'Russo'],
  ['SY', 'Syro'],
  ['TR', 'Turco'],
];

/** Words with more than one spelling; the tables use the first. Own list. */
const spellings: string[][] = [
  ['Organisation', 'Organization'],
  ['Cooperation', 'Co-operation'],
  ['Coordination', 'Co-ordination'],
  ['Defence', 'Defense'],
  ['Centre', 'Center'],
  ['Programme', 'Program'],
  ['Labour', 'Labor'],
  ['Adviser', 'Advisor'],
  ['Councillor', 'Councilor'],
  ['Counsellor', 'Counselor'],
  ['Coordinator', 'Co-ordinator'],
  ['Saint', 'St.', 'St'],
  ['and', '&'],
];

/** Words after which the rest of a title no longer inflects: `Minister of …`, `Chargé d'Affaires`, `Chairperson-in-Office`. */
const CLOSES_HEAD = new Set(['of', 'for', 'to', 'in', 'on', 'at', 'with', 'ad', 'au', "d'Affaires"]);
/** Adjectives that follow their noun: `Director General`, `Ambassador Extraordinary and Plenipotentiary`. */
const FOLLOWS_HEAD = new Set(['General', 'Extraordinary', 'and', 'Plenipotentiary', 'designate', 'elect']);

/** Where the noun that takes the plural stands among the words of a phrase. */
function headIndex(words: string[]): number {
  const close = words.findIndex((word) => CLOSES_HEAD.has(word));
  let index = (close < 0 ? words.length : close) - 1;
  while (index > 0 && FOLLOWS_HEAD.has(words[index]!)) index--;
  return Math.max(index, 0);
}

function plural(noun: string): string {
  if (/men$|staff$/i.test(noun)) return noun;
  if (/man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

/** The nouns of the tables that can be counted: names of countries and cities have no plural. */
const counted = new Set(
  [...postHeads, ...organisationHeads.map(([, heads]) => heads), grammar.counterpart]
    .flatMap((row) => row.split('|'))
    .map((phrase) => phrase.split(/[ -]/))
    .map((words) => words[headIndex(words)]!),
);

/** Every way to spell a phrase, the one given first. */
function spelt(phrase: string): string[] {
  return phrase.split(' ').reduce<string[]>(
    (starts, word) => {
      const choices = spellings.find(([first]) => first === word) ?? [word];
      return choices.flatMap((choice) => starts.map((start) => (start ? `${start} ${choice}` : choice)));
    },
    [''],
  );
}

/** The words of a phrase, with what parts them at the odd places. */
const cut = (phrase: string): string[] => phrase.split(/([ -])/);

function inPlural(phrase: string): string {
  const parts = cut(phrase);
  const head = 2 * headIndex(parts.filter((_, index) => index % 2 === 0));
  return parts.with(head, plural(parts[head]!)).join('');
}

/**
 * The forms of a dictionary phrase, itself first: its spellings (`Organisation`, `Organization`; `and`, `&`), and the
 * plural of a post or an organisation (`Directors General`, `Ministries`). The possessive is the tokeniser's.
 */
export function forms(phrase: string): Form[] {
  const singular = spelt(phrase);
  const words = phrase.split(/[ -]/);
  if (!counted.has(words[headIndex(words)]!)) return singular.map((text) => ({ text }));
  return [
    ...singular.map((text): Form => ({ text, number: 'singular' })),
    ...singular.map((text): Form => ({ text: inPlural(text), number: 'plural' })),
  ];
}

/** The forms of an adjective: its spellings, for English adjectives do not inflect. */
export function adjectiveForms(adjective: string): Form[] {
  return spelt(adjective).map((text) => ({ text }));
}

/** The phrase itself: English marks no case. */
export function nominative(phrase: string): string {
  return phrase;
}

/** The name itself: English names do not inflect. */
export function nominativeOfName(
  family: string,
  given: string | null,
): { family: string; given: string | null } {
  return { family, given };
}

/** “Federal Councillors” as the title of one of them. */
export function singular(title: string, head: string): string {
  const form = forms(head).find(({ text, number }) => number === 'plural' && has(title, text));
  return form ? title.replace(new RegExp(form.text, 'i'), head) : title;
}

const has = (title: string, words: string) => title.toLowerCase().includes(words.toLowerCase());
