import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/load/sources/feed.ts';

const sample = (name: string) => readFileSync(`test/load/sources/samples/${name}`, 'utf8');

it('reads RSS: the content before the description, the day as written, the publisher', () => {
  const items = [...readFeed(sample('news.rss'))];
  expect(items[0]).toEqual({
    number: 1,
    release: {
      text: 'Talks with Iceland & Denmark\n\nThe Minister met with her colleagues.\n\nThe word </item> and "" stood in it.',
      title: 'Talks with Iceland & Denmark',
      url: 'https://www.mfa.example.no/news/1',
      published: '2018-06-12',
      publisher: {
        id: 'mfa-example-no',
        name: 'Ministry of Foreign Affairs of Norway',
        names: [],
        country: 'NO',
      },
      language: null,
    },
  });
  expect(items[1]).toMatchObject({
    release: { text: 'A visit to Latvia\n\nThe State Secretary travels to Riga.', published: '2018-06-13' },
  });
  expect(items[3]).toMatchObject({
    release: { text: 'Plain words\n\nFirst line.\n\nSecond line, 3 > 2.', published: null, url: null },
  });
});

it('reads Atom', () => {
  expect([...readFeed(sample('news.atom'))]).toMatchObject([
    {
      release: {
        text: "Consultations avec l'Autriche\n\nLes consultations se sont tenues à Vienne.\n\nElles ont porté sur les oliviers.",
        url: 'https://mae.example.tn/1',
        published: '2020-02-02',
        publisher: { id: 'mae-example-tn', name: 'Ministère des Affaires étrangères', country: 'TN' },
      },
    },
    { release: { text: 'Entretien à Rome\n\nLe ministre a été reçu à Rome.', published: '2020-02-01' } },
  ]);
});

it('reads RSS 1.0', () => {
  expect([...readFeed(sample('news.rdf.xml'))]).toMatchObject([
    { release: { title: 'Round table in Brno', published: '2017-11-05', url: 'https://mzv.example.cz/a' } },
  ]);
});

describe('a feed that is broken', () => {
  const whole = sample('news.rss');

  it('gives the items before the place where it is cut short, and says so', () => {
    const items = [...readFeed(whole.slice(0, whole.indexOf('Second line')))];
    expect(items.map((item) => ('release' in item ? item.release.title : item.refusal))).toEqual([
      'Talks with Iceland & Denmark',
      'A visit to Latvia',
      'has neither a title nor a content',
      'is cut short',
    ]);
  });

  it('is cut short between two items, too', () => {
    const items = [...readFeed(whole.slice(0, whole.lastIndexOf('</item>') + '</item>'.length))];
    expect(items.at(-1)).toEqual({ number: 5, refusal: 'is cut short' });
  });

  it('loses no item by the markup of another', () => {
    const broken = whole.replace('A visit to Latvia', 'A <visit> to & Latvia <![CDATA[');
    const titles = [...readFeed(broken)].map((item) => ('release' in item ? item.release.title : null));
    expect(titles).toContain('Talks with Iceland & Denmark');
  });

  it('is no feed where nothing tells that it is', () => {
    expect(() => [...readFeed('<html><body>Nothing here.</body></html>')]).toThrow('is no RSS or Atom feed');
    expect(() => [...readFeed('words')]).toThrow('is no RSS or Atom feed');
  });

  it('has no item where it has none', () => {
    expect([...readFeed('<rss version="2.0"><channel><title>None yet</title></channel></rss>')]).toEqual([]);
  });
});
