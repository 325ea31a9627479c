import type { DateWords } from '../dates.ts';

/** Own list. */
export const dates: DateWords = {
  months: [
    'janvier|janv',
    'fevrier|fevr',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'aout',
    'septembre|sept',
    'octobre|oct',
    'novembre|nov',
    'decembre|dec',
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  relativeDays: { "aujourd'hui": 0, hier: -1, demain: 1 },
  seasons: { printemps: [3, 5], ete: [6, 8], automne: [9, 11] },
  yearMarks: '',
  dayMarks: 'er',
  rangeStart: 'du|le|les|des',
  rangeMiddle: 'au|a|jusqu',
  and: 'et',
  within: 'en|debut|fin|mi|courant',
  of: '',
};
