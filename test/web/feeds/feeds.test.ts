import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildSchema } from '../../../src/graph/schema.ts';
import { storeRelease } from '../../../src/load/store.ts';
import { startServer, type WebServer } from '../../../src/web/server.ts';
import { ask, dataOf } from '../../graph/ask.ts';
import { facts, release } from '../../graph/ottawa.ts';
import { synthetic } from '../../graph/synthetic.ts';
import { temporaryDatabase } from '../../model/temporary-database.ts';

const COUNT = 150;
let store: Awaited<ReturnType<typeof temporaryDatabase>>;
let server: WebServer;
let statements = 0;

beforeAll(async () => {
  store = await temporaryDatabase();
  const { source, read } = store.database;
  await storeRelease(source, release, facts);
  for (const one of synthetic(COUNT)) await storeRelease(source, one.release, one.facts);
  const counting = {
    source,
    read(...statement: Parameters<typeof read>) {
      statements++;
      return read(...statement);
    },
  };
  server = await startServer(buildSchema(), { database: counting }, 0);
});
afterAll(async () => {
  await server.close();
  await store.remove();
});
beforeEach(() => {
  statements = 0;
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.origin}${path}`, { headers });
const atom = async (parameters: string) =>
  parseAtomFeed(await (await get(`/events.atom?${parameters}`)).text());

/** The events of a calendar, as Thunderbird's library reads them. */
async function calendar(parameters: string) {
  const text = await (await get(`/events.ics?${parameters}`)).text();
  const root = new ICAL.Component(ICAL.parse(text));
  return { text, root, events: root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

/** What the graph says of the events of a filter. */
const graph = async (filter: Record<string, unknown>) => {
  const query = `query ($filter: EventFilter) { events(first: 100, filter: $filter) { nodes {
    id status title date { start end precision } releases { url } } } }`;
  const { events } = await dataOf(ask(store.database, query, { filter }));
  return events.nodes as {
    id: string;
    status: string;
    title: string;
    date: { start: string; end: string; precision: string } | null;
    releases: { url: string | null }[];
  }[];
};

describe('the filter of a feed', () => {
  it.each([
    ['', {}],
    ['countries=KG', { countries: ['KG'] }],
    ['countries=KG,CA', { countries: ['KG', 'CA'] }],
    ['countries=KG&countries=CA', { countries: ['KG', 'CA'] }],
    ['between=KG,CA&from=2018-06-12', { between: ['KG', 'CA'], from: '2018-06-12' }],
    ['to=2018-12-31&kinds=CONSULTATION,VISIT', { to: '2018-12-31', kinds: ['CONSULTATION', 'VISIT'] }],
    ['status=PLANNED', { status: ['PLANNED'] }],
    ['language=fr', { language: 'fr' }],
    ['publisher=organisation/ch/fdfa&topic=trade', { publisher: 'organisation/ch/fdfa', topic: 'trade' }],
    ['official=official/kg/dzhusupov-u', { official: 'official/kg/dzhusupov-u' }],
    ['countries=&from=', {}],
  ])('%s', async (parameters, filter) => {
    const expected = (await graph(filter)).map(({ id }) => `urn:communique:${id}`);
    statements = 0;
    const { entries = [] } = await atom(parameters);
    expect(entries.map(({ id }) => id)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
    expect(statements).toBe(1);
  });

  it.each([
    ['from=2018-13-01', 'Expected a day of the calendar such as "2018-06-12"'],
    ['kinds=PARTY', 'Value "PARTY" does not exist in "EventKind" enum'],
    ['country=KG', 'There is no parameter country: expected between, countries, from, to, kinds'],
    ['titles=_', 'language: expected a BCP 47 tag'],
  ])('refuses %s', async (parameters, message) => {
    for (const path of ['/events.atom', '/events.ics']) {
      const answer = await get(`${path}?${parameters}`);
      expect(answer.status).toBe(400);
      expect(((await answer.json()) as { errors: { message: string }[] }).errors[0]?.message).toContain(
        message,
      );
    }
  });
});

describe('Atom', () => {
  it('has all that the standard wants, and words in the language asked for', async () => {
    const answer = await get(
      '/events.atom?kinds=CONSULTATION&to=2018-06-30&from=2018-06-12&between=KG,CA&titles=ru',
    );
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = parseAtomFeed(await answer.text());
    expect(feed).toMatchObject({
      id: 'urn:communique:events:between=CA,KG;from=2018-06-12;kinds=CONSULTATION;titles=ru;to=2018-06-30',
      title: { value: 'Communiqué: Кыргызстан, Канада' },
      updated: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      authors: [{ name: 'Communiqué' }],
      links: [{ rel: 'self', href: answer.url }, { rel: 'alternate' }],
      xml: { lang: 'ru' },
    });
    expect(feed.entries).toContainEqual(
      expect.objectContaining({
        id: 'urn:communique:consultation/2018-06-12/ca-kg',
        title: expect.objectContaining({ value: 'Консультации: Кыргызстан – Канада, Оттава' }),
        updated: feed.updated,
        authors: [expect.objectContaining({ name: expect.stringContaining('Кыргызской Республики') })],
        summary: expect.objectContaining({ value: '12 июня 2018 г., Оттава' }),
        categories: expect.arrayContaining([
          { term: 'CONSULTATION' },
          { term: 'CA', label: 'Канада' },
          { term: 'topic/parliamentarism', label: expect.any(String) },
        ]),
      }),
    );
  });

  it('leads to where a release was published, else to all that the graph knows', async () => {
    const { entries = [] } = await atom('');
    const events = await graph({});
    const alternates = entries.map(({ links }) => links?.find(({ rel }) => rel === 'alternate'));
    for (const [index, { releases }] of events.entries()) {
      const { href } = alternates[index] ?? {};
      if (releases[0]?.url) expect(href).toBe(releases[0].url);
      else expect(href).toContain(`${server.origin}/graphql?query=`);
    }
    const facts = alternates.find((link) => link?.type === 'application/json')?.href ?? '';
    expect(await (await fetch(facts)).json()).toMatchObject({
      data: { node: expect.objectContaining({ title: expect.any(String) }) },
    });
  });

  it('is a feed also without an entry', async () => {
    const feed = await atom('countries=XX');
    expect(feed).toMatchObject({ updated: '1970-01-01T00:00:00.000Z' });
    expect(feed.entries).toBeUndefined();
  });
});

describe('iCalendar', () => {
  it('has events as whole days, the end exclusive, what is only planned as tentative', async () => {
    const { events, root } = await calendar('');
    expect(root.getFirstPropertyValue('version')).toBe('2.0');
    const dated = (await graph({})).filter(({ date }) => date !== null);
    expect(new Set(dated.map(({ date }) => date?.precision))).toEqual(new Set(['DAY', 'MONTH', 'YEAR']));
    expect(
      events.map((event) => ({
        uid: event.uid,
        start: event.startDate.toString(),
        isDate: event.startDate.isDate,
        days: event.duration.toSeconds() / 86_400,
        title: event.summary,
        status: event.component.getFirstPropertyValue('status'),
      })),
    ).toEqual(
      dated.map(({ id, title, status, date }) => ({
        uid: `${id}@communique`,
        start: date!.start,
        isDate: true,
        days: 1 + (Date.parse(date!.end) - Date.parse(date!.start)) / 86_400_000,
        title,
        status: status === 'HELD' ? 'CONFIRMED' : 'TENTATIVE',
      })),
    );
  });

  it('breaks lines at 75 octets and escapes texts, and nothing is lost by it', async () => {
    const { text, events } = await calendar('between=KG,CA&kinds=CONSULTATION&titles=ru&language=ru');
    const lines = text.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:Консультации: Кыргызстан – Канада\\, Оттава\r\n');
    const [event] = events;
    expect(event?.summary).toBe('Консультации: Кыргызстан – Канада, Оттава');
    expect(event?.location).toBe('Оттава');
    expect(event?.description).toMatch(/^12 июня 2018 г\.\n\S/);
  });

  it('is a calendar also without an event', async () => {
    const { events, root } = await calendar('countries=XX');
    expect(events).toEqual([]);
    expect(root.getFirstPropertyValue('name')).toBe('Communiqué: XX');
  });
});

describe.each(['/events.atom', '/events.ics'])('%s, asked again', (path) => {
  it('answers 304 while nothing has changed, by tag or by time', async () => {
    const first = await get(path);
    const [etag, lastModified] = [first.headers.get('etag') ?? '', first.headers.get('last-modified') ?? ''];
    await first.text();
    const again = await get(path, { 'if-none-match': `"other", W/${etag}` });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(etag);
    expect((await get(path, { 'if-modified-since': lastModified })).status).toBe(304);
    expect((await get(path, { 'if-modified-since': 'Sat, 01 Jan 2000 00:00:00 GMT' })).status).toBe(200);
    expect((await get(path, { 'if-none-match': '"other"', 'if-modified-since': lastModified })).status).toBe(
      200,
    );
  });

  it('answers HEAD, and no other method than GET', async () => {
    const head = await fetch(`${server.origin}${path}`, { method: 'HEAD' });
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(100);
    expect((await fetch(`${server.origin}${path}`, { method: 'POST' })).status).toBe(405);
  });
});
