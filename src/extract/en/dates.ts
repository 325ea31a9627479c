import type { DateWords } from '../dates.ts';

/** Own list. */
export const dates: DateWords = {
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  relativeDays: { today: 0, yesterday: -1, tomorrow: 1 },
  seasons: { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11] },
  yearMarks: '',
  dayMarks: 'st|nd|rd|th',
  rangeStart: 'from|between|on|the',
  rangeMiddle: 'to|through|until|till',
  and: 'and',
  within: 'in|of|early|late|mid',
  of: 'of',
};
