import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { findFiles } from '../../../src/load/sources/files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

it('finds the texts of a folder and of the folders in it, by name', async () => {
  const folder = await temporaryFolder({ 'no/b.txt': 'b', 'no/a.txt': 'a', 'z.txt': 'z' });
  const found = await findFiles([folder]);
  expect(found.map(({ path }) => relative(folder, path))).toEqual(['z.txt', 'no/a.txt', 'no/b.txt']);
});

it('passes over metadata and hidden files, and names what is no text', async () => {
  const folder = await temporaryFolder({
    'publisher.json': '{}',
    'a.txt': 'a',
    'a.json': '{}',
    '.hidden': '',
    'photograph.jpg': '',
    'stray.json': '{}',
  });
  expect(await findFiles([folder])).toEqual([
    { path: join(folder, 'a.txt') },
    { path: join(folder, 'photograph.jpg'), refusal: expect.stringContaining('.txt') },
    { path: join(folder, 'stray.json'), refusal: expect.stringContaining('.txt') },
  ]);
});

it('takes a file that is named itself, whatever its name ends in', async () => {
  const folder = await temporaryFolder({ 'note.md': 'words' });
  expect(await findFiles([join(folder, 'note.md')])).toEqual([{ path: join(folder, 'note.md') }]);
});

it('names a path that leads nowhere', async () => {
  expect(await findFiles(['/no/such/file.txt'])).toEqual([
    { path: '/no/such/file.txt', refusal: 'does not exist' },
  ]);
});

it('names what is neither a file nor a folder', async () => {
  expect(await findFiles(['/dev/null'])).toEqual([
    { path: '/dev/null', refusal: 'is neither a file nor a folder' },
  ]);
});

it('takes pages, feeds and JSONL of a folder, with their metadata beside them', async () => {
  const names = ['a.html', 'b.rss', 'c.atom', 'd.xml', 'e.jsonl', 'f.HTM'];
  const folder = await temporaryFolder(
    Object.fromEntries([...names, 'a.json', 'e.json'].map((name) => [name, ''])),
  );
  expect(await findFiles([folder])).toEqual(names.map((name) => ({ path: join(folder, name) })));
});

it('takes an address as it is', async () => {
  expect(await findFiles(['https://example.org/news'])).toEqual([{ path: 'https://example.org/news' }]);
});
