import { describe, expect, test } from 'vitest';
import { type ExamplePerson, officialPair, type Ties } from '../../../src/load/identity/official-pair.ts';
import { judgeOfficials, OFFICIAL_RULES } from '../../../src/load/identity/official-rules.ts';
import { personaIn } from './people.ts';

const NO_TIES: Ties = { apart: false, together: false };

const pairOf = (one: ExamplePerson, other: ExamplePerson, ties?: Partial<Ties>) =>
  officialPair(personaIn(one), personaIn(other), { ...NO_TIES, ...ties });

describe.each(OFFICIAL_RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples)('holds of %j and %j', (one, other, ties?: Partial<Ties>) => {
    expect(rule.holds(pairOf(one, other, ties))).toBe(true);
    expect(rule.holds(pairOf(other, one, ties))).toBe(true);
  });

  test.each(rule.nearMisses)('does not hold of %j and %j', (one, other, ties?: Partial<Ties>) => {
    expect(rule.holds(pairOf(one, other, ties))).toBe(false);
    expect(rule.holds(pairOf(other, one, ties))).toBe(false);
  });

  test('has both', () => {
    expect(rule.examples.length && rule.nearMisses.length).toBeGreaterThan(0);
  });
});

const DIRECTOR = { name: 'У. Джусупов', post: 'Директор Второго политического департамента МИД КР' };
const AMBASSADOR = { post: 'Посол КР в США и Канаде', accreditedTo: ['CA', 'US'] };
const MFA = 'organisation/kg/ministry-of-foreign-affairs';

describe('people', () => {
  test.each<[ExamplePerson, ExamplePerson, Partial<Ties>?]>([
    [
      DIRECTOR,
      { name: 'Ulan Dzhusupov', post: 'Director of the Second Political Department', day: '2018-11-21' },
    ],
    [DIRECTOR, { name: 'O. Djoussoupov', post: 'Directeur du Deuxième département politique' }],
    ['С. Лавров', 'С.Лавров'],
    ['Э. ЛеКлэр', 'Alison LeClaire', { together: true }],
    [
      { name: 'К. Токтогулов', ...AMBASSADOR },
      { name: 'Kadyr Toktogulov', ...AMBASSADOR, day: '2016-01-30' },
    ],
    ['Улан Джусупов', { name: 'Ulan Dzhusupov', day: '2019-03-02' }],
    [
      { name: 'А. Иванов', post: 'Советник', organisation: MFA },
      { name: 'A. Ivanov', post: 'Head of Division', organisation: MFA, day: '2018-12-12' },
    ],
  ])('%j and %j are one', (one, other, ties) => {
    expect(judgeOfficials(personaIn(one), personaIn(other), { ...NO_TIES, ...ties }).outcome).toBe('SAME');
  });

  test.each<[ExamplePerson, ExamplePerson]>([
    ['У. Джусупов', { name: 'U. Dzhusupov', day: '2016-06-12' }],
    [
      { name: 'К. Токтогулов', ...AMBASSADOR },
      { name: 'K. Toktogulov', ...AMBASSADOR, day: '1998-01-30' },
    ],
    ['Э. ЛеКлэр', 'Alison LeClaire'],
  ])('%j and %j may be one', (one, other) => {
    expect(['PERHAPS', 'UNKNOWN']).toContain(
      judgeOfficials(personaIn(one), personaIn(other), NO_TIES).outcome,
    );
  });

  test.each<[ExamplePerson, ExamplePerson]>([
    [DIRECTOR, { name: 'Eldar Dzhusupov', post: 'Director of the Second Political Department' }],
    [
      { name: 'К. Токтогулов', ...AMBASSADOR },
      { name: 'М. Токтогулов', ...AMBASSADOR },
    ],
    ['А. Иванова', 'А. Иванов'],
  ])('%j and %j are two', (one, other) => {
    expect(judgeOfficials(personaIn(one), personaIn(other), NO_TIES).outcome).toBe('DIFFERENT');
  });
});
