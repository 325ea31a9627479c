import type { EventStatus } from './facts.ts';
import type { Case, OrganisationKind } from './language.ts';
import { type Token, tokenise } from './tokens.ts';

/** What a word or phrase of the tables means. */
export type Meaning =
  | { type: 'country'; codes: string[]; as: 'name' | 'adjective' }
  | { type: 'city'; name: string; country: string }
  | { type: 'organisation'; name: string; country: string | null; kind: OrganisationKind }
  | { type: 'organisation-head'; kind: OrganisationKind; named?: boolean }
  | { type: 'post-head'; title: string; country: string | null; elsewhere?: boolean }
  | { type: 'post-modifier' }
  | { type: 'group-head'; name: string }
  | { type: 'area' }
  | { type: 'honorific' }
  | { type: 'cue'; class: string; status: CueStatus | null };

/** The status a cue gives an event; the present tense leaves it to the date, an infinitive to the verb before it. */
export type CueStatus = EventStatus | 'PRESENT' | 'INFINITIVE';

/** A meaning with the form it stands in. */
export type Entry = Meaning & {
  cases: readonly Case[];
  plural: boolean;
  feminine: boolean;
};

export interface EntryOptions {
  case?: Case | undefined;
  plural?: boolean;
  feminine?: boolean;
  /** The first letter must be a capital in the text, as for names. */
  capital?: boolean;
  /** The first letter must be small in the text but where a sentence begins: a verb in a language of capital nouns. */
  small?: boolean;
  /** The text must have it letter by letter: `КР`, `US`. */
  exact?: boolean;
}

interface Stored {
  entry: Meaning & { cases: Case[]; plural: boolean; feminine: boolean };
  capital: boolean;
  small: boolean;
  exact: string | null;
}

interface Node {
  next: Map<string, Node>;
  stored: Stored[];
  /** Whether one of its meanings wants the very letters. */
  exact: boolean;
  /** The meanings without a capital, with one that opens a sentence, with one elsewhere: as far as they were asked for. */
  entries: (readonly Entry[] | undefined)[];
}

/** What is found: its meanings, and the index after its last token. */
export interface Found {
  entries: readonly Entry[];
  end: number;
}

const newNode = (): Node => ({ next: new Map(), stored: [], exact: false, entries: [] });

/** The words of one language as a tree over folded tokens: finding costs one step a token, whatever the tables hold. */
export class Lexicon {
  readonly #root: Node = newNode();

  /** Adds a phrase. The same meaning added in another case is one entry with both cases. */
  add(phrase: string, meaning: Meaning, options: EntryOptions = {}): void {
    const tokens = tokenise(phrase);
    if (!tokens.length) throw new Error(`“${phrase}” (${meaning.type}) has no word in it`);
    let node = this.#root;
    for (const token of tokens) {
      let next = node.next.get(token.folded);
      if (!next) {
        next = newNode();
        node.next.set(token.folded, next);
      }
      node = next;
    }
    const { plural = false, feminine = false } = options;
    const key = JSON.stringify(meaning);
    const twin = node.stored.find(
      ({ entry: { cases, plural: p, feminine: f, ...rest } }) =>
        JSON.stringify(rest) === key && p === plural && f === feminine,
    );
    if (twin) {
      // Listed with and without a capital it is either.
      if (!options.capital) twin.capital = false;
      if (!options.small) twin.small = false;
      if (options.case && !twin.entry.cases.includes(options.case)) twin.entry.cases.push(options.case);
      return;
    }
    node.entries = [];
    node.exact ||= options.exact ?? false;
    node.stored.push({
      entry: { ...meaning, cases: options.case ? [options.case] : [], plural, feminine },
      capital: options.capital ?? false,
      small: options.small ?? false,
      exact: options.exact ? tokens.map((token) => token.text).join(' ') : null,
    });
  }

  /** The longest phrase that starts at `tokens[at]`: its meanings and the index after its last token; null where none does. */
  find(tokens: readonly Token[], at: number): Found | null {
    let node = this.#root.next.get(tokens[at]!.folded);
    let found: Found | null = null;
    for (let end = at + 1; node !== undefined; end++) {
      if (node.stored.length > 0) {
        const entries = entriesOf(node, tokens, at, end);
        if (entries.length > 0) found = { entries, end };
      }
      if (end === tokens.length) break;
      node = node.next.get(tokens[end]!.folded);
    }
    return found;
  }
}

/** The meanings that a phrase may have where it stands: some want a capital, a small letter or the very letters. */
function entriesOf(node: Node, tokens: readonly Token[], at: number, end: number): readonly Entry[] {
  const { capital } = tokens[at]!;
  if (!node.exact) {
    // What is left to the letters is the same for every text.
    const way = capital ? (at === 0 ? 1 : 2) : 0;
    const known = node.entries[way];
    if (known !== undefined) return known;
    const entries = node.stored.filter((one) => fits(one, capital, at === 0)).map(({ entry }) => entry);
    node.entries[way] = entries;
    return entries;
  }
  const written = tokens
    .slice(at, end)
    .map(({ text }) => text)
    .join(' ');
  return node.stored
    .filter((one) => (one.exact ? one.exact === written : fits(one, capital, at === 0)))
    .map(({ entry }) => entry);
}

const fits = ({ capital, small }: Stored, isCapital: boolean, isFirst: boolean) =>
  isCapital ? !small || isFirst : !capital;
