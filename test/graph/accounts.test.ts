import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database.ts';
import { extractRelease } from '../../src/load/extract-release.ts';
import type { SourceRelease } from '../../src/load/sources/release.ts';
import { storeReleases } from '../../src/load/store.ts';
import { tell } from '../load/telling.ts';
import { temporaryDatabase } from '../model/temporary-database.ts';
import { ask, dataOf } from './ask.ts';
import { facts, release } from './ottawa.ts';

/** What Canada might have published of the same round: a day later, and in other words. */
const IN_OTTAWA = `Canada and the Kyrgyz Republic hold first consultations

On June 13, 2018, the first consultations between the Ministry of Foreign Affairs of Canada and the Ministry of Foreign Affairs of the Kyrgyz Republic took place in Ottawa. The Canadian delegation was headed by Alison LeClaire, Director General for Arctic, Eastern Europe and Eurasia at Global Affairs Canada. The Kyrgyz delegation was headed by Ulan Dzhusupov, Director of the Second Political Department of the Ministry of Foreign Affairs of the Kyrgyz Republic.`;

/** What Kyrgyzstan might have published half a year later. */
const IN_BISHKEK = `Consultations with Switzerland in Bishkek

On 21 November 2018, political consultations between the Ministry of Foreign Affairs of the Kyrgyz Republic and the Federal Department of Foreign Affairs of Switzerland were held in Bishkek. The Kyrgyz delegation was led by Ulan Dzhusupov, Director of the Second Political Department of the Ministry of Foreign Affairs of the Kyrgyz Republic. The Swiss delegation was led by Ambassador Anna Keller.`;

const published = (text: string, id: string, country: string, day: string): SourceRelease => ({
  source: id,
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
  publisher: { id, name: `Ministry of ${country}`, names: [], country },
  language: 'en',
  published: day,
  url: null,
  title: null,
});

let database: Database;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ database, remove } = await temporaryDatabase());
  const others = [
    published(IN_OTTAWA, 'ca-gac', 'CA', '2018-06-14'),
    published(IN_BISHKEK, 'kg-mfa', 'KG', '2018-11-22'),
  ];
  await storeReleases(database.source, [
    { release, facts },
    ...others.map((one) => ({ release: one, facts: extractRelease(one) })),
    ...[
      { name: 'А. Иванов', post: 'Посол' },
      { name: 'Алексей Иванов', post: 'Посол' },
      { name: 'Андрей Иванов', post: 'Посол' },
    ].map((person, index) =>
      tell({
        publisher: 'ru-mfa',
        published: `2019-0${index + 1}-01`,
        language: 'ru',
        events: [
          { countries: ['RU', 'FR'], date: `2019-0${index + 1}-01`, people: [{ ...person, country: 'RU' }] },
        ],
      }),
    ),
  ]);
});
afterAll(() => remove());

describe('a round of consultations that two ministries tell of', () => {
  test('is one, with what each says and where it differs', async () => {
    const { data, statements } = await ask(
      database,
      `{ consultations(filter: { between: ["KG", "CA"] }) { totalCount nodes {
        id round date { edtf } place { name } delegations { country { code } head { official { name } } }
        accounts { release { language } date { edtf } place { localName } round differs
          participants { name role official { id } country { code } } }
      } } }`,
    );
    expect(statements).toHaveLength(1);
    expect(data.consultations.totalCount).toBe(1);
    const [event] = data.consultations.nodes;
    expect(event).toMatchObject({
      id: 'consultation/2018-06-12/ca-kg',
      round: 1,
      date: { edtf: '2018-06-13' },
    });
    expect(event.delegations.map(({ head }: { head: object }) => head)).toEqual([
      { official: { name: 'Alison LeClaire' } },
      { official: { name: 'Ulan Dzhusupov' } },
    ]);
    const [canadian, kyrgyz] = event.accounts;
    expect(canadian).toMatchObject({
      release: { language: 'en' },
      date: { edtf: '2018-06-13' },
      place: { localName: 'Ottawa' },
      differs: [],
    });
    expect(kyrgyz).toMatchObject({
      release: { language: 'ru' },
      date: { edtf: '2018-06-12' },
      place: { localName: 'Оттава' },
      differs: ['DATE'],
    });
    expect(kyrgyz.participants.slice(0, 2)).toEqual([
      {
        name: 'Э. ЛеКлэр',
        role: 'HEAD',
        official: { id: 'official/ca/leclaire-a' },
        country: { code: 'CA' },
      },
      {
        name: 'У. Джусупов',
        role: 'HEAD',
        official: { id: 'official/kg/dzhusupov-u' },
        country: { code: 'KG' },
      },
    ]);
    expect(kyrgyz.participants).toHaveLength(5);
  });

  test.each([
    ['consultation', 'consultation/2018-06-13/ca-kg', 'consultation/2018-06-12/ca-kg'],
    ['official', 'official/ca/lekler-e', 'official/ca/leclaire-a'],
    ['node', 'official/ca/lekler-e', 'official/ca/leclaire-a'],
    ['node', 'consultation/2018-06-13/ca-kg#MEETING', 'consultation/2018-06-12/ca-kg'],
  ])('answers %s(id: "%s")', async (field, asked, found) => {
    const query = `query ($id: ID!) { ${field}(id: $id) { id } }`;
    expect(await dataOf(ask(database, query, { id: asked }))).toEqual({ [field]: { id: found } });
  });

  test('is found by what an official was called', async () => {
    const query = '{ consultations(filter: { official: "official/ca/lekler-e" }) { nodes { id } } }';
    expect((await dataOf(ask(database, query))).consultations.nodes).toEqual([
      { id: 'consultation/2018-06-12/ca-kg' },
    ]);
  });
});

test('an official whom releases write otherwise half a year later is one, with all names', async () => {
  const { officials } = await dataOf(
    ask(
      database,
      `{ officials(name: "Джусупов") { nodes { id name names { text language } consultations { id } posts { post { title } } } } }`,
    ),
  );
  expect(officials.nodes).toHaveLength(1);
  const [{ id, name, names, consultations }] = officials.nodes;
  expect({ id, name }).toEqual({ id: 'official/kg/dzhusupov-u', name: 'Ulan Dzhusupov' });
  expect(names).toEqual([
    { text: 'Ulan Dzhusupov', language: 'en' },
    { text: 'У.Джусуповым', language: 'ru' },
  ]);
  expect(consultations.map((one: { id: string }) => one.id)).toEqual([
    'consultation/2018-06-12/ca-kg',
    'consultation/2018-11-21/ch-kg',
  ]);
});

test('who may be one of two is neither, and says whom it may be', async () => {
  const { officials } = await dataOf(
    ask(
      database,
      '{ officials(country: "RU") { nodes { name sameAs { official { name } score reasons } } } }',
    ),
  );
  const initials = officials.nodes.find(({ name }: { name: string }) => name === 'А. Иванов');
  expect(initials.sameAs.map((one: { official: object }) => one.official)).toEqual(
    expect.arrayContaining([{ name: 'Алексей Иванов' }, { name: 'Андрей Иванов' }]),
  );
  for (const { score, reasons } of initials.sameAs) {
    expect(score).toBeGreaterThan(0.5);
    expect(score).toBeLessThan(1);
    expect(reasons).toContain('initials that fit');
  }
});

test('an event that one release tells of has its account', async () => {
  const { meetings } = await dataOf(
    ask(database, '{ meetings { nodes { id date { edtf } accounts { date { edtf } differs } } } }'),
  );
  for (const { date, accounts } of meetings.nodes) expect(accounts).toEqual([{ date, differs: [] }]);
});
