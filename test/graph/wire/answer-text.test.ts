import { execute, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../src/database.ts';
import { type Accepted, type GraphRequest, Reception } from '../../../src/graph/request/reception.ts';
import { buildSchema } from '../../../src/graph/schema.ts';
import { answerText } from '../../../src/graph/wire/answer-text.ts';
import { storeRelease } from '../../../src/load/store.ts';
import { temporaryDatabase } from '../../model/temporary-database.ts';
import { facts, release } from '../ottawa.ts';
import { synthetic } from '../synthetic.ts';
import { poolOf } from './pool.ts';
import { Random } from './random.ts';
import { QueryWriter, type RandomQuery } from './random-query.ts';
import type { Pool } from './random-values.ts';

const QUERIES = 2_500;

/** Answers larger than this would take the test's time from others. */
const DEAREST = 10_000;

/** Another seed asks other queries: `SEED=7 npx vitest run …`. */
const SEED = Number(process.env.SEED ?? 1);

const schema = buildSchema();
const reception = new Reception(schema);

let database: Database;
let remove: () => Promise<void>;
let pool: Pool;

beforeAll(async () => {
  ({ database, remove } = await temporaryDatabase());
  await storeRelease(database.source, release, facts);
  for (const one of synthetic(60)) await storeRelease(database.source, one.release, one.facts);
  pool = await poolOf(database);
});
afterAll(() => remove());

/** A request; null for one that is not valid or beyond the limits. */
function acceptedOf(request: GraphRequest): Accepted | null {
  try {
    return reception.accept(request);
  } catch {
    return null;
  }
}

type Outcome = 'same' | 'left to graphql-js' | 'not asked';

/** Compares both ways to answer. Throws where they differ. */
async function compare({ query }: RandomQuery, variables: Record<string, unknown>): Promise<Outcome> {
  const document = parse(query);
  if (validate(schema, document).length > 0) return 'not asked';
  const accepted = acceptedOf({ query, variables });
  if (accepted === null || accepted.cost > DEAREST) return 'not asked';
  const context = { database };
  const expected = await execute({ schema, document, variableValues: variables, contextValue: context });
  const text = await answerText(database, accepted.running).catch((error: Error) => error);
  if (expected.errors) {
    if (typeof text === 'string') throw new Error(`Answered what fails with ${expected.errors[0]!.message}`);
    return 'left to graphql-js';
  }
  if (text === null) return 'left to graphql-js';
  if (text instanceof Error) throw text;
  expect(text).toBe(JSON.stringify(expected.data));
  return 'same';
}

test(`${QUERIES} random queries are answered byte for byte as by graphql-js`, {
  timeout: 300_000,
}, async () => {
  const outcomes = { same: 0, 'left to graphql-js': 0, 'not asked': 0 };
  for (let number = 0; number < QUERIES; number++) {
    const random = new QueryWriter(schema, new Random(SEED * 1_000_000 + number), pool).write();
    for (const variables of random.variables) {
      try {
        outcomes[await compare(random, variables)]++;
      } catch (error) {
        throw new Error(`SEED=${SEED}, query ${number}: ${random.query}\n${JSON.stringify(variables)}`, {
          cause: error,
        });
      }
    }
  }
  expect(outcomes.same).toBeGreaterThan(QUERIES);
});
