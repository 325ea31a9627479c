import type { DataSource } from 'typeorm';
import { KnownWords } from './known-words.ts';
import { Tables } from './tables.ts';

/** A change of the store while it is made. */
export interface Writing {
  tables: Tables;
  words: KnownWords;
}

/** Runs a change of the store in a transaction of its own, in which nothing else writes. */
export async function change<T>(source: DataSource, run: (writing: Writing) => Promise<T>): Promise<T> {
  const words = new KnownWords(source);
  const result = await source.transaction(async (manager) => {
    const tables = new Tables(manager);
    if (tables.dialect.writeAlone !== null) await manager.query(tables.dialect.writeAlone);
    return run({ tables, words });
  });
  words.remember();
  return result;
}

/** The number of the next change: of releases that enter or leave, and of people's decisions. */
export async function nextSequence({ manager }: Tables): Promise<number> {
  const [{ sequence }] = await manager.query(
    `SELECT 1 + CASE WHEN f > d THEN f ELSE d END AS sequence FROM (SELECT
      (SELECT coalesce(max("sequence"), 0) FROM "release_facts") AS f,
      (SELECT coalesce(max("sequence"), 0) FROM "identity_decision") AS d) s`,
  );
  return Number(sequence);
}
