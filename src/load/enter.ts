import type { Origin } from '../model/origin.ts';
import { planChange } from './change.ts';
import { decisionsIn, readDecisions } from './decisions-made.ts';
import type { Entry } from './entry.ts';
import { blocksOfDecision } from './identity/decisions.ts';
import { leave } from './leaving.ts';
import type { StoredRelease } from './stored-release.ts';
import { writeChange } from './write-change.ts';
import { writeFacts } from './write-facts.ts';
import { nextSequence, type Writing } from './writing.ts';

/** Releases that enter the store and leave it, one that does both being replaced, and blocks that people decided of. */
export interface Changed {
  entering?: readonly Entry[];
  leaving?: readonly string[];
  blocks?: readonly string[];
  /** Where changes come from that were made elsewhere, by the ids of their releases. */
  origins?: ReadonlyMap<string, Origin>;
}

/** Changes what releases say, settles who and what is one, and derives all else from that. */
export async function enter({ tables, words }: Writing, changed: Changed): Promise<void> {
  const { entering = [], leaving = [], blocks = [] } = changed;
  if (entering.length + leaving.length + blocks.length === 0) return;
  const left = await leave(tables, leaving, await readDecisions(tables));
  const firstSequence = await nextSequence(tables);
  await writeFacts(tables, changed, firstSequence);
  const releases = entering.map(({ made }) => made);
  const planned = await planChange(tables, {
    entering: releases,
    left,
    blocks: [...blocks, ...[...left.releases, ...releases].flatMap(blocksOfCorrections)],
    decisions: await readDecisions(tables),
  });
  await writeChange(tables, planned, { firstSequence, loadedAt: new Date().toISOString(), words });
}

/** Blocks of all whom the corrections of a release make one or two. */
const blocksOfCorrections = ({ id, corrected }: StoredRelease): string[] =>
  decisionsIn(
    id,
    corrected.map(({ correction }) => correction),
  ).flatMap(blocksOfDecision);
