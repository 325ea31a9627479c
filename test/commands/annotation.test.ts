import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/commands/annotation.ts';
import type { EventFact, Facts, Mention, OfficialFact, ParticipantFact } from '../../src/extract/facts.ts';

const TEXT = 'Норвегию представлял директор департамента МИД Норвегии К. Нурдаль.';

function mention(quote: string): Mention {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, rule: 'ru/test', basis: 'STATED' };
}

const nordahl: OfficialFact = {
  name: 'К. Нурдаль',
  familyName: 'Нурдаль',
  givenName: 'К.',
  latinName: 'K. Nurdal’',
  country: 'NO',
  forms: [{ text: 'К. Нурдаль', mention: mention('К. Нурдаль') }],
  posts: [],
};

const head: ParticipantFact = {
  official: nordahl,
  group: null,
  country: 'NO',
  post: {
    title: 'директор департамента МИД Норвегии',
    shortTitle: 'директор департамента',
    organisationName: 'МИД Норвегии',
    organisation: null,
    accreditedTo: [],
    mentions: [],
  },
  organisation: null,
  role: 'HEAD',
  roleBasis: 'STATED',
  mentions: [mention('директор департамента МИД Норвегии К. Нурдаль')],
};

const consultation: EventFact = {
  kind: 'CONSULTATION',
  mode: 'IN_PERSON',
  status: 'HELD',
  background: false,
  date: {
    start: '2021-03-03',
    end: '2021-03-03',
    precision: 'DAY',
    within: false,
    basis: 'STATED',
    mentions: [],
  },
  place: { localName: 'Осло', country: 'NO', mentions: [] },
  countries: ['EE', 'NO'],
  round: 2,
  delegations: [],
  participants: [head],
  statements: [],
  visit: null,
  visitor: null,
  host: null,
  meetingsComplete: null,
  mentions: [mention('Норвегию')],
};

function annotateEvent(changes: Partial<EventFact>) {
  const facts: Facts = {
    language: 'ru',
    title: null,
    events: [{ ...consultation, ...changes }],
    officials: [nordahl],
    organisations: [],
    posts: [],
  };
  return annotate('7', TEXT, facts).events[0];
}

it('lays an event out flat, with the words behind it', () => {
  expect(annotateEvent({})).toMatchObject({
    kind: 'CONSULTATION',
    status: 'HELD',
    background: false,
    start: '2021-03-03',
    end: '2021-03-03',
    dateBasis: 'STATED',
    city: 'Осло',
    country: 'NO',
    countries: ['EE', 'NO'],
    round: 2,
    participants: [
      {
        name: 'К. Нурдаль',
        family: 'Нурдаль',
        post: 'директор департамента',
        organisation: 'МИД Норвегии',
        country: 'NO',
        role: 'HEAD',
        quote: 'директор департамента МИД Норвегии К. Нурдаль',
      },
    ],
    spans: [{ start: 0, end: 8, quote: 'Норвегию', rule: 'ru/test', basis: 'STATED' }],
  });
});

it('names an official of the text with every form of the name', () => {
  const facts: Facts = {
    language: 'ru',
    title: null,
    events: [],
    officials: [nordahl],
    organisations: [],
    posts: [],
  };
  expect(annotate('7', TEXT, facts).officials).toMatchObject([{ name: 'К. Нурдаль', forms: ['К. Нурдаль'] }]);
});

describe('the basis of a date', () => {
  const date = {
    start: '2021-03',
    end: '2021-03',
    precision: 'MONTH',
    within: false,
    basis: 'INFERRED',
    mentions: [],
  } as const;

  it('is that of the fact', () => {
    expect(annotateEvent({ date: { ...date, mentions: [] } })).toMatchObject({
      start: '2021-03',
      dateBasis: 'INFERRED',
    });
  });
  it('is WITHIN for some unknown day of a stretch', () => {
    expect(annotateEvent({ date: { ...date, within: true, mentions: [] } })?.dateBasis).toBe('WITHIN');
  });
  it('is NONE without a date', () => {
    expect(annotateEvent({ date: null })).toMatchObject({ start: null, end: null, dateBasis: 'NONE' });
  });
});

describe('a meeting', () => {
  it.each([
    ['PHONE', 'CALL'],
    ['VIDEO', 'CALL'],
    ['IN_PERSON', 'MEETING'],
  ] as const)('by %s is a %s', (mode, kind) => {
    expect(annotateEvent({ kind: 'MEETING', mode })).toMatchObject({ kind, mode });
  });
});

describe('participants', () => {
  it('are the named ones; groups stand apart', () => {
    const staff: ParticipantFact = {
      ...head,
      official: null,
      group: 'сотрудники посольства',
      role: 'PARTICIPANT',
    };
    const event = annotateEvent({ participants: [head, staff] });
    expect(event?.participants.map(({ name }) => name)).toEqual(['К. Нурдаль']);
    expect(event?.groups).toEqual([{ group: 'сотрудники посольства', country: 'NO', role: 'PARTICIPANT' }]);
  });

  it('have an organisation without a post', () => {
    const organisation = {
      name: 'МИД Норвегии',
      names: [],
      country: 'NO',
      kind: 'MINISTRY',
      parent: null,
      accreditedTo: [],
      mentions: [],
    } as const;
    const event = annotateEvent({
      participants: [
        {
          ...head,
          post: null,
          organisation: { ...organisation, names: [], accreditedTo: [], mentions: [] },
          role: 'MEMBER',
        },
      ],
    });
    expect(event?.participants[0]).toMatchObject({
      post: null,
      organisation: 'МИД Норвегии',
      role: 'PARTICIPANT',
    });
  });
});
