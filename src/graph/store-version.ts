import type { GraphContext } from './context.ts';

/** What a store holds, in a word: another one once a release has been loaded. */
export async function storeVersion({ database }: GraphContext): Promise<string> {
  return String(await database.read('SELECT coalesce(max("sequence"), 0) FROM "release"', []));
}
