import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/database.ts';
import { type LoadSummary, load } from '../../src/load/load.ts';
import { Release } from '../../src/model/release.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const OTTAWA = 'releases/kg-mfa/2018-06-12-ottawa.txt';

async function openStore() {
  const database = await openDatabase({ url: `sqlite:${join(await temporaryFolder(), 'store.sqlite')}` });
  onTestFinished(() => database.close());
  return database.source;
}

async function loadAll(source: Awaited<ReturnType<typeof openStore>>, paths: string[]) {
  const progress: string[] = [];
  const refusals: string[] = [];
  const summary: LoadSummary = await load(source, paths, {
    progressed: (done, total) => progress.push(`${done}/${total}`),
    refused: (path, reason) => refusals.push(`${path} ${reason}`),
  });
  return { summary, progress, refusals };
}

it('loads the release that comes with the project, once', async () => {
  const source = await openStore();
  expect((await loadAll(source, ['releases'])).summary).toEqual({ stored: 1, known: 0, refused: 0 });
  expect((await loadAll(source, [OTTAWA, 'releases'])).summary).toEqual({ stored: 0, known: 2, refused: 0 });
  expect(await source.getRepository(Release).count()).toBe(1);
});

it('loads a release in a language it does not read, without facts', async () => {
  const source = await openStore();
  const folder = await temporaryFolder({ 'a.txt': 'Xwi qtz vvv blorp.' });
  expect((await loadAll(source, [folder])).summary).toEqual({ stored: 1, known: 0, refused: 0 });
  expect(await source.getRepository(Release).findOneByOrFail({})).toMatchObject({
    text: 'Xwi qtz vvv blorp.',
    language: null,
  });
});

it('refuses by name what is no text, and loads the rest', async () => {
  const source = await openStore();
  const folder = await temporaryFolder({
    'empty.txt': '',
    'picture.txt': Buffer.from('89504e470d0a1a0a00', 'hex'),
    'windows.txt': Buffer.from('cff0e8e2e5f2', 'hex'),
    'words.txt': 'The two ministers met in Oslo.',
  });
  const { summary, progress, refusals } = await loadAll(source, [folder, '/no/such/file']);
  expect(summary).toEqual({ stored: 1, known: 0, refused: 4 });
  expect(progress).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
  expect(refusals).toEqual([
    `${join(folder, 'empty.txt')} is empty`,
    `${join(folder, 'picture.txt')} is binary, expected plain text`,
    expect.stringContaining(`${join(folder, 'windows.txt')} is not UTF-8`),
    '/no/such/file does not exist',
  ]);
});

it('keeps the text as it was loaded, so that offsets stay those of the file', async () => {
  const source = await openStore();
  const folder = await temporaryFolder({ 'a.txt': '\uFEFF The ministers met.\r\n\r\n' });
  await loadAll(source, [folder]);
  expect((await source.getRepository(Release).findOneByOrFail({})).text).toBe(' The ministers met.\r\n\r\n');
});

it('loads the items of a feed, and names the one it cannot', async () => {
  const source = await openStore();
  const feed = 'test/load/sources/samples/news.rss';
  const { summary, progress, refusals } = await loadAll(source, [feed, OTTAWA]);
  expect(summary).toEqual({ stored: 4, known: 0, refused: 1 });
  expect(progress).toEqual(['1/2', '2/null', '3/null', '4/null', '5/5']);
  expect(refusals).toEqual([`${feed}, item 3 has neither a title nor a content`]);
  expect(
    await source.getRepository(Release).findOneByOrFail({ url: 'https://www.mfa.example.no/news/1' }),
  ).toMatchObject({
    title: 'Talks with Iceland & Denmark',
    publishedOn: '2018-06-12',
  });
  expect((await loadAll(source, [feed])).summary).toEqual({ stored: 0, known: 3, refused: 1 });
});
