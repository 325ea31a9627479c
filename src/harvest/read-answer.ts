import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { releaseId } from '../load/ids.ts';
import { Refusal } from '../load/sources/text.ts';
import { answerSchema, changeSchema, type PeerAnswer, type ReceivedChange } from './answer-schema.ts';
import { PeerFailure } from './ask-peer.ts';
import { checkFacts } from './facts-check.ts';

/** The answer of a peer, its changes still unread. Throws a `PeerFailure` for what is none. */
export function readAnswer(data: unknown): PeerAnswer {
  const { data: answer, error } = answerSchema.safeParse(data);
  if (answer !== undefined) return answer;
  throw new PeerFailure(`sends an answer that cannot be used: ${firstIssue(error)}`);
}

/**
 * A change that a peer sent, with its words and facts. Throws a `Refusal` for one that is not what this schema says, that
 * speaks of a release under another id than its publisher and words give it, or whose facts are not in its words.
 */
export function readChange(node: unknown): ReceivedChange {
  const { data: change, error } = changeSchema.safeParse(node);
  if (change === undefined) throw new Refusal(`cannot be used: ${firstIssue(error)}`);
  const source = sourceOf(change.releaseId);
  if (change.origin.source !== source)
    throw new Refusal(`is of ${source}, but is said to come from ${change.origin.source}`);
  if (change.kind === 'WITHDRAWAL') return change;
  const { release, stated, facts } = change;
  const digest = createHash('sha256').update(release.text).digest('hex');
  if (stated.sha256 !== digest)
    throw new Refusal(`has a text with the SHA-256 ${digest}, expected ${stated.sha256}`);
  const id = releaseId(stated);
  if (change.releaseId !== id) throw new Refusal(`is ${id} by its publisher and text`);
  checkFacts(facts, release.text);
  return change;
}

/** How messages name a change that cannot be read. */
export function nameOf(node: unknown): string {
  const { releaseId: id } = (node ?? {}) as { releaseId?: unknown };
  return typeof id === 'string' ? id.slice(0, 200) : 'a change without an id';
}

/** `release/kg-mfa/32048f3cb986` is of `kg-mfa`. */
export const sourceOf = (id: string): string => id.split('/')[1] as string;

/** `facts.events.3.date: expected …`. Of a union, what the nearest of its members says. */
function firstIssue({ issues: [issue] }: z.ZodError): string {
  const { path, message } = issue!;
  return `${path.join('.') || 'the whole'}: ${message}`;
}
