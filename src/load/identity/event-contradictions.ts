import { byLink, cities, type EventRule, type ExampleClaim, overlap } from './event-pair.ts';
import { NEVER } from './rule.ts';

const OTHER_RELEASE: ExampleClaim = { release: 'release/ca-gac/2' };

const met = (familyName: string, country: string): ExampleClaim => ({
  kind: 'MEETING',
  people: [{ country, role: 'COUNTERPART', familyName, givenName: null }],
});

/** What no two accounts of one event say: the first of these that holds settles it. */
export const EVENT_CONTRADICTIONS: readonly EventRule[] = [
  {
    name: 'event/told-apart',
    weight: NEVER,
    reason: 'one release tells of both, as of two',
    holds: ({ one, other }) => one.release === other.release,
    examples: [[{}, {}]],
    nearMisses: [[{}, OTHER_RELEASE]],
  },
  {
    name: 'event/other-kind-or-parties',
    weight: NEVER,
    reason: 'another kind of event, or other parties',
    holds: ({ one, other }) => one.kind !== other.kind || one.parties.join() !== other.parties.join(),
    examples: [
      [{}, { kind: 'VISIT' }],
      [{}, { parties: ['CA', 'KG', 'US'] }],
    ],
    nearMisses: [[{}, OTHER_RELEASE]],
  },
  {
    name: 'event/other-days',
    weight: NEVER,
    reason: 'more than a day lies between',
    holds: (pair) => !overlap(pair, 1),
    examples: [
      [{}, { start: '2018-06-14', end: '2018-06-14' }],
      [{}, { start: null, end: null }],
    ],
    nearMisses: [
      [{}, { start: '2018-06-13', end: '2018-06-13' }],
      [{}, { start: '2018-06-11', end: '2018-06-15' }],
    ],
  },
  {
    name: 'event/other-round',
    weight: NEVER,
    reason: 'another round',
    holds: ({ one, other }) => one.round !== null && other.round !== null && one.round !== other.round,
    examples: [[{ round: 1 }, { round: 2 }]],
    nearMisses: [
      [{ round: 1 }, { round: 1 }],
      [{ round: 1 }, {}],
    ],
  },
  {
    name: 'event/other-place',
    weight: NEVER,
    reason: 'in another city or country',
    holds: (pair) =>
      cities(pair) === false ||
      (pair.one.country !== null &&
        pair.other.country !== null &&
        pair.one.country !== pair.other.country &&
        !byLink(pair.one)),
    examples: [
      [
        { city: 'Оттава', country: 'CA' },
        { city: 'Bishkek', country: 'KG' },
      ],
      [{ country: 'CA' }, { country: 'KG' }],
    ],
    nearMisses: [
      [
        { city: 'Оттава', country: 'CA' },
        { city: 'Ottawa', country: 'CA' },
      ],
      [{ city: 'Оттава', country: 'CA' }, { country: 'CA' }],
      [
        { mode: 'VIDEO', country: 'CA' },
        { mode: 'VIDEO', country: 'KG' },
      ],
    ],
  },
  {
    name: 'event/other-mode',
    weight: NEVER,
    reason: 'one face to face, the other by telephone or video',
    holds: ({ one, other }) =>
      one.mode !== null && other.mode !== null && (one.mode === 'IN_PERSON') !== (other.mode === 'IN_PERSON'),
    examples: [[{ mode: 'IN_PERSON' }, { mode: 'PHONE' }]],
    nearMisses: [
      [{ mode: 'PHONE' }, { mode: 'VIDEO' }],
      [{ mode: 'PHONE' }, {}],
    ],
  },
  {
    name: 'event/other-direction',
    weight: NEVER,
    reason: 'a visit the other way',
    holds: ({ one, other }) =>
      one.visitor !== null && other.visitor !== null && one.visitor !== other.visitor,
    examples: [
      [
        { kind: 'VISIT', visitor: 'KG' },
        { kind: 'VISIT', visitor: 'CA' },
      ],
    ],
    nearMisses: [[{ kind: 'VISIT', visitor: 'KG' }, { kind: 'VISIT' }]],
  },
  {
    name: 'event/other-people',
    weight: NEVER,
    reason: 'with other people on one side',
    holds: ({ one, otherPeople }) => one.kind === 'MEETING' && otherPeople,
    examples: [[met('Бек', 'CA'), met('Wilkie', 'CA')]],
    nearMisses: [
      [met('Бек', 'CA'), met('Beck', 'CA')],
      [met('Бек', 'CA'), met('Джусупов', 'KG')],
      [met('Бек', 'CA'), { kind: 'MEETING' }],
    ],
  },
];
