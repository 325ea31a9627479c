import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/database.ts';
import { storeReleases, withdrawReleases } from '../../src/load/store.ts';
import { type Telling, tell } from '../load/telling.ts';
import { runProgram } from './program.ts';

const KUN: Telling = {
  publisher: 'kg-mfa',
  published: '2018-06-14',
  language: 'ru',
  events: [
    {
      date: '2018-06-12',
      countries: ['CA', 'KG'],
      people: [
        { name: 'Т. Кун', country: 'CA', post: 'Директор' },
        { name: 'У. Джусупов', country: 'KG', post: 'Директор' },
      ],
    },
  ],
};
const KUHN: Telling = {
  publisher: 'ca-gac',
  published: '2021-02-03',
  events: [
    {
      date: '2021-02-03',
      countries: ['CA', 'KG'],
      people: [{ name: 'Thomas Kuhn', country: 'CA', post: 'Adviser' }],
    },
  ],
};
const DZHUSUPOV: Telling = {
  publisher: 'kg-mfa',
  published: '2018-11-22',
  events: [
    {
      date: '2018-11-21',
      countries: ['CH', 'KG'],
      people: [{ name: 'У. Джусупов', country: 'KG', post: 'Директор' }],
    },
  ],
};

let folder: string;
let url: string;
const told = [KUN, KUHN, DZHUSUPOV].map(tell);
const idOf = ({ release }: (typeof told)[number]) =>
  `release/${release.publisher!.id}/${release.sha256.slice(0, 12)}`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'communique-'));
  url = `sqlite:${join(folder, 'store.sqlite')}`;
  const database = await openDatabase({ url });
  await storeReleases(database.source, told);
  await database.close();
});
afterAll(() => rm(folder, { recursive: true }));

const identity = (...words: string[]) => runProgram(['identity', ...words], '', { DATABASE_URL: url });

async function officials(): Promise<string[]> {
  const database = await openDatabase({ url });
  const rows: { id: string }[] = await database.source.query('SELECT "id" FROM "official" ORDER BY "id"');
  await database.close();
  return rows.map(({ id }) => id);
}

const because = (reason: string) => ['--reason', reason, '--by', 'A. Reader'];

describe('identity', () => {
  test('merges what a person knows to be one, and says so', async () => {
    expect(await officials()).toEqual(['official/ca/kuhn-t', 'official/ca/kun-t', 'official/kg/dzhusupov-u']);
    const merged = await identity(
      'merge',
      'official/ca/kun-t',
      'official/ca/kuhn-t',
      ...because('the card says so'),
    );
    expect(merged).toMatchObject({ output: 'official/ca/kuhn-t\n', complaints: '', code: 0 });
    expect(await officials()).toEqual(['official/ca/kuhn-t', 'official/kg/dzhusupov-u']);
    const { output } = await identity('explain', 'official/ca/kun-t');
    expect(output).toContain('official/ca/kuhn-t\n');
    expect(output).toContain('decision/merge: A. Reader');
    expect(output).toContain('the card says so');
  });

  test('keeps a decision when releases are loaded again', async () => {
    const database = await openDatabase({ url });
    await withdrawReleases(database.source, [idOf(told[1]!)]);
    expect(await officials()).toEqual(['official/ca/kun-t', 'official/kg/dzhusupov-u']);
    await storeReleases(database.source, [told[1]!]);
    await database.close();
    expect(await officials()).toEqual(['official/ca/kuhn-t', 'official/kg/dzhusupov-u']);
  });

  test('splits what was merged', async () => {
    const { output } = await identity(
      'split',
      'official/ca/kuhn-t',
      'official/ca/kun-t',
      ...because('two cards'),
    );
    expect(output).toBe('official/ca/kuhn-t\nofficial/ca/kun-t\n');
  });

  test('splits off what one release says', async () => {
    const { output, complaints } = await identity(
      'split',
      'official/kg/dzhusupov-u',
      idOf(told[2]!),
      ...because('a brother'),
    );
    expect(complaints).toBe('');
    expect(output).toMatch(/^official\/kg\/dzhusupov-u\nofficial\/kg\/dzhusupov-u\/[0-9a-f]{12}\n$/);
    expect(await officials()).toHaveLength(4);
  });

  test('shows what is alike, and by which rules something is one', async () => {
    const { output } = await identity('explain', 'official/kg/dzhusupov-u');
    expect(output).toMatch(
      /^official\/kg\/dzhusupov-u\n {2}persona\/kg\/dzhusupov-u\/\w+ {2}У\. Джусупов, Директор\n/,
    );
    expect(output).toContain('Decided by A. Reader');
    const event = await identity('explain', 'consultation/2018-06-12/ca-kg');
    expect(event.output).toContain('2018-06-12, Кун, Джусупов');
  });

  test.each([
    [['merge', 'official/ca/kun-t', 'official/xx/nobody'], 'official/xx/nobody is no official or event'],
    [['merge', 'official/ca/kun-t', 'official/ca/kun-t'], 'are one already'],
    [['merge', 'official/ca/kun-t', 'consultation/2018-06-12/ca-kg'], 'cannot be one'],
    [['split', 'official/ca/kun-t', 'official/ca/kuhn-t'], 'are two already'],
    [['split', 'official/ca/kun-t', 'release/none/1'], 'says nothing of official/ca/kun-t'],
  ])('refuses %j', async (words, complaint) => {
    const run = await identity(...words, ...because('no reason'));
    expect(run.code).toBe(1);
    expect(run.complaints).toContain(complaint);
  });
});
