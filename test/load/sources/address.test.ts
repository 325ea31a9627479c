import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ask } from '../../../src/load/sources/address.ts';
import { LARGEST_TEXT } from '../../../src/load/sources/text.ts';
import { webOf } from '../../web-of.ts';
import { inWindows1251 } from './cyrillic.ts';
import { readAll } from './read-all.ts';

const sample = (name: string) => readFileSync(`test/load/sources/samples/${name}`);

it('reads a page in the encoding that the server states, after a redirect', async () => {
  const origin = await webOf((request, response) => {
    if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=windows-1251' })
        .end(
          inWindows1251(sample('tables.html').toString().replace('charset=windows-1251', 'charset=koi8-r')),
        );
  });
  expect(await readAll(`${origin}/old`)).toMatchObject([
    {
      source: `${origin}/old`,
      release: { title: 'О встрече в Лиссабоне', url: `${origin}/new`, published: '2019-05-15' },
    },
  ]);
});

it.each([
  ['/feed', 'application/rss+xml; charset=utf-8', 'news.rss', 'Talks with Iceland & Denmark'],
  ['/feed', 'text/xml', 'news.atom', "Consultations avec l'Autriche"],
  ['/feed', 'application/octet-stream', 'news.rdf.xml', 'Round table in Brno'],
  ['/news.rss', 'text/plain', 'news.rss', 'Talks with Iceland & Denmark'],
  ['/page', 'application/xhtml+xml', 'modern.html', 'Estonia and Norway consult on the northern seas'],
])('knows %s of type %s for what it is', async (path, type, name, title) => {
  const origin = await webOf((_request, response) => {
    response.writeHead(200, { 'content-type': type }).end(sample(name));
  });
  expect((await readAll(origin + path))[0]).toMatchObject({ release: { title } });
});

it('reads a text and lines of JSON', async () => {
  const origin = await webOf((request, response) => {
    const lines = request.url === '/lines';
    response.setHeader('content-type', lines ? 'application/x-ndjson' : 'text/plain');
    response.end(lines ? '{"id":"1","text":"One."}\n{"id":"2","text":"Two."}' : 'The ministers met.');
  });
  expect(await readAll(`${origin}/lines`)).toMatchObject([
    { release: { text: 'One.' } },
    { release: { text: 'Two.' } },
  ]);
  expect(await readAll(`${origin}/text`)).toMatchObject([
    { release: { text: 'The ministers met.', url: `${origin}/text`, publisher: { name: '127.0.0.1' } } },
  ]);
});

it('says what went wrong', async () => {
  const origin = await webOf((request, response) => {
    if (request.url === '/missing') response.writeHead(404).end('Not here');
    else if (request.url === '/empty') response.end();
    else if (request.url === '/cut') {
      response.writeHead(200, { 'content-length': '1000' }).write('A beginning');
      setTimeout(() => response.destroy(), 50);
    } else {
      const piece = Buffer.alloc(1_000_000, 'a');
      response.writeHead(200, { 'content-type': 'text/plain' });
      for (let sent = 0; sent <= LARGEST_TEXT; sent += piece.length) response.write(piece);
      response.end();
    }
  });
  const refusalAt = async (path: string) => (await readAll(origin + path))[0];
  expect(await refusalAt('/missing')).toEqual({
    source: `${origin}/missing`,
    refusal: 'answered 404 Not Found',
  });
  expect(await refusalAt('/empty')).toMatchObject({ refusal: 'is empty' });
  expect(await refusalAt('/cut')).toMatchObject({ refusal: expect.stringContaining('cannot be reached') });
  expect(await refusalAt('/large')).toMatchObject({ refusal: expect.stringContaining('is too large') });
  expect((await readAll('http://127.0.0.1:1/'))[0]).toMatchObject({
    refusal: expect.stringContaining('cannot be reached'),
  });
});

it('does not wait for ever', async () => {
  const origin = await webOf((request, response) => {
    if (request.url === '/slow') response.write('A beginning');
  });
  await expect(ask(`${origin}/silent`, 200)).rejects.toThrow('did not answer in full within 0.2 seconds');
  const { body } = await ask(`${origin}/slow`, 200);
  await expect(
    body[Symbol.asyncIterator]()
      .next()
      .then(() => body[Symbol.asyncIterator]().next()),
  ).rejects.toThrow('did not answer in full within 0.2 seconds');
});
