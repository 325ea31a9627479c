import type { TopicRow } from './language.ts';
import { fold, type Token } from './tokens.ts';

/** A topic of the vocabulary among tokens; `from` and `to` are token indices. */
export interface FoundTopic {
  topic: string;
  from: number;
  to: number;
}

/** Finds the topics among tokens, in order; a topic named twice is found once. */
export type TopicFinder = (tokens: readonly Token[]) => FoundTopic[];

interface Wording {
  topic: string;
  parts: string[];
}

/** Most tokens from one word of a wording to the next. */
const REACH = 3;
/** Letters by which wordings are looked up. */
const KEY = 3;

/** Reads wordings such as `прав* человек*`: words or word beginnings that follow each other, at most REACH tokens on. */
export function topicFinder(rows: readonly TopicRow[]): TopicFinder {
  const byBeginning = new Map<string, Wording[]>();
  for (const [topic, wordings] of rows)
    for (const wording of wordings.split('|')) {
      const parts = wording.split(/[\s-]+/).map((part) => fold(part));
      const key = parts[0]!.replace('*', '').slice(0, KEY);
      byBeginning.set(key, [...(byBeginning.get(key) ?? []), { topic, parts }]);
    }
  return (tokens) => {
    const found: FoundTopic[] = [];
    for (let at = 0; at < tokens.length; at++) {
      let best: FoundTopic | null = null;
      for (const { topic, parts } of byBeginning.get(tokens[at]!.folded.slice(0, KEY)) ?? []) {
        const to = endOf(parts, tokens, at);
        if (to !== null && (!best || to > best.to)) best = { topic, from: at, to };
      }
      if (best && !found.some(({ topic }) => topic === best.topic)) found.push(best);
    }
    return found;
  };
}

const fits = (part: string, word: string) =>
  part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;

/** Where a wording that begins at a token ends; null where it does not stand there. */
function endOf(parts: readonly string[], tokens: readonly Token[], start: number): number | null {
  if (!fits(parts[0]!, tokens[start]!.folded)) return null;
  let end = start + 1;
  for (const part of parts.slice(1)) {
    const next = tokens.slice(end, end + REACH).findIndex(({ folded }) => fits(part, folded));
    if (next < 0) return null;
    end += next + 1;
  }
  return end;
}
