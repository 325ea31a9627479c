import type { GraphContext } from './context.ts';

/** What a store holds, in a word: another one once a release was loaded or withdrawn, or a person decided who is one. */
export async function storeVersion({ database }: GraphContext): Promise<string> {
  return String(await database.read(VERSION, []));
}

const VERSION = `SELECT (SELECT coalesce(max("sequence"), 0) FROM "release")
  || '.' || (SELECT coalesce(max("sequence"), 0) FROM "release_facts")
  || '.' || (SELECT coalesce(max("sequence"), 0) FROM "identity_decision")`;
