import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceRelease } from '../../../src/load/sources/release.ts';
import { LARGEST_TEXT } from '../../../src/load/sources/text.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { readAll } from './read-all.ts';

const TEXT = 'Oslo, 3 March: the first consultations were held.\n';
const PUBLISHER = {
  id: 'no-mfa',
  name: 'Ministry of Foreign Affairs of Norway',
  names: ['MFA'],
  country: 'NO',
};

/** The only release of a source; throws with the reason where it is refused. */
async function readRelease(source: string): Promise<SourceRelease> {
  const [read, ...further] = await readAll(source);
  expect(further).toEqual([]);
  if (read && 'release' in read) return read.release;
  throw new Error(read?.refusal);
}

it('reads a release without metadata', async () => {
  const folder = await temporaryFolder({ 'a.txt': TEXT });
  expect(await readRelease(join(folder, 'a.txt'))).toEqual({
    source: join(folder, 'a.txt'),
    text: TEXT,
    sha256: createHash('sha256').update(TEXT).digest('hex'),
    publisher: null,
    language: null,
    published: null,
    url: null,
    title: null,
  });
});

it("takes a text's own metadata before its folder's", async () => {
  const folder = await temporaryFolder({
    'a.txt': TEXT,
    'a.json':
      '{ "published": "2021-03-04", "url": "https://example.org/a", "title": "Consultations", "language": "en" }',
    'publisher.json': JSON.stringify({ publisher: PUBLISHER, language: 'nb' }),
  });
  expect(await readRelease(join(folder, 'a.txt'))).toMatchObject({
    publisher: PUBLISHER,
    language: 'en',
    published: '2021-03-04',
    url: 'https://example.org/a',
    title: 'Consultations',
  });
});

it('reads the release that comes with the project', async () => {
  expect(await readRelease('releases/kg-mfa/2018-06-12-ottawa.txt')).toMatchObject({
    sha256: '32048f3cb98609ad03660790feb8a9eb57d8711e0439c4a2275be6c9a1a71998',
    publisher: { id: 'kg-mfa', country: 'KG' },
    language: 'ru',
    published: null,
  });
});

describe('metadata that is wrong', () => {
  it.each([
    ['{', 'JSON'],
    ['[]', 'the metadata must be an object'],
    ['{ "publised": "2021-03-04" }', '"publised" is not known'],
    ['{ "published": "4.3.2021" }', '"published" must be a date such as "2018-06-12", found "4.3.2021"'],
    ['{ "published": "2021-02-30" }', '"published" must be a day of the calendar'],
    ['{ "language": "Norwegian" }', '"language" must be a language tag'],
    ['{ "url": "example.org" }', '"url" must be an http or https address'],
    ['{ "publisher": "MFA" }', '"publisher" must be an object'],
    ['{ "publisher": { "id": "NO MFA", "name": "MFA" } }', '"publisher.id" must be small Latin letters'],
    ['{ "publisher": { "id": "no-mfa" } }', '"publisher.name" must be words'],
    [
      '{ "publisher": { "id": "no-mfa", "name": "MFA", "country": "Norway" } }',
      '"publisher.country" must be an ISO',
    ],
  ])('is refused: %s', async (metadata, reason) => {
    const folder = await temporaryFolder({ 'a.txt': TEXT, 'a.json': metadata });
    const refused = readRelease(join(folder, 'a.txt'));
    await expect(refused).rejects.toThrow(reason);
    await expect(refused).rejects.toThrow(join(folder, 'a.json'));
  });
});

it('refuses an enormous file without reading it', async () => {
  const folder = await temporaryFolder({ 'a.txt': Buffer.alloc(LARGEST_TEXT + 1, 'a') });
  await expect(readRelease(join(folder, 'a.txt'))).rejects.toThrow('is too large');
});

const SAMPLES = 'test/load/sources/samples';

describe('what a file holds is told', () => {
  it.each([
    ['a.html', '<p>Read me as a page.</p>', 'Read me as a page.'],
    ['a.txt', '<p>Read me as I am.</p>', '<p>Read me as I am.</p>'],
    ['page', '<!DOCTYPE html><body><p>A page without an ending.</p>', 'A page without an ending.'],
    [
      'feed',
      '<?xml version="1.0"?><rss version="2.0"><channel><item><title>An item</title></item></channel></rss>',
      'An item',
    ],
    ['a.JSONL', '{"id":"1","text":"A line."}', 'A line.'],
    ['atom', `${'<!-- a --> '.repeat(100)}<feed><entry><title>An entry</title></entry></feed>`, 'An entry'],
    ['words', 'The words <b>b</b>.', 'The words <b>b</b>.'],
  ])('by its name or its beginning: %s', async (name, content, text) => {
    const path = join(await temporaryFolder({ [name]: content }), name);
    const [read] = await readAll(path);
    expect(read).toMatchObject({ release: { text } });
  });
});

it('names items and lines by their number, and reads on after one that cannot be read', async () => {
  const folder = await temporaryFolder({
    'a.jsonl': '{"id":"1","text":"One."}\n{"id":"2"}\n{"id":"3","text":" "}\n{"id":"4","text":"Four."}\n',
  });
  const path = join(folder, 'a.jsonl');
  expect(await readAll(path)).toEqual([
    {
      source: `${path}, line 1`,
      release: expect.objectContaining({ text: 'One.', source: `${path}, line 1` }),
    },
    { source: `${path}, line 2`, refusal: 'needs "text", a string' },
    { source: `${path}, line 3`, refusal: 'is empty' },
    { source: `${path}, line 4`, release: expect.objectContaining({ text: 'Four.' }) },
  ]);
  expect(await readAll(`${SAMPLES}/news.rss`)).toMatchObject([
    { source: `${SAMPLES}/news.rss, item 1`, release: { title: 'Talks with Iceland & Denmark' } },
    { release: { title: 'A visit to Latvia' } },
    { source: `${SAMPLES}/news.rss, item 3`, refusal: 'has neither a title nor a content' },
    { release: { title: 'Plain words' } },
  ]);
});

it('takes what a line states before what its folder does', async () => {
  const line = {
    id: '1',
    text: 'One.',
    language: 'en',
    publisher: 'The Norwegian ministry',
    url: 'https://mfa.example.no/1',
  };
  const folder = await temporaryFolder({
    'a.jsonl': `${JSON.stringify(line)}\n{"id":"2","text":"Two."}\n`,
    'publisher.json': JSON.stringify({ publisher: PUBLISHER, language: 'nb' }),
  });
  expect(await readAll(join(folder, 'a.jsonl'))).toMatchObject([
    {
      release: {
        language: 'en',
        url: 'https://mfa.example.no/1',
        publisher: { id: 'mfa-example-no', name: 'The Norwegian ministry', country: 'NO' },
      },
    },
    { release: { language: 'nb', publisher: PUBLISHER, url: null } },
  ]);
});

it('takes what stands beside a page before what the page states', async () => {
  const folder = await temporaryFolder({
    'a.html': await readFile(`${SAMPLES}/modern.html`),
    'a.json': '{ "published": "2021-03-05" }',
    'publisher.json': JSON.stringify({ publisher: PUBLISHER }),
  });
  expect(await readRelease(join(folder, 'a.html'))).toMatchObject({
    published: '2021-03-05',
    publisher: PUBLISHER,
    url: 'https://mfa.example.ee/en/news/northern-seas',
  });
});

it('refuses a file of lines that is not there', async () => {
  expect(await readAll('/no/such/file.jsonl')).toEqual([
    { source: '/no/such/file.jsonl', refusal: 'cannot be read: ENOENT' },
  ]);
});
