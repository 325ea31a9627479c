import { Mistake } from './mistake.ts';

/** The longest interval: timers take no longer one. A week is far from it. */
const LONGEST_INTERVAL = 604_800;

/** The port from the environment variable PORT, 4000 where it is not set. 0 takes any free port. */
export function portSetting(): number {
  const value = process.env.PORT?.trim() || '4000';
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new Mistake(`PORT: expected a number from 0 to 65535, found "${value}"`);
}

/** Milliseconds from the environment variable HARVEST_INTERVAL, in seconds; a minute where it is not set. */
export function intervalSetting(): number {
  const value = process.env.HARVEST_INTERVAL?.trim() || '60';
  const seconds = Number(value);
  if (seconds > 0 && seconds <= LONGEST_INTERVAL) return seconds * 1000;
  throw new Mistake(
    `HARVEST_INTERVAL: expected seconds, more than 0 and at most ${LONGEST_INTERVAL}, found "${value}"`,
  );
}
