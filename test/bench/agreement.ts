import { isDeepStrictEqual } from 'node:util';
import { Connection } from './connection.ts';
import type { Question } from './questions.ts';
import type { Running } from './rounds.ts';
import type { Server } from './server.ts';

/** Of how many things each question is asked to see that everybody answers the same. */
const ASKED = 25;

/** Throws where a stack answers a question otherwise than another does: what is compared must be the same work. */
export async function checkAgreement(
  question: Question,
  [stack, server]: Running,
  [other, otherServer]: Running,
): Promise<void> {
  for (const variables of question.variables.slice(0, ASKED)) {
    const [one, two] = await Promise.all([
      ask(server, stack.request(question, variables)),
      ask(otherServer, other.request(question, variables)),
    ]);
    if (!isDeepStrictEqual(one, two))
      throw new Error(
        `${question.name} of ${JSON.stringify(variables)}: ${server.name} and ${otherServer.name} differ.\n` +
          `${JSON.stringify(one)}\n${JSON.stringify(two)}`,
      );
  }
}

async function ask({ origin }: Server, request: Buffer): Promise<unknown> {
  const connection = await Connection.open(origin);
  const { body } = await connection.ask(request);
  connection.close();
  const { data, errors } = JSON.parse(body.toString());
  if (errors !== undefined || data === null) throw new Error(`${origin} answered ${body}`);
  return data;
}
