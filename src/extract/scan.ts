import type { Language } from './compile.ts';
import type { Sentence } from './document.ts';
import type { Item } from './items.ts';
import type { Entry, Found } from './lexicon.ts';

/** Which meaning makes an item's type where a phrase has several. */
const PRECEDENCE: readonly Entry['type'][] = [
  'country',
  'city',
  'organisation',
  'area',
  'post-head',
  'organisation-head',
  'group-head',
  'post-modifier',
  'honorific',
  'cue',
];

const NONE: readonly Entry[] = [];

/** Searches the tables along a sentence: every token ends up in exactly one item, the longest phrase from the left wins. */
export function scan(sentence: Sentence, language: Language): Item[] {
  const { tokens } = sentence;
  const items: Item[] = [];
  const hyphened = tokens.some(({ folded }) => folded === '-');
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const date = language.readDate(tokens, at);
    if (date) {
      items.push({ type: 'date', from: at, to: date.to, entries: NONE, date });
      at = date.to;
      continue;
    }
    const compound = hyphened ? compoundAdjective(sentence, at, language) : null;
    if (compound) {
      items.push(compound);
      at = compound.to;
      continue;
    }
    const found = isFamilyName(sentence, at, language) ? null : language.lexicon.find(tokens, at);
    if (!found || takesFromCity(sentence, at, found, language)) {
      items.push({ type: token.kind, from: at, to: at + 1, word: token.folded, entries: NONE });
      at++;
      continue;
    }
    const words =
      found.end === at + 1
        ? token.folded
        : tokens
            .slice(at, found.end)
            .map(({ folded }) => folded)
            .join(' ');
    items.push(itemOf(found.entries, at, found.end, words));
    at = found.end;
  }
  return items;
}

/** „nach Den Haag“: small words of which the last begins, with a capital, the name of a city. */
function takesFromCity(
  { tokens }: Sentence,
  at: number,
  { entries, end }: Found,
  { lexicon }: Language,
): boolean {
  const last = end - 1;
  if (last === at || !tokens[last]!.capital || entries.some(({ type }) => type !== 'cue')) return false;
  const behind = lexicon.find(tokens, last);
  return behind !== null && behind.end > end && behind.entries.some(({ type }) => type === 'city');
}

/** « Stéphane Séjourné », “Mark Welcome”: a verb or a noun of the tables that has a capital behind a given name. */
function isFamilyName({ tokens }: Sentence, at: number, { lexicon, givenNames }: Language): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (!before?.capital || !token.capital || !givenNames.has(before.folded)) return false;
  const found = lexicon.find(tokens, at);
  return found !== null && found.end === at + 1 && found.entries.every(({ type }) => type === 'cue');
}

/** What items with some meanings have in common: these meanings are the same objects for every text. */
const models = new WeakMap<readonly Entry[], Item>();

function itemOf(entries: readonly Entry[], from: number, to: number, word: string): Item {
  let model = models.get(entries);
  if (model === undefined) {
    model = modelOf(entries);
    models.set(entries, model);
  }
  const item = { ...model };
  item.from = from;
  item.to = to;
  item.word = word;
  if (item.organisation) item.organisation = { ...item.organisation, from, to, own: { from, to } };
  return item;
}

function modelOf(entries: readonly Entry[]): Item {
  const type = PRECEDENCE.find((t) => entries.some((entry) => entry.type === t))!;
  const model: Item = { type, from: 0, to: 0, word: '', entries };
  const cues = entries.filter((entry) => entry.type === 'cue');
  if (cues.length) {
    model.classes = cues.map((cue) => cue.class);
    model.status = cues.find((cue) => cue.status)?.status ?? null;
  }
  const first = entries.find((entry) => entry.type === type)!;
  if (first.type === 'country') {
    model.codes = [...new Set(entries.flatMap((entry) => (entry.type === 'country' ? entry.codes : [])))];
    model.adjective = first.as === 'adjective';
  } else if (first.type === 'city') model.city = { name: first.name, country: first.country };
  else if (first.type === 'organisation')
    model.organisation = {
      from: 0,
      to: 0,
      name: first.name,
      kind: first.kind,
      country: first.country,
      parent: null,
      accreditedTo: [],
      own: { from: 0, to: 0 },
    };
  return model;
}

/** The hyphen of a compound stands at most this many tokens on: “U.S.-”. */
const LONGEST_FIRST_PART = 6;

/** «кыргызско-канадские», “Swiss-Kenyan”, « franco-tunisien »: two or more parties joined by hyphens, the last an adjective or name. */
function compoundAdjective({ tokens }: Sentence, first: number, language: Language): Item | null {
  // Most words are followed by no hyphen: one look at the next few tokens tells.
  if (!tokens.slice(first + 1, first + LONGEST_FIRST_PART).some(({ folded }) => folded === '-')) return null;
  const codes: string[] = [];
  let at = first;
  for (;;) {
    const part = language.compoundParts.get(tokens[at]?.folded ?? '');
    const found = language.lexicon.find(tokens, at);
    const country = found?.entries.find((entry) => entry.type === 'country');
    const end = country?.type === 'country' ? found!.end : at + 1;
    const hyphen = tokens[end];
    const goesOn =
      hyphen?.folded === '-' && (hyphen.glued || !codes.length) && tokens[end + 1]?.kind === 'word';
    if (goesOn && (part || country)) {
      codes.push(
        part && !(country && found!.end > at + 1) ? part : (country as { codes: string[] }).codes[0]!,
      );
      at = end + 1;
      continue;
    }
    if (!codes.length || country?.type !== 'country') return null;
    codes.push(country.codes[0]!);
    return { type: 'country', from: first, to: found!.end, entries: found!.entries, codes, adjective: true };
  }
}
