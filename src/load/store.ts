import type { DataSource } from 'typeorm';
import type { Facts } from '../extract/facts.ts';
import { planChange } from './change.ts';
import { type Correction, correct } from './corrections.ts';
import { decisionsIn, readDecisions } from './decisions-made.ts';
import { factsToJson, withEverything } from './facts-json.ts';
import { blocksOfDecision } from './identity/decisions.ts';
import { releaseId } from './ids.ts';
import { leave } from './leaving.ts';
import type { SourceRelease } from './sources/release.ts';
import type { ReleaseNotes, StoredRelease } from './stored-release.ts';
import { type Row, Tables } from './tables.ts';
import { writeChange } from './write-change.ts';

/** A release to store, with its facts as extracted and the corrections that people made to them. */
export interface ReleaseToStore {
  release: SourceRelease;
  facts: Facts;
  corrections?: readonly Correction[];
}

export interface Outcome {
  id: string;
  /** False where the store had it already, just so, and nothing was changed. */
  stored: boolean;
}

/**
 * Stores a release with its facts, all or nothing. The same words of the same publisher a second time change nothing.
 * Transactions on one `DataSource` must not overlap: await one release before the next.
 */
export async function storeRelease(
  source: DataSource,
  release: SourceRelease,
  facts: Facts,
): Promise<Outcome> {
  const [outcome] = await storeReleases(source, [{ release, facts }]);
  return outcome as Outcome;
}

/**
 * Stores releases in one transaction, all or nothing: many at once cost a fraction of one after the other, and the order
 * makes no difference. `again` replaces what was extracted of a release before, and its corrections, by what is given.
 * Throws an `Error` for a correction of something that was not extracted.
 */
export async function storeReleases(
  source: DataSource,
  batch: readonly ReleaseToStore[],
  { again = false } = {},
): Promise<Outcome[]> {
  const entries = new Map(batch.map((one) => [releaseId(one.release), entryOf(one)]));
  return change(source, async (tables) => {
    const known = await tables.read<Known>(
      `SELECT "id", "release", "facts", "corrections" FROM "release_facts" WHERE NOT "withdrawn" AND "id" IN {1}`,
      [...entries.keys()],
    );
    const leaving: string[] = [];
    for (const row of known) {
      const { release, facts, corrections } = entries.get(row.id) as Entry;
      const same = row.facts === facts && row.release === release && row.corrections === corrections;
      if (again && !same) leaving.push(row.id);
      else entries.delete(row.id);
    }
    await enter(tables, [...entries.values()], leaving);
    return batch.map(({ release }) => ({ id: releaseId(release), stored: entries.has(releaseId(release)) }));
  });
}

/**
 * Takes a release out of the store, with all that it alone said, and leaves word of that. False where the store has no
 * such release.
 */
export async function withdrawRelease(source: DataSource, id: string): Promise<boolean> {
  const withdrawn = await withdrawReleases(source, [id]);
  return withdrawn.length > 0;
}

/** Takes releases out of the store, as `withdrawRelease` does. Gives the ids of those that were there. */
export async function withdrawReleases(source: DataSource, ids: readonly string[]): Promise<string[]> {
  return change(source, async (tables) => {
    const known = await tables.read<{ id: string }>(
      `SELECT "id" FROM "release_facts" WHERE NOT "withdrawn" AND "id" IN {1} ORDER BY "id"`,
      ids,
    );
    const leaving = known.map((row) => row.id);
    await enter(tables, [], leaving);
    return leaving;
  });
}

/** Settles anew what people decided of, after their decision was stored. */
export const reconsider = (tables: Tables, blocks: readonly string[]): Promise<void> =>
  enter(tables, [], [], blocks);

/** Runs a change of the store in a transaction of its own, which nothing else writes in. */
export async function change<T>(source: DataSource, run: (tables: Tables) => Promise<T>): Promise<T> {
  return source.transaction(async (manager) => {
    const tables = new Tables(manager);
    if (tables.dialect.writeAlone !== null) await manager.query(tables.dialect.writeAlone);
    return run(tables);
  });
}

/** The number of the next change. */
export async function nextSequence({ manager }: Tables): Promise<number> {
  const [{ sequence }] = await manager.query(
    `SELECT 1 + coalesce(max("sequence"), 0) AS sequence FROM
      (SELECT "sequence" FROM "release_facts" UNION ALL SELECT "sequence" FROM "identity_decision") s`,
  );
  return Number(sequence);
}

async function enter(
  tables: Tables,
  entries: readonly Entry[],
  leaving: readonly string[],
  reconsidered: readonly string[] = [],
): Promise<void> {
  if (entries.length + leaving.length + reconsidered.length === 0) return;
  const before = await readDecisions(tables);
  const left = await leave(tables, leaving, before);
  const firstSequence = await nextSequence(tables);
  await writeFacts(tables, entries, leaving, firstSequence);
  const decisions = await readDecisions(tables);
  const decided = [...left.releases, ...entries.map(({ made }) => made)]
    .flatMap(({ corrected }) => decisionsIn(corrected.map(({ correction }) => correction)))
    .flatMap(blocksOfDecision);
  const entering = entries.map(({ made }) => made);
  const planned = await planChange(tables, {
    entering,
    left,
    blocks: [...reconsidered, ...decided],
    decisions,
  });
  await writeChange(tables, planned, { firstSequence, loadedAt: new Date().toISOString() });
}

/** Writes what releases say, and which were withdrawn: each with a number of its own, in the order given. */
async function writeFacts(
  tables: Tables,
  entries: readonly Entry[],
  leaving: readonly string[],
  firstSequence: number,
): Promise<void> {
  const entering = new Set(entries.map(({ id }) => id));
  const withdrawn = leaving.filter((id) => !entering.has(id));
  const rows: Row[] = [
    ...entries.map(({ id, release, facts, corrections }) => ({
      id,
      withdrawn: false,
      release,
      facts,
      corrections,
    })),
    ...withdrawn.map((id) => ({ id, withdrawn: true, release: null, facts: null, corrections: null })),
  ];
  const numbered = rows.map((row, index) => ({ ...row, sequence: firstSequence + index }));
  await tables.insert('release_facts', numbered, ['id'], 'replace');
}

interface Known {
  id: string;
  release: string;
  facts: string;
  corrections: string | null;
}

/** A release as its row has it, and as it is derived from. */
interface Entry extends Known {
  made: StoredRelease;
}

function entryOf({ release, facts, corrections = [] }: ReleaseToStore): Entry {
  const { source: _, text, ...notes } = release;
  const whole = withEverything(facts);
  const id = releaseId(release);
  return {
    id,
    release: JSON.stringify(notes satisfies ReleaseNotes),
    facts: factsToJson(whole),
    corrections: corrections.length === 0 ? null : JSON.stringify(corrections),
    made: { id, text, ...notes, ...correct(whole, corrections, notes) },
  };
}
