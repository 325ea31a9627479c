import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRelease } from '../../../src/load/sources/read.ts';
import { LARGEST_TEXT } from '../../../src/load/sources/text.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const TEXT = 'Oslo, 3 March: the first consultations were held.\n';
const PUBLISHER = {
  id: 'no-mfa',
  name: 'Ministry of Foreign Affairs of Norway',
  names: ['MFA'],
  country: 'NO',
};

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
