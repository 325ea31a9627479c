import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCorrections } from '../src/load/sources/corrections.ts';
import { parseMetadata } from '../src/load/sources/metadata.ts';
import { type RunningServer, runServer } from './running-server.ts';

interface Example {
  language: string;
  code: string;
  /** What the README shows next: the answer. */
  answer: { language: string; code: string } | null;
}

/** The two commands that install: the tests run in what they make. */
const INSTALLING = /^npm install && npm (start|test)\n$/;

const README = readFileSync('README.md', 'utf8');
const examples = examplesIn(README);
const written = (...languages: string[]) => examples.filter(({ language }) => languages.includes(language));

/** The fenced blocks; one that follows another with nothing but blank lines between is its answer. */
function examplesIn(markdown: string): Example[] {
  const blocks = [...markdown.matchAll(/```(\w+)\n(.*?)```(\n\n(?=```))?/gs)];
  const read = ([, language = '', code = '']: RegExpExecArray) => ({ language, code });
  return blocks.flatMap((block, index) => {
    if (blocks[index - 1]?.[3] !== undefined) return [];
    const next = block[3] === undefined ? undefined : blocks[index + 1];
    return [{ ...read(block), answer: next === undefined ? null : read(next) }];
  });
}

let server: RunningServer;
beforeAll(async () => {
  server = await runServer();
});
afterAll(() => server?.stop());

/** Runs a program over some code, against the server of this test instead of port 4000. */
function run(program: string, code: string): string {
  const { stdout, stderr, status } = spawnSync(program, {
    input: code.replaceAll('http://localhost:4000', server.origin),
    env: server.environment,
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

function expectAnswer(output: string, { answer }: Example): void {
  if (answer === null) expect(output).not.toBe('');
  else if (answer.language === 'json') expect(JSON.parse(output)).toEqual(JSON.parse(answer.code));
  else expect(output.trim()).toBe(answer.code.trim());
}

/** The Python that has pandas: Debian's, where another comes first. Tests that need it fail in CI where there is none. */
const python = ['python3', '/usr/bin/python3'].find(
  (program) => spawnSync(program, ['-c', 'import pandas, requests']).status === 0,
);

describe('the README', () => {
  it('shows the release in its own words', () => {
    const release = readFileSync('releases/kg-mfa/2018-06-12-ottawa.txt', 'utf8');
    const quotes = [...README.matchAll(/^> (.+)$/gm)].map(([, quote]) => quote);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(release).toContain(quote);
  });

  it.each(written('graphql'))('gets the answer it shows to $code', async (example) => {
    const response = await fetch(`${server.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: example.code }),
    });
    expectAnswer(await response.text(), example);
  });

  it.each(written('sh').filter(({ code }) => !INSTALLING.test(code)))('runs $code', (example) => {
    expectAnswer(run('bash', example.code), example);
  });

  it.runIf(process.env.CI === 'true' || python !== undefined).each(written('python'))(
    'runs $code',
    (example) => {
      expectAnswer(run(python ?? 'python3', example.code), example);
    },
  );

  it.each(written('json'))('shows metadata and corrections that are understood: $code', ({ code }) => {
    const shown: unknown = JSON.parse(code);
    expect(Array.isArray(shown) ? parseCorrections(shown) : parseMetadata(shown)).toEqual(shown);
  });
});
