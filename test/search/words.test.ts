import { expect, test } from 'vitest';
import { distinctWords, possibleStems, stem } from '../../src/search/words.ts';

test('words are in small letters, each once, without signs', () => {
  expect(distinctWords('Торгово-экономическое, ТОРГОВО… «2018», l’été')).toEqual([
    'торгово',
    'экономическое',
    '2018',
    'l',
    'été',
  ]);
  expect(distinctWords(' — ')).toEqual([]);
});

test.each([
  ['ru', 'парламентаризм', 'парламентаризма'],
  ['ru-RU', 'консультации', 'консультаций'],
  ['en', 'consultation', 'consultations'],
  ['fr', 'délégation', 'délégations'],
  ['de', 'Delegation', 'Delegationen'],
])('%s: %s and %s have one stem, which a search looks under', (language, one, other) => {
  expect(stem(one, language)).toBe(stem(other, language));
  expect(possibleStems(one)).toContain(stem(other, language));
});

test('a word of a language without a stemmer is its own stem', () => {
  expect(stem('кеңешүүлөр', 'ky')).toBe('кеңешүүлөр');
  expect(stem('words', null)).toBe('words');
});
