import { medians, putLoad } from './load.ts';
import { type Question, questionsTo } from './questions.ts';
import { type Server, stop } from './server.ts';
import type { Stack } from './stacks.ts';

/**
 * How many times longer one client waits for an answer, by the name of the question, of a large store than of a small
 * one: by the median of the medians of some rounds, in which the stores take turns.
 */
export async function measureGrowth(
  stack: Stack,
  [small, large]: [string, string],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Record<string, number>> {
  const sides = [await startOver(stack, small), await startOver(stack, large)] as const;
  const growth: Record<string, number> = {};
  for (const [index, { name }] of sides[0].questions.entries()) {
    const waits: { small: number; large: number }[] = [];
    for (let round = 0; round <= rounds; round++) {
      const [one, other] = [
        await wait(stack, sides[0], index, seconds),
        await wait(stack, sides[1], index, seconds),
      ];
      if (round > 0) waits.push({ small: one, large: other });
    }
    const typical = medians(waits);
    growth[name] = typical.large / typical.small;
  }
  for (const { server } of sides) await stop(server);
  return growth;
}

interface Side {
  server: Server;
  questions: Question[];
}

const startOver = async (stack: Stack, store: string): Promise<Side> => ({
  server: await stack.start(store),
  questions: questionsTo(store),
});

async function wait(
  stack: Stack,
  { server, questions }: Side,
  index: number,
  seconds: number,
): Promise<number> {
  const question = questions[index]!;
  const requests = question.variables.map((variables) => stack.request(question, variables));
  const { p50 } = await putLoad(server.origin, requests, 1, seconds);
  return p50;
}
