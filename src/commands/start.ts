import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { packageRoot } from '../package-root.ts';
import { loadInto } from './load.ts';
import { serve } from './serve.ts';
import { portSetting } from './settings.ts';
import { openStore } from './store.ts';

export const startCommand = new Command('start')
  .description('load the releases that come with the project, where they are not yet, and serve')
  .action(async () => {
    const port = portSetting();
    const database = await openStore();
    await loadInto(database, [fileURLToPath(new URL('releases', packageRoot))]);
    await serve(database, port);
  });
