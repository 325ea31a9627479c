import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase, type ReadLimits } from '../../src/database.ts';

/** An empty store in a folder of its own; `remove` closes it and takes the folder away. */
export async function temporaryDatabase(
  limits?: ReadLimits,
): Promise<{ database: Database; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-'));
  const database = await openDatabase({
    url: `sqlite:${join(folder, 'store.sqlite')}`,
    ...(limits && { limits }),
  });
  return {
    database,
    async remove() {
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}
