import { Mistake } from './mistake.ts';

/** The port from the environment variable PORT, 4000 where it is not set. 0 takes any free port. */
export function portSetting(environment: NodeJS.ProcessEnv = process.env): number {
  const value = environment.PORT?.trim() || '4000';
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new Mistake(`PORT must be a number from 0 to 65535, found "${value}"`);
}

/** Where the store is, from the environment variable DATABASE_URL: a file in the current folder where it is not set. */
export function databaseSetting(environment: NodeJS.ProcessEnv = process.env): string {
  return environment.DATABASE_URL?.trim() || 'sqlite:communique.sqlite';
}
