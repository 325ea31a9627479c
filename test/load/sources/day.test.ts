import { describe, expect, it } from 'vitest';
import { readDateLine, readDay } from '../../../src/load/sources/day.ts';

describe('the day that words name', () => {
  it.each([
    ['2018-06-12', '2018-06-12'],
    ['2018-06-12T01:00:00+06:00', '2018-06-12'],
    ['Tue, 12 Jun 2018 01:00:00 +0600', '2018-06-12'],
    ['12.06.2018', '2018-06-12'],
    ['12 июня 2018 г.', '2018-06-12'],
    ['1er février 2020', '2020-02-01'],
    ['3. März 2021', '2021-03-03'],
    ['September 4, 2021', '2021-09-04'],
  ])('%s', (words, day) => expect(readDay(words)).toBe(day));

  it.each(['', '12 June', '31.02.2020', '2020-13-01', '06/05/2020', 'yesterday'])(
    'is not made up from %j',
    (words) => expect(readDay(words)).toBeNull(),
  );
});

describe('a line that does nothing but date', () => {
  it.each([
    '12.06.2018',
    'Published: Tuesday, 12 June 2018, 14:30',
    'Опубликовано 12 июня 2018 года в 14:30',
    'Publié le mardi 12 juin 2018',
    'Veröffentlicht am Dienstag, 12. Juni 2018 um 9.05 Uhr',
  ])('%s', (line) => expect(readDateLine(line)).toBe('2018-06-12'));

  it.each([
    'On 12 June 2018 the ministers met.',
    'Ottawa, 12 June 2018',
    'Consultations of 12 June 2018',
    'Published by the ministry',
  ])('is not %s', (line) => expect(readDateLine(line)).toBeNull());
});
