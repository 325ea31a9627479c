import type { Facts } from '../extract/facts.ts';
import { type Correction, correct } from './corrections.ts';
import { factsToJson, withEverything } from './facts-json.ts';
import { releaseId } from './ids.ts';
import type { SourceRelease } from './sources/release.ts';
import { type ReleaseNotes, readStoredRelease, type StoredRelease } from './stored-release.ts';
import type { Tables } from './tables.ts';

/** What `ReleaseFacts` holds of a release. */
export interface Written {
  id: string;
  release: string;
  facts: string;
  corrections: string | null;
}

/** A release as its row has it, and as all else is derived from it. */
export interface Entry extends Written {
  made: StoredRelease;
}

/** Throws an `Error` for a correction of something that was not extracted. */
export function entryOf(release: SourceRelease, facts: Facts, corrections: readonly Correction[]): Entry {
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

/** Releases of the store, to be derived again from what is stored of them. */
export async function storedEntries(tables: Tables, ids: readonly string[]): Promise<Entry[]> {
  const rows = await tables.read<Written & { text: string }>(
    `SELECT f."id", r."text", f."release", f."facts", f."corrections"
      FROM "release_facts" f JOIN "release" r ON r."id" = f."id" WHERE f."id" IN {1}`,
    ids,
  );
  return rows.map(({ text, ...written }) => ({ ...written, made: readStoredRelease({ text, ...written }) }));
}
