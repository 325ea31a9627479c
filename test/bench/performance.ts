import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import type { Figure, Figures } from './rounds.ts';
import type { TableFigure } from './table.ts';

/** The figures of a run. Committed, so that the next run shows what it won or lost. */
export interface Performance {
  machine: string;
  questions: Record<string, Figures>;
  statements: Record<string, Record<string, number>>;
  table: Record<string, TableFigure>;
  /** Megabytes that each server held at most over Q1 to Q4. */
  memory: Record<string, number | null>;
  /** How many times longer an answer took where there was so much more data, by question, for each stack. */
  growth: Record<string, Record<string, Record<string, number>>>;
  /** Seconds until the first answer. */
  startUp: number | null;
}

const file = new URL('performance.json', import.meta.url);

const nothing = (): Performance => ({
  machine: '',
  questions: {},
  statements: {},
  table: {},
  memory: {},
  growth: {},
  startUp: null,
});

export const previous = (): Performance =>
  existsSync(file) ? { ...nothing(), ...JSON.parse(readFileSync(file, 'utf8')) } : nothing();

/** Keeps figures; those of before stay where nothing was measured this time. */
export function keep(now: Partial<Performance>): void {
  const machine = `Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
  const kept = merged(previous(), { ...now, machine });
  writeFileSync(file, `${JSON.stringify(kept, rounded, 2)}\n`);
}

function merged<T>(before: T, now: Partial<T>): T {
  const all = { ...before } as Record<string, unknown>;
  for (const [key, value] of Object.entries(now))
    all[key] = isRecord(value) && isRecord(all[key]) ? merged(all[key], value) : value;
  return all as T;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Three digits are more than the noise leaves. */
const rounded = (_key: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(3)) : value;

/** The lines of a question's table: a stack each, beside the limit and beside the run before. */
export function formatQuestion(
  heading: string,
  figures: Figures,
  statements: Record<string, Record<string, number>>,
  before: Figures = {},
): string {
  const sides = ['1', '32'].map((clients) => [
    `${clients === '1' ? '1 client' : `${clients} clients`}: req/s`,
    'p50 ms',
    'p99 ms',
    'CPU ms',
    '× limit',
  ]);
  const [name, about] = [heading.split(' ')[0]!, heading];
  const lines = Object.entries(figures).map(([stack, byClients]) => [
    stack,
    ...['1', '32'].flatMap((clients) =>
      cells(byClients[clients], figures.limit?.[clients], before[stack]?.[clients]),
    ),
    statements[stack]?.[name]?.toString() ?? '',
  ]);
  return table([[about, ...sides.flat(), 'statements'], ...lines]);
}

function cells(figure?: Figure, limit?: Figure, before?: Figure): string[] {
  if (figure === undefined) return ['', '', '', '', ''];
  const { perSecond, p50, p99, processor } = figure;
  return [
    `${perSecond.toFixed(0)}${change(perSecond, before?.perSecond)}`,
    p50.toFixed(2),
    p99.toFixed(1),
    processor?.toFixed(2) ?? '',
    limit ? (limit.perSecond / perSecond).toFixed(2) : '',
  ];
}

/** ` (+12 %)`, beside the run before. */
export function change(now: number, before: number | null | undefined): string {
  if (!before) return '';
  const percent = Math.round((now / before - 1) * 100);
  return ` (${percent >= 0 ? '+' : ''}${percent} %)`;
}

/** Lines of cells as text, the first cell to the left and the others to the right of their columns. */
export function table(lines: string[][]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  '),
    )
    .join('\n');
}
