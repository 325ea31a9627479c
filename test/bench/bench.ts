import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * Measures the server beside others, each in a process of its own over the same generated store: see README.md. The
 * figures of the run before stand in `performance.json` and are committed.
 */
const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    only: { type: 'string', multiple: true, default: [] },
  },
});

const folder = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(`${folder}node_modules`)) execFileSync('npm', ['ci'], { cwd: folder, stdio: 'inherit' });

const { bench, benchGrowth } = await import('./benchmark.ts');
const rounds = { rounds: Number(values.rounds), seconds: Number(values.seconds) };
if (values.times === '1') await bench(values.only, rounds);
else await benchGrowth(Number(values.times), values.only, rounds);
