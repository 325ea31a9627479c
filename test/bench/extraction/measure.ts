import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { de, en, fr, ru } from 'chrono-node';
import { extract } from '../../../src/extract/extract.ts';
import type { Text } from './corpora.ts';

/** How often everything is gone over, by turns; the median counts. */
const ROUNDS = 5;
/** Releases after which memory is looked at, and releases in all. */
const STEP = 10_000;
const LAST = 100_000;

const chrono: Record<string, Pick<typeof en, 'parse'>> = { de, en, fr, ru };

/** What is compared, by turns over the same texts. */
const readers: ((text: Text) => unknown)[] = [
  ({ text, published }) => extract(text, published === undefined ? {} : { published }),
  ({ text, language, published }) =>
    chrono[language]?.parse(text, published === undefined ? undefined : new Date(published)),
];

/** Prints for each corpus and language the releases a second of the extraction, of chrono, and the one by the other. */
export function measureSpeed(texts: readonly Text[]): void {
  printRow(['releases a second on one core', 'releases', 'extract', 'chrono', 'ratio']);
  const groups = new Map<string, Text[]>();
  for (const text of texts) {
    const name = `${text.corpus} ${text.language}`;
    const group = groups.get(name);
    if (group) group.push(text);
    else groups.set(name, [text]);
  }
  for (const [name, group] of [...groups, ['all', texts] as const]) {
    const [extracted = 0, dated = 0] = speeds(group);
    printRow([
      name,
      String(group.length),
      extracted.toFixed(0),
      dated.toFixed(0),
      (extracted / dated).toFixed(2),
    ]);
  }
}

/** Releases a second of each reader: the median of the rounds. */
function speeds(texts: readonly Text[]): number[] {
  const times = readers.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [index, read] of readers.entries()) {
      const start = performance.now();
      for (const text of texts) read(text);
      // The first round only warms up.
      if (round > 0) times[index]!.push(performance.now() - start);
    }
  return times.map((all) => (texts.length * 1000) / all.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!);
}

/** Prints the megabytes that stay in use as release after release is read. */
export function measureMemory(texts: readonly Text[]): void {
  console.log('\nheap in use after so many releases');
  for (let done = 0; done < LAST; ) {
    for (const end = done + STEP; done < end; done++) readers[0]!(texts[done % texts.length]!);
    collectGarbage();
    console.log(
      `${done.toLocaleString('en').padStart(9)}  ${(process.memoryUsage().heapUsed / 1e6).toFixed(1)} MB`,
    );
  }
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const printRow = ([name = '', ...cells]: string[]) =>
  console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(10)).join(''));
