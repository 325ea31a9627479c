import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Correction } from '../corrections.ts';
import { Refusal } from './text.ts';

/** What a file of corrections ends in, beside the text of the same name. */
export const CORRECTIONS = '.corrections.json';

/**
 * The corrections in `<name>.corrections.json` beside a file; null where there is none. Throws a `Refusal` that names the
 * correction and what was expected where it is wrong.
 */
export async function readCorrections(path: string): Promise<Correction[] | null> {
  const beside = join(dirname(path), basename(path, extname(path)) + CORRECTIONS);
  const json = await readFile(beside, 'utf8').catch(() => null);
  if (json === null) return null;
  try {
    return parseCorrections(JSON.parse(json));
  } catch (error) {
    throw new Refusal(`has corrections that cannot be used: ${beside}: ${(error as Error).message}`);
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DATES = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;

const words = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const oneOf =
  (...values: unknown[]) =>
  (value: unknown) =>
    values.includes(value);
const orNull = (test: (value: unknown) => boolean) => (value: unknown) => value === null || test(value);

interface Expected {
  test: (value: unknown) => boolean;
  expected: string;
}

/** What may be corrected, and what its value must be. */
const FIELDS: Record<'event' | 'official', Record<string, Expected>> = {
  event: {
    date: {
      test: orNull((value) => typeof value === 'string' && DATES.test(value)),
      expected: 'a day, month or year, two of them with a slash between, or null',
    },
    status: { test: oneOf('HELD', 'PLANNED', 'PROPOSED'), expected: 'HELD, PLANNED or PROPOSED' },
    round: {
      test: orNull((value) => Number.isInteger(value) && (value as number) > 0),
      expected: 'a number from 1, or null',
    },
    mode: {
      test: orNull(oneOf('IN_PERSON', 'PHONE', 'VIDEO')),
      expected: 'IN_PERSON, PHONE, VIDEO or null',
    },
    place: { test: orNull(words), expected: 'a city and a country such as "Ottawa, CA", or null' },
  },
  official: {
    name: { test: words, expected: 'a name' },
    familyName: { test: words, expected: 'a name' },
    givenName: { test: orNull(words), expected: 'a name, or null' },
    country: {
      test: orNull((value) => typeof value === 'string' && /^[A-Z]{2,}$/.test(value)),
      expected: 'an ISO 3166-1 code such as "KG", or null',
    },
  },
};

/** Checks corrections as JSON gave them. Throws an `Error` that names the correction, the key and what was expected. */
export function parseCorrections(value: unknown): Correction[] {
  if (!Array.isArray(value)) throw new Error('the corrections must be a list');
  return value.map((one, index) => {
    try {
      return parseCorrection(one);
    } catch (error) {
      throw new Error(`correction ${index + 1}: ${(error as Error).message}`);
    }
  });
}

function parseCorrection(value: unknown): Correction {
  if (typeof value !== 'object' || value === null) throw new Error('must be an object');
  const { by, on, why, ...rest } = value as Record<string, unknown>;
  check('by', by, { test: words, expected: 'who reviewed it' });
  check('on', on, {
    test: (day) => typeof day === 'string' && DAY.test(day),
    expected: 'a date such as "2018-06-12"',
  });
  check('why', why, { test: words, expected: 'the reason, in words' });
  if ('merge' in rest || 'split' in rest) checkIds(rest);
  else checkField(rest);
  return value as Correction;
}

function checkIds(rest: Record<string, unknown>): void {
  const [kind, further] = Object.keys(rest) as ['merge' | 'split', string?];
  if (further !== undefined) throw new Error(`"${further}" is not known beside "${kind}"`);
  const least = kind === 'merge' ? 2 : 1;
  check(kind, rest[kind], {
    test: (ids) => Array.isArray(ids) && ids.length >= least && ids.every(words),
    expected: `a list of ${least} or more ids`,
  });
}

function checkField({ event, official, field, value, ...further }: Record<string, unknown>): void {
  const [unknown] = Object.keys(further);
  if (unknown !== undefined)
    throw new Error(
      `"${unknown}" is not known, expected event or official with field and value, merge or split`,
    );
  if ((event === undefined) === (official === undefined))
    throw new Error('expected one of "event", "official", "merge" and "split", to say what is corrected');
  const of = event === undefined ? 'official' : 'event';
  check(of, event ?? official, { test: words, expected: 'an id, as the release alone would have it' });
  const known = Object.hasOwn(FIELDS[of], String(field)) ? FIELDS[of][String(field)] : undefined;
  if (known === undefined)
    throw new Error(
      `"field" must be one of ${Object.keys(FIELDS[of]).join(', ')}, found ${JSON.stringify(field)}`,
    );
  check('value', value, known);
}

function check(key: string, value: unknown, { test, expected }: Expected): void {
  if (!test(value)) throw new Error(`"${key}" must be ${expected}, found ${JSON.stringify(value)}`);
}
