import { z } from 'zod';
import { date, day, listOf, party, words } from './words.ts';

/** Corrections as a peer sends them, each value of the type of its field: see `src/load/corrections.ts`. */

const reviewed = { by: words, on: day, why: words };

/** A day, month or year, or two of them with a slash between. */
const dates = z
  .string()
  .max(21)
  .refine(
    (text) => text.split('/').length <= 2 && text.split('/').every((one) => date.safeParse(one).success),
    {
      error: 'expected a date, or two with a slash between',
    },
  );

const ofEvent = <Field extends string, Value extends z.ZodType>(field: Field, value: Value) =>
  z.object({ ...reviewed, event: words, field: z.literal(field), value });
const ofOfficial = <Field extends string, Value extends z.ZodType>(field: Field, value: Value) =>
  z.object({ ...reviewed, official: words, field: z.literal(field), value });

export const correctionSchema = z.union([
  ofEvent('date', dates.nullable()),
  ofEvent('status', z.enum(['HELD', 'PLANNED', 'PROPOSED'])),
  ofEvent('round', z.int().min(1).max(10_000).nullable()),
  ofEvent('mode', z.enum(['IN_PERSON', 'PHONE', 'VIDEO']).nullable()),
  ofEvent('place', words.nullable()),
  ofOfficial('name', words),
  ofOfficial('familyName', words),
  ofOfficial('givenName', words.nullable()),
  ofOfficial('country', party.nullable()),
  z.object({ ...reviewed, merge: listOf(words) }),
  z.object({ ...reviewed, split: listOf(words) }),
]);

/**
 * Whether a correction is of facts. Who and what is one is decided where it is asked: a peer's decisions would reach
 * into what others said.
 */
export const isOfFacts = <Any extends z.infer<typeof correctionSchema>>(
  one: Any,
): one is Exclude<Any, { merge: string[] } | { split: string[] }> => !('merge' in one || 'split' in one);
