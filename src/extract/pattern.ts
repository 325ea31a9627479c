/**
 * Patterns over the items of a sentence: what a rule looks for, written on one line.
 *
 *   a=@people … <meet> with? b=@people
 *
 * `@type`  an item of that type          `<class>`  a cue of that class (see the language's cues)
 * `word`   a folded word or mark         `…`        up to GAP items, none of a type or cue that closes a clause
 * `a|b`    either                        `x?`       may be missing
 * `a=x`    the item is kept under the name `a`      `<x>!`   the cue that tells of the event: the first one, if none is marked
 */

/** What the matcher needs to know of an item. */
export interface Matchable {
  type: string;
  /** The folded word, of a word or mark. */
  word?: string;
  /** The cue's classes. */
  classes?: readonly string[];
}

interface Element {
  tests: string[];
  optional: boolean;
  marked: boolean;
  gap: boolean;
  name: string | null;
}

export interface Pattern {
  elements: Element[];
  /** A cue class without which no match is possible. */
  anchor: string | null;
}

export type Captures = Record<string, number>;

/** The widest gap, in items. */
const GAP = 30;
/** Items a gap does not cross. */
const CLOSES_CLAUSE = new Set([';', '@people', '<stop>']);

/** Reads a pattern. Throws where the notation is not understood. */
export function readPattern(source: string): Pattern {
  const elements = source
    .trim()
    .split(/\s+/)
    .map((part): Element => {
      if (part === '…') return { tests: [], optional: true, marked: false, gap: true, name: null };
      const parts = /^(?:(\p{L}+)=)?([^\s=]+?)([?!])?$/u.exec(part);
      if (!parts?.[2])
        throw new Error(`Pattern “${source}”: “${part}” is neither @type, <class>, word nor …`);
      return {
        tests: parts[2].split('|'),
        optional: parts[3] === '?',
        marked: parts[3] === '!',
        gap: false,
        name: parts[1] ?? null,
      };
    });
  if (!elements.length) throw new Error('A pattern needs at least one element');
  const cues = elements.filter(
    (e) => !e.gap && !e.optional && e.tests.length === 1 && e.tests[0]!.startsWith('<'),
  );
  const cue = cues.find(({ marked }) => marked) ?? cues[0];
  return { elements, anchor: cue ? cue.tests[0]!.slice(1, -1) : null };
}

function passes(test: string, item: Matchable): boolean {
  if (test.startsWith('@')) return item.type === test.slice(1);
  if (test.startsWith('<')) return item.classes?.includes(test.slice(1, -1)) ?? false;
  return item.word === test;
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
  for (let start = 0; start < items.length; start++) {
    const failed = new Set<number>();
    const captures: Captures = {};
    const step = (element: number, at: number): number => {
      if (element === elements.length) return at;
      const state = element * (items.length + 1) + at;
      if (failed.has(state)) return -1;
      const { tests, optional, gap, name } = elements[element]!;
      work.steps++;
      if (gap) {
        for (let width = 0; width <= GAP; width++) {
          const end = step(element + 1, at + width);
          if (end >= 0) return end;
          const crossed = items[at + width];
          if (!crossed || [...CLOSES_CLAUSE].some((test) => passes(test, crossed))) break;
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
    if (!possibleStart(elements, items[start]!)) continue;
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
