import { expect, it } from 'vitest';
import { formatExplanation } from '../../src/commands/explanation.ts';
import { explain } from '../../src/extract/explain.ts';

const TEXT = `Consultations with Norway

On 3 May 2021 political consultations between Estonia and Norway were held in Tallinn.
Rain fell all day.`;

const plain = formatExplanation(TEXT, explain(TEXT), { colours: false });

it('marks what was found by brackets, with a row for each find', () => {
  expect(plain).toContain('\n3\nRain fell all day.\n');
  expect(plain).toMatch(/\[were held\] in \[Tallinn\]\./);
  expect(plain).toMatch(/^ {4}country +Estonia +EE$/m);
  expect(plain).toMatch(/^ {4}date +3 May 2021 +2021-05-03$/m);
});

it('names the rule of each claim and the event it is part of', () => {
  expect(plain).toMatch(/^ {2}en\/[a-z/-]+: CONSULTATION, IN_PERSON, HELD, EE NO, 2021-05-03, .*; event 1$/m);
});

it('ends with the events', () => {
  expect(plain).toMatch(
    /\nEvents\n\n1 {2}CONSULTATION, IN_PERSON, HELD, EE NO, 2021-05-03 STATED, Tallinn \(EE\)\n {4}by en\//,
  );
});

it('marks by colours instead where there are any', () => {
  const colourful = formatExplanation(TEXT, explain(TEXT), { colours: true });
  expect(colourful).toContain('\u001b[33mEstonia\u001b[39m');
  expect(colourful).not.toContain('[Estonia]');
});

it('says so where there is nothing', () => {
  const quiet = 'The harvest was good this year and the people were glad of it.';
  expect(formatExplanation(quiet, explain(quiet), { colours: false })).toMatch(/\nNo event\.\n$/);
  const foreign = 'Xwi qtz vvv blorp.';
  expect(formatExplanation(foreign, explain(foreign), { colours: false })).toBe(
    'The text is in none of the languages that are read.\n',
  );
});
