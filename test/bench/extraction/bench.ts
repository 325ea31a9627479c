import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../../src/package-root.ts';
import { readCorpora } from './corpora.ts';

/**
 * Measures the extraction over real releases, which lie beside the project: releases a second on one core, beside
 * chrono-node parsing only the dates of the same texts in the same run, and the memory held after many releases.
 */
const corpora = fileURLToPath(new URL('../shared/corpora/', packageRoot));
const texts = readCorpora(corpora);

if (texts.length === 0) console.log(`Nothing to measure on: ${corpora} is not there. It holds the releases.`);
else {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (!existsSync(`${folder}node_modules`)) execFileSync('npm', ['ci'], { cwd: folder, stdio: 'inherit' });
  const { measureSpeed, measureMemory } = await import('./measure.ts');
  measureSpeed(texts);
  measureMemory(texts);
}
