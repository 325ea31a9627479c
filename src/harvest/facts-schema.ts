import { z } from 'zod';
import { anyWords, date, language, listOf, party, rule, slug, words } from './words.ts';

/**
 * Facts as a peer sends them: JSON as `src/load/facts-json.ts` writes it, each field of its type and within bounds. What
 * is not known here is left out. Spans, quotes and references are checked in `facts-check.ts`.
 */

const basis = z.enum(['STATED', 'INFERRED']);
/** A place in a list of the facts, from 0. */
const place = z.int().min(0).nullable();

const mention = z.object({ start: z.int().min(0), end: z.int().min(0), rule, basis });
const mentions = listOf(mention);

const organisation = z.object({
  name: words,
  names: listOf(words),
  country: party.nullable(),
  kind: z.enum([
    'MINISTRY',
    'DEPARTMENT',
    'EMBASSY',
    'AGENCY',
    'CORPORATION',
    'PARLIAMENT',
    'INTERNATIONAL',
    'OTHER',
  ]),
  parent: place,
  accreditedTo: listOf(party),
  mentions,
});

const post = z.object({
  title: words,
  shortTitle: words,
  organisationName: words.nullable(),
  organisation: place,
  accreditedTo: listOf(party),
  mentions,
});

const official = z.object({
  name: words,
  familyName: words,
  givenName: words.nullable(),
  latinName: words.nullable(),
  country: party.nullable(),
  forms: listOf(z.object({ text: words, mention })),
  posts: listOf(z.int().min(0)),
});

const participant = z.object({
  official: place,
  group: words.nullable(),
  country: party.nullable(),
  post: place,
  organisation: place,
  role: z.enum(['HEAD', 'MEMBER', 'PARTICIPANT', 'COUNTERPART']),
  roleBasis: basis,
  mentions,
});

const delegation = z.object({
  country: party.nullable(),
  organisation: place,
  participants: listOf(z.int().min(0)),
  mentions,
});

const statement = z.object({
  kind: z.enum([
    'DISCUSSED',
    'EXCHANGED_VIEWS',
    'NOTED',
    'EMPHASISED',
    'WELCOMED',
    'EXPRESSED_INTEREST',
    'CONFIRMED',
    'AGREED',
    'PROPOSED',
  ]),
  /** A sentence may run long. */
  text: z.string().min(1),
  joint: z.boolean(),
  sides: listOf(party),
  speaker: place,
  topics: listOf(z.object({ topic: slug, mention })),
  mentions,
});

const LENGTH_OF = { YEAR: 4, MONTH: 7, DAY: 10 };

const eventDate = z
  .object({
    start: date,
    end: date,
    precision: z.enum(['DAY', 'MONTH', 'YEAR']),
    within: z.boolean(),
    basis,
    mentions,
  })
  .refine(
    ({ start, end, precision }) =>
      start <= end && start.length === LENGTH_OF[precision] && end.length === LENGTH_OF[precision],
    { error: 'expected an end not before the start, both as exact as the precision' },
  );

const event = z.object({
  kind: z.enum(['CONSULTATION', 'MEETING', 'VISIT']),
  mode: z.enum(['IN_PERSON', 'PHONE', 'VIDEO']).nullable(),
  status: z.enum(['HELD', 'PLANNED', 'PROPOSED']),
  background: z.boolean(),
  date: eventDate.nullable(),
  place: z.object({ localName: words.nullable(), country: party.nullable(), mentions }).nullable(),
  countries: listOf(party),
  round: z.int().min(1).max(10_000).nullable(),
  delegations: listOf(delegation),
  participants: listOf(participant),
  statements: listOf(statement),
  visit: place,
  visitor: party.nullable(),
  host: party.nullable(),
  meetingsComplete: z.boolean().nullable(),
  mentions,
});

export const factsSchema = z.object({
  language: language.nullable(),
  title: anyWords.nullable(),
  events: listOf(event),
  officials: listOf(official),
  organisations: listOf(organisation),
  posts: listOf(post),
});

export type WrittenFacts = z.infer<typeof factsSchema>;
export type WrittenEvent = WrittenFacts['events'][number];
export type WrittenMention = z.infer<typeof mention>;
