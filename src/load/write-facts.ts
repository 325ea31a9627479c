import type { Origin } from '../model/origin.ts';
import type { Changed } from './enter.ts';
import type { Entry } from './entry.ts';
import { eraOf, originsOf, sourceOf } from './origin.ts';
import type { Row, Tables } from './tables.ts';

/**
 * Writes what releases say, and which were withdrawn: each with a number of its own, in the order given. A change that
 * says nothing of its origin is this store's own; where the release was harvested, it stays the origin that it had, so
 * that it is passed on to nobody as the source's.
 */
export async function writeFacts(
  tables: Tables,
  { entering = [], leaving = [], origins = new Map() }: Changed,
  firstSequence: number,
): Promise<void> {
  const staying = new Set(entering.map(({ id }) => id));
  const withdrawn = leaving.filter((id) => !staying.has(id));
  const rows = [
    ...entering.map(({ made: _, ...written }) => ({ ...written, withdrawn: false })),
    ...withdrawn.map((id) => ({ id, release: null, facts: null, corrections: null, withdrawn: true })),
  ];
  const era = await eraOf(tables);
  const known = await originsOf(
    tables,
    rows.map(({ id }) => id).filter((id) => !origins.has(id)),
  );
  const foreign = new Map([...known].filter(([, origin]) => origin.era !== era));
  const numbered = rows.map((row, index): Row => {
    const sequence = firstSequence + index;
    const own: Origin = { source: sourceOf(row.id), era, sequence };
    const origin = origins.get(row.id) ?? foreign.get(row.id) ?? own;
    return {
      ...row,
      sequence,
      originSource: origin.source,
      originEra: origin.era,
      originSequence: origin.sequence,
    };
  });
  await tables.insert('release_facts', numbered, ['id'], 'replace');
  await writeOwnSources(
    tables,
    entering.filter(({ id }) => !origins.has(id) && !foreign.has(id)),
  );
}

/** Whoever loads a publisher's releases speaks for it, whoever did before. */
async function writeOwnSources(tables: Tables, entering: readonly Entry[]): Promise<void> {
  const sources = new Map<string, Row>();
  for (const { made } of entering)
    if (made.publisher !== null) {
      const { id, name } = made.publisher;
      sources.set(id, { id, name, endpoint: null, peerEndpoint: null });
    }
  await tables.insert('source', [...sources.values()], ['id'], 'replace');
}
