import type { Facts } from '../extract/facts.ts';
import { type Corrected, type Correction, correct } from './corrections.ts';
import { factsFromJson } from './facts-json.ts';
import type { SourceRelease } from './sources/release.ts';

/** What is known of a release beside its words, as `ReleaseFacts.stated` holds it. */
export type ReleaseNotes = Omit<SourceRelease, 'source' | 'text'>;

/** A release in the store, with the facts that hold: as extracted, then corrected. */
export interface StoredRelease extends ReleaseNotes {
  id: string;
  text: string;
  facts: Facts;
  corrected: readonly Corrected[];
}

/** Makes a release of what its rows hold. Throws an `Error` for JSON that cannot be. */
export function readStoredRelease(row: {
  id: string;
  text: string;
  release: string;
  facts: string;
  corrections: string | null;
}): StoredRelease {
  const notes: ReleaseNotes = JSON.parse(row.release);
  const corrections: Correction[] = row.corrections === null ? [] : JSON.parse(row.corrections);
  return { id: row.id, text: row.text, ...notes, ...correct(factsFromJson(row.facts), corrections, notes) };
}
