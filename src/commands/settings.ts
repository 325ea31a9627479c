import { Mistake } from './mistake.ts';

/** The port from the environment variable PORT, 4000 where it is not set. 0 takes any free port. */
export function portSetting(): number {
  const value = process.env.PORT?.trim() || '4000';
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new Mistake(`PORT: expected a number from 0 to 65535, found "${value}"`);
}
