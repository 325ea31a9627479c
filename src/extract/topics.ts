import type { TopicRow } from './language.ts';
import { type Token, tokenise } from './tokens.ts';

/** A topic of the vocabulary: its slug, the slug of the broader topic, and what each language calls it. */
export interface Topic {
  slug: string;
  broader: string | null;
  labels: { en: string; ru: string; fr: string; de: string };
}

/** Finds the topics among tokens, in order; a topic named twice is found once. `from` and `to` are token indices. */
export type TopicFinder = (tokens: readonly Token[]) => { topic: string; from: number; to: number }[];

/** Most tokens between two words of one wording. */
const REACH = 2;

/** Reads wordings such as `прав* человек*`: word beginnings that follow each other, at most REACH tokens apart. */
export function topicFinder(rows: readonly TopicRow[]): TopicFinder {
  const byFirst = new Map<string, { topic: string; parts: string[] }[]>();
  const wordings = rows.flatMap(([topic, list]) => list.split('|').map((wording) => ({ topic, parts: tokenise(wording).filter((t) => t.kind !== 'mark' || t.text === '*').reduce<string[]>((parts, token) => (token.text === '*' ? [...parts.slice(0, -1), `${parts.at(-1)}*`] : [...parts, token.folded]), []) })));
  for (const wording of wordings) {
    const key = wording.parts[0]!.slice(0, 3);
    byFirst.set(key, [...(byFirst.get(key) ?? []), wording]);
  }
  const fits = (part: string, word: string) => (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part);
  return (tokens) => {
    const found: { topic: string; from: number; to: number }[] = [];
    for (let at = 0; at < tokens.length; at++) {
      let best: { topic: string; from: number; to: number } | null = null;
      for (const { topic, parts } of byFirst.get(tokens[at]!.folded.slice(0, 3)) ?? []) {
        let to = at;
        let from = at;
        const all = parts.every((part, index) => {
          const limit = index ? to + REACH : to;
          for (let next = to; next <= limit && next < tokens.length; next++)
            if (fits(part, tokens[next]!.folded)) {
              to = next + 1;
              return true;
            }
          return false;
        });
        from = at;
        if (all && (!best || to > best.to)) best = { topic, from, to };
      }
      if (best && !found.some(({ topic }) => topic === best.topic)) found.push(best);
    }
    return found;
  };
}
