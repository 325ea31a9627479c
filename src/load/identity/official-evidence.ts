import { isSpeltAlike } from './family-name.ts';
import { sharesPatronymic } from './given-name.ts';
import { type OfficialPair, type OfficialRule, somePosts, within } from './official-pair.ts';
import type { ReadPersona } from './persona.ts';

const FOREIGN_MINISTRY = /\/ministry-of-foreign-affairs$/;

const isForeignMinistry = (organisation: string | null): boolean => FOREIGN_MINISTRY.test(organisation ?? '');

const samePost = (pair: OfficialPair): boolean =>
  somePosts(pair, (one, other) => {
    if (one.title.toLowerCase() === other.title.toLowerCase()) return true;
    if (one.rank === null || one.rank !== other.rank) return false;
    const ministry = one.organisation === other.organisation && isForeignMinistry(one.organisation);
    if (one.rank === 'MINISTER' && ministry) return true;
    const sameAreas = one.accreditedTo.join() === other.accreditedTo.join();
    if (one.accreditedTo.length > 0) return sameAreas;
    return one.subjects !== '' && one.subjects === other.subjects && sameAreas;
  });

const levels = ({ posts }: ReadPersona) => posts.flatMap(({ level }) => level ?? []);

/** Levels between a director and a minister. */
const FAR_APART = 2;

const MFA = 'organisation/kg/ministry-of-foreign-affairs';

/** What says that two names are one official's, or speaks against it. All that hold are added up. */
export const EVIDENCE: readonly OfficialRule[] = [
  {
    name: 'official/family-name',
    weight: 4,
    reason: 'the same family name, by its letters or one of their romanisations',
    holds: ({ one, other }) => isSpeltAlike(one.family, other.family),
    examples: [
      ['У. Джусупов', 'O. Djoussoupov'],
      ['С. Лавров', 'S. Lawrow'],
    ],
    nearMisses: [['Э. ЛеКлэр', 'A. LeClaire']],
  },
  {
    name: 'official/family-name-by-sound',
    weight: 3,
    reason: 'family names that sound alike in two scripts',
    holds: ({ one, other }) => !isSpeltAlike(one.family, other.family),
    examples: [['Э. ЛеКлэр', 'A. LeClaire']],
    nearMisses: [['С. Лавров', 'S. Lawrow']],
  },
  {
    name: 'official/given-name',
    weight: 4,
    reason: 'the same given name',
    holds: ({ givenNames }) => givenNames === 'SAME',
    examples: [['Улан Джусупов', 'Ulan Dzhusupov']],
    nearMisses: [
      ['У. Джусупов', 'Ulan Dzhusupov'],
      ['Элисон ЛеКлэр', 'Alison LeClaire'],
    ],
  },
  {
    name: 'official/initials',
    weight: 2,
    reason: 'initials that fit',
    holds: ({ givenNames }) => givenNames === 'INITIALS',
    examples: [['У. Джусупов', 'Ulan Dzhusupov']],
    nearMisses: [
      ['Улан Джусупов', 'Ulan Dzhusupov'],
      ['Джусупов', 'Ulan Dzhusupov'],
    ],
  },
  {
    name: 'official/patronymic',
    weight: 2,
    reason: 'the same patronymic or middle initial',
    holds: ({ one, other }) => sharesPatronymic(one.given, other.given),
    examples: [
      ['А.Ю. Руденко', 'Андрей Юрьевич Руденко'],
      ['Antony J. Blinken', 'Antony J. Blinken'],
    ],
    nearMisses: [['А. Руденко', 'Андрей Юрьевич Руденко']],
  },
  {
    name: 'official/written-alike',
    weight: 1,
    reason: 'the whole name is written letter for letter alike',
    holds: ({ one, other, givenNames }) =>
      givenNames !== 'UNKNOWN' &&
      one.persona.name.replace(/\s/g, '') === other.persona.name.replace(/\s/g, ''),
    examples: [['У. Джусупов', 'У.Джусупов']],
    nearMisses: [
      ['У. Джусупов', 'U. Dzhusupov'],
      ['Джусупов', 'Джусупов'],
    ],
  },
  {
    name: 'official/post',
    weight: 4,
    reason: 'the same post',
    holds: samePost,
    examples: [
      [
        { name: 'У. Джусупов', post: 'Директор Второго политического департамента МИД КР' },
        { name: 'Ulan Dzhusupov', post: 'Director of the Second Political Department' },
      ],
      [
        { name: 'К. Токтогулов', post: 'Посол КР в США и Канаде', accreditedTo: ['US', 'CA'] },
        {
          name: 'K. Toktogulov',
          post: 'Ambassador to the United States and Canada',
          accreditedTo: ['CA', 'US'],
        },
      ],
      [
        { name: 'С. Иванов', post: 'Министр иностранных дел', organisation: MFA },
        { name: 'S. Ivanov', post: 'Foreign Minister', organisation: MFA },
      ],
    ],
    nearMisses: [
      [
        { name: 'У. Джусупов', post: 'Директор Второго политического департамента МИД КР' },
        { name: 'Ulan Dzhusupov', post: 'Director of the First Political Department' },
      ],
      [
        { name: 'К. Токтогулов', post: 'Посол КР в США', accreditedTo: ['US'] },
        { name: 'K. Toktogulov', post: 'Ambassador to India', accreditedTo: ['IN'] },
      ],
      ['У. Джусупов', 'Ulan Dzhusupov'],
    ],
  },
  {
    name: 'official/organisation',
    weight: 2,
    reason: 'the same organisation',
    holds: (pair) =>
      somePosts(
        pair,
        ({ organisation }, other) =>
          organisation !== null && organisation === other.organisation && !isForeignMinistry(organisation),
      ),
    examples: [
      [
        { name: 'Т. Кун', post: 'Представитель', organisation: 'organisation/ca/edc' },
        { name: 'T. Kuhn', post: 'Chief Representative', organisation: 'organisation/ca/edc' },
      ],
    ],
    nearMisses: [
      [
        { name: 'С. Иванов', post: 'Советник', organisation: MFA },
        { name: 'S. Ivanov', post: 'Adviser', organisation: MFA },
      ],
    ],
  },
  {
    name: 'official/ministry',
    weight: 1,
    reason: 'both of the foreign ministry',
    holds: (pair) =>
      somePosts(
        pair,
        (one, other) => isForeignMinistry(one.organisation) && one.organisation === other.organisation,
      ),
    examples: [
      [
        { name: 'С. Иванов', post: 'Советник', organisation: MFA },
        { name: 'S. Ivanov', post: 'Director', organisation: MFA },
      ],
    ],
    nearMisses: [
      [
        { name: 'С. Иванов', post: 'Советник', organisation: MFA },
        { name: 'S. Ivanov', post: 'Director' },
      ],
    ],
  },
  {
    name: 'official/same-seat',
    weight: 4,
    reason: 'two releases name them in the same place at one event',
    holds: ({ together }) => together,
    examples: [['Э. ЛеКлэр', 'Alison LeClaire', { together: true }]],
    nearMisses: [['Э. ЛеКлэр', 'Alison LeClaire']],
  },
  {
    name: 'official/same-year',
    weight: 3,
    reason: 'named within a year',
    holds: (pair) => within(1, pair),
    examples: [['У. Джусупов', { name: 'U. Dzhusupov', day: '2018-11-21' }]],
    nearMisses: [['У. Джусупов', { name: 'U. Dzhusupov', day: '2020-11-21' }]],
  },
  {
    name: 'official/same-years',
    weight: 2,
    reason: 'named within three years',
    holds: (pair) => within(3, pair) && !within(1, pair),
    examples: [['У. Джусупов', { name: 'U. Dzhusupov', day: '2020-11-21' }]],
    nearMisses: [['У. Джусупов', { name: 'U. Dzhusupov', day: '2018-11-21' }]],
  },
  {
    name: 'official/same-decade',
    weight: 1,
    reason: 'named within ten years',
    holds: (pair) => within(10, pair) && !within(3, pair),
    examples: [['У. Джусупов', { name: 'U. Dzhusupov', day: '2010-11-21' }]],
    nearMisses: [['У. Джусупов', { name: 'U. Dzhusupov', day: '2002-11-21' }]],
  },
  {
    name: 'official/long-after',
    weight: -3,
    reason: 'more than ten years lie between',
    holds: (pair) => pair.years !== null && !within(10, pair),
    examples: [['У. Джусупов', { name: 'U. Dzhusupov', day: '2002-11-21' }]],
    nearMisses: [['У. Джусупов', { name: 'U. Dzhusupov', day: '2010-11-21' }]],
  },
  {
    name: 'official/other-rank',
    weight: -4,
    reason: 'ranks that nobody holds within two years',
    holds: (pair) =>
      within(2, pair) &&
      levels(pair.one).some((one) =>
        levels(pair.other).some((other) => Math.abs(one - other) >= FAR_APART),
      ) &&
      !somePosts(pair, (one, other) => one.level !== null && one.level === other.level),
    examples: [
      [
        { name: 'А. Иванов', post: 'Министр иностранных дел' },
        { name: 'A. Ivanov', post: 'Counsellor' },
      ],
    ],
    nearMisses: [
      [
        { name: 'А. Иванов', post: 'Министр иностранных дел' },
        { name: 'A. Ivanov', post: 'Deputy Minister of Foreign Affairs' },
      ],
      [
        { name: 'А. Иванов', post: 'Министр иностранных дел' },
        { name: 'A. Ivanov', post: 'Counsellor', day: '2008-06-12' },
      ],
    ],
  },
  {
    name: 'official/no-country',
    weight: -2,
    reason: 'no release says for which country',
    holds: ({ one }) => one.persona.country === null,
    examples: [
      [
        { name: 'А. Иванов', country: null },
        { name: 'A. Ivanov', country: null },
      ],
    ],
    nearMisses: [['А. Иванов', 'A. Ivanov']],
  },
];
