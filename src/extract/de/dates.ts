import type { DateWords, Period } from '../dates.ts';

const dayParts = ['morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'];

/** `montag` with `montagabend`. */
const withDayParts = (forms: string): string =>
  [forms, ...dayParts.map((part) => forms.split('|')[0] + part)].join('|');

/** The phrases for this, the last and the next week, month or year. */
const periods = (
  unit: Period['unit'],
  noun: string,
  ...words: [string, string, string]
): [string, Period][] =>
  words.flatMap((forms, index) =>
    forms
      .split('|')
      .map((word): [string, Period] => [`${word} ${noun}`, { unit, offset: [0, -1, 1][index]! }]),
  );

/** Own list. */
export const dates: DateWords = {
  months: [
    'januar|janner|jan',
    'februar|feber|feb',
    'marz',
    'april|apr',
    'mai',
    'juni',
    'juli',
    'august|aug',
    'september|sept|sep',
    'oktober|okt',
    'november|nov',
    'dezember|dez',
  ],
  weekdays: [
    'montag|montags',
    'dienstag',
    'mittwoch',
    'donnerstag',
    'freitag',
    'samstag|sonnabend',
    'sonntag',
  ].map(withDayParts),
  relativeDays: {
    heute: 0,
    heutigen: 0,
    heutige: 0,
    heutiger: 0,
    gestern: -1,
    gestrigen: -1,
    gestrige: -1,
    vorgestern: -2,
    morgen: 1,
    morgigen: 1,
    morgige: 1,
    übermorgen: 2,
    ...Object.fromEntries(
      dayParts.flatMap((part) => [
        [`heute ${part}`, 0],
        [`gestern ${part}`, -1],
        [`morgen ${part}`, 1],
      ]),
    ),
  },
  smallDays: 'morgen',
  relativePeriods: Object.fromEntries([
    ...periods(
      'week',
      'Woche',
      'diese|dieser',
      'letzte|letzter|vergangene|vergangener',
      'nächste|nächster|kommende|kommender',
    ),
    ...periods('month', 'Monat', 'diesen|diesem', 'letzten|vergangenen', 'nächsten|kommenden'),
    ...periods(
      'year',
      'Jahr',
      'dieses|diesem',
      'letztes|letzten|vergangenes|vergangenen',
      'nächstes|nächsten|kommendes|kommenden',
    ),
  ]),
  seasons: { fruhling: [3, 5], fruhjahr: [3, 5], sommer: [6, 8], herbst: [9, 11] },
  yearMarks: '',
  dayMarks: '.',
  rangeStart: 'vom|von|am|ab|zwischen|den|dem|zum',
  rangeMiddle: 'bis|bis zum',
  and: 'und',
  within: 'im|anfang|ende|mitte',
  of: '',
};
