import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate } from '../../src/commands/annotation.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Figures } from './evaluation.ts';

/** A line of a gold file, as far as it matters here. */
interface GoldText {
  id: string;
  language: string;
  published: string | null;
}

/** What `score.mjs --json` prints. */
interface Score {
  texts: number;
  quiet: number;
  quietKept: number;
  slots: Record<string, { precision: number; recall: number; f1: number }>;
}

export interface GoldResult {
  /** The gold file's name without its ending: a language. */
  name: string;
  texts: number;
  /** The ids of texts that are not there; without any text there are no scores. */
  missing: string[];
  /** Precision, recall and F1 by kind of fact, and of the texts without an event, if any, the share left alone. */
  scores: { figures: Record<string, Figures>; quiet: number | null } | null;
}

/**
 * Scores what is extracted against every gold file of a folder, by the scorer that comes with it. Texts stand in
 * `text/`; those that may not be kept there, in `elsewhere`. `report` takes every fact missed or invented.
 */
export function evaluateGold(
  shared: string,
  elsewhere: string | undefined,
  report: (lines: string) => void,
): GoldResult[] {
  const folder = join(shared, 'gold');
  const places = [join(folder, 'text'), ...(elsewhere === undefined ? [] : [elsewhere])];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name): GoldResult => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
      const golds = lines.map((line) => ({ line, ...(JSON.parse(line) as GoldText) }));
      const found = golds.flatMap((gold) => {
        const path = places.map((place) => join(place, `${gold.id}.txt`)).find((file) => existsSync(file));
        return path === undefined ? [] : [{ ...gold, text: readFileSync(path, 'utf8') }];
      });
      const said = found.map(({ id, text, published }) =>
        JSON.stringify(annotate(id, text, extract(text, published === null ? {} : { published }))),
      );
      const ids = new Set(found.map(({ id }) => id));
      return {
        name: name.replace('.jsonl', ''),
        texts: found.length,
        missing: golds.flatMap(({ id }) => (ids.has(id) ? [] : [id])),
        scores:
          found.length === 0
            ? null
            : score(
                join(shared, 'tools/score.mjs'),
                found.map(({ line }) => line),
                said,
                report,
              ),
      };
    });
}

/** Runs the scorer over lines of gold and of what was said. */
function score(scorer: string, gold: string[], said: string[], report: (lines: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'evaluation-'));
  try {
    const files = [join(folder, 'gold.jsonl'), join(folder, 'said.jsonl')] as const;
    writeFileSync(files[0], gold.join('\n'));
    writeFileSync(files[1], said.join('\n'));
    const run = (option: string) => execFileSync('node', [scorer, ...files, option], { encoding: 'utf8' });
    report(run('--misses'));
    const { slots, quiet, quietKept } = JSON.parse(run('--json')) as Score;
    const figures = Object.entries(slots).map(([slot, { precision, recall, f1 }]): [string, Figures] => [
      slot,
      { precision, recall, f1 },
    ]);
    return { figures: Object.fromEntries(figures), quiet: quiet === 0 ? null : quietKept / quiet };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
