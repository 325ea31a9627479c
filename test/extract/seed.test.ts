import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { EventFact, Mention, StatementFact } from '../../src/extract/facts.ts';

/** The first release against what two people read in it: every fact of the gold standard, and what must not be said. */

type Span = [start: number, end: number, exact?: string];
interface Gold {
  release: { title: string };
  officials: { id: string; written: Span; nom: string; lat: string; country: string }[];
  posts: { id: string; written: Span; nom: string; org: string; accreditedTo?: string[] }[];
  organisations: {
    id: string;
    kind: string;
    written: Span[];
    nom: string;
    parent?: string;
    accreditedTo?: string[];
  }[];
  places: { id: string; nom: string; role: string }[];
  postHoldings: { official: string; post: string }[];
  events: {
    id: string;
    kind: string;
    edtf: string;
    isGroup?: boolean;
    ordinal?: number;
    place: string | null;
    country: string | null;
    dateSpans: Span[];
  }[];
  participations: { event: string; side: 'A' | 'B'; role: string; who: string; org: string | null }[];
  statements: {
    id: string;
    event: string;
    kind: string;
    by: string;
    sides: string;
    text: Span;
    topics: [string, number, number][];
  }[];
}

const gold = JSON.parse(readFileSync(new URL('seed.gold.json', import.meta.url), 'utf8')) as Gold;
const text = readFileSync(new URL('../../releases/kg-mfa/2018-06-12-ottawa.txt', import.meta.url), 'utf8');
const facts = extract(text);

const code = (id: string) => id.replace(/^.*:/, '').toUpperCase();
const lower = (words: string | null | undefined) => words?.toLowerCase() ?? null;
const quote = ({ start, end }: Pick<Mention, 'start' | 'end'>) => text.slice(start, end);
const find = <T extends { id: string }>(list: T[], id: string) => list.find((one) => one.id === id)!;
const sideCountry = { A: 'KG', B: 'CA' } as const;

const officialOf = (id: string) => facts.officials.find(({ name }) => name === find(gold.officials, id).nom)!;
const organisationOf = (id: string) =>
  facts.organisations.find(({ names }) =>
    names.some((name) => lower(name) === lower(find(gold.organisations, id).nom)),
  )!;
const postOf = (id: string) =>
  facts.posts.find(({ title }) => lower(title) === lower(find(gold.posts, id).nom))!;

const consultations = facts.events.filter(({ kind }) => kind === 'CONSULTATION');
const meetings = facts.events.filter(({ kind }) => kind === 'MEETING');
const visits = facts.events.filter(({ kind }) => kind === 'VISIT');

/** The event of ours that a gold id means; the group of meetings is told as the visit. */
function eventOf(id: string): EventFact {
  if (id.startsWith('consultation:')) return consultations[0]!;
  if (id.startsWith('visit:') || id.endsWith('-group')) return visits[0]!;
  const official = gold.participations.find(
    ({ event, who }) => event === id && who.startsWith('official:'),
  )!.who;
  return meetings.find(({ participants }) =>
    participants.some((one) => one.official === officialOf(official)),
  )!;
}

function allMentions(value: unknown, seen = new Set<unknown>()): Mention[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const own = 'rule' in value && 'start' in value ? [value as Mention] : [];
  return [...own, ...Object.values(value).flatMap((inner) => allMentions(inner, seen))];
}

describe('the release of 12 June 2018', () => {
  it('has its title on one line', () => expect(facts.title).toBe(gold.release.title));

  it.each(gold.officials)('official $nom', ({ nom, lat, country, written }) => {
    const official = facts.officials.find(({ name }) => name === nom);
    expect(official).toMatchObject({ latinName: lat, country: code(country) });
    expect(official!.forms.map(({ mention }) => quote(mention))).toContain(written[2]);
    expect(official!.forms.map(({ mention }) => mention.start)).toContain(written[0]);
  });

  it.each(gold.organisations)(
    'organisation $nom',
    ({ id, kind, written, nom, parent, accreditedTo = [] }) => {
      const organisation = organisationOf(id);
      expect(organisation, nom).toBeDefined();
      expect(organisation.kind).toBe(kind === 'STATE_CORPORATION' ? 'CORPORATION' : kind);
      expect(organisation.country).toBe(code(id.slice(0, id.indexOf(':') + 3)));
      expect(organisation.accreditedTo).toEqual(accreditedTo.map(code));
      expect(organisation.parent).toBe(parent ? organisationOf(parent) : null);
      expect(organisation.mentions.map(({ start, end }) => [start, end])).toEqual(
        expect.arrayContaining(written.map(([start, end]) => [start, end])),
      );
    },
  );

  it.each(gold.posts)('post $nom', ({ id, nom, org, written, accreditedTo = [] }) => {
    const post = postOf(id);
    expect(post, nom).toBeDefined();
    expect(post.organisation).toBe(organisationOf(org));
    expect(post.accreditedTo).toEqual(accreditedTo.map(code));
    expect(post.mentions.map(({ start, end }) => [start, end])).toContainEqual([written[0], written[1]]);
  });

  it.each(gold.postHoldings)('$official holds $post', ({ official, post }) => {
    expect(officialOf(official).posts).toEqual([postOf(post)]);
  });

  it('held one round of consultations, on 12 June in Ottawa', () => {
    expect(consultations).toHaveLength(1);
    expect(consultations[0]).toMatchObject({
      status: 'HELD',
      background: false,
      round: 1,
      countries: ['CA', 'KG'],
      date: { start: '2018-06-12', end: '2018-06-12', within: false, precision: 'DAY', basis: 'STATED' },
      place: { localName: 'Оттава', country: 'CA' },
    });
    expect(consultations[0]!.date!.mentions.map(quote)).toEqual(['12 июня 2018 года']);
  });

  it('was one visit from 11 to 15 June, its year inferred', () => {
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({
      visitor: 'KG',
      host: 'CA',
      meetingsComplete: false,
      date: { start: '2018-06-11', end: '2018-06-15', within: false, basis: 'INFERRED' },
    });
    expect(visits[0]!.date!.mentions.map(quote)).toEqual(['с 11 по 15 июня']);
  });

  it('held four meetings, each on some day of the visit, nowhere stated', () => {
    expect(meetings).toHaveLength(4);
    for (const meeting of meetings)
      expect(meeting).toMatchObject({
        place: null,
        visit: visits[0],
        countries: ['CA', 'KG'],
        date: { start: '2018-06-11', end: '2018-06-15', within: true },
      });
    expect(consultations[0]!.visit).toBe(visits[0]);
  });

  const named = gold.participations.filter(({ who }) => who.startsWith('official:'));
  it.each(named)('$who is $role of side $side at $event', ({ event, who, role, side }) => {
    const { participants, delegations } = eventOf(event);
    const participant = participants.find(({ official }) => official === officialOf(who));
    expect(participant).toMatchObject({ role, country: sideCountry[side] });
    expect(delegations.find(({ country }) => country === sideCountry[side])!.participants).toContain(
      participant,
    );
  });

  it.each(gold.participations.filter(({ role }) => role === 'STAFF'))(
    '$who took part',
    ({ event, who, side, org }) => {
      const group = eventOf(event).participants.find((one) => one.group === who);
      expect(group).toMatchObject({ official: null, role: 'PARTICIPANT', country: sideCountry[side] });
      expect(group!.organisation).toBe(organisationOf(org!));
    },
  );

  it.each(gold.statements)('$id', ({ event, kind, by, sides, text: [start, end], topics }) => {
    const wanted = text.slice(start, end);
    const said = eventOf(event).statements.find((statement: StatementFact) => statement.text === wanted);
    expect(said, wanted).toBeDefined();
    expect(said!.kind).toBe(kind.replace('CONFIRMED_INTENT', 'CONFIRMED'));
    expect(said!.joint).toBe(by === 'JOINT');
    expect(said!.sides).toEqual([...sides].map((side) => sideCountry[side as 'A' | 'B']).sort());
    expect(said!.topics.map(({ topic }) => topic).sort()).toEqual(topics.map(([topic]) => topic).sort());
  });

  it('says nothing besides', () => {
    expect(facts.events).toHaveLength(6);
    expect(facts.officials).toHaveLength(7);
    expect(facts.posts).toHaveLength(7);
    expect(facts.organisations).toHaveLength(8);
    expect(facts.events.flatMap(({ statements }) => statements)).toHaveLength(9);
  });

  it('quotes exactly what the text says', () => {
    const mentions = allMentions(facts);
    expect(mentions.length).toBeGreaterThan(60);
    for (const { start, end } of mentions) {
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(quote({ start, end })).toBe(quote({ start, end }).trim());
    }
  });
});

describe('what the release of 12 June 2018 does not say', () => {
  it('two consultations, one from the title and one from the first sentence', () =>
    expect(consultations).toHaveLength(1));
  it('a sentence that ends after an initial', () => {
    for (const { forms } of facts.officials)
      for (const { text: form } of forms) expect(form).toMatch(/^\p{Lu}\.\s?\p{Lu}/u);
  });
  it('a visit without a year or with the year of reading', () =>
    expect(visits.map(({ date }) => date!.start.slice(0, 4))).toEqual(['2018']));
  it('meetings of five days', () => expect(meetings.every(({ date }) => date!.within)).toBe(true));
  it('Ottawa as the place of the four meetings', () =>
    expect(meetings.every(({ place }) => place === null)).toBe(true));
  it('the area of a post as a place or a side', () => {
    expect(facts.events.map(({ place }) => place?.localName ?? null).filter(Boolean)).toEqual(['Оттава']);
    for (const { countries } of facts.events) expect(countries).toEqual(['CA', 'KG']);
  });
  it('the Ambassador as head or member of the delegation', () => {
    const ambassador = consultations[0]!.participants.find(
      ({ official }) => official?.name === 'К. Токтогулов',
    );
    expect(ambassador!.role).toBe('PARTICIPANT');
  });
  it('ЛеКлэр on the Kyrgyz side or Джусупов on the Canadian one', () => {
    expect(officialOf('official:e-lekler').country).toBe('CA');
    expect(officialOf('official:u-dzhusupov').country).toBe('KG');
  });
  it('what one side said as joint words', () => {
    const single = facts.events.flatMap(({ statements }) => statements).filter(({ joint }) => !joint);
    expect(single.map(({ sides }) => sides)).toEqual([['CA'], ['KG']]);
  });
  it('the topics of the whole series as those of each meeting', () =>
    expect(meetings.every(({ statements }) => statements.length === 0)).toBe(true));
  it('a document, an agreement, a next round or a given name', () => {
    expect(facts.events.every(({ status }) => status === 'HELD')).toBe(true);
    expect(facts.events.flatMap(({ statements }) => statements).some(({ kind }) => kind === 'AGREED')).toBe(
      false,
    );
    expect(facts.officials.every(({ givenName }) => /^\p{L}\.$/u.test(givenName ?? ''))).toBe(true);
  });
  it('oblique or over-stripped names', () => {
    const names = facts.officials.map(({ familyName }) => familyName);
    for (const wrong of ['Дешампленом', 'Куном', 'Джусуповым', 'Вилк', 'ЛеКлэ', 'Бека'])
      expect(names).not.toContain(wrong);
  });
  it('one ministry as two organisations', () => {
    expect(
      facts.organisations.filter(({ kind, country }) => kind === 'MINISTRY' && country === 'KG'),
    ).toHaveLength(1);
    expect(
      facts.organisations.filter(({ names }) => names.some((name) => /МИД Канады/.test(name))),
    ).toHaveLength(1);
  });
  it('a title as a name', () =>
    expect(facts.officials.some(({ name }) => /представител/i.test(name))).toBe(false));
  it('КР as Korea', () =>
    expect(JSON.stringify(facts.events.map(({ countries }) => countries))).not.toContain('KR'));
});
