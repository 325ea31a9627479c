import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { type Entry, entryOf } from '../load/entry.ts';
import { factsFromWritten } from '../load/facts-json.ts';
import { releaseId } from '../load/ids.ts';
import { sourceOf } from '../load/origin.ts';
import { Refusal } from '../load/sources/text.ts';
import type { ForeignChange } from '../load/take-over.ts';
import { answerSchema, changeSchema, type PeerAnswer, type Upsert } from './answer-schema.ts';
import { PeerFailure } from './ask-peer.ts';
import { checkFacts } from './facts-check.ts';

/** By how much the clocks of servers may differ, in milliseconds. */
const CLOCKS_DIFFER = 86_400_000;

/** The answer of a peer, its changes still unread. Throws a `PeerFailure` for what is none. */
export function readAnswer(data: unknown): PeerAnswer {
  const { data: answer, error } = answerSchema.safeParse(data);
  if (answer !== undefined) return answer;
  throw new PeerFailure(`sends an answer that cannot be used: ${firstIssue(error)}`);
}

/**
 * A change that a peer at an address sent. Throws a `Refusal` for one that is not what the schema says, that speaks of a
 * release under another id than its publisher and words give it, whose facts are not in its words, or that comes from the
 * future: no other would ever be newer.
 */
export function readChange(node: unknown, endpoint: string): ForeignChange {
  const { data: change, error } = changeSchema.safeParse(node);
  if (change === undefined) throw new Refusal(`cannot be used: ${firstIssue(error)}`);
  const { id, origin } = change;
  if (origin.source !== sourceOf(id))
    throw new Refusal(`is of ${sourceOf(id)}, but is said to come from ${origin.source}`);
  if (Date.parse(origin.era) > Date.now() + CLOCKS_DIFFER)
    throw new Refusal(`is of an era that has not begun: ${origin.era}`);
  return { id, origin, entry: change.kind === 'UPSERT' ? readUpsert(change, endpoint) : null };
}

function readUpsert({ id, release: { text }, stated, facts, corrections }: Upsert, endpoint: string): Entry {
  const digest = createHash('sha256').update(text).digest('hex');
  if (stated.sha256 !== digest)
    throw new Refusal(`has a text with the SHA-256 ${digest}, expected ${stated.sha256}`);
  if (id !== releaseId(stated)) throw new Refusal(`is ${releaseId(stated)} by its publisher and text`);
  checkFacts(facts, text);
  try {
    return entryOf({ ...stated, source: endpoint, text }, factsFromWritten(facts), corrections ?? []);
  } catch (error) {
    throw new Refusal(`cannot be used: ${(error as Error).message}`);
  }
}

/** How messages name a change that cannot be read. */
export function nameOf(node: unknown): string {
  const { id } = (node ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id.slice(0, 200) : 'a change without an id';
}

/** `facts.events.3.date: expected …` */
function firstIssue({ issues: [issue] }: z.ZodError): string {
  const { path, message } = issue!;
  return `${path.join('.') || 'the whole'}: ${message}`;
}
