import type { CountryRow, LanguageTables } from '../language.ts';
import { cities } from './cities.ts';
import { countries, countryNearMisses } from './countries.ts';
import { cues } from './cues.ts';
import { dates } from './dates.ts';
import { rules } from './events.ts';
import { grammar } from './grammar.ts';
import {
  adjectiveForms,
  compoundStems,
  forms,
  nominative,
  nominativeOfName,
  singular,
} from './inflection.ts';
import { familyFirst, givenNames, honorifics, nameParticles } from './names.ts';
import { namedOrganisations, organisationHeads, unions } from './organisations.ts';
import { groupHeads, homePosts, postHeads, postModifiers } from './posts.ts';
import { statements } from './statements.ts';
import { topics } from './topics.ts';

/** A state as releases write it: “Republic of” before the short name of nearly any, its people in the plural. */
const asWritten = ([code, names, adjectives, ...rest]: CountryRow): CountryRow => [
  code,
  `${names}|Republic of ${names.split('|')[0]}`,
  [
    adjectives,
    ...adjectives.split('|').flatMap((word) => (/^\p{L}+(an|i)$/u.test(word) ? `${word}s` : [])),
  ].join('|'),
  ...rest,
];

export const tables: LanguageTables = {
  tag: 'en',
  commonWords: 'the|of|and|to|in|with|for|that|on|their|by|was|were|between|will|his|her|is|from|this',
  countries: countries.map(asWritten),
  countryNearMisses,
  unions,
  cities,
  organisationHeads,
  namedOrganisations,
  postHeads,
  postModifiers,
  groupHeads,
  homePosts,
  compoundStems,
  givenNames,
  nameParticles,
  nameSuffixes: ['uulu', 'kyzy', 'ogly', 'oglu', 'kizi', 'ugli', 'zade'],
  honorifics,
  familyFirst,
  dates,
  grammar,
  cues,
  rules,
  statements,
  topics,
  ordinals:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
      .split(' ')
      .map((word, index) => [index + 1, word] as const),
  ordinalMarks: 'st|nd|rd|th',
  publishers: [
    [
      'US',
      'Office of the Spokesperson|Department Spokesperson|Bureau of Public Affairs|The State Department',
    ],
    ['CA', 'Global Affairs Canada'],
    ['GB', 'Downing Street|Foreign, Commonwealth & Development Office|Foreign & Commonwealth Office|GOV.UK'],
    ['AU', 'Department of Foreign Affairs and Trade|Minister for Foreign Affairs of Australia'],
    ['IE', 'Iveagh House'],
    ['ZA', 'Department of International Relations and Cooperation'],
    ['CH', 'Federal Department of Foreign Affairs|FDFA'],
    ['IN', 'Ministry of External Affairs'],
  ],
  publisherSigns: [
    [null, 'Honourable Minister|Honourable Foreign Minister|Rt Hon|Rt. Hon'],
    ['CA', 'The Honourable'],
  ],
  contacts:
    'Contact|Contacts|Media contact|Media contacts|Press contact|Media relations|Address for enquiries|For further information|Further information|For more information',
  forms,
  adjectiveForms,
  nominative,
  nominativeOfName,
  singular,
};
