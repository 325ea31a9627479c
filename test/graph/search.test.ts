import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database.ts';
import type { Facts, OfficialFact } from '../../src/extract/facts.ts';
import { storeRelease } from '../../src/load/store.ts';
import { temporaryDatabase } from '../model/temporary-database.ts';
import { ask, dataOf } from './ask.ts';
import { facts, release } from './ottawa.ts';

let database: Database;
let remove: () => Promise<void>;

const official = (
  name: string,
  familyName: string,
  givenName: string,
  latinName: string | null,
): OfficialFact => ({
  name,
  familyName,
  givenName,
  latinName,
  country: 'KG',
  forms: [],
  posts: [],
});

const ENGLISH: Facts = {
  language: 'en',
  title: 'A round of talks',
  events: [],
  officials: [
    official('Сергей Щукин', 'Щукин', 'Сергей', 'Sergey Shchukin'),
    official('Жанна Өмүралиева', 'Өмүралиева', 'Жанна', 'Zhanna Ömüralieva'),
    official('René Müller', 'Müller', 'René', null),
  ],
  organisations: [],
  posts: [],
};

beforeAll(async () => {
  ({ database, remove } = await temporaryDatabase());
  await storeRelease(database.source, release, facts);
  await storeRelease(
    database.source,
    {
      ...release,
      text: 'Both delegations spoke about consultations held earlier, about NEAR neighbours and about schools.',
      sha256: 'e'.repeat(64),
      publisher: null,
      language: 'en',
    },
    ENGLISH,
  );
});
afterAll(() => remove());

describe('releases are found', () => {
  const found = async (search: string): Promise<string[]> => {
    const { releases } = await dataOf(
      ask(
        database,
        'query ($search: String) { releases(search: $search) { totalCount nodes { language } } }',
        { search },
      ),
    );
    expect(releases.totalCount).toBe(releases.nodes.length);
    return releases.nodes.map(({ language }: { language: string }) => language);
  };

  test.each([
    ['парламентаризм', ['ru']],
    ['ПАРЛАМЕНТАРИЗМОМ', ['ru']],
    ['демократия', ['ru']],
    ['consultation', ['en']],
    ['school delegation', ['en']],
    ['talk', ['en']],
    ['neighbour', ['en']],
    ['парламентаризм consultation', []],
    ['nothing', []],
  ])('by any form of their words: %s', async (search, languages) => {
    expect(await found(search)).toEqual(languages);
  });

  test.each([
    'near',
    'school AND',
    'NOT school',
    'school OR nothing',
    'NEAR(school)',
    '"school',
    'school*',
    'title:school',
    '-school',
    '(school',
    'school ^ + { }',
  ])('by words, never by operators: %s', async (search) => {
    expect(
      (
        await ask(database, 'query ($search: String) { releases(search: $search) { totalCount } }', {
          search,
        })
      ).errors,
    ).toBeUndefined();
  });

  test('with the words in context, and no context where nothing was searched', async () => {
    const { found, all } = await dataOf(
      ask(
        database,
        '{ found: releases(search: "schools") { edges { snippet } } all: releases { edges { snippet } } }',
      ),
    );
    expect(found.edges[0].snippet).toContain('about schools');
    expect(all.edges).toEqual([{ snippet: null }, { snippet: null }]);
  });
});

describe('releases that are found', () => {
  let ranked: Database;
  let removeRanked: () => Promise<void>;
  beforeAll(async () => ({ database: ranked, remove: removeRanked } = await temporaryDatabase()));
  afterAll(() => removeRanked());

  const PAGE =
    'query ($search: String, $after: String) { releases(search: $search, first: 2, after: $after) { nodes { title publishedOn } pageInfo { endCursor hasNextPage } } }';

  async function store(published: string | null, title: string, text: string): Promise<void> {
    const sha256 = createHash('sha256').update(title).digest('hex');
    await storeRelease(
      ranked.source,
      { ...release, text, sha256, publisher: null, language: 'en', published },
      { ...ENGLISH, title, officials: [] },
    );
  }

  test('come with the words in their title first, then the latest, on every page', async () => {
    await store('2021-03-01', 'Visas made simpler', 'The ministers met.');
    await store('2022-03-01', 'A meeting', 'They spoke of visas.');
    await store('2020-03-01', 'On the visa regime', 'The ministers met.');
    await store('2023-03-01', 'Another meeting', 'Of visa questions.');
    await store(null, 'An undated visa', 'The ministers met.');
    await store('2024-03-01', 'Trade', 'Of other questions.');
    const pages: unknown[][] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { releases } = await dataOf(ask(ranked, PAGE, { search: 'visa', after }));
      pages.push(releases.nodes.map(({ title }: { title: string }) => title));
      ({ endCursor: after, hasNextPage: more } = releases.pageInfo);
      // Added behind the reader: no page shows it, and none shows a release twice.
      await store(`2025-03-0${pages.length}`, `Visa news ${pages.length}`, 'Just in.');
    }
    expect(pages).toEqual([
      ['Visas made simpler', 'On the visa regime'],
      ['An undated visa', 'Another meeting'],
      ['A meeting'],
    ]);
  });

  test('have all the words in their title, or come with the others', async () => {
    await store('2019-01-01', 'Customs and roads', 'Nothing else.');
    await store('2019-01-02', 'Customs', 'And roads.');
    const { releases } = await dataOf(ask(ranked, PAGE, { search: 'road customs' }));
    expect(releases.nodes.map(({ title }: { title: string }) => title)).toEqual([
      'Customs and roads',
      'Customs',
    ]);
  });
});

describe('an official is found', () => {
  const found = async (name: string): Promise<string[]> => {
    const { officials } = await dataOf(
      ask(database, 'query ($name: String) { officials(name: $name) { nodes { name } } }', { name }),
    );
    return officials.nodes.map((one: { name: string }) => one.name);
  };

  test.each([
    ['Джусуповым', 'У. Джусупов'],
    ['Джусупову', 'У. Джусупов'],
    ['джусупов', 'У. Джусупов'],
    ['У.Джусупов', 'У. Джусупов'],
    ['Dzhusupov', 'У. Джусупов'],
    ['U. Dzhusupov', 'У. Джусупов'],
    ['DJUSUPOV', 'У. Джусупов'],
    ['Jusupov Ulan', 'У. Джусупов'],
    ['Dschusupow', 'У. Джусупов'],
    ['LeKler', 'Э. ЛеКлэр'],
    ['Deshamplen', 'К. Дешамплен'],
    ['Schtschukin', 'Сергей Щукин'],
    ['Щукина', 'Сергей Щукин'],
    ['Sergueï Chtchoukine', 'Сергей Щукин'],
    ['С. Щукин', 'Сергей Щукин'],
    ['Omuralieva', 'Жанна Өмүралиева'],
    ['Mueller', 'René Müller'],
    ['rene muller', 'René Müller'],
  ])('by any spelling, script or case: %s', async (name, expected) => {
    expect(await found(name)).toEqual([expected]);
  });

  test.each(['К. Джусупов', 'Джус', 'Shchukin Müller', 'Ivan Shchukin'])(
    'but not by another name: %s',
    async (name) => {
      expect(await found(name)).toEqual([]);
    },
  );

  test('of one country only', async () => {
    const { officials } = await dataOf(
      ask(database, '{ officials(country: "CA", first: 2) { totalCount nodes { name } } }'),
    );
    expect(officials).toEqual({ totalCount: 5, nodes: [{ name: 'С. Бек' }, { name: 'К. Дешамплен' }] });
  });
});
