import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeMarkup } from '../../../src/load/sources/decode.ts';
import { readPage } from '../../../src/load/sources/page.ts';
import { inWindows1251 } from './cyrillic.ts';

const sample = (name: string) => readFileSync(`test/load/sources/samples/${name}`, 'utf8');

it('finds the article of a page among menus, lists of news and addresses', () => {
  expect(readPage(sample('modern.html'), null)).toEqual({
    text: [
      'Estonia and Norway consult on the northern seas',
      'On 3 March 2021, political consultations between Estonia and Norway were held in Tallinn.',
      'The Estonian delegation was led by Director General Mari Tamm, the Norwegian one by Director Olav Berg.\nThey spoke of ports, ice and the fishing of cod.',
      'The next round is to be held in Oslo.',
    ].join('\n\n'),
    title: 'Estonia and Norway consult on the northern seas',
    published: '2021-03-04',
    url: 'https://mfa.example.ee/en/news/northern-seas',
    publisher: {
      id: 'mfa-example-ee',
      name: 'Ministry of Foreign Affairs of Estonia',
      names: [],
      country: 'EE',
    },
    language: null,
  });
});

it('reads a page laid out by tables, in windows-1251, dated by a line', () => {
  const html = decodeMarkup(inWindows1251(sample('tables.html')), null);
  expect(readPage(html, 'http://www.mfa.example.am/news/17')).toMatchObject({
    text: expect.stringMatching(/^О встрече в Лиссабоне\n\n14 мая 2019 года .* пройдёт в Ереване\.$/s),
    title: 'О встрече в Лиссабоне',
    published: '2019-05-15',
    url: 'http://www.mfa.example.am/news/17',
    publisher: { id: 'mfa-example-am', name: 'mfa.example.am', country: 'AM' },
  });
});

it('reads a page with broken markup', () => {
  const { text, published } = readPage(sample('broken.html'), null);
  expect(text).toMatch(
    /^Konsultationen mit Slowenien\n\nAm 7\. Oktober 2020 .* Jan Novak\.\n\n.* < 300 Meter/s,
  );
  expect(text).not.toContain('Medien\n');
  expect(published).toBe('2020-10-08');
});

describe('what a page states of itself', () => {
  const page = (head: string, body = '') =>
    `<html><head>${head}</head><body><article><h1>Talks in Riga</h1>${body}<p>${'The talks were long and went well. '.repeat(20)}</p></article></body></html>`;

  it.each([
    ['<meta name="DC.date.issued" content="2019-05-01">', ''],
    ['<meta itemprop="datePublished" content="2019-05-01T12:00:00Z">', ''],
    [
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Talks in Riga","datePublished":"2019-05-01"}</script>',
      '',
    ],
    ['', '<time datetime="2019-05-01">the first of May</time>'],
    ['', '<div>Wednesday, 1 May 2019</div>'],
  ])('dates it: %s%s', (head, body) => expect(readPage(page(head, body), null).published).toBe('2019-05-01'));

  it('leaves the date open where it is nowhere', () => expect(readPage(page(''), null).published).toBeNull());

  it.each([
    ['<title>Talks in Riga | Ministry</title>', 'Talks in Riga'],
    ['<meta property="og:title" content="Talks in Riga"><title>Ministry</title>', 'Talks in Riga'],
    ['', 'Talks in Riga'],
  ])('names it: %s', (head, title) => expect(readPage(page(head), null).title).toBe(title));

  it('takes no address that is none', () => {
    expect(readPage(page('<link rel="canonical" href="/talks">'), 'https://example.org/t').url).toBe(
      'https://example.org/t',
    );
  });
});

it.each([
  ['nothing', ''],
  ['a menu', '<nav><a href="/a">Home</a> <a href="/b">News</a></nav>'],
  ['a script', '<script>write("words")</script>'],
])('refuses a page that holds %s', (_what, html) => {
  expect(() => readPage(`<html><body>${html}</body></html>`, null)).toThrow('is a page without an article');
});

it.each([
  ['wide', '<p>a'.repeat(60_000), 'has 60002 tags, at most 50000 are read'],
  ['deep', `${'<div>'.repeat(1_000)}a`, 'elements deep, at most 150 are read'],
])('refuses a page too %s to search', (_how, html, reason) => {
  expect(() => readPage(`<html><body>${html}</body></html>`, null)).toThrow(reason);
});
