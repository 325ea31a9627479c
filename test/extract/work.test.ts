import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/extract/document.ts';
import { extract } from '../../src/extract/extract.ts';
import { languages } from '../../src/extract/languages.ts';
import { work } from '../../src/extract/pattern.ts';

const MEGABYTE = 1_000_000;
/** Pattern steps an honest release takes for each of its characters is below one; hostile texts stay within this. */
const STEPS_A_CHARACTER = 20;

const hostile: [string, string][] = [
  ['initials', 'А.'],
  ['brackets', '('],
  ['dots', '.'],
  ['one word', 'министр '],
  ['no spaces', 'встретился'],
  ['names', 'Улан Джусупов, '],
  ['cues', 'делегацию возглавил с министром '],
  ['countries', 'Кыргызстана и '],
  ['dates', '12 июня '],
  ['nouns of events', 'консультации '],
  ['honorifics', 'Mr. '],
  ['paragraphs', 'a\n\n'],
];

it('what runs on without end is no prose and is left unread', () => {
  const text = `Glück auf. ${'Die Aussenminister trafen sich in Bern und '.repeat(20_000)}`;
  expect(readDocument(text, languages[0]!.words).sentences.length).toBeLessThan(10);
});

describe('a megabyte of hostile text takes work in proportion to its length', () => {
  for (const { tag } of languages)
    it.each(hostile)(`${tag}: %s`, (_, piece) => {
      const before = work.steps;
      extract(piece.repeat(MEGABYTE / piece.length), { language: tag });
      expect(work.steps - before).toBeLessThan(STEPS_A_CHARACTER * MEGABYTE);
    });
});
