import type { DataSource } from 'typeorm';
import { ReleaseFacts } from '../model/release-facts.ts';
import { type Correction, checkCorrections } from './corrections.ts';
import { releaseId } from './ids.ts';
import { isAddress } from './sources/address.ts';
import { readCorrections } from './sources/corrections.ts';
import { findFiles } from './sources/files.ts';
import { type ReadRelease, readReleases } from './sources/read.ts';
import type { SourceRelease } from './sources/release.ts';
import { Refusal } from './sources/text.ts';
import { type ReleaseToStore, storeReleases } from './store.ts';

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

/** Releases that are stored at once, and the time in milliseconds after which those that wait are. */
const AT_ONCE = 50;
const PATIENCE = 1_000;

/**
 * Loads the releases of files, folders and addresses with the corrections beside them, some at a time. What the store has
 * already is left as it is, unless its corrections changed, or it is to be extracted `again`; interrupted, a load goes on
 * where it was. Rejects only where the store fails.
 */
export async function load(
  source: DataSource,
  paths: readonly string[],
  observer: LoadObserver,
  { again = false } = {},
): Promise<LoadSummary> {
  const loading = new Loading(source, again);
  const files = await findFiles(paths);
  let done = 0;
  let refused = 0;
  for (const [index, { path, refusal }] of files.entries()) {
    let total: number | null = done + files.length - index;
    for await (const { source: name, ...read } of corrected(path, refusal)) {
      const reason = 'refusal' in read ? read.refusal : await loading.add(read.release, read.corrections);
      if (reason !== null) {
        refused++;
        observer.refused(name, reason);
      }
      done++;
      observer.progressed(done, total);
      total = null;
    }
  }
  await loading.store();
  return { ...loading.summary, refused };
}

type CorrectedRelease =
  | { source: string; release: SourceRelease; corrections: Correction[] | null }
  | { source: string; refusal: string };

/** The releases of a source with the corrections beside it; null where there are none. */
async function* corrected(path: string, refusal: string | undefined): AsyncGenerator<CorrectedRelease> {
  if (refusal !== undefined) return yield { source: path, refusal };
  try {
    const corrections = isAddress(path) ? null : await readCorrections(path);
    for await (const read of readReleases(path) as AsyncIterable<ReadRelease>)
      yield 'refusal' in read ? read : { ...read, corrections };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield { source: path, refusal: error.message };
  }
}

/** Extracts releases and stores them, some at a time. */
class Loading {
  readonly summary = { stored: 0, known: 0 };
  private readonly waiting = new Map<string, ReleaseToStore>();
  private since = Date.now();

  constructor(
    private readonly source: DataSource,
    private readonly again: boolean,
  ) {}

  /** Takes a release in; gives the reason why it is refused where it is. */
  async add(release: SourceRelease, given: Correction[] | null): Promise<string | null> {
    const id = releaseId(release);
    const known = await this.source.getRepository(ReleaseFacts).findOne({
      where: { id, withdrawn: false },
      select: { id: true, corrections: true },
    });
    const before = (known?.corrections ?? []) as Correction[];
    const corrections = given ?? before;
    if (this.waiting.has(id) || (known && !this.again && same(corrections, before))) {
      this.summary.known++;
      return null;
    }
    // Its word tables take half a second to compile, which a store that is complete does not wait for.
    const { extractRelease } = await import('./extract-release.ts');
    try {
      const facts = extractRelease(release);
      checkCorrections(facts, corrections, release);
      this.waiting.set(id, { release, facts, corrections });
    } catch (error) {
      if (error instanceof Refusal) return error.message;
      throw error;
    }
    if (this.waiting.size >= AT_ONCE || Date.now() > this.since + PATIENCE) await this.store();
    return null;
  }

  /** Stores what waits. */
  async store(): Promise<void> {
    const outcomes = await storeReleases(this.source, [...this.waiting.values()], { again: true });
    for (const { stored } of outcomes) this.summary[stored ? 'stored' : 'known']++;
    this.waiting.clear();
    this.since = Date.now();
  }
}

const same = (one: Correction[], other: Correction[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
