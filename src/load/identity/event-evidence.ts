import { cities, type EventRule, type ExampleClaim, isInferred, overlap, sameDay } from './event-pair.ts';

const led = (...familyNames: string[]): ExampleClaim => ({
  people: familyNames.map((familyName, index) => ({
    country: index === 0 ? 'CA' : 'KG',
    role: 'HEAD',
    familyName,
    givenName: null,
  })),
});

const on = (start: string, end = start): ExampleClaim => ({ start, end });

const JUNE: ExampleClaim = { start: '2018-06-01', end: '2018-06-30', precision: 'MONTH' };

/** What says that two accounts are of one event, or speaks against it. All that hold are added up. */
export const EVENT_EVIDENCE: readonly EventRule[] = [
  {
    name: 'event/other-heads',
    weight: -5,
    reason: 'led by others',
    holds: ({ one, otherHeads }) => one.kind !== 'MEETING' && otherHeads,
    examples: [[led('ЛеКлэр', 'Джусупов'), led('LeClaire', 'Toktogulov')]],
    nearMisses: [
      [led('ЛеКлэр', 'Джусупов'), led('LeClaire', 'Dzhusupov')],
      [led('ЛеКлэр', 'Джусупов'), led('LeClaire')],
    ],
  },
  {
    name: 'event/same-day',
    weight: 5,
    reason: 'on the same day',
    holds: sameDay,
    examples: [[{}, {}]],
    nearMisses: [
      [{}, on('2018-06-11', '2018-06-15')],
      [{}, on('2018-06-13')],
    ],
  },
  {
    name: 'event/same-days',
    weight: 4,
    reason: 'on days that overlap',
    holds: (pair) =>
      overlap(pair) && !sameDay(pair) && [pair.one, pair.other].every(({ precision }) => precision === 'DAY'),
    examples: [[{}, on('2018-06-11', '2018-06-15')]],
    nearMisses: [
      [{}, {}],
      [{}, JUNE],
    ],
  },
  {
    name: 'event/same-month',
    weight: 1,
    reason: 'in the same month or year',
    holds: (pair) => overlap(pair) && [pair.one, pair.other].some(({ precision }) => precision !== 'DAY'),
    examples: [[{}, JUNE]],
    nearMisses: [[{}, on('2018-06-11', '2018-06-15')]],
  },
  {
    name: 'event/next-day',
    weight: 2,
    reason: 'a day apart, as time zones and dates of publication are',
    holds: (pair) => !overlap(pair),
    examples: [[{}, on('2018-06-13')]],
    nearMisses: [[{}, {}]],
  },
  {
    name: 'event/inferred-day',
    weight: 1,
    reason: 'a day apart, and one of the days was only inferred',
    holds: (pair) => !overlap(pair) && isInferred(pair),
    examples: [[{}, { ...on('2018-06-13'), basis: 'INFERRED' }]],
    nearMisses: [
      [{}, on('2018-06-13')],
      [{}, { basis: 'INFERRED' }],
    ],
  },
  {
    name: 'event/once-at-a-time',
    weight: 6,
    reason: 'two states hold consultations, and visits, once at a time',
    holds: ({ one }) => one.kind !== 'MEETING',
    examples: [
      [{}, {}],
      [{ kind: 'VISIT' }, { kind: 'VISIT' }],
    ],
    nearMisses: [[{ kind: 'MEETING' }, { kind: 'MEETING' }]],
  },
  {
    name: 'event/round',
    weight: 4,
    reason: 'the same round',
    holds: ({ one, other }) => one.round !== null && one.round === other.round,
    examples: [[{ round: 1 }, { round: 1 }]],
    nearMisses: [
      [{}, {}],
      [{ round: 1 }, {}],
    ],
  },
  {
    name: 'event/city',
    weight: 2,
    reason: 'in the same city',
    holds: (pair) => cities(pair) === true,
    examples: [
      [
        { city: 'Оттава', country: 'CA' },
        { city: 'Ottawa', country: 'CA' },
      ],
      [
        { city: 'Тамчы', country: 'KG' },
        { city: 'Tamchy', country: 'KG' },
      ],
    ],
    nearMisses: [[{ city: 'Оттава', country: 'CA' }, { country: 'CA' }]],
  },
  {
    name: 'event/participant',
    weight: 6,
    reason: 'both name the same participant',
    holds: ({ shared }) => shared > 0,
    examples: [[led('ЛеКлэр'), led('LeClaire', 'Dzhusupov')]],
    nearMisses: [[led('Бек'), led('Wilkie', 'Бек')]],
  },
  {
    name: 'event/participants',
    weight: 3,
    reason: 'both name several of the same participants',
    holds: ({ shared }) => shared > 1,
    examples: [[led('ЛеКлэр', 'Джусупов'), led('LeClaire', 'Dzhusupov')]],
    nearMisses: [[led('ЛеКлэр'), led('LeClaire', 'Dzhusupov')]],
  },
];
