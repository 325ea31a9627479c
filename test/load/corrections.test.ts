import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Database } from '../../src/database.ts';
import { load } from '../../src/load/load.ts';
import { parseCorrections } from '../../src/load/sources/corrections.ts';
import { ask, dataOf } from '../graph/ask.ts';
import { temporaryDatabase } from '../model/temporary-database.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const REVIEW = { by: 'A. Reader', on: '2026-11-20', why: 'the photograph shows the day' };
const CONSULTATION = 'consultation/2018-06-12/ca-kg';
const DAY = { ...REVIEW, event: CONSULTATION, field: 'date', value: '2018-06-13' };
const NAME = { ...REVIEW, official: 'official/kg/dzhusupov-u', field: 'givenName', value: 'Улан' };

/** A store, and a folder with the release that comes with the project. */
async function prepare() {
  const { database, remove } = await temporaryDatabase();
  onTestFinished(remove);
  const folder = await temporaryFolder({});
  for (const name of ['2018-06-12-ottawa.txt', 'publisher.json'])
    await copyFile(`releases/kg-mfa/${name}`, join(folder, name));
  const correct = (corrections: unknown) =>
    writeFile(join(folder, '2018-06-12-ottawa.corrections.json'), JSON.stringify(corrections));
  return { database, folder, correct };
}

async function loadAll({ source }: Database, folder: string, again = false) {
  const refusals: string[] = [];
  const summary = await load(
    source,
    [folder],
    { progressed() {}, refused: (path, reason) => refusals.push(`${path} ${reason}`) },
    { again },
  );
  return { summary, refusals };
}

const QUERY = `query ($event: ID!, $official: ID!) {
  consultation(id: $event) { id date { edtf basis } corrections { by on why field was release { id } } }
  official(id: $official) { id name latinName corrections { field was } }
  releases { nodes { corrections { field was } } }
}`;

const stateOf = (database: Database) =>
  dataOf(ask(database, QUERY, { event: CONSULTATION, official: 'official/kg/dzhusupov-u' }));

describe('corrections beside a release', () => {
  test('are made when it is loaded, shown in the graph, and kept when it is extracted again', async () => {
    const { database, folder, correct } = await prepare();
    await correct([DAY, NAME]);
    expect((await loadAll(database, folder)).summary).toEqual({ stored: 1, known: 0, refused: 0 });
    const corrected = await stateOf(database);
    expect(corrected).toEqual({
      consultation: {
        id: 'consultation/2018-06-13/ca-kg',
        date: { edtf: '2018-06-13', basis: 'STATED' },
        corrections: [
          {
            by: 'A. Reader',
            on: '2026-11-20',
            why: 'the photograph shows the day',
            field: 'date',
            was: '2018-06-12',
            release: { id: 'release/kg-mfa/32048f3cb986' },
          },
        ],
      },
      official: {
        id: 'official/kg/dzhusupov-u',
        name: 'Улан Джусупов',
        latinName: 'Ulan Dzhusupov',
        corrections: [{ field: 'givenName', was: 'У.' }],
      },
      releases: {
        nodes: [
          {
            corrections: [
              { field: 'date', was: '2018-06-12' },
              { field: 'givenName', was: 'У.' },
            ],
          },
        ],
      },
    });
    expect((await loadAll(database, folder, true)).summary).toEqual({ stored: 0, known: 1, refused: 0 });
    const elsewhere = await temporaryFolder({
      'copy.txt': await readFile('releases/kg-mfa/2018-06-12-ottawa.txt'),
      'publisher.json': await readFile('releases/kg-mfa/publisher.json'),
    });
    expect((await loadAll(database, elsewhere, true)).summary.known).toBe(1);
    expect(await stateOf(database)).toEqual(corrected);
  });

  test('change what is there already, and are taken back by an empty list', async () => {
    const { database, folder, correct } = await prepare();
    await loadAll(database, folder);
    const before = await stateOf(database);
    await correct([NAME]);
    expect((await loadAll(database, folder)).summary).toEqual({ stored: 1, known: 0, refused: 0 });
    expect((await stateOf(database)).official.name).toBe('Улан Джусупов');
    await correct([]);
    expect((await loadAll(database, folder)).summary.stored).toBe(1);
    expect(await stateOf(database)).toEqual(before);
  });

  test('say who is one, and who is not', async () => {
    const { database, folder, correct } = await prepare();
    await correct([{ ...REVIEW, merge: ['official/ca/bek-s', 'official/ca/kun-t'] }]);
    await loadAll(database, folder);
    const { official } = await dataOf(
      ask(database, '{ official(id: "official/ca/kun-t") { id meetings { id } } }'),
    );
    expect(official.id).toBe('official/ca/bek-s');
    expect(official.meetings).toHaveLength(2);
  });

  test('of something that is not there are refused, with what is', async () => {
    const { database, folder, correct } = await prepare();
    await correct([NAME, { ...DAY, event: 'consultation/1999-01-01/ca-kg' }]);
    const { summary, refusals } = await loadAll(database, folder);
    expect(summary).toEqual({ stored: 0, known: 0, refused: 1 });
    expect(refusals[0]).toContain(
      'correction 2 speaks of "consultation/1999-01-01/ca-kg", which is not among what was extracted: consultation/2018-06-12/ca-kg,',
    );
  });
});

describe('a wrong correction is named', () => {
  test.each([
    [{}, 'the corrections must be a list'],
    [[{ ...DAY, by: '' }], 'correction 1: "by" must be who reviewed it, found ""'],
    [
      [DAY, { ...NAME, on: 'today' }],
      'correction 2: "on" must be a date such as "2018-06-12", found "today"',
    ],
    [[{ ...DAY, value: 'June' }], '"value" must be a day, month or year'],
    [
      [{ ...DAY, field: 'colour' }],
      '"field" must be one of date, status, round, mode, place, found "colour"',
    ],
    [[{ ...DAY, official: 'official/kg/x' }], 'expected one of "event", "official", "merge" and "split"'],
    [[{ ...DAY, note: 1 }], '"note" is not known'],
    [[{ ...REVIEW, merge: ['official/kg/x'] }], '"merge" must be a list of 2 or more ids'],
  ])('%j', (corrections, message) => {
    expect(() => parseCorrections(corrections)).toThrow(message);
  });
});
