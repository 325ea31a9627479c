import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database.ts';
import type { EventFact } from '../../src/extract/facts.ts';
import { storeRelease } from '../../src/load/store.ts';
import { temporaryDatabase } from '../model/temporary-database.ts';
import { ask, dataOf } from './ask.ts';
import { type Synthetic, synthetic } from './synthetic.ts';

const COUNT = 300;
const all = synthetic(COUNT);

let database: Database;
let remove: () => Promise<void>;
const idOf = new Map<Synthetic, string>();

beforeAll(async () => {
  ({ database, remove } = await temporaryDatabase());
  for (const one of all) {
    const { id } = await storeRelease(database.source, one.release, one.facts);
    const { release } = await dataOf(
      ask(
        database,
        `query ($id: ID!) { release(id: $id) { consultations { id } meetings { id } visits { id } } }`,
        { id },
      ),
    );
    idOf.set(one, [...release.consultations, ...release.meetings, ...release.visits][0].id);
  }
});
afterAll(() => remove());

/** First and last day of a date as the text gives it. */
function daysOf({ event: { date } }: Synthetic): [string, string] | null {
  if (date === null) return null;
  const [year, month] = date.end.split('-');
  const last = { DAY: date.end, MONTH: `${year}-${month}-31`, YEAR: `${year}-12-31` };
  return [`${date.start}-01-01`.slice(0, 10), last[date.precision]];
}

/** The ids of the events that pass, the latest first, each once. */
function expected(passes: (one: Synthetic) => boolean): string[] {
  const sortable = new Map(all.filter(passes).map((one) => [idOf.get(one)!, daysOf(one)?.[0] ?? '']));
  const ahead = (one: [string, string], other: [string, string]) =>
    one[1] > other[1] || (one[1] === other[1] && one[0] > other[0]) ? -1 : 1;
  return [...sortable].sort(ahead).map(([id]) => id);
}

/** Every id on every page of a field. */
async function walk(field: string, filter: object, order = 'NEWEST_FIRST', first = 17): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const answer = await dataOf(
      ask(
        database,
        `query ($filter: EventFilter, $order: EventOrder, $first: Int, $after: String) {
          page: ${field}(filter: $filter, order: $order, first: $first, after: $after) {
            totalCount nodes { id } edges { cursor node { id } }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }`,
        { filter, order, first, after },
      ),
    );
    const { totalCount, nodes, edges, pageInfo } = answer.page;
    expect(edges.map(({ node }: { node: object }) => node)).toEqual(nodes);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
      edges[0]?.cursor ?? null,
      edges.at(-1)?.cursor ?? null,
    ]);
    ids.push(...nodes.map(({ id }: { id: string }) => id));
    if (!pageInfo.hasNextPage) {
      expect(totalCount).toBe(ids.length);
      return ids;
    }
    expect(nodes).toHaveLength(first);
    after = pageInfo.endCursor;
  }
}

const isParty =
  (...codes: string[]) =>
  (one: Synthetic) =>
    codes.every((code) => one.event.countries.includes(code));

const FILTERS: [name: string, filter: Record<string, unknown>, passes: (one: Synthetic) => boolean][] = [
  ['everything', {}, () => true],
  ['null is no filter', { kinds: null, between: null, from: null }, () => true],
  ['between two', { between: ['KG', 'CA'] }, isParty('CA', 'KG')],
  ['between, by id and in small letters', { between: ['country/KG', 'ca'] }, isParty('CA', 'KG')],
  ['between three', { between: ['CA', 'CH', 'KZ'] }, isParty('CA', 'CH', 'KZ')],
  ['between nobody in particular', { between: [] }, () => true],
  ['one country', { countries: ['DE'] }, isParty('DE')],
  ['any of two', { countries: ['DE', 'FR'] }, (one) => isParty('DE')(one) || isParty('FR')(one)],
  ['any of none', { countries: [] }, () => false],
  ['a country nobody knows', { countries: ['ZZ'] }, () => false],
  ['from', { from: '2019-06-10' }, (one) => (daysOf(one)?.[1] ?? '') >= '2019-06-10'],
  ['to', { to: '2018-03-05' }, (one) => (daysOf(one)?.[0] ?? '9') <= '2018-03-05'],
  [
    'from and to',
    { from: '2018-06-12', to: '2018-06-12' },
    (one) => (daysOf(one)?.[0] ?? '9') <= '2018-06-12' && (daysOf(one)?.[1] ?? '') >= '2018-06-12',
  ],
  ['kinds', { kinds: ['MEETING', 'VISIT'] }, (one) => one.event.kind !== 'CONSULTATION'],
  ['status', { status: ['PLANNED', 'PROPOSED'] }, (one) => one.event.status !== 'HELD'],
  [
    'official',
    { official: 'official/kg/adlerkg-m' },
    (one) => one.event.participants.some(({ official }) => official?.familyName === 'Adlerkg'),
  ],
  ['topic', { topic: 'topic/trade' }, (one) => one.event.statements[0]?.topics[0]?.topic === 'trade'],
  ['topic by its slug', { topic: 'trade' }, (one) => one.event.statements[0]?.topics[0]?.topic === 'trade'],
  ['publisher', { publisher: 'organisation/ch/fdfa' }, (one) => one.release.publisher !== null],
  ['language', { language: 'fr' }, (one) => one.release.language === 'fr'],
  [
    'all at once',
    {
      countries: ['CH'],
      kinds: ['MEETING'],
      status: ['HELD'],
      from: '2018-01-01',
      to: '2019-12-31',
      language: 'en',
      topic: 'culture',
    },
    (one) =>
      isParty('CH')(one) &&
      one.event.kind === 'MEETING' &&
      one.event.status === 'HELD' &&
      (daysOf(one)?.[0] ?? '9') <= '2019-12-31' &&
      one.release.language === 'en' &&
      one.event.statements[0]?.topics[0]?.topic === 'culture',
  ],
];

describe.each(FILTERS)('events, %s', (_name, filter, passes) => {
  test('the latest first, page by page', async () => {
    expect(await walk('events', filter)).toEqual(expected(passes));
  });
  test('the earliest first, page by page', async () => {
    expect(await walk('events', filter, 'OLDEST_FIRST', 100)).toEqual(expected(passes).reverse());
  });
  test('consultations and meetings only', async () => {
    expect(await walk('consultations', filter)).toEqual(
      expected((one) => passes(one) && one.event.kind === 'CONSULTATION'),
    );
    expect(await walk('meetings', filter, 'OLDEST_FIRST')).toEqual(
      expected((one) => passes(one) && one.event.kind === 'MEETING').reverse(),
    );
  });
});

test('a cursor stays right when events are added before and after it', async () => {
  const page = (after: string | null) =>
    dataOf(
      ask(
        database,
        `query ($after: String) { events(first: 10, after: $after) { nodes { id } pageInfo { endCursor } } }`,
        { after },
      ),
    );
  const { events: first } = await page(null);
  const { events: second } = await page(first.pageInfo.endCursor);
  const [newest] = synthetic(1);
  const { event, facts, release } = newest!;
  const added: EventFact = {
    ...event,
    date: {
      start: '2031-01-01',
      end: '2031-01-01',
      precision: 'DAY',
      within: false,
      basis: 'STATED',
      mentions: [],
    },
  };
  await storeRelease(database.source, { ...release, sha256: 'f'.repeat(64) }, { ...facts, events: [added] });
  expect((await page(first.pageInfo.endCursor)).events).toEqual(second);
  await database.source.query(`DELETE FROM "event" WHERE "dateStart" = '2031-01-01'`);
});

describe('a country’s own pages', () => {
  const QUERY = `query ($after: String) { countries { code consultations(first: 3, after: $after) {
    totalCount nodes { id } pageInfo { endCursor hasNextPage } } officials(first: 1) { totalCount nodes { name } } } }`;

  test('are the latest first, each with its own count', async () => {
    const { countries } = await dataOf(ask(database, QUERY));
    expect(countries.map(({ code }: { code: string }) => code)).toEqual(['CA', 'CH', 'DE', 'FR', 'KG', 'KZ']);
    for (const { code, consultations } of countries) {
      const ids = expected((one) => isParty(code)(one) && one.event.kind === 'CONSULTATION');
      expect(consultations.nodes.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 3));
      expect(consultations.totalCount).toBe(ids.length);
    }
  });

  test('cost one statement', async () => {
    expect((await ask(database, QUERY)).statements).toHaveLength(1);
  });
});

describe('counts', () => {
  const countOf = async (by: string[], filter: object = {}): Promise<Record<string, number>> => {
    const { counts } = await dataOf(
      ask(
        database,
        `query ($by: [CountDimension!]!, $filter: EventFilter) { counts(by: $by, filter: $filter) { keys count } }`,
        { by, filter },
      ),
    );
    return Object.fromEntries(
      counts.map(({ keys, count }: { keys: string[]; count: number }) => [keys.join(), count]),
    );
  };

  /** What is expected: each event, once, under each of its keys. */
  const tally = (keysOf: (one: Synthetic) => string[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    const seen = new Map(all.map((one) => [idOf.get(one)!, one]));
    for (const one of seen.values()) for (const key of keysOf(one)) counts[key] = (counts[key] ?? 0) + 1;
    return counts;
  };

  test('by kind', async () => {
    expect(await countOf(['KIND'])).toEqual(tally(({ event }) => [event.kind]));
  });
  test('by year, without the undated', async () => {
    expect(await countOf(['YEAR'])).toEqual(
      tally(({ event }) => (event.date ? [event.date.start.slice(0, 4)] : [])),
    );
  });
  test('by month, without those known by year', async () => {
    const months = ({ event: { date } }: Synthetic) =>
      date && date.precision !== 'YEAR' ? [date.start.slice(0, 7)] : [];
    expect(await countOf(['MONTH'])).toEqual(tally(months));
  });
  test('by pair and kind', async () => {
    const pairs = ({ event: { countries, kind } }: Synthetic) =>
      countries.flatMap((one, n) => countries.slice(n + 1).map((other) => `${one}-${other},${kind}`));
    expect(await countOf(['COUNTRY_PAIR', 'KIND'])).toEqual(tally(pairs));
  });
  test('by official, of one country', async () => {
    const officials = (one: Synthetic) =>
      isParty('KG')(one)
        ? one.event.participants.map(
            ({ official }) =>
              `official/${official!.country!.toLowerCase()}/${official!.familyName.toLowerCase()}-m`,
          )
        : [];
    expect(await countOf(['OFFICIAL'], { countries: ['KG'] })).toEqual(tally(officials));
  });
  test('by language and topic', async () => {
    const keys = ({ release, event }: Synthetic) => [
      `${release.language},topic/${event.statements[0]!.topics[0]!.topic}`,
    ];
    expect(await countOf(['LANGUAGE', 'TOPIC'])).toEqual(tally(keys));
  });
});

describe('a timeline', () => {
  test('has every dated event on its line and counts the others', async () => {
    const { timeline } = await dataOf(
      ask(database, '{ timeline { items { id start end endExclusive } undated groups { id } } }'),
    );
    expect(timeline.items).toHaveLength(expected((one) => one.event.date !== null).length);
    expect(timeline.undated).toBe(expected((one) => one.event.date === null).length);
    expect(timeline.groups).toEqual([]);
    for (const { end, endExclusive } of timeline.items)
      expect(Date.parse(endExclusive) - Date.parse(end)).toBe(24 * 60 * 60 * 1000);
  });

  test('repeats an event in the row of each of its countries, with an id of its own that node takes', async () => {
    const { timeline } = await dataOf(
      ask(
        database,
        '{ timeline(group: COUNTRY, language: "ru") { items { id group } groups { id title count } } }',
      ),
    );
    const ids = timeline.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(timeline.groups).toContainEqual({
      id: 'KG',
      title: 'Кыргызстан',
      count: expected((one) => isParty('KG')(one) && one.event.date !== null).length,
    });
    const { node } = await dataOf(ask(database, 'query ($id: ID!) { node(id: $id) { id } }', { id: ids[0] }));
    expect(node.id).toBe(ids[0].split('#')[0]);
  });
});
