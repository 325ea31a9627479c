import { expect, onTestFinished, test } from 'vitest';
import type { Database } from '../../src/database.ts';
import { storeReleases, withdrawReleases } from '../../src/load/store.ts';
import { Random } from '../graph/wire/random.ts';
import { temporaryDatabase } from '../model/temporary-database.ts';
import { differences, dump } from './dump.ts';
import { type Telling, type ToldPerson, tell } from './telling.ts';

/** People as several ministries write them; some of them only look alike. */
const PEOPLE: ToldPerson[][] = [
  [
    { name: 'У. Джусупов', country: 'KG', post: 'Директор Второго политического департамента' },
    { name: 'Ulan Dzhusupov', country: 'KG', post: 'Director of the Second Political Department' },
    { name: 'O. Djoussoupov', country: 'KG' },
  ],
  [
    { name: 'Эльдар Джусупов', country: 'KG', post: 'Советник' },
    { name: 'Eldar Jusupov', country: 'KG', post: 'Counsellor' },
  ],
  [
    { name: 'Э. ЛеКлэр', country: 'CA', post: 'Генеральный директор' },
    { name: 'Alison LeClaire', country: 'CA', post: 'Director General' },
    { name: '- Leclere', country: 'CA' },
  ],
  [
    { name: 'А. Иванов', country: 'RU', post: 'Посол' },
    { name: 'Алексей Иванов', country: 'RU', post: 'Посол' },
    { name: 'Андрей Иванов', country: 'RU', post: 'Посол' },
    { name: 'A. Ivanov', country: 'RU' },
  ],
  [
    { name: 'К. Токтогулов', country: 'KG', post: 'Посол' },
    { name: 'K. Toktogulov', country: 'KG', post: 'Ambassador' },
  ],
];

const PUBLISHERS = ['kg-mfa', 'ca-gac', 'ru-mfa'];
const CITIES: [string, string][] = [
  ['Оттава', 'CA'],
  ['Ottawa', 'CA'],
  ['Бишкек', 'KG'],
];

/** Releases that tell of few events, each in their own way: the same at every run. */
function tellings(count: number, random: Random): Telling[] {
  return Array.from({ length: count }, (_, number) => ({
    publisher: random.of(PUBLISHERS),
    published: `2018-0${random.between(5, 7)}-1${random.between(0, 9)}`,
    language: random.of(['ru', 'en', 'fr']),
    others: random.chance(0.3) ? [random.of(random.of(PEOPLE))] : [],
    events: Array.from({ length: random.between(1, 2) }, () => {
      const parties = random.of([
        ['CA', 'KG'],
        ['KG', 'RU'],
      ]);
      return {
        kind: random.of(['CONSULTATION', 'MEETING', 'VISIT'] as const),
        date: random.of([`2018-06-1${random.between(0, 4)}`, '2018-06', '2018-06-11/2018-06-15']),
        inferred: random.chance(0.3),
        countries: parties,
        status: random.of(['HELD', 'PLANNED'] as const),
        ...(random.chance(0.4) && { city: random.of(CITIES) }),
        ...(random.chance(0.3) && { round: random.between(1, 2) }),
        people: PEOPLE.filter(([one]) => parties.includes(one!.country!) && random.chance(0.6)).map(
          (forms) => ({
            ...random.of(forms),
            role: random.of(['HEAD', 'MEMBER', 'COUNTERPART'] as const),
          }),
        ),
      };
    }),
    ...(number % 7 === 0 && { published: undefined }),
  })) as Telling[];
}

const shuffled = <T>(list: readonly T[], random: Random): T[] =>
  list
    .map((item) => ({ item, key: random.next() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);

async function empty(): Promise<Database> {
  const { database, remove } = await temporaryDatabase();
  onTestFinished(remove);
  return database;
}

/** Stores releases in batches of a size. */
async function store(database: Database, releases: ReturnType<typeof tell>[], size: number): Promise<void> {
  for (let start = 0; start < releases.length; start += size)
    await storeReleases(database.source, releases.slice(start, start + size));
}

const releases = tellings(48, new Random(11)).map(tell);

test('whatever the order, and however many at once, the graph comes out the same', async () => {
  const reference = await empty();
  await storeReleases(reference.source, releases);
  const expected = await dump(reference);
  for (const table of ['identity_link', 'likeness', 'alias'])
    expect(expected.some((line) => line.startsWith(table))).toBe(true);
  for (const [seed, size] of [1, 1, 3, 7, 20, 48].entries()) {
    const database = await empty();
    await store(database, shuffled(releases, new Random(seed)), size);
    expect(differences(expected, await dump(database))).toEqual([]);
  }
});

test('what was withdrawn leaves nothing but word of it', async () => {
  const [kept, others] = [releases.slice(0, 30), releases.slice(30)];
  const never = await empty();
  await storeReleases(never.source, kept);
  const database = await empty();
  await store(database, shuffled(releases, new Random(5)), 9);
  const ids = others.map(({ release }) => `release/${release.publisher!.id}/${release.sha256.slice(0, 12)}`);
  expect(await withdrawReleases(database.source, ids)).toHaveLength(others.length);
  const words = /^(release_facts .*"withdrawn":1|word_form )/;
  const withoutThose = async (store: Database) => (await dump(store)).filter((line) => !words.test(line));
  expect(differences(await withoutThose(never), await withoutThose(database))).toEqual([]);
  const withdrawn = await database.source.query(
    'SELECT count(*) AS n FROM "release_facts" WHERE "withdrawn"',
  );
  expect(withdrawn).toEqual([{ n: others.length }]);
  expect(await database.source.query('PRAGMA foreign_key_check')).toEqual([]);
});
