import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/database.ts';
import { storeRelease } from '../../src/load/store.ts';
import { ask } from '../graph/ask.ts';
import { facts, release } from '../graph/ottawa.ts';
import { temporaryDatabase } from '../model/temporary-database.ts';

/** The worked questions of the playground, over the release that comes with the project. */
const FOLDER = 'src/web/questions';

let database: Database;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ database, remove } = await temporaryDatabase());
  await storeRelease(database.source, release, facts);
});
afterAll(() => remove());

const questions = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''));

test.each(questions)('%s', async (name) => {
  const variables = `${FOLDER}/${name}.variables.json`;
  const { data, errors, statements } = await ask(
    database,
    readFileSync(`${FOLDER}/${name}.graphql`, 'utf8'),
    existsSync(variables) ? JSON.parse(readFileSync(variables, 'utf8')) : {},
  );
  expect(errors).toBeUndefined();
  expect(statements).toHaveLength(1);
  await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(`${name}.json`);
});
