import type { Item } from './items.ts';
import type { StatementRow } from './language.ts';
import type { Reading } from './phrases.ts';
import { fold } from './tokens.ts';

/** Statements shorter than this, in tokens, say nothing: «стороны отметили это». */
const SHORTEST = 2;
/** Most items between a verb and the part of it that leads up to „dass“: „stellten mit Freude fest, dass“. */
const NEAR = 3;

interface Span {
  from: number;
  to: number;
}

const folded = (words: string | undefined) => new Set((words ?? '').split('|').filter(Boolean).map(fold));

/** Whether a clause ends before an item. */
const closes = (item: Item | undefined) =>
  !item || /^[,.;:!?]/.test(item.word ?? '') || (item.classes?.includes('and') ?? false);

/**
 * The tokens of what was said: behind the trigger and its «что», up to the next trigger or the end of the sentence.
 * Where the verb stands last („… haben die Lage besprochen“) they are between its auxiliary and it.
 * Null where nothing was said, or a verb in two parts lacks the second.
 */
export function wordsSaid(reading: Reading, trigger: number, next: number, row: StatementRow): Span | null {
  const { items, language } = reading;
  const last = language.tables.grammar.verbLast && !row.ending && closes(items[trigger + 1]);
  const announces = items[trigger + 1]?.word?.startsWith(', ') || items[trigger + 1]?.word === ':';
  if (last && !announces) return saidBefore(reading, trigger, row);
  if (!row.ending) return said(reading, trigger + 1, next, row);
  const endings = folded(row.ending);
  const end = items.findIndex(
    ({ word }, at) => at > trigger && at < next && endings.has(word ?? '') && closes(items[at + 1]),
  );
  if (end < 0) return null;
  const behind = end - trigger <= NEAR && items[end + 1]?.word?.startsWith(',');
  return behind ? said(reading, end + 1, next, row) : said(reading, trigger + 1, end, row);
}

/** What stands between the auxiliary of a clause and the verb that ends it, without who says it. */
function saidBefore(reading: Reading, trigger: number, row: StatementRow): Span | null {
  const { items } = reading;
  const auxiliary = items.findLastIndex(({ classes }, at) => at < trigger && classes?.includes('auxiliary'));
  if (auxiliary < 0) return null;
  return said(reading, behindSubject(reading, auxiliary + 1), trigger, row);
}

/** The index of the speaker that a verb has behind it („… betonten beide Seiten die …“), null where none follows it at once. */
export function subjectBehind({ items, language }: Reading, trigger: number): number | null {
  let at = trigger + 1;
  while (language.words.articles.has(items[at]?.word ?? '')) at++;
  const item = items[at];
  const speaks = item?.classes?.includes('parties') || item?.type === 'side' || item?.people?.length;
  return speaks ? at : null;
}

const behindSubject = (reading: Reading, start: number): number => {
  const subject = subjectBehind(reading, start - 1);
  return subject === null ? start : subject + 1;
};

/** The words from an item up to another, without the small ones at their edges. */
function said({ items, language }: Reading, start: number, end: number, row: StatementRow): Span | null {
  const skip = folded(row.skip);
  let first = start;
  while (
    first < end &&
    (/^[,:]/.test(items[first]!.word ?? '') ||
      skip.has(items[first]!.word ?? '') ||
      language.words.articles.has(items[first]!.word ?? ''))
  )
    first++;
  let last = end;
  if (end < items.length && !closes(items[end]) && !isVerbPart(items, end, row)) {
    while (last > first && !(items[last - 1]!.word === ',' || items[last - 1]!.classes?.includes('and')))
      last--;
    if (last === first) last = end;
  }
  while (
    last > first &&
    (items[last - 1]!.type === 'mark' || items[last - 1]!.classes?.includes('and')) &&
    !/^[)»”]$/.test(items[last - 1]!.word ?? '')
  )
    last--;
  if (last - first < 1) return null;
  const [from, to] = [items[first]!.from, items[last - 1]!.to];
  return to - from < SHORTEST ? null : { from, to };
}

/** Whether the words end at the verb that they stand before, and no statement begins there. */
const isVerbPart = (items: readonly Item[], end: number, row: StatementRow): boolean =>
  folded(row.ending).has(items[end]!.word ?? '') ||
  (closes(items[end + 1]) && (items[end]!.classes?.includes(`say:${row.name}`) ?? false));
