import { Connection } from './connection.ts';

/** What some clients saw of a server. Times are in milliseconds. */
export interface Load {
  perSecond: number;
  p50: number;
  p99: number;
}

/** Puts requests to a server, in turn, from so many clients that each wait for their answer, for so many seconds. */
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
    connections.map(async (connection) => {
      for (let now = performance.now(); now < end; ) {
        const { status } = await connection.ask(requests[next++ % requests.length]!);
        if (status !== 200) throw new Error(`${origin} answered ${status}.`);
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
  return { perSecond: (times.length / took) * 1_000, p50: at(0.5), p99: at(0.99) };
}

export const median = (values: number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;

/** The median of each figure over some rounds. */
export function medians(rounds: Load[]): Load {
  const of = (figure: keyof Load) => median(rounds.map((round) => round[figure]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
}
