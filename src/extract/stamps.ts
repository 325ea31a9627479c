import { resolveDate } from './calendar.ts';
import type { WrittenDate } from './dates.ts';
import type { Item } from './items.ts';
import type { Reading } from './phrases.ts';

/** Sentences in which a page shows its own date. */
const TOP = 8;

/**
 * Takes the dates that a page shows of itself out of the items, since no event is dated by them: one beside a time of
 * day («27 февраля 2016 г., 17:01»), one alone on its line at the top, a numeric one that opens the text, an agency's.
 * Returns the first complete one, ISO; null where there is none.
 */
export function takeStamps(readings: readonly Reading[]): string | null {
  let published: string | null = null;
  readings.slice(0, TOP).forEach((reading, sentence) => {
    reading.items.forEach((item, at) => {
      if (
        !item.date ||
        !(
          hasTime(reading, at) ||
          isAlone(reading, item) ||
          isOfAgency(reading, at) ||
          (!sentence && opens(reading, at))
        )
      )
        return;
      if (!isAmbiguous(reading, item) && !isOfAgency(reading, at)) published ??= dayOf(item.date);
      delete item.date;
    });
  });
  return published;
}

/** «Москва, 7 июля (ТАСС) —», “Nairobi [Kenya], June 7 (ANI):”: when and where an agency wrote. */
const isOfAgency = ({ items }: Reading, at: number): boolean =>
  Boolean(items[0]?.city) &&
  items[at - 1]?.word === ',' &&
  items.slice(1, at - 1).every(({ type, word }) => type === 'country' || /^[[\](),]$/.test(word ?? '')) &&
  /^[(/]$/.test(items[at + 1]?.word ?? '');

const isNumber = (item: Item | undefined) => item?.type === 'number';

function hasTime({ items }: Reading, at: number): boolean {
  let next = at + 1;
  while (/^[,.|-]$/.test(items[next]?.word ?? '')) next++;
  if (isNumber(items[next]) && items[next + 1]?.word === ':' && isNumber(items[next + 2])) return true;
  return isNumber(items[at - 1]) && items[at - 2]?.word === ':' && isNumber(items[at - 3]);
}

/** Whether the line on which a date with its year stands has nothing else on it. */
function isAlone({ sentence, text }: Reading, { from, to, date }: Item): boolean {
  if (date!.start.year === undefined) return false;
  const [start, end] = [sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end];
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = /^[^\n]*/.exec(text.slice(end, end + 40))![0];
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

/** Whether a numeric date opens the text, with at most a word before it. */
function opens({ items, sentence }: Reading, at: number): boolean {
  const { from, to } = items[at]!;
  return at < 2 && sentence.tokens.slice(from, to).every(({ kind }) => kind !== 'word');
}

/** 06/12/2018 is June here and December there. */
function isAmbiguous({ sentence }: Reading, { from, to }: Item): boolean {
  const parts = sentence.tokens.slice(from, to);
  return parts[1]?.text === '/' && Number(parts[0]!.text) < 13 && Number(parts[2]?.text) < 13;
}

/** ISO, of a complete date; null of a month, a year or a day without its year. */
function dayOf(date: WrittenDate): string | null {
  const resolved = resolveDate(date, 'HELD', { published: null, years: [] });
  return resolved?.precision === 'DAY' ? resolved.start : null;
}
