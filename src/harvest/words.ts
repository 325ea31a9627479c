import { z } from 'zod';

/** What a peer may write in one place. Every pattern is tried at one place only: none can be made to run long. */

/** The longest name, title or post that is taken over, in UTF-16 code units: the longest one extracted so far has 400. */
const LONGEST_NAME = 5_000;

/** The longest list that is taken over: releases of heads of state name some two hundred people. */
export const LONGEST_LIST = 5_000;

/** Days outside these years are no days of diplomacy. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2200;

export const words = z.string().min(1).max(LONGEST_NAME);

/** As ministries write them; empty too. */
export const anyWords = z.string().max(LONGEST_NAME);

export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(LONGEST_LIST);

/** ISO 3166-1 alpha-2, `XK`, or an organisation's acronym. */
export const party = z.string().regex(/^[A-Z][A-Z0-9]{1,11}$/, 'expected a country code such as "KG"');

/** BCP 47. */
export const language = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a language tag such as "ru"');

/** The name of a rule, such as `ru/delegation/headed-by`. */
export const rule = z
  .string()
  .max(100)
  .regex(/^[a-z]{2,3}(\/[a-z0-9-]+)+$/, 'expected the name of a rule');

/** What ids of sources and topics are made of: `kg-mfa`. */
export const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small Latin letters, digits and hyphens, such as "kg-mfa"');

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal');

export const webAddress = z
  .string()
  .max(4_000)
  .regex(/^https?:\/\/\S+$/, 'expected an http or https address');

/** A day, month or year of the calendar: `2018-06-12`, `2018-06`, `2018`. */
export const date = z
  .string()
  .max(10)
  .refine(isDate, {
    error: `expected a date of the years ${FIRST_YEAR} to ${LAST_YEAR}, such as "2018-06-12"`,
  });

export const day = date.refine((text) => text.length === 10, { error: 'expected a day' });

/** A moment in UTC: `2026-11-23T10:00:00.000Z`. */
export const moment = z.iso.datetime({ precision: 3 }).refine((text) => isDate(text.slice(0, 10)));

/** What a server numbers its changes with. */
export const sequence = z.int().min(1);

function isDate(text: string): boolean {
  const whole = `${text}${'-01-01'.slice(text.length - 4)}`;
  const time = Date.parse(`${whole}T00:00:00Z`);
  const year = Number(text.slice(0, 4));
  return (
    /^\d{4}(-\d\d){0,2}$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(whole) &&
    year >= FIRST_YEAR &&
    year <= LAST_YEAR
  );
}
