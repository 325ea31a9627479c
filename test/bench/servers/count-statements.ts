import { createRequire } from 'node:module';

/**
 * Imported before a server, counts the statements that it runs, whichever driver it uses, and tells its parent process
 * when asked.
 */

type Methods = Record<string, (...given: unknown[]) => unknown>;

let statements = 0;

function count(prototype: Methods, names: string[]): void {
  for (const name of names) {
    const method = prototype[name]!;
    prototype[name] = function (this: unknown, ...given) {
      statements++;
      return method.apply(this, given);
    };
  }
}

const require = createRequire(import.meta.url);
const sqlite3 = require('sqlite3');
count(sqlite3.Statement.prototype, ['run', 'get', 'all', 'each', 'map']);
const Better = require('better-sqlite3');
count(Object.getPrototypeOf(new Better(':memory:').prepare('SELECT 1')), ['run', 'get', 'all', 'iterate']);
count(require('pg').Client.prototype, ['query']);

process.on('message', () => process.send?.(statements));
process.channel?.unref();
