import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { LARGEST_TEXT } from '../load/sources/text.ts';
import { correctionSchema, isOfFacts } from './correction-schema.ts';
import { factsSchema } from './facts-schema.ts';
import {
  anyWords,
  day,
  language,
  listOf,
  moment,
  sequence,
  sha256,
  slug,
  webAddress,
  words,
} from './words.ts';

/** What a peer answers to `ASKED`, each change by itself: one that is wrong costs none of the others. */

/** What a peer is asked for, once a page. */
export const ASKED = `query Harvest($after: String, $first: Int!) {
  sources { id name endpoint }
  changes(after: $after, first: $first) {
    nodes { id kind origin { source era sequence } release { text } stated facts corrections }
    pageInfo { endCursor hasNextPage }
  }
}`;

export const answerSchema = z.object({
  sources: listOf(z.object({ id: slug, name: words, endpoint: webAddress.nullable() })),
  changes: z.object({
    nodes: z.array(z.unknown()).max(LIMITS.changes),
    pageInfo: z.object({ endCursor: z.string().max(1_000).nullable(), hasNextPage: z.boolean() }),
  }),
});

export type PeerAnswer = z.infer<typeof answerSchema>;
export type DeclaredSource = PeerAnswer['sources'][number];

const origin = z.object({ source: slug, era: moment, sequence });

/** `release/kg-mfa/32048f3cb986` */
const releaseId = z
  .string()
  .max(200)
  .regex(/^release\/[a-z0-9]+(-[a-z0-9]+)*\/[0-9a-f]{12}$/, 'expected the id of a release');

const publisher = z.object({
  id: slug,
  name: words,
  names: listOf(words),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'expected a country code such as "KG"')
    .nullable(),
});

const stated = z.object({
  publisher,
  language: language.nullable(),
  published: day.nullable(),
  url: webAddress.nullable(),
  title: anyWords.nullable(),
  sha256,
});

const upsert = z.object({
  id: releaseId,
  kind: z.literal('UPSERT'),
  origin,
  release: z.object({ text: z.string().min(1).max(LARGEST_TEXT) }),
  stated,
  facts: factsSchema,
  corrections: listOf(correctionSchema)
    .transform((all) => all.filter(isOfFacts))
    .nullable(),
});

const withdrawal = z.object({ id: releaseId, kind: z.literal('WITHDRAWAL'), origin });

export type Upsert = z.infer<typeof upsert>;

export const changeSchema = z.discriminatedUnion('kind', [upsert, withdrawal]);
