import { describe, expect, test } from 'vitest';
import type { EventClaim } from '../../../src/load/identity/event-claim.ts';
import { type ExampleClaim, pairOf } from '../../../src/load/identity/event-pair.ts';
import { EVENT_RULES, judgeEvents } from '../../../src/load/identity/event-rules.ts';

const claimIn = (example: ExampleClaim): EventClaim => ({
  id: 'account/kg-mfa/1/1',
  release: 'release/kg-mfa/1',
  day: '2018-06-13',
  position: 0,
  ownId: 'consultation/2018-06-12/ca-kg',
  ownFullId: 'consultation/2018-06-12/ca-kg/1',
  formerIds: [],
  kind: 'CONSULTATION',
  parties: ['CA', 'KG'],
  start: '2018-06-12',
  end: '2018-06-12',
  precision: 'DAY',
  within: false,
  basis: 'STATED',
  city: null,
  country: null,
  round: null,
  mode: null,
  visitor: null,
  host: null,
  people: [],
  ...example,
});

describe.each(EVENT_RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples)('holds of %j and %j', (one, other) => {
    expect(rule.holds(pairOf(claimIn(one), claimIn(other)))).toBe(true);
    expect(rule.holds(pairOf(claimIn(other), claimIn(one)))).toBe(true);
  });

  test.each(rule.nearMisses)('does not hold of %j and %j', (one, other) => {
    expect(rule.holds(pairOf(claimIn(one), claimIn(other)))).toBe(false);
    expect(rule.holds(pairOf(claimIn(other), claimIn(one)))).toBe(false);
  });

  test('has both', () => {
    expect(rule.examples.length && rule.nearMisses.length).toBeGreaterThan(0);
  });
});

const lavrov = { country: 'RU', role: 'HEAD', familyName: 'Лавров', givenName: 'С.' } as const;
const kerry = { country: 'US', role: 'COUNTERPART', familyName: 'Керри', givenName: 'Дж.' } as const;
const MEETING: ExampleClaim = { kind: 'MEETING', parties: ['RU', 'US'], people: [lavrov, kerry] };

describe('accounts', () => {
  const outcome = (one: ExampleClaim, other: ExampleClaim) =>
    judgeEvents(claimIn(one), claimIn({ release: 'release/ca-gac/2', ...other })).outcome;

  test.each<[ExampleClaim, ExampleClaim]>([
    [{}, {}],
    [{ round: 1 }, { round: 1, start: '2018-06-13', end: '2018-06-13' }],
    [MEETING, { ...MEETING, people: [{ ...kerry, familyName: 'Kerry', givenName: 'John' }] }],
    [{ kind: 'VISIT' }, { kind: 'VISIT', start: '2018-06-11', end: '2018-06-15' }],
    [{ ...MEETING, start: '2018-06-11', end: '2018-06-15', within: true }, MEETING],
  ])('%j and %j are of one event', (one, other) => {
    expect(outcome(one, other)).toBe('SAME');
  });

  test.each<[ExampleClaim, ExampleClaim]>([
    [{ round: 1 }, { round: 2 }],
    [MEETING, { ...MEETING, people: [lavrov, { ...kerry, familyName: 'Biden', givenName: 'Joe' }] }],
    [
      { ...MEETING, people: [] },
      { ...MEETING, people: [] },
    ],
    [{}, { start: '2018-06-13', end: '2018-06-13' }],
    [{}, { start: '2018-06-01', end: '2018-06-30', precision: 'MONTH' }],
    [
      { ...MEETING, mode: 'PHONE' },
      { ...MEETING, mode: 'IN_PERSON' },
    ],
  ])('%j and %j are not', (one, other) => {
    expect(outcome(one, other)).not.toBe('SAME');
  });
});
