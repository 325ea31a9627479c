import { planChange } from './change.ts';
import { decisionsIn, readDecisions } from './decisions-made.ts';
import type { Entry } from './entry.ts';
import { blocksOfDecision } from './identity/decisions.ts';
import { leave } from './leaving.ts';
import type { StoredRelease } from './stored-release.ts';
import type { Row, Tables } from './tables.ts';
import { writeChange } from './write-change.ts';
import { nextSequence, type Writing } from './writing.ts';

/** Releases that enter the store and leave it, one that does both being replaced, and blocks that people decided of. */
export interface Changed {
  entering?: readonly Entry[];
  leaving?: readonly string[];
  blocks?: readonly string[];
}

/** Changes what releases say, settles who and what is one, and derives all else from that. */
export async function enter(
  { tables, words }: Writing,
  { entering = [], leaving = [], blocks = [] }: Changed,
): Promise<void> {
  if (entering.length + leaving.length + blocks.length === 0) return;
  const left = await leave(tables, leaving, await readDecisions(tables));
  const firstSequence = await nextSequence(tables);
  await writeFacts(tables, entering, leaving, firstSequence);
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

/** Writes what releases say, and which were withdrawn: each with a number of its own, in the order given. */
async function writeFacts(
  tables: Tables,
  entering: readonly Entry[],
  leaving: readonly string[],
  firstSequence: number,
): Promise<void> {
  const staying = new Set(entering.map(({ id }) => id));
  const withdrawn = leaving.filter((id) => !staying.has(id));
  const rows: Row[] = [
    ...entering.map(({ made: _, ...written }) => ({ ...written, withdrawn: false })),
    ...withdrawn.map((id) => ({ id, release: null, facts: null, corrections: null, withdrawn: true })),
  ];
  const numbered = rows.map((row, index) => ({ ...row, sequence: firstSequence + index }));
  await tables.insert('release_facts', numbered, ['id'], 'replace');
}
