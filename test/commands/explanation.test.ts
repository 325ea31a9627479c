import { expect, it } from 'vitest';
import { formatExplanation } from '../../src/commands/explanation.ts';
import type { Explanation } from '../../src/extract/explain.ts';
import type { EventFact } from '../../src/extract/facts.ts';

const TEXT = 'Talks with\nNorway. On 3 May 2021 talks with Norway were held in Tallinn.';

/** Where some words stand in the text, after others that stand there before them. */
function span(words: string, after = '') {
  const start = TEXT.indexOf(words, TEXT.indexOf(after));
  return { start, end: start + words.length };
}

const event: EventFact = {
  kind: 'CONSULTATION',
  mode: 'IN_PERSON',
  status: 'HELD',
  background: false,
  date: {
    start: '2021-05-03',
    end: '2021-05-03',
    precision: 'DAY',
    within: false,
    basis: 'STATED',
    mentions: [],
  },
  place: { localName: 'Tallinn', country: 'EE', mentions: [] },
  countries: ['EE', 'NO'],
  round: 2,
  delegations: [],
  participants: [
    {
      official: null,
      group: 'experts',
      country: 'NO',
      post: null,
      organisation: null,
      role: 'PARTICIPANT',
      roleBasis: 'STATED',
      mentions: [],
    },
  ],
  statements: [],
  visit: null,
  visitor: null,
  host: null,
  meetingsComplete: null,
  mentions: [{ ...span('talks'), rule: 'en/talks/held', basis: 'STATED' }],
};

const claim = {
  ...span('talks'),
  kind: event.kind,
  mode: event.mode,
  status: event.status,
  background: false,
  codes: ['NO'],
  round: null,
  participants: [{ role: 'HEAD' as const, name: 'Ola Berg', country: 'NO' }],
  date: { start: '2021-05-03', end: '2021-05-04' },
  place: { city: 'Tallinn', country: 'EE' },
};

const explanation: Explanation = {
  sentences: [
    {
      ...span('Talks with\nNorway.'),
      title: true,
      items: [{ ...span('Norway'), type: 'country', readAs: ['NO'] }],
      claims: [
        { ...claim, rule: 'en/talks/headline', date: null, place: null, participants: [], event: null },
      ],
    },
    {
      ...span('On 3 May 2021 talks with Norway were held in Tallinn.'),
      title: false,
      items: [
        { ...span('3 May 2021'), type: 'date', readAs: ['2021-05-03'] },
        { ...span('Norway', 'May'), type: 'people', readAs: ['Ola Berg (NO)', 'group experts (NO)'] },
      ],
      claims: [{ ...claim, rule: 'en/talks/held', event }],
    },
  ],
  facts: {
    language: 'en',
    title: 'Talks with Norway',
    events: [event],
    officials: [],
    organisations: [],
    posts: [],
  },
};

it('marks what was found by brackets, with a row for each find and each claim, then the events', () => {
  const row = (type: string, words: string, readAs: string) =>
    `    ${type.padEnd(18)}${words.padEnd(42)}${readAs}`;
  expect(formatExplanation(TEXT, explanation, { colours: false }).split('\n')).toEqual([
    '1 title',
    'Talks with [Norway].',
    row('country', 'Norway', 'NO'),
    '  en/talks/headline: CONSULTATION, IN_PERSON, HELD, NO; no event',
    '',
    '2',
    'On [3 May 2021] talks with [Norway] were held in Tallinn.',
    row('date', '3 May 2021', '2021-05-03'),
    row('people', 'Norway', 'Ola Berg (NO)'),
    row('', '', 'group experts (NO)'),
    '  en/talks/held: CONSULTATION, IN_PERSON, HELD, NO, 2021-05-03/2021-05-04, Tallinn (EE), HEAD Ola Berg (NO); event 1',
    '',
    'Events',
    '',
    '1  CONSULTATION, IN_PERSON, HELD, EE NO, 2021-05-03 STATED, Tallinn (EE), round 2',
    '    by en/talks/held',
    '    PARTICIPANT experts (NO)',
    '',
  ]);
});

it('marks by colours instead where there are any', () => {
  const colourful = formatExplanation(TEXT, explanation, { colours: true });
  expect(colourful).toContain(
    'On \u001b[36m3 May 2021\u001b[39m talks with \u001b[32mNorway\u001b[39m were held',
  );
  expect(colourful).not.toContain('[Norway]');
});

it('says so where there is nothing', () => {
  const { sentences, facts } = explanation;
  const quiet = formatExplanation(TEXT, { sentences, facts: { ...facts, events: [] } }, { colours: false });
  expect(quiet).toMatch(/\nNo event\.\n$/);
  const foreign = { sentences: [], facts: { ...facts, language: null, events: [] } };
  expect(formatExplanation(TEXT, foreign, { colours: false })).toBe(
    'The text is in none of the languages that are read.\n',
  );
});
