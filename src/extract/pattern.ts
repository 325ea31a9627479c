/**
 * Patterns over the items of a sentence: what a rule looks for, written on one line.
 *
 *   a=@people … <meet> with? b=@people
 *
 * `@type`  an item of that type          `<class>`  a cue of that class (see the language's cues)
 * `..`     up to NEAR items, else like `…`
 * `^`      the sentence begins here      `~`        like `…`, and no comma, verb or noun of an event
 * `word`   a folded word or mark         `…`        up to GAP items, none of a type or cue that closes a clause
 * `a|b`    either                        `x?`       may be missing
 * `a=x`    the item is kept under the name `a`      `<x>!`   the cue that tells of the event: the first one, if none is marked
 */

import { fold } from './tokens.ts';

/** What the matcher needs to know of an item. */
export interface Matchable {
  type: string;
  /** The folded word, of a word or mark. */
  word?: string;
  /** The cue's classes. */
  classes?: readonly string[];
  /** The people it names; a group names nobody. */
  people?: readonly unknown[];
}

/** What an item is asked for: its type, a class of its cue, its word. */
export interface Test {
  by: 'type' | 'class' | 'word';
  value: string;
}

interface Element {
  tests: Test[];
  optional: boolean;
  marked: boolean;
  /** Of a gap: the most items it takes; 0 of anything else. */
  gap: number;
  /** A gap that stays with one event: `~`. */
  close: boolean;
  /** The sentence begins here: `^`. */
  opens: boolean;
  name: string | null;
}

export interface Pattern {
  elements: Element[];
  /** A cue class without which no match is possible. */
  anchor: string | null;
  /** For each item that must stand in a match the types and classes that it may have. */
  needs: readonly (readonly Test[])[];
}

export type Captures = Record<string, number>;

/** The widest gap, in items. */
const GAP = 40;
/** The narrow one. */
const NEAR = 6;
/** Items a gap does not cross. */
const CLOSES_CLAUSE = [';', '@people', '<stop>'].map(readTest);
/** Cues that `~` crosses: they are no verb and no noun of an event. */
const CROSSED: ReadonlySet<string> = new Set([
  'and',
  'between',
  'with',
  'from',
  'round',
  'side',
  'parties',
  'phone',
  'video',
]);

function closesGap({ close }: Element, item: Matchable): boolean {
  if (CLOSES_CLAUSE.some((test) => passes(test, item))) return item.people?.length !== 0;
  if (!close) return false;
  return /^[,:«»"]$/.test(item.word ?? '') || (item.classes?.some((name) => !CROSSED.has(name)) ?? false);
}

/** Reads a pattern. Throws where the notation is not understood. */
export function readPattern(source: string): Pattern {
  const elements = source
    .trim()
    .split(/\s+/)
    .map((part): Element => {
      const plain = {
        tests: [],
        optional: true,
        marked: false,
        gap: 0,
        close: false,
        opens: false,
        name: null,
      };
      if (part === '^') return { ...plain, opens: true };
      if (part === '…' || part === '..' || part === '~')
        return { ...plain, gap: part === '..' ? NEAR : GAP, close: part === '~' };
      const parts = /^(?:(\p{L}+)=)?([^\s=]+?)([?!])?$/u.exec(part);
      if (!parts?.[2])
        throw new Error(`Pattern “${source}”: “${part}” is neither @type, <class>, word, …, .., ~ nor ^`);
      return {
        ...plain,
        tests: parts[2].split('|').map(readTest),
        optional: parts[3] === '?',
        marked: parts[3] === '!',
        name: parts[1] ?? null,
      };
    });
  if (!elements.length) throw new Error('A pattern needs at least one element');
  const cues = elements.filter(
    (e) => !e.gap && !e.optional && e.tests.length === 1 && e.tests[0]!.by === 'class',
  );
  const [cue] = (cues.find(({ marked }) => marked) ?? cues[0])?.tests ?? [];
  const needs = elements
    .filter(({ optional, tests }) => !optional && tests.every(({ by }) => by !== 'word'))
    .map(({ tests }) => tests);
  return { elements, anchor: cue?.value ?? null, needs };
}

function readTest(written: string): Test {
  if (written.startsWith('@')) return { by: 'type', value: written.slice(1) };
  if (written.startsWith('<')) return { by: 'class', value: written.slice(1, -1) };
  return { by: 'word', value: fold(written) };
}

function passes({ by, value }: Test, item: Matchable): boolean {
  if (by === 'type') return item.type === value;
  if (by === 'word') return item.word === value;
  return item.classes?.includes(value) === true;
}

/** Counts the comparisons made, so that a test can bound the work done on hostile texts. */
export const work = { steps: 0 };

/**
 * Every match of the pattern, from left to right, none overlapping the one before: the captured items by name,
 * with `first` and `last` the match's first and last item. Gaps are as short as they can be. Takes at most
 * items × elements × GAP steps: a failed state is not tried again.
 */
export function matches(pattern: Pattern, items: readonly Matchable[]): Captures[] {
  const found: Captures[] = [];
  const { elements } = pattern;
  const opening = items.findIndex(({ type }) => type !== 'mark');
  for (let start = 0; start < items.length; start++) {
    if (elements[0]!.opens ? start !== opening : !possibleStart(elements, items[start]!)) continue;
    const failed = new Set<number>();
    const captures: Captures = {};
    const step = (element: number, at: number): number => {
      if (element === elements.length) return at;
      const state = element * (items.length + 1) + at;
      if (failed.has(state)) return -1;
      const { tests, optional, gap, opens, name } = elements[element]!;
      work.steps++;
      if (opens) return at === opening ? step(element + 1, at) : -1;
      if (gap) {
        for (let width = 0; width <= gap; width++) {
          const end = step(element + 1, at + width);
          if (end >= 0) return end;
          const crossed = items[at + width];
          if (!crossed || closesGap(elements[element]!, crossed)) break;
        }
      } else {
        const item = items[at];
        if (item && tests.some((test) => passes(test, item))) {
          const end = step(element + 1, at + 1);
          if (end >= 0) {
            if (name) captures[name] = at;
            return end;
          }
        }
        if (optional) {
          const end = step(element + 1, at);
          if (end >= 0) return end;
        }
      }
      failed.add(state);
      return -1;
    };
    const end = step(0, start);
    if (end > start) {
      found.push({ ...captures, first: start, last: end - 1 });
      start = end - 1;
    }
  }
  return found;
}

function possibleStart(elements: Element[], item: Matchable): boolean {
  for (const { gap, tests, optional } of elements) {
    if (gap) return true;
    if (tests.some((test) => passes(test, item))) return true;
    if (!optional) return false;
  }
  return false;
}
