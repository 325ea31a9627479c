import { describe, expect, it } from 'vitest';
import { type Almanac, resolveDate } from '../../src/extract/calendar.ts';
import { languages } from '../../src/extract/languages.ts';
import { tokenise } from '../../src/extract/tokens.ts';

/** EDTF-like: what the first date of a text comes to. */
function firstDate(
  tag: string,
  text: string,
  almanac: Almanac,
  status: 'HELD' | 'PLANNED' = 'HELD',
): string | null {
  const language = languages.find((one) => one.tag === tag)!;
  const tokens = tokenise(text);
  for (let at = 0; at < tokens.length; at++) {
    const date = language.readDate(tokens, at);
    if (!date) continue;
    const resolved = resolveDate(date, status, almanac);
    if (!resolved) return null;
    const { start, end, within, basis } = resolved;
    return `${start}${start === end ? '' : `${within ? '..' : '/'}${end}`} ${basis}`;
  }
  return null;
}

const published = { published: '2024-05-15', years: [] };
const unpublished = { published: null, years: [2018] };

describe('dates in German', () => {
  it.each([
    ['am Donnerstag (16.05.) in Tiflis', '2024-05-16 INFERRED'],
    ['heute (15.05.) nach Kiew', '2024-05-15 INFERRED'],
    ['vom 12.–14.05.2024 in Bern', '2024-05-12/2024-05-14 STATED'],
    ['(13.05./14.05.) in Panama', '2024-05-13..2024-05-14 INFERRED'],
    ['am 12.05.2024 in Bern', '2024-05-12 STATED'],
    ['Kapitel 3.2. der Strategie', null],
    ['um 14.30 Uhr', null],
  ])('%s', (text, expected) => expect(firstDate('de', text, published)).toBe(expected));
});

describe('dates in Russian', () => {
  it.each([
    ['12 июня 2018 года в Оттаве', '2018-06-12 STATED'],
    ['1 декабря 2020г. в Бишкеке', '2020-12-01 STATED'],
    ['с 11 по 15 июня 2018 года', '2018-06-11/2018-06-15 STATED'],
    ['с 28 мая по 2 июня 2018 г. прошли', '2018-05-28/2018-06-02 STATED'],
    ['29 и 30 января 2022 года', '2022-01-29..2022-01-30 STATED'],
    ['12.06.2018 состоялись', '2018-06-12 STATED'],
    ['10-11 марта 2021 года', '2021-03-10/2021-03-11 STATED'],
    ['в июне 2021 года', '2021-06 STATED'],
  ])('%s', (text, expected) => expect(firstDate('ru', text, unpublished)).toBe(expected));

  it('completes a missing year from another date of the text', () => {
    expect(firstDate('ru', 'с 11 по 15 июня', unpublished)).toBe('2018-06-11/2018-06-15 INFERRED');
  });

  it('reads a weekday as the last one before publication, or the next one of a plan', () => {
    expect(firstDate('ru', 'в пятницу', published)).toBe('2024-05-10 INFERRED');
    expect(firstDate('ru', 'в пятницу', published, 'PLANNED')).toBe('2024-05-17 INFERRED');
  });

  it('takes no day that the calendar does not have', () => {
    expect(firstDate('ru', '31 июня 2018 года', unpublished)).toBeNull();
  });
});

describe('dates in English', () => {
  it.each([
    ['on July 28, 2021', '2021-07-28 STATED'],
    ['on 28 July 2021', '2021-07-28 STATED'],
    ['on July 28', '2023-07-28 INFERRED'],
    ['January 29 and 30', '2024-01-29..2024-01-30 INFERRED'],
    ['from June 11 to 15, 2018', '2018-06-11/2018-06-15 STATED'],
    ['yesterday evening', '2024-05-14 INFERRED'],
    ['on Monday, 13 May', '2024-05-13 INFERRED'],
    ['in the autumn of 2021', '2021-09..2021-11 STATED'],
  ])('%s', (text, expected) => expect(firstDate('en', text, published)).toBe(expected));
});
