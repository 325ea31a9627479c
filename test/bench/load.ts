import { Connection } from './connection.ts';

/** What some clients saw of a server. Times are in milliseconds. */
export interface Load {
  answers: number;
  perSecond: number;
  p50: number;
  p99: number;
}

/**
 * Puts requests to a server, in turn, from so many clients that each wait for their answer, for so many seconds. A
 * server that is too busy to see that its client still talks drops the connection: it is asked again on a new one.
 */
export async function putLoad(
  origin: string,
  requests: readonly Buffer[],
  clients: number,
  seconds: number,
): Promise<Load> {
  const connections = await Promise.all(Array.from({ length: clients }, () => Connection.open(origin)));
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1_000;
  let next = 0;
  await Promise.all(
    connections.map(async (_, client) => {
      for (let now = performance.now(); now < end; ) {
        const request = requests[next++ % requests.length]!;
        const { status, body } = await connections[client]!.ask(request).catch(async () => {
          connections[client] = await Connection.open(origin);
          return connections[client].ask(request);
        });
        if (status !== 200) throw new Error(`${origin} answered ${status}: ${body}`);
        const answered = performance.now();
        times.push(answered - now);
        now = answered;
      }
    }),
  );
  const took = performance.now() - start;
  for (const connection of connections) connection.close();
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
  return { answers: times.length, perSecond: (times.length / took) * 1_000, p50: at(0.5), p99: at(0.99) };
}

/** The median of each figure over some rounds; null where one has none. */
export function medians<T extends { [name in keyof T]: number | null }>(rounds: readonly T[]): T {
  const names = Object.keys(rounds[0]!) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, median(rounds.map((round) => round[name]))])) as T;
}

function median(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((one, other) => one - other);
  return known.length < values.length ? null : known[Math.floor(known.length / 2)]!;
}
