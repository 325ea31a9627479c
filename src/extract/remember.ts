/** Answers kept by one function; all are dropped when there are more. */
const MOST = 20_000;
/** Longer words and phrases hardly come twice. */
const LONGEST = 80;

/**
 * A pure function of a short text that keeps its answers: releases say the same few words over and over. Memory is
 * bounded.
 */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (text.length <= LONGEST) {
      if (known.size >= MOST) known.clear();
      known.set(text, found);
    }
    return found;
  };
}
