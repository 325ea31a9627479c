import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { webOf } from '../web-of.ts';
import { runProgram } from './program.ts';

const OTTAWA = 'releases/kg-mfa/2018-06-12-ottawa.txt';

it('prints the facts of a file', async () => {
  const { output, complaints, code } = await runProgram(['extract', OTTAWA]);
  expect({ complaints, code }).toEqual({ complaints: '', code: 0 });
  const { id, events } = JSON.parse(output);
  expect(id).toBe(OTTAWA);
  expect(events[0]).toMatchObject({
    kind: 'CONSULTATION',
    status: 'HELD',
    start: '2018-06-12',
    end: '2018-06-12',
    dateBasis: 'STATED',
    city: 'Оттава',
    country: 'CA',
    countries: ['CA', 'KG'],
    round: 1,
  });
  expect(events[0].participants[1]).toMatchObject({ name: 'У. Джусупов', country: 'KG', role: 'HEAD' });
});

it('reads the other files where one cannot be read, and exits with 1', async () => {
  const { output, complaints, code } = await runProgram(['extract', '/no/such/file', OTTAWA]);
  expect(JSON.parse(output).id).toBe(OTTAWA);
  expect(complaints).toBe('communique: /no/such/file cannot be read: ENOENT\n');
  expect(code).toBe(1);
});

it('reads one text a line from standard input and answers each with a line', async () => {
  const text = await readFile(OTTAWA, 'utf8');
  const lines = [
    { id: 'a', text },
    { id: 'b', text: 'Nothing of the kind.', language: 'en' },
  ];
  const { output, code } = await runProgram(
    ['extract', '--jsonl'],
    lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
  const [first, second, end] = output.split('\n');
  expect(JSON.parse(first ?? '')).toMatchObject({ id: 'a', language: 'ru' });
  expect(JSON.parse(second ?? '')).toMatchObject({ id: 'b', language: 'en', events: [] });
  expect({ end, code }).toEqual({ end: '', code: 0 });
});

it('reads one text a line from a file, names the lines it cannot read, and exits with 1', async () => {
  const folder = await temporaryFolder({
    'texts.jsonl': '{"id":"a","text":"A."}\n{"id":"b"}\nnothing\n{"id":"c","text":"C."}\n',
  });
  const path = join(folder, 'texts.jsonl');
  const { output, complaints, code } = await runProgram(['extract', '--jsonl', path]);
  expect(
    output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['a', 'c']);
  expect(complaints).toContain(`communique: ${path}, line 2 needs "text", a string\n`);
  expect(complaints).toContain(`communique: ${path}, line 3 is not JSON`);
  expect(code).toBe(1);
});

it('says what it needs', async () => {
  const { complaints, code } = await runProgram(['extract']);
  expect(complaints).toMatch(/^communique: extract needs a FILE or an address, or --jsonl/);
  expect(code).toBe(1);
});

it('explains a file: what was found, by which rule', async () => {
  const { output, complaints, code } = await runProgram(['extract', '--explain', OTTAWA]);
  expect({ complaints, code }).toEqual({ complaints: '', code: 0 });
  expect(output).toContain('[кыргызско-канадские]');
  expect(output).toMatch(/^ {2}ru\/delegation\/.*HEAD У\. Джусупов \(KG\); event 1$/m);
});

it('explains in colours where they are wanted', async () => {
  const wanted = await runProgram(['extract', '--explain', OTTAWA], '', { FORCE_COLOR: '1' });
  expect(wanted.output).toContain('\u001b[33mкыргызско-канадские\u001b[39m');
  const unwanted = await runProgram(['extract', '--explain', OTTAWA], '', { NO_COLOR: '1' });
  expect(unwanted.output).not.toContain('\u001b');
});

it('explains no lines of JSON', async () => {
  const { complaints, code } = await runProgram(['extract', '--explain', '--jsonl']);
  expect(complaints).toContain("option '--explain' cannot be used with option '--jsonl [file]'");
  expect(code).toBe(1);
});

it('reads the items of a feed at an address', async () => {
  const feed = await readFile('test/load/sources/samples/news.rss');
  const origin = await webOf((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed);
  });
  const { output, complaints, code } = await runProgram(['extract', '--explain', `${origin}/feed`]);
  expect(output).toContain('A [visit] to [Latvia]');
  expect(complaints).toBe(`communique: ${origin}/feed, item 3 has neither a title nor a content\n`);
  expect(code).toBe(1);
});
