import { isFeminineOf, isSpeltAlike, soundsAlike } from './family-name.ts';
import type { OfficialRule } from './official-pair.ts';
import { NEVER } from './rule.ts';

/** What no two names of one official have: the first of these that holds settles it. */
export const CONTRADICTIONS: readonly OfficialRule[] = [
  {
    name: 'official/named-apart',
    weight: NEVER,
    reason: 'one release names both, as two people',
    holds: ({ apart, givenNames }) => apart && givenNames !== 'UNKNOWN',
    examples: [['А. Иванов', 'А.С. Иванов', { apart: true }]],
    nearMisses: [
      ['А. Иванов', 'А.С. Иванов'],
      // A text may name one person twice, in full and by the family name.
      ['С. Лавров', 'Лавров', { apart: true }],
    ],
  },
  {
    name: 'official/other-given-name',
    weight: NEVER,
    reason: 'their given names, initials or patronymics contradict each other',
    holds: ({ givenNames }) => givenNames === 'CONFLICT',
    examples: [
      ['У. Джусупов', 'Eldar Dzhusupov'],
      ['Алексей Иванов', 'Андрей Иванов'],
      ['А.Ю. Руденко', 'А.С. Руденко'],
      ['John Smith', 'James Smith'],
    ],
    nearMisses: [
      ['У. Джусупов', 'Ulan Dzhusupov'],
      ['У. Джусупов', 'O. Djoussoupov'],
      ['Э. ЛеКлэр', 'Alison LeClaire'],
      ['Э. Ле', 'Hervé Le'],
      ['Евгений Иванов', 'Jewgeni Iwanow'],
      ['Джон Смит', 'John Smith'],
      ['Андрей Иванов', 'Иванов'],
    ],
  },
  {
    name: 'official/other-gender',
    weight: NEVER,
    reason: 'one name is a man’s, the other a woman’s',
    holds: ({ one: { family }, other: { family: another } }) =>
      isFeminineOf(family, another) ||
      isFeminineOf(another, family) ||
      [family.suffix, another.suffix].sort().join() === 'daughter,son',
    examples: [
      ['А. Иванова', 'А. Иванов'],
      ['А. Иванова', 'A. Ivanov'],
      ['А. Мамбет-уулу', 'А. Мамбет-кызы'],
    ],
    nearMisses: [
      ['А. Иванова', 'A. Ivanova'],
      ['А. Мамбет-уулу', 'A. Mambet-uulu'],
    ],
  },
  {
    name: 'official/other-family-name',
    weight: NEVER,
    reason: 'their family names are different',
    holds: ({ one, other }) =>
      !isSpeltAlike(one.family, other.family) && !soundsAlike(one.family, other.family),
    examples: [
      ['К. Токтогулов', 'K. Toktogaziev'],
      ['К. Бек', 'K. Bekov'],
      ['A. Leclerc', 'A. LeClaire'],
    ],
    nearMisses: [
      ['У. Джусупов', 'U. Dzhusupov'],
      ['У. Джусупов', 'U. Jusupov'],
      ['У. Джусупов', 'O. Djoussoupov'],
      ['В. Титов', 'W. Titow'],
      ['Э. ЛеКлэр', 'A. LeClaire'],
      ['Э. ЛеКлэр', 'E. Leclere'],
      ['К. Дешамплен', 'C. Deschamplain'],
      ['М. Чавушоглу', 'M. Çavuşoğlu'],
      ['A. Müller', 'A. Muller'],
      ['I. Aliev', 'I. Alijew'],
      ['A. Rassizade', 'A. Rasizadeh'],
    ],
  },
];
