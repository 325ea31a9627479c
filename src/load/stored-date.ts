import type { DateFact } from '../extract/facts.ts';
import type { EventDate } from '../model/event-date.ts';

/** A date as it is stored: to the day, from the first of a month or a year to its last. */
export function storedDate(date: DateFact | null): Partial<EventDate> | undefined {
  if (date === null) return undefined;
  const { start, end, precision, within, basis } = date;
  return { start: firstDay(start), end: lastDay(end), precision, within, basis };
}

const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);

/** The last day of a year is in December; the last of a month is the day before the next month's first. */
function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return day === undefined
    ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
    : date;
}
