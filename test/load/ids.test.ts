import { describe, expect, test } from 'vitest';
import type { EventFact, OfficialFact, OrganisationFact, ParticipantFact } from '../../src/extract/facts.ts';
import { eventIds, officialId, organisationId, postId, releaseId, slug } from '../../src/load/ids.ts';
import type { SourceRelease } from '../../src/load/sources/release.ts';

const RELEASE: SourceRelease = {
  source: 'here',
  text: 'Words.',
  sha256: 'abcdef0123456789',
  publisher: { id: 'kg-mfa', name: 'MFA', names: [], country: 'KG' },
  language: null,
  published: null,
  url: null,
  title: null,
};

const official = (
  familyName: string,
  givenName: string | null,
  country: string | null = 'KG',
): OfficialFact => ({
  name: `${givenName ?? ''} ${familyName}`.trim(),
  familyName,
  givenName,
  latinName: null,
  country,
  forms: [],
  posts: [],
});

const organisation = (
  country: string | null,
  kind: OrganisationFact['kind'],
  ...names: string[]
): OrganisationFact => ({
  name: names[0]!,
  names,
  country,
  kind,
  parent: null,
  accreditedTo: [],
  mentions: [],
});

const participant = (who: OfficialFact, role: ParticipantFact['role']): ParticipantFact => ({
  official: who,
  group: null,
  country: who.country,
  post: null,
  organisation: null,
  role,
  roleBasis: 'STATED',
  mentions: [],
});

const event = (facts: Partial<EventFact>): EventFact => ({
  kind: 'CONSULTATION',
  mode: null,
  status: 'HELD',
  background: false,
  date: {
    start: '2018-06-12',
    end: '2018-06-12',
    precision: 'DAY',
    within: false,
    basis: 'STATED',
    mentions: [],
  },
  place: null,
  countries: ['KG', 'CA'],
  round: null,
  delegations: [],
  participants: [],
  statements: [],
  visit: null,
  visitor: null,
  host: null,
  meetingsComplete: null,
  mentions: [],
  ...facts,
});

const idsOf = (...events: EventFact[]) => [...eventIds(events, RELEASE).values()];

test('a slug is in small Latin letters, whatever the script', () => {
  expect(slug('Посол КР в США и Канаде')).toBe('posol-kr-v-ssha-i-kanade');
  expect(slug('Kırgız–Türk')).toBe('kirgiz-turk');
  expect(slug('…')).toMatch(/^[0-9a-f]{8}$/);
  const long = slug('очень длинное название '.repeat(10));
  expect(long).toMatch(/^[a-z-]{60,71}-[0-9a-f]{8}$/);
  expect(long).not.toBe(slug('очень длинное название '.repeat(11)));
});

test('a release goes by its publisher and its words', () => {
  expect(releaseId(RELEASE)).toBe('release/kg-mfa/abcdef012345');
  expect(releaseId({ ...RELEASE, publisher: null })).toBe('release/unknown/abcdef012345');
});

test('an official goes by country, family name and first initial', () => {
  expect(officialId(official('Джусупов', 'У.'))).toBe('official/kg/dzhusupov-u');
  expect(officialId(official('Джусупов', 'Улан'))).toBe('official/kg/dzhusupov-u');
  expect(officialId(official('Müller', null, null))).toBe('official/zz/muller');
});

describe('an organisation', () => {
  test.each([
    ['Министерство иностранных дел Канады', 'МИД Канады'],
    ['МИД Канады'],
    ['Global Affairs Canada', 'Ministry of Foreign Affairs'],
    ['Ministère des Affaires étrangères'],
    ['Auswärtiges Amt'],
  ])('is the foreign ministry by any of its names: %s', (...names) => {
    expect(organisationId(organisation('CA', 'MINISTRY', ...names))).toBe(
      'organisation/ca/ministry-of-foreign-affairs',
    );
  });

  test('goes by its name otherwise', () => {
    expect(organisationId(organisation('CA', 'MINISTRY', 'Министерство торговли'))).toBe(
      'organisation/ca/ministerstvo-torgovli',
    );
    expect(organisationId(organisation('KG', 'DEPARTMENT', 'Второй департамент МИД КР'))).toBe(
      'organisation/kg/vtoroy-departament-mid-kr',
    );
    expect(organisationId(organisation(null, 'MINISTRY', 'МИД'))).toBe('organisation/zz/mid');
  });
});

test('a post goes by its title in the country of its organisation, or of who holds it', () => {
  const post = {
    title: 'Министр',
    shortTitle: 'Министр',
    organisationName: null,
    organisation: null,
    accreditedTo: [],
    mentions: [],
  };
  expect(
    postId({ ...post, organisation: organisation('CA', 'MINISTRY', 'МИД') }, official('Бек', 'С.')),
  ).toBe('post/ca/ministr');
  expect(postId(post, official('Бек', 'С.'))).toBe('post/kg/ministr');
  expect(postId(post, undefined)).toBe('post/zz/ministr');
});

describe('an event', () => {
  test('goes by kind, first day and parties, in alphabetical order', () => {
    expect(idsOf(event({}))).toEqual(['consultation/2018-06-12/ca-kg']);
    expect(idsOf(event({ kind: 'VISIT', countries: ['KG', 'CA', 'US'] }))).toEqual([
      'visit/2018-06-12/ca-kg-us',
    ]);
  });

  test('is numbered where the text has another of the same day and parties', () => {
    expect(idsOf(event({}), event({ round: 2 }))).toEqual([
      'consultation/2018-06-12/ca-kg',
      'consultation/2018-06-12/ca-kg/2',
    ]);
  });

  test('is a meeting with whom it was: the counterparts, else the heads', () => {
    const [bek, kun, head] = [
      official('Бек', 'С.', 'CA'),
      official('Кун', 'Т.', 'CA'),
      official('Иванов', 'И.'),
    ];
    expect(
      idsOf(
        event({
          kind: 'MEETING',
          participants: [
            participant(head, 'HEAD'),
            participant(kun, 'COUNTERPART'),
            participant(bek, 'COUNTERPART'),
          ],
        }),
        event({ kind: 'MEETING', participants: [participant(head, 'HEAD'), participant(bek, 'MEMBER')] }),
      ),
    ).toEqual(['meeting/2018-06-12/ca-kg/bek-s-kun-t', 'meeting/2018-06-12/ca-kg/ivanov-i']);
  });

  test('that may be another one than a release elsewhere tells carries its own release’s digest', () => {
    const month: EventFact['date'] = {
      start: '2018-06',
      end: '2018-06',
      precision: 'MONTH',
      within: true,
      basis: 'STATED',
      mentions: [],
    };
    expect(idsOf(event({ date: null }))).toEqual(['consultation/undated/ca-kg/abcdef012345']);
    expect(idsOf(event({ date: month }))).toEqual(['consultation/2018-06/ca-kg/abcdef012345']);
    expect(idsOf(event({ countries: ['KG'] }))).toEqual(['consultation/2018-06-12/kg/abcdef012345']);
    expect(idsOf(event({ kind: 'MEETING' }))).toEqual(['meeting/2018-06-12/ca-kg/abcdef012345']);
  });
});
