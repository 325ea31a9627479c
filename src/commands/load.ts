import { Command } from 'commander';
import type { Database } from '../database.ts';
import { type LoadObserver, type LoadSummary, load } from '../load/load.ts';
import { Progress } from './progress.ts';
import { openStore } from './store.ts';

export const loadCommand = new Command('load')
  .description('read releases into the store; what it has already is left as it is')
  .argument(
    '<sources...>',
    'texts, pages, RSS and Atom feeds, JSONL: files, folders of them, http(s) addresses',
  )
  .option('--again', 'extract again what is there already, with its corrections')
  .action(async (paths: string[], { again }: { again?: true }) => {
    const database = await openStore();
    const summary = await loadInto(database, paths, again);
    await database.close();
    console.log(describe(summary));
    if (summary.refused > 0) process.exitCode = 1;
  });

/** Loads with progress and refusals on standard error. */
export async function loadInto(database: Database, paths: string[], again = false): Promise<LoadSummary> {
  const progress = new Progress();
  const observer: LoadObserver = {
    progressed: (done, total) => progress.update(done, total, 'releases'),
    refused(path, reason) {
      progress.clear();
      console.error(`communique: ${path} ${reason}`);
    },
  };
  const summary = await load(database.source, paths, observer, { again });
  progress.clear();
  return summary;
}

/** `3 releases loaded, 1 already there, 2 refused` */
function describe({ stored, known, refused }: LoadSummary): string {
  const parts = [`${stored} ${stored === 1 ? 'release' : 'releases'} loaded`];
  if (known > 0) parts.push(`${known} already there`);
  if (refused > 0) parts.push(`${refused} refused`);
  return parts.join(', ');
}
