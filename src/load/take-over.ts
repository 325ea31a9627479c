import type { DataSource } from 'typeorm';
import type { Origin } from '../model/origin.ts';
import { enter } from './enter.ts';
import type { Entry } from './entry.ts';
import { isNewer, originsOf } from './origin.ts';
import type { Tables } from './tables.ts';
import { change } from './writing.ts';

/** A change that was made elsewhere. */
export interface ForeignChange {
  /** Of the release. */
  id: string;
  origin: Origin;
  /** What the release says from now on; null where it was withdrawn. */
  entry: Entry | null;
}

/**
 * Takes over what was changed elsewhere, in one transaction with what `also` writes. A change counts only where it is
 * newer than what the store knows of that release, withdrawn or not: so it does not matter how often, in what order and
 * over whom changes come. Gives those that counted.
 */
export async function takeOver(
  source: DataSource,
  changes: readonly ForeignChange[],
  also: (tables: Tables) => Promise<void>,
): Promise<ForeignChange[]> {
  const latest = new Map<string, ForeignChange>();
  for (const one of changes) {
    const other = latest.get(one.id);
    if (other === undefined || isNewer(one.origin, other.origin)) latest.set(one.id, one);
  }
  return change(source, async (writing) => {
    const known = await originsOf(writing.tables, [...latest.keys()]);
    const taken = [...latest.values()].filter(({ id, origin }) => {
      const before = known.get(id);
      return before === undefined || isNewer(origin, before);
    });
    await enter(writing, {
      entering: taken.flatMap(({ entry }) => entry ?? []),
      leaving: taken.filter(({ id, entry }) => entry === null || known.has(id)).map(({ id }) => id),
      origins: new Map(taken.map(({ id, origin }) => [id, origin])),
    });
    await also(writing.tables);
    return taken;
  });
}
