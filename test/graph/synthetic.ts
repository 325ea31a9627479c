import { createHash } from 'node:crypto';
import type { EventFact, EventKind, EventStatus, Facts, OfficialFact } from '../../src/extract/facts.ts';
import type { SourceRelease } from '../../src/load/sources/release.ts';

/** Releases made by rule, for pages, filters and orders: the same at every run. */

const COUNTRIES = ['CA', 'CH', 'DE', 'FR', 'KG', 'KZ'];
const KINDS: EventKind[] = ['CONSULTATION', 'MEETING', 'VISIT'];
const STATUSES: EventStatus[] = ['HELD', 'HELD', 'PLANNED', 'PROPOSED'];
const TOPICS = ['trade', 'culture', 'education'];

const officials = COUNTRIES.flatMap((country) =>
  ['Adler', 'Blum'].map(
    (familyName): OfficialFact => ({
      name: `${familyName} of ${country}`,
      familyName: `${familyName}${country.toLowerCase()}`,
      givenName: 'M.',
      latinName: null,
      country,
      forms: [],
      posts: [],
    }),
  ),
);

/** A number from 0 up to `limit`, which seems random and depends on the seeds alone. */
function pick(limit: number, ...seeds: (number | string)[]): number {
  return createHash('sha256').update(seeds.join()).digest().readUInt32BE() % limit;
}

export interface Synthetic {
  release: SourceRelease;
  facts: Facts;
  event: EventFact;
}

export const synthetic = (count: number): Synthetic[] =>
  Array.from({ length: count }, (_, index) => makeOne(index));

function makeOne(index: number): Synthetic {
  const event = eventOf(index);
  const text = `Release number ${index}.`;
  const language = index % 3 === 0 ? 'fr' : 'en';
  return {
    event,
    facts: {
      language,
      title: `Number ${index}`,
      events: [event],
      officials: event.participants.flatMap(({ official }) => official ?? []),
      organisations: [],
      posts: [],
    },
    release: {
      source: `synthetic ${index}`,
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
      publisher: index % 2 === 0 ? { id: 'ch-fdfa', name: 'FDFA', names: [], country: 'CH' } : null,
      language,
      published: null,
      url: index % 5 === 0 ? `https://example.org/${index}` : null,
      title: null,
    },
  };
}

function eventOf(index: number): EventFact {
  const kind = KINDS[pick(3, 'kind', index)]!;
  const countries = [
    ...new Set(
      [0, 1, 2].slice(0, 2 + pick(2, 'more', index)).map((n) => COUNTRIES[pick(6, 'country', index, n)]!),
    ),
  ].sort();
  const present = officials
    .filter(({ country }) => countries.includes(country!))
    .filter((_, n) => pick(2, 'who', index, n) === 0);
  const participants = present.map((official, n) => ({
    official,
    group: null,
    country: official.country,
    post: null,
    organisation: null,
    role: n === 0 ? ('HEAD' as const) : ('MEMBER' as const),
    roleBasis: 'STATED' as const,
    mentions: [],
  }));
  return {
    kind,
    mode: kind === 'MEETING' ? 'PHONE' : null,
    status: STATUSES[pick(4, 'status', index)]!,
    background: false,
    date: dateOf(index),
    place: null,
    countries,
    // Each a round of its own: no two of them are one event.
    round: index + 1,
    delegations: countries.map((country) => ({
      country,
      organisation: null,
      participants: participants.filter((participant) => participant.country === country),
      mentions: [],
    })),
    participants,
    statements: [
      {
        kind: 'DISCUSSED',
        text: 'number',
        joint: true,
        sides: countries,
        speaker: null,
        topics: [
          {
            topic: TOPICS[pick(3, 'topic', index)]!,
            mention: { start: 8, end: 14, rule: 'synthetic', basis: 'STATED' },
          },
        ],
        mentions: [{ start: 8, end: 14, rule: 'synthetic', basis: 'STATED' }],
      },
    ],
    visit: null,
    visitor: kind === 'VISIT' ? countries[0]! : null,
    host: kind === 'VISIT' ? (countries[1] ?? null) : null,
    meetingsComplete: null,
    mentions: [{ start: 0, end: 7, rule: 'synthetic', basis: 'STATED' }],
  };
}

/** Days, ranges, months, years and no date at all, from 2018 to 2020. */
function dateOf(index: number): EventFact['date'] {
  const year = 2018 + pick(3, 'year', index);
  const month = String(1 + pick(12, 'month', index)).padStart(2, '0');
  const day = 1 + pick(24, 'day', index);
  const [first, last] = [day, day + pick(4, 'length', index)].map((one) => String(one).padStart(2, '0'));
  const known = { within: pick(2, 'within', index) === 0, basis: 'STATED' as const, mentions: [] };
  switch (pick(8, 'precision', index)) {
    case 0:
      return null;
    case 1:
      return { ...known, start: `${year}`, end: `${year}`, precision: 'YEAR' };
    case 2:
      return { ...known, start: `${year}-${month}`, end: `${year}-${month}`, precision: 'MONTH' };
    default:
      return {
        ...known,
        start: `${year}-${month}-${first}`,
        end: `${year}-${month}-${last}`,
        precision: 'DAY',
      };
  }
}
