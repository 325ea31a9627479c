import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/extract/explain.ts';
import { extract } from '../../src/extract/extract.ts';

const text = readFileSync('releases/kg-mfa/2018-06-12-ottawa.txt', 'utf8');

describe('the explanation of a release', () => {
  const { sentences, facts } = explain(text);
  const items = sentences.flatMap(({ items }) => items);

  it('ends in the facts that are extracted', () => expect(facts).toEqual(extract(text)));

  it('goes through the sentences in order, the headline first', () => {
    expect(sentences.map(({ title }) => title)).toEqual(sentences.map((_, index) => index === 0));
    for (const { start, end } of sentences)
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
  });

  it('shows what was found in a stretch of the text', () => {
    const city = items.find(({ type }) => type === 'city')!;
    expect(text.slice(city.start, city.end)).toBe('Оттаве');
    expect(city.readAs).toEqual(['Оттава (CA)']);
    expect(items.find(({ type }) => type === 'date')!.readAs).toEqual(['2018-06-12']);
  });

  it('shows each person of a list with post and country', () => {
    const [leclair, dzhusupov] = items.find(({ type }) => type === 'people')!.readAs;
    expect(leclair).toMatch(/^Э\. ЛеКлэр \(CA\), post Генеральный директор .* \(CA\)/);
    expect(dzhusupov).toMatch(/^У\. Джусупов \(KG\), post Директор Второго политического департамента/);
  });

  it('shows which rule read which event', () => {
    const claim = sentences[2]!.claims.find(({ participants }) => participants.length > 0)!;
    expect(claim).toMatchObject({ kind: 'CONSULTATION', status: 'HELD', background: false });
    expect(facts.events[0]!.participants[0]!.mentions[0]!.rule).toBe(claim.rule);
    expect(claim.participants).toEqual([
      { role: 'HEAD', name: 'Э. ЛеКлэр', country: 'CA' },
      { role: 'HEAD', name: 'У. Джусупов', country: 'KG' },
    ]);
    expect(claim.event).toBe(facts.events[0]);
  });

  it('leaves out plain words', () => {
    expect(items.some(({ type }) => type === 'mark' || type === 'number')).toBe(false);
    expect(items.map(({ start, end }) => text.slice(start, end))).not.toContain('межмидовские');
  });
});

it('tells apart the events of one sentence', () => {
  const { sentences, facts } = explain(text);
  const separate = sentences.flatMap(({ claims }) =>
    claims.filter(({ rule }) => rule === 'ru/meetings/series-with'),
  );
  expect(separate.length).toBe(4);
  expect(new Set(separate.map(({ event }) => event))).toEqual(
    new Set(facts.events.filter(({ kind }) => kind === 'MEETING')),
  );
});

it('has no sentences where the language is not ours', () => {
  const { sentences, facts } = explain('Xwi qtz vvv blorp.');
  expect(sentences).toEqual([]);
  expect(facts.language).toBeNull();
});

it('shows a claim that came to nothing', () => {
  const { sentences } = explain('Консультации состоялись.', { language: 'ru' });
  expect(sentences.flatMap(({ claims }) => claims)).toMatchObject([{ kind: 'CONSULTATION', event: null }]);
});
