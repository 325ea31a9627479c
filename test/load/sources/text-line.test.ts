import { expect, it } from 'vitest';
import { parseTextLine } from '../../../src/load/sources/text-line.ts';

it('reads a text with everything known of it', () => {
  const known = { language: 'ru', published: '2018-06-12', publisher: 'МИД', title: 'Встреча' };
  expect(parseTextLine(JSON.stringify({ id: '1', text: 'В Осло…', ...known }))).toEqual({
    id: '1',
    text: 'В Осло…',
    metadata: known,
    url: null,
  });
});

it('takes the address', () => {
  expect(parseTextLine('{"id":"1","text":"a","url":"https://example.org/1"}').url).toBe(
    'https://example.org/1',
  );
});

it('passes over what is null, and over further keys', () => {
  expect(parseTextLine('{"id":"1","text":"a","published":null,"source":{"kind":"web"}}').metadata).toEqual(
    {},
  );
});

it('takes the day of a timestamp', () => {
  expect(parseTextLine('{"id":"1","text":"a","published":"2018-06-12T09:30:00Z"}').metadata.published).toBe(
    '2018-06-12',
  );
});

it.each([
  ['{"id":', 'is not JSON'],
  ['["id"]', 'is no JSON object'],
  ['{"text":"a"}', 'needs "id"'],
  ['{"id":7,"text":"a"}', 'needs "id"'],
  ['{"id":"7"}', 'needs "text"'],
  ['{"id":"7","text":"a","language":7}', 'needs "language" to be a string or null'],
  ['{"id":"7","text":"a","url":7}', 'needs "url" to be a string or null'],
  ['{"id":"7","text":"a","published":"12 June"}', 'needs "published" to be an ISO date'],
])('says of %s what was expected', (json, reason) => {
  expect(() => parseTextLine(json)).toThrow(reason);
});
