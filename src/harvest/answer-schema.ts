import { z } from 'zod';
import { LARGEST_TEXT } from '../load/sources/text.ts';
import { correctionSchema } from './correction-schema.ts';
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
  coverage { era }
  sources { id name endpoint }
  changes(after: $after, first: $first) {
    nodes { kind releaseId origin { source era sequence } release { text } stated facts corrections }
    pageInfo { endCursor hasNextPage }
  }
}`;

export const answerSchema = z.object({
  coverage: z.object({ era: moment }),
  sources: listOf(z.object({ id: slug, name: words, endpoint: webAddress.nullable() })),
  changes: z.object({
    nodes: z.array(z.unknown()).max(1_000),
    pageInfo: z.object({ endCursor: z.string().max(1_000).nullable(), hasNextPage: z.boolean() }),
  }),
});

export type PeerAnswer = z.infer<typeof answerSchema>;
export type DeclaredSource = PeerAnswer['sources'][number];

/** Where a change was made first, and which of the changes there it was. */
export const originSchema = z.object({ source: slug, era: moment, sequence });

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
  kind: z.literal('UPSERT'),
  releaseId,
  origin: originSchema,
  release: z.object({ text: z.string().min(1).max(LARGEST_TEXT) }),
  stated,
  facts: factsSchema,
  corrections: listOf(correctionSchema).nullable(),
});

const withdrawal = z.object({ kind: z.literal('WITHDRAWAL'), releaseId, origin: originSchema });

export const changeSchema = z.discriminatedUnion('kind', [upsert, withdrawal]);

export type ReceivedChange = z.infer<typeof changeSchema>;
