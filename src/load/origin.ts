import type { Origin } from '../model/origin.ts';
import type { Tables } from './tables.ts';

/** Where changes of releases come from. A source's own server numbers them; whoever passes one on keeps its number. */

/** `release/kg-mfa/32048f3cb986` is of `kg-mfa`. */
export const sourceOf = (releaseId: string): string => releaseId.split('/')[1] as string;

/** Whether a change was made after another one of the same source. Eras are of one length, and compare as texts. */
export const isNewer = (one: Origin, other: Origin): boolean =>
  one.era === other.era ? one.sequence > other.sequence : one.era > other.era;

/** Since when the store counts its own changes. */
export async function eraOf({ manager }: Tables): Promise<string> {
  const [{ era }] = await manager.query('SELECT "era" FROM "coverage"');
  return era;
}

/** Where the last change of each of some releases comes from, by their ids. */
export async function originsOf(tables: Tables, ids: readonly string[]): Promise<Map<string, Origin>> {
  const rows = await tables.read<{ id: string } & Origin>(
    `SELECT "id", "originSource" AS "source", "originEra" AS "era", "originSequence" AS "sequence"
      FROM "release_facts" WHERE "id" IN {1}`,
    ids,
  );
  return new Map(rows.map(({ id, source, era, sequence }) => [id, { source, era, sequence }]));
}
