import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { nameOf, readAnswer, readChange } from '../../src/harvest/read-answer.ts';
import { factsToJson, withEverything } from '../../src/load/facts-json.ts';

const TEXT =
  'Consultations between Kenya and Switzerland were held in Nairobi on 4 March 2026. Anne Wanjiru led.';
const ENDPOINT = 'https://mfa.example/graphql';
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');
const idOf = (text: string) => `release/ke-mfa/${digestOf(text).slice(0, 12)}`;

const mention = (quote: string, rule = 'en/place') => ({
  start: TEXT.indexOf(quote),
  end: TEXT.indexOf(quote) + quote.length,
  rule,
  basis: 'STATED',
});

/** What an honest peer sends. A new one for each test, which may spoil it. */
function honest() {
  return {
    kind: 'UPSERT',
    id: idOf(TEXT),
    origin: { source: 'ke-mfa', era: '2026-11-23T10:00:00.000Z', sequence: 7 },
    release: { text: TEXT },
    stated: {
      publisher: { id: 'ke-mfa', name: 'Ministry of Foreign Affairs of Kenya', names: [], country: 'KE' },
      language: 'en',
      published: '2026-03-05',
      url: 'https://mfa.example/1',
      title: null,
      sha256: digestOf(TEXT),
    },
    facts: {
      language: 'en',
      title: null,
      organisations: [
        {
          name: 'Ministry',
          names: ['Ministry'],
          country: 'KE',
          kind: 'MINISTRY',
          parent: null as number | null,
          accreditedTo: [],
          mentions: [],
        },
      ],
      posts: [] as unknown[],
      officials: [
        {
          name: 'Anne Wanjiru',
          familyName: 'Wanjiru',
          givenName: 'Anne' as string | null,
          latinName: null,
          country: 'KE',
          forms: [{ text: 'Anne Wanjiru', mention: mention('Anne Wanjiru', 'en/person') }],
          posts: [] as number[],
        },
      ],
      events: [
        {
          kind: 'CONSULTATION',
          mode: 'IN_PERSON',
          status: 'HELD',
          background: false,
          date: {
            start: '2026-03-04',
            end: '2026-03-04',
            precision: 'DAY',
            within: false,
            basis: 'STATED',
            mentions: [mention('4 March 2026', 'en/date')],
          },
          place: { localName: 'Nairobi', country: 'KE', mentions: [mention('Nairobi')] },
          countries: ['CH', 'KE'],
          round: null,
          delegations: [
            {
              country: 'KE',
              organisation: 0,
              participants: [0],
              mentions: [mention('Kenya', 'en/delegation')],
            },
          ],
          participants: [
            {
              official: 0 as number | null,
              group: null,
              country: 'KE',
              post: null,
              organisation: null,
              role: 'HEAD',
              roleBasis: 'STATED',
              mentions: [mention('Anne Wanjiru', 'en/delegation/led')],
            },
          ],
          statements: [
            {
              kind: 'DISCUSSED',
              text: 'Nairobi',
              joint: true,
              sides: ['CH', 'KE'],
              speaker: null,
              topics: [{ topic: 'trade', mention: mention('Nairobi', 'en/topic') }],
              mentions: [mention('held in Nairobi', 'en/statement')],
            },
          ],
          visit: null as number | null,
          visitor: null,
          host: null,
          meetingsComplete: null,
          mentions: [mention('Consultations', 'en/consultation/held')],
        },
      ],
    },
    corrections: [
      {
        by: 'A. Reader',
        on: '2026-03-06',
        why: 'the day',
        event: 'consultation/2026-03-04/ch-ke',
        field: 'date',
        value: '2026-03-03',
      },
    ],
  };
}

type Sent = ReturnType<typeof honest>;

/** What is said of a change that was spoiled in one place. */
function refusal(spoil: (sent: Sent) => unknown): string {
  const sent = honest();
  spoil(sent);
  try {
    readChange(sent, ENDPOINT);
  } catch (error) {
    return (error as Error).message;
  }
  return 'taken';
}

/** What is kept of a change, as it was sent. */
function kept(sent: unknown): unknown {
  const { id, origin, entry } = readChange(sent, ENDPOINT);
  const { release, facts, corrections } = entry!;
  const { text } = entry!.made;
  return {
    kind: 'UPSERT',
    id,
    origin,
    release: { text },
    stated: JSON.parse(release),
    facts: JSON.parse(facts),
    corrections: corrections && JSON.parse(corrections),
  };
}

it('takes what is right, and nothing that is unknown', () => {
  const facts = { ...honest().facts, __proto__: { polluted: true }, further: [] };
  expect(kept({ ...honest(), unknown: 1, facts })).toEqual(honest());
});

const texts = readdirSync('test/releases', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.txt'),
);

it.each(texts)('takes the facts of %s as they were extracted', (name) => {
  const text = readFileSync(`test/releases/${name}`, 'utf8');
  const facts = JSON.parse(factsToJson(withEverything(extract(text, {}))));
  const stated = { ...honest().stated, sha256: digestOf(text) };
  const sent = { ...honest(), id: idOf(text), release: { text }, stated, facts, corrections: null };
  expect(kept(sent)).toEqual(sent);
});

it('makes corrections of facts, and leaves what a peer decides of who and what is one', () => {
  const sent = honest();
  const merge = {
    by: 'A',
    on: '2026-03-06',
    why: 'one',
    merge: ['official/ke/wanjiru-a', 'official/ch/brunner-s'],
  };
  const { entry } = readChange({ ...sent, corrections: [...sent.corrections, merge] }, ENDPOINT);
  expect(entry!.made.facts.events[0]!.date!.start).toBe('2026-03-03');
  expect(JSON.parse(entry!.corrections!)).toEqual(sent.corrections);
});

it('takes a withdrawal', () => {
  const { id, origin } = honest();
  expect(readChange({ kind: 'WITHDRAWAL', id, origin, release: null }, ENDPOINT)).toEqual({
    id,
    origin,
    entry: null,
  });
});

describe('a release that is not what it says', () => {
  it.each<[string, (sent: Sent) => unknown, RegExp]>([
    [
      'of another source',
      (sent) => (sent.id = sent.id.replace('ke-mfa', 'ch-fdfa')),
      /^is of ch-fdfa, but is said to come from ke-mfa$/,
    ],
    [
      'under another publisher’s id',
      (sent) => {
        sent.id = sent.id.replace('ke-mfa', 'ch-fdfa');
        sent.origin.source = 'ch-fdfa';
      },
      /^is release\/ke-mfa\/[0-9a-f]{12} by its publisher and text$/,
    ],
    ['with other words', (sent) => (sent.release.text += '!'), /^has a text with the SHA-256/],
    ['under an id that is none', (sent) => (sent.id = 'release/../../etc'), /^cannot be used: id: /],
    ['without words', (sent) => (sent.release = null as never), /^cannot be used: release: /],
    [
      'with a text of another type',
      (sent) => (sent.release.text = ['a'] as never),
      /^cannot be used: release\.text: /,
    ],
    [
      'without its publisher',
      (sent) => (sent.stated.publisher = null as never),
      /^cannot be used: stated\.publisher: /,
    ],
    [
      'published in the year 9999',
      (sent) => (sent.stated.published = '9999-01-01'),
      /^cannot be used: stated\.published: expected a date of the years 1600 to 2200/,
    ],
    [
      'at an address of a script',
      (sent) => (sent.stated.url = 'javascript:alert(1)'),
      /^cannot be used: stated\.url: /,
    ],
    [
      'of an origin without a number',
      (sent) => (sent.origin.sequence = '7' as never),
      /^cannot be used: origin\.sequence: /,
    ],
    ['of an era that is none', (sent) => (sent.origin.era = 'z'), /^cannot be used: origin\.era: /],
    ['of an unknown kind', (sent) => (sent.kind = 'DELETE'), /^cannot be used: kind: /],
    [
      'with a correction of what it does not say',
      (sent) => (sent.corrections[0]!.event = 'consultation/2026-03-04/ch-kg'),
      /^cannot be used: correction 1 speaks of/,
    ],
    [
      'with a correction to a day that is none',
      (sent) => (sent.corrections[0]!.value = '2026-02-30'),
      /^cannot be used: corrections\.0/,
    ],
  ])('%s', (_name, spoil, message) => {
    expect(refusal(spoil)).toMatch(message);
  });
});

describe('facts that are wrong', () => {
  const event = (sent: Sent) => sent.facts.events[0]!;
  it.each<[string, (sent: Sent) => unknown, RegExp]>([
    ['none at all', (sent) => (sent.facts = null as never), /^cannot be used: facts: /],
    [
      'a list that is an object',
      (sent) => (sent.facts.events = {} as never),
      /^cannot be used: facts\.events: /,
    ],
    [
      'an event that is null',
      (sent) => (sent.facts.events[0] = null as never),
      /^cannot be used: facts\.events\.0: /,
    ],
    [
      'a kind that is none',
      (sent) => (event(sent).kind = 'SUMMIT'),
      /^cannot be used: facts\.events\.0\.kind: /,
    ],
    [
      'a missing field',
      (sent) => Reflect.deleteProperty(event(sent), 'countries'),
      /^cannot be used: facts\.events\.0\.countries: /,
    ],
    [
      'a date of the year 9999',
      (sent) => (event(sent).date.end = '9999-12-31'),
      /date\.end: expected a date of the years/,
    ],
    [
      'a date of the year 0',
      (sent) => (event(sent).date.start = '0000-01-01'),
      /date\.start: expected a date of the years/,
    ],
    [
      'a day that the calendar has not',
      (sent) => (event(sent).date.start = '2026-02-30'),
      /date\.start: expected a date/,
    ],
    [
      'an end before the start',
      (sent) => (event(sent).date.end = '2026-03-03'),
      /date: expected an end not before the start/,
    ],
    [
      'a month as exact as a day',
      (sent) => (event(sent).date.start = '2026-03'),
      /date: expected an end not before the start, both as exact/,
    ],
    [
      'a code that is none',
      (sent) => (event(sent).countries = ['Kenya']),
      /countries\.0: expected a country code/,
    ],
    [
      'a name of a megabyte',
      (sent) => (sent.facts.officials[0]!.name = 'a'.repeat(1_000_000)),
      /officials\.0\.name: /,
    ],
    ['an empty name', (sent) => (sent.facts.officials[0]!.familyName = ''), /officials\.0\.familyName: /],
    ['a round below one', (sent) => (event(sent).round = 0 as never), /round: /],
    ['a round that is no number', (sent) => (event(sent).round = Infinity as never), /round: /],
    [
      'too many of something',
      (sent) => (event(sent).mentions = Array(5_001).fill(mention('Kenya'))),
      /mentions: /,
    ],
    [
      'a rule that is none',
      (sent) => (event(sent).mentions[0]!.rule = '<script>'),
      /mentions\.0\.rule: expected the name of a rule/,
    ],
    [
      'a mention behind the text',
      (sent) => (event(sent).mentions[0]!.end = 1_000),
      /^has a mention from 0 to 1000/,
    ],
    ['a mention before the text', (sent) => (event(sent).mentions[0]!.start = -1), /mentions\.0\.start: /],
    ['a mention of nothing', (sent) => (event(sent).mentions[0]!.end = 0), /^has a mention from 0 to 0/],
    [
      'a mention between two letters',
      (sent) => (event(sent).mentions[0]!.start = 0.5),
      /mentions\.0\.start: /,
    ],
    [
      'words that are elsewhere',
      (sent) => (sent.facts.officials[0]!.forms[0]!.text = 'Anne Wanjirv'),
      /^has "Anne Wanjirv" from/,
    ],
    [
      'a statement that nobody made',
      (sent) => (event(sent).statements[0]!.text = 'war'),
      /^has a statement that is not where it says: "war"/,
    ],
    [
      'an official who is not there',
      (sent) => (event(sent).participants[0]!.official = 1),
      /^refers to official 1, and has 1/,
    ],
    [
      'a post that is not there',
      (sent) => sent.facts.officials[0]!.posts.push(0),
      /^refers to post 0, and has 0/,
    ],
    [
      'a participant who is not there',
      (sent) => event(sent).delegations[0]!.participants.push(9),
      /^refers to participant 9, and has 1/,
    ],
    [
      'a place that is no number',
      (sent) => (event(sent).participants[0]!.official = '0' as never),
      /participants\.0\.official: /,
    ],
    [
      'a ministry within itself',
      (sent) => (sent.facts.organisations[0]!.parent = 0),
      /^has an organisation that is part of itself: "Ministry"/,
    ],
    [
      'consultations held on themselves',
      (sent) => (event(sent).visit = 0),
      /^has a CONSULTATION on a visit that is a CONSULTATION/,
    ],
  ])('%s', (_name, spoil, message) => {
    expect(refusal(spoil)).toMatch(message);
  });
});

describe('the answer around the changes', () => {
  const answer = {
    sources: [{ id: 'ke-mfa', name: 'Ministry', endpoint: null }],
    changes: { nodes: [1, null, 'a'], pageInfo: { endCursor: null, hasNextPage: false } },
  };

  it('is read without its changes', () => {
    expect(readAnswer(answer)).toEqual(answer);
  });

  it.each([[null], [[]], ['a'], {}, { ...answer, sources: null }, { ...answer, changes: { nodes: [] } }])(
    'may be %j',
    (data) => {
      expect(() => readAnswer(data)).toThrow(/^sends an answer that cannot be used: [a-zA-Z. ]+: /);
    },
  );

  it('may name a source that is none', () => {
    expect(() => readAnswer({ ...answer, sources: [{ id: '../x', name: 'x', endpoint: null }] })).toThrow(
      'sends an answer that cannot be used: sources.0.id: expected small Latin letters',
    );
  });
});

it('names a change by its release, where it says which', () => {
  expect([honest(), null, 7, { id: 7 }].map(nameOf)).toEqual([
    idOf(TEXT),
    ...Array(3).fill('a change without an id'),
  ]);
});
