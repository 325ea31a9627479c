import type { DataSource } from 'typeorm';
import { Release } from '../model/release.ts';
import { releaseId } from './ids.ts';
import { findFiles } from './sources/files.ts';
import { readReleases } from './sources/read.ts';
import type { SourceRelease } from './sources/release.ts';
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
  /** After each release, of so many; null while nobody knows how many a source still holds. */
  progressed(done: number, total: number | null): void;
  /** What was not loaded, and why. The rest is. */
  refused(source: string, reason: string): void;
}

/**
 * Loads the releases of files, folders and addresses, each in a transaction of its own. What the store has already is
 * left as it is. Rejects only where the store fails.
 */
export async function load(
  source: DataSource,
  paths: readonly string[],
  observer: LoadObserver,
): Promise<LoadSummary> {
  const summary: LoadSummary = { stored: 0, known: 0, refused: 0 };
  const files = await findFiles(paths);
  let done = 0;
  for (const [index, { path, refusal }] of files.entries()) {
    const releases = refusal === undefined ? readReleases(path) : [{ source: path, refusal }];
    let total: number | null = done + files.length - index;
    for await (const read of releases) {
      const reason = 'refusal' in read ? read.refusal : await loadRelease(source, read.release, summary);
      if (reason !== null) {
        summary.refused++;
        observer.refused(read.source, reason);
      }
      done++;
      observer.progressed(done, total);
      total = null;
    }
  }
  return summary;
}

/** Counts a release as stored or known; otherwise gives the reason why it was refused. */
async function loadRelease(
  source: DataSource,
  release: SourceRelease,
  summary: LoadSummary,
): Promise<string | null> {
  if (await source.getRepository(Release).existsBy({ id: releaseId(release) })) {
    summary.known++;
    return null;
  }
  // Its word tables take half a second to compile, which a store that is complete does not wait for.
  const { extractRelease } = await import('./extract-release.ts');
  try {
    const { stored } = await storeRelease(source, release, extractRelease(release));
    summary[stored ? 'stored' : 'known']++;
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
