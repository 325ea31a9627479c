/** The languages whose names of months and weekdays are understood in the dates that publishers write. */
const LANGUAGES = ['en', 'fr', 'de', 'ru'];

/** What else may stand in a line that tells when a release was published, in those languages. */
const BESIDE_A_DATE = new Set(
  'published posted issued updated date on at le à publié mis en ligne am um vom veröffentlicht datum stand uhr опубликовано дата публикации от в года год г'.split(
    ' ',
  ),
);

/** Month numbers by the name that stands in a date, and by the short English one: `june`, `jun`, `juin`, `июня`. */
const MONTHS = new Map(
  [...LANGUAGES.map((language) => [language, 'long'] as const), ['en', 'short'] as const].flatMap(
    ([language, month]) =>
      namesOf(language, { day: 'numeric', month }, 'month', 12, (index) => Date.UTC(2000, index, 1)),
  ),
);

const WEEKDAYS = new Map(
  LANGUAGES.flatMap((language) =>
    namesOf(language, { weekday: 'long' }, 'weekday', 7, (index) => Date.UTC(2000, 0, index + 1)),
  ),
);

/** What Intl calls the months or weekdays, in small letters, with their numbers from 1. */
function namesOf(
  language: string,
  options: Intl.DateTimeFormatOptions,
  type: 'month' | 'weekday',
  count: number,
  timeOf: (index: number) => number,
): [name: string, number: number][] {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  return Array.from({ length: count }, (_, index) => {
    const part = format.formatToParts(timeOf(index)).find((one) => one.type === type);
    return [part!.value.toLowerCase(), index + 1];
  });
}

/** How a day is written. Each captures year, month and day. */
const PATTERNS = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/u,
  /(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/u,
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?<name>\p{L}+)\.?,?\s+(?<year>\d{4})(?!\d)/u,
  /(?<!\p{L})(?<name>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/u,
];

/**
 * The first day that words name, as an ISO date: from `2018-06-12T10:00:00+06:00`, `Tue, 12 Jun 2018 10:00:00 +0600`,
 * `12.06.2018`, `12 июня 2018`, `June 12, 2018`. It is the day written, whatever the time zone. Null where there is none.
 */
export const readDay = (words: string): string | null => findDay(words)?.day ?? null;

/** The day of a line that does nothing but date: `Published: Tuesday, 12 June 2018, 14:30`. Null for any other line. */
export function readDateLine(line: string): string | null {
  if (line.length > LONGEST_DATE_LINE) return null;
  const found = findDay(line);
  if (found === null) return null;
  const rest = found.rest.toLowerCase().replace(/\d{1,2}[:.]\d{2}(?::\d{2})?/g, ' ');
  const words = rest.match(/[\p{L}\d]+/gu) ?? [];
  return words.every((word) => BESIDE_A_DATE.has(word) || WEEKDAYS.has(word)) ? found.day : null;
}

const LONGEST_DATE_LINE = 80;

function findDay(words: string): { day: string; rest: string } | null {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(words);
    const { year, month, name, day } = match?.groups ?? {};
    const found = calendarDay(
      Number(year),
      Number(month ?? MONTHS.get(name?.toLowerCase() ?? '')),
      Number(day),
    );
    if (match && found) return { day: found, rest: words.replace(match[0], ' ') };
  }
  return null;
}

/** An ISO date; null where the calendar has no such day. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(time.getTime()) || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day)
    return null;
  return time.toISOString().slice(0, 10);
}
