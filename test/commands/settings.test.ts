import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { runProgram } from './program.ts';

/** What a command says of settings it cannot use, all of it. */
async function complaintOver(command: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const { complaints, code } = await runProgram(
    [command, ...(command === 'load' ? ['releases'] : [])],
    '',
    environment,
  );
  expect(code).toBe(1);
  return complaints;
}

it.each(['http', '-1', '70000', '40.5'])('PORT=%s is refused with what was expected', async (PORT) => {
  const DATABASE_URL = `sqlite:${join(await temporaryFolder(), 'store.sqlite')}`;
  expect(await complaintOver('serve', { DATABASE_URL, PORT })).toBe(
    `communique: PORT: expected a number from 0 to 65535, found "${PORT}"\n`,
  );
});

it.each(['communique.sqlite', 'mysql://localhost/communique', 'sqlite:'])(
  'DATABASE_URL=%s is refused with what was expected',
  async (DATABASE_URL) => {
    expect(await complaintOver('load', { DATABASE_URL })).toMatch(
      /^communique: DATABASE_URL: expected .*\n$/,
    );
  },
);

it('DATABASE_URL of a server that does not answer is refused, and keeps its password', async () => {
  const DATABASE_URL = 'postgres://reader:secret@127.0.0.1:1/communique';
  expect(await complaintOver('load', { DATABASE_URL })).toBe(
    'communique: DATABASE_URL: the store postgres://reader:***@127.0.0.1:1/communique cannot be opened: connect ECONNREFUSED 127.0.0.1:1\n',
  );
});

it('DATABASE_URL of a file that is no store is refused', async () => {
  const folder = await temporaryFolder({
    'letter.txt': 'Dear colleague, this is no database, whatever its name may be.',
  });
  const DATABASE_URL = `sqlite:${join(folder, 'letter.txt')}`;
  expect(await complaintOver('load', { DATABASE_URL })).toMatch(
    /^communique: DATABASE_URL: the store .* cannot be opened: .*\n$/,
  );
});
