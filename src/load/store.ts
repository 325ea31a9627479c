import type { DataSource } from 'typeorm';
import type { Facts } from '../extract/facts.ts';
import type { Correction } from './corrections.ts';
import { enter } from './enter.ts';
import { entryOf, type Written } from './entry.ts';
import { releaseId } from './ids.ts';
import type { SourceRelease } from './sources/release.ts';
import { change } from './writing.ts';

/** A release to store, with its facts as extracted and the corrections that people made to them. */
export interface ReleaseToStore {
  release: SourceRelease;
  facts: Facts;
  corrections?: readonly Correction[];
}

export interface Outcome {
  id: string;
  /** False where the store had it already, and nothing was changed. */
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
  const entries = new Map(
    batch.map(({ release, facts, corrections = [] }) => [
      releaseId(release),
      entryOf(release, facts, corrections),
    ]),
  );
  return change(source, async (writing) => {
    const known = await writing.tables.read<Written>(
      `SELECT "id", "release", "facts", "corrections" FROM "release_facts" WHERE NOT "withdrawn" AND "id" IN {1}`,
      [...entries.keys()],
    );
    const leaving: string[] = [];
    for (const row of known) {
      const { release, facts, corrections } = entries.get(row.id) as Written;
      const same = row.facts === facts && row.release === release && row.corrections === corrections;
      if (again && !same) leaving.push(row.id);
      else entries.delete(row.id);
    }
    await enter(writing, { entering: [...entries.values()], leaving });
    return batch.map(({ release }) => ({ id: releaseId(release), stored: entries.has(releaseId(release)) }));
  });
}

/**
 * Takes a release out of the store, with all that it alone said, and leaves word of that. False where the store has no
 * such release.
 */
export async function withdrawRelease(source: DataSource, id: string): Promise<boolean> {
  return (await withdrawReleases(source, [id])).length > 0;
}

/** Takes releases out of the store, as `withdrawRelease` does. Gives the ids of those that were there. */
export async function withdrawReleases(source: DataSource, ids: readonly string[]): Promise<string[]> {
  return change(source, async (writing) => {
    const known = await writing.tables.read<{ id: string }>(
      `SELECT "id" FROM "release_facts" WHERE NOT "withdrawn" AND "id" IN {1} ORDER BY "id"`,
      ids,
    );
    const leaving = known.map(({ id }) => id);
    await enter(writing, { leaving });
    return leaving;
  });
}
