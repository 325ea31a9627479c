import { once } from 'node:events';
import { Connection } from './connection.ts';
import type { Question } from './questions.ts';
import { stop } from './server.ts';
import type { Stack } from './stacks.ts';

/** Of how many things each question is asked. */
const ASKED = 20;

/** How many statements a stack sends to its database for one answer, on average, by the name of the question. */
export async function countStatements(
  stack: Stack,
  store: string,
  questions: readonly Question[],
): Promise<Record<string, number>> {
  const counter = new URL('servers/count-statements.ts', import.meta.url).pathname;
  const server = await stack.start(store, ['@oxc-node/core/register', counter]);
  const count = async () => {
    server.process.send('count');
    const [statements] = (await once(server.process, 'message')) as [number];
    return statements;
  };
  const connection = await Connection.open(server.origin);
  const counts: Record<string, number> = {};
  for (const question of questions) {
    const before = await count();
    for (const variables of question.variables.slice(0, ASKED))
      await connection.ask(stack.request(question, variables));
    counts[question.name] = ((await count()) - before) / ASKED;
  }
  connection.close();
  await stop(server);
  return counts;
}
