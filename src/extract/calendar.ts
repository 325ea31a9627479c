import type { PartialDate, Period, WrittenDate } from './dates.ts';
import type { DateFact, EventStatus } from './facts.ts';

/** What a date that leaves something out is completed from. */
export interface Almanac {
  /** ISO date of publication. */
  published: string | null;
  /** Years of complete dates in the text, in order of appearance. */
  years: readonly number[];
}

export type ResolvedDate = Omit<DateFact, 'mentions'>;

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const pad = (value: number) => String(value).padStart(2, '0');

/** Days by which an event may lie on the far side of its publication: a release is posted late, or a day early. */
const SLACK = 7;

/**
 * Completes a written date: «today» and weekdays from the publication date, a missing year from it or from another
 * date of the text. Null where nothing in the text or its publication date completes it, or where it is no day of the
 * calendar.
 */
export function resolveDate(date: WrittenDate, status: EventStatus, almanac: Almanac): ResolvedDate | null {
  const { published, years } = almanac;
  if (date.period) return published ? resolvePeriod(date.period, status, published) : null;
  if (date.offset !== undefined || date.weekday !== undefined) {
    if (!published) return null;
    const today = Date.parse(published);
    let time = today + (date.offset ?? 0) * DAY;
    if (date.weekday !== undefined) {
      const behind = (((new Date(today).getUTCDay() + 6) % 7) - date.weekday + 7) % 7;
      time = status === 'HELD' ? today - behind * DAY : today + ((7 - behind) % 7) * DAY;
    }
    return { start: iso(time), end: iso(time), precision: 'DAY', within: false, basis: 'INFERRED' };
  }
  const stated = date.start.year !== undefined && date.end.year !== undefined;
  const year = stated ? null : missingYear(date, status, published, years);
  if (!stated && year === null) return null;
  const start = spell({ ...date.start, year: date.start.year ?? year! });
  const end = spell({ ...date.end, year: date.end.year ?? year! });
  if (!start || !end || start > end) return null;
  return {
    start,
    end,
    precision: date.start.day ? 'DAY' : date.start.month ? 'MONTH' : 'YEAR',
    within: date.within,
    basis: stated ? 'STATED' : 'INFERRED',
  };
}

/** “This week” up to the day of publication for what was held, from it on for what is planned. */
function resolvePeriod({ unit, offset }: Period, status: EventStatus, published: string): ResolvedDate {
  const today = Date.parse(published);
  const found = { within: true, basis: 'INFERRED' } as const;
  if (unit === 'week') {
    const monday = today + (offset * 7 - ((new Date(today).getUTCDay() + 6) % 7)) * DAY;
    const held = status === 'HELD';
    const start = offset === 0 && !held ? today : monday;
    const end = offset === 0 && held ? today : monday + 6 * DAY;
    return { ...found, start: iso(start), end: iso(end), precision: 'DAY' };
  }
  const date = new Date(today);
  const months = date.getUTCMonth() + (unit === 'month' ? offset : 0);
  const year = date.getUTCFullYear() + (unit === 'year' ? offset : Math.floor(months / 12));
  const text = unit === 'year' ? String(year) : `${year}-${pad((((months % 12) + 12) % 12) + 1)}`;
  return { ...found, start: text, end: text, precision: unit === 'year' ? 'YEAR' : 'MONTH' };
}

/** `2018-06-12`, `2018-06` or `2018`; null for 31 June. */
function spell({ year, month, day }: PartialDate & { year: number }): string | null {
  if (!month) return String(year);
  if (!day) return `${year}-${pad(month)}`;
  const text = `${year}-${pad(month)}-${pad(day)}`;
  return new Date(`${text}T00:00:00Z`).getUTCDate() === day ? text : null;
}

function missingYear(
  date: WrittenDate,
  status: EventStatus,
  published: string | null,
  years: readonly number[],
): number | null {
  if (!published) return years[0] ?? null;
  const { month = 1, day = status === 'HELD' ? 1 : 28 } = date.start;
  const today = Date.parse(published);
  const year = new Date(today).getUTCFullYear();
  const at = (y: number) => Date.UTC(y, month - 1, day);
  if (status === 'HELD') return at(year) > today + SLACK * DAY ? year - 1 : year;
  return at(year) < today - SLACK * DAY ? year + 1 : year;
}
