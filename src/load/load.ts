import type { DataSource } from 'typeorm';
import { Release } from '../model/release.ts';
import { releaseId } from './identity.ts';
import { findFiles } from './sources/files.ts';
import { readRelease } from './sources/read.ts';
import { Refusal } from './sources/text.ts';
import { storeRelease } from './store.ts';

/** How many releases a load stored, found in the store already, and refused. */
export interface LoadSummary {
  stored: number;
  known: number;
  refused: number;
}

/** Who follows a load. */
export interface LoadObserver {
  /** After each file, of so many. */
  progressed(done: number, total: number): void;
  /** A file that was not loaded, and why. The rest are. */
  refused(path: string, reason: string): void;
}

/**
 * Loads the releases of files and folders, each in a transaction of its own. What the store has already is left as
 * it is. Rejects only where the store fails.
 */
export async function load(
  source: DataSource,
  paths: readonly string[],
  observer: LoadObserver,
): Promise<LoadSummary> {
  const summary: LoadSummary = { stored: 0, known: 0, refused: 0 };
  const files = await findFiles(paths);
  for (const [index, { path, refusal }] of files.entries()) {
    try {
      if (refusal !== undefined) throw new Refusal(refusal);
      summary[(await loadFile(source, path)) ? 'stored' : 'known']++;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      summary.refused++;
      observer.refused(path, error.message);
    }
    observer.progressed(index + 1, files.length);
  }
  return summary;
}

/** Whether the release was new to the store. */
async function loadFile(source: DataSource, path: string): Promise<boolean> {
  const release = await readRelease(path);
  if (await source.getRepository(Release).existsBy({ id: releaseId(release) })) return false;
  // Its word tables take half a second to compile, which a store that is complete does not wait for.
  const { extractRelease } = await import('./extract-release.ts');
  const { stored } = await storeRelease(source, release, extractRelease(release));
  return stored;
}
