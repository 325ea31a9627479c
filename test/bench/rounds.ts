import { type Load, medians, putLoad } from './load.ts';
import type { Question } from './questions.ts';
import { processorTime, type Server } from './server.ts';
import type { Stack } from './stacks.ts';

/** How many clients ask at once. */
export const CLIENTS = [1, 32] as const;

/** A stack that is running. */
export type Running = readonly [Stack, Server];

/** What a stack did with one question under one number of clients. */
export interface Figure extends Load {
  /** Milliseconds of processor that the server took for an answer; null where the system does not say. */
  processor: number | null;
}

/** Figures by number of clients, for each stack by its name. */
export type Figures = Record<string, Record<string, Figure>>;

/**
 * Asks every stack a question, one stack after the other and all of them again in the next round, so that what else the
 * machine does falls on all alike. Gives the medians of the rounds.
 */
export async function measure(
  question: Question,
  running: readonly Running[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Figures> {
  const figures: Figures = {};
  for (const clients of CLIENTS) {
    const loads = new Map<string, Figure[]>();
    for (let round = 0; round <= rounds; round++)
      for (const [stack, server] of running) {
        const requests = question.variables.map((variables) => stack.request(question, variables));
        const warming = round === 0;
        const figure = await askFor(server, requests, clients, warming ? Math.min(1, seconds) : seconds);
        if (!warming) loads.set(stack.name, [...(loads.get(stack.name) ?? []), figure]);
      }
    for (const [name, some] of loads) figures[name] = { ...figures[name], [clients]: medians(some) };
  }
  return figures;
}

async function askFor(server: Server, requests: Buffer[], clients: number, seconds: number): Promise<Figure> {
  const before = processorTime(server);
  const load = await putLoad(server.origin, requests, clients, seconds);
  const after = processorTime(server);
  const processor = before === null || after === null ? null : (after - before) / load.answers;
  return { ...load, processor };
}
