/** Figures by name, each from 0 to 1: `{ precision: 0.95, recall: 0.9 }`. */
export type Figures = Record<string, number>;

/** The figures of a run: by table, by row. */
export type Evaluation = Record<string, Record<string, Figures>>;

const ROW_WIDTH = 34;
const CELL_WIDTH = 18;

/** A table of a run as lines, beside each figure what it won or lost since the run before. */
export function formatTable(
  name: string,
  rows: Record<string, Figures>,
  before: Record<string, Figures> = {},
): string {
  const columns = [...new Set(Object.values(rows).flatMap(Object.keys))];
  const lines = Object.entries(rows).map(([row, figures]) => [
    row,
    ...columns.map((column) => formatCell(figures[column], before[row]?.[column])),
  ]);
  return [[name, ...columns], ...lines]
    .map(
      ([row = '', ...cells]) => row.padEnd(ROW_WIDTH) + cells.map((cell) => cell.padEnd(CELL_WIDTH)).join(''),
    )
    .map((line) => line.trimEnd())
    .join('\n');
}

/** `0.931 (+0.012)` */
function formatCell(now: number | undefined, before: number | undefined): string {
  if (now === undefined) return '';
  if (before === undefined) return `${now.toFixed(3)} (new)`;
  const change = round(now) - round(before);
  if (round(change) === 0) return now.toFixed(3);
  return `${now.toFixed(3)} (${change > 0 ? '+' : ''}${change.toFixed(3)})`;
}

/** To the digits that are printed and kept. */
const round = (figure: number) => Math.round(figure * 1000) / 1000;

/** What is kept for the next run: these figures, and those of tables that were not measured this time. */
export function keep(now: Evaluation, before: Evaluation): Evaluation {
  const rounded = Object.entries(now).map(([table, rows]) => [
    table,
    Object.fromEntries(Object.entries(rows).map(([row, figures]) => [row, roundAll(figures)])),
  ]);
  return { ...before, ...Object.fromEntries(rounded) };
}

const roundAll = (figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, round(figure)]));
