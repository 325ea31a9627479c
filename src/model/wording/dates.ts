import type { DatePrecision } from '../enumerations.ts';
import { baseLanguage, perLanguage } from './per-language.ts';

/** A date as its columns hold it: days of the calendar, inclusive. */
export interface DateFacts {
  start: string;
  end: string;
  precision: DatePrecision;
  within: boolean | 0 | 1;
}

const PARTS: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  DAY: { day: 'numeric', month: 'long', year: 'numeric' },
  MONTH: { month: 'long', year: 'numeric' },
  YEAR: { year: 'numeric' },
};

/** The days are days of a calendar, not moments: in UTC they are the same everywhere. */
const formats = perLanguage((language) => {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = (precision: DatePrecision) =>
    new Intl.DateTimeFormat(locale, { ...PARTS[precision], calendar: 'gregory', timeZone: 'UTC' });
  return { DAY: format('DAY'), MONTH: format('MONTH'), YEAR: format('YEAR') };
});

/** How a language says that it was one day of several. */
const ONE_DAY: Record<string, string> = {
  en: 'one day of',
  ru: 'в один из дней',
  fr: 'un jour du',
  de: 'an einem Tag vom',
};

/** The date for reading: `12 June 2018`, `11–15 June 2018`, `one day of 11–15 June 2018`. */
export function dateText({ start, end, precision, within }: DateFacts, language: string): string {
  const format = formats(language)[precision];
  const range = format.formatRange(new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`));
  const oneDay = ONE_DAY[baseLanguage(language)];
  return within && precision === 'DAY' && start !== end && oneDay ? `${oneDay} ${range}` : range;
}
