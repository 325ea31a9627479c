import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { type Line, readLines } from '../../../src/load/sources/lines.ts';

async function linesOf(...chunks: (string | Buffer)[]): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))))
    lines.push(line);
  return lines;
}

it('joins what the chunks of a stream cut, in the middle of a letter too', async () => {
  const bytes = Buffer.from('{"a":"Осло"}\n{"b":1}');
  const pieces = [...bytes].map((byte) => Buffer.from([byte]));
  expect(await linesOf(...pieces)).toEqual([
    { number: 1, text: '{"a":"Осло"}' },
    { number: 2, text: '{"b":1}' },
  ]);
});

it('counts blank lines and leaves them out', async () => {
  expect(await linesOf('\uFEFFa\r\n\n  \nb\n')).toEqual([
    { number: 1, text: 'a' },
    { number: 4, text: 'b' },
  ]);
});

it('does not split at the line separators that JSON allows inside a string', async () => {
  expect(await linesOf('"a\u2028b"\n')).toEqual([{ number: 1, text: '"a\u2028b"' }]);
});

it('marks a line that is not UTF-8 and reads the next', async () => {
  expect(await linesOf(Buffer.from([0xcf, 10]), 'b')).toEqual([
    { number: 1, refusal: 'is not UTF-8' },
    { number: 2, text: 'b' },
  ]);
});

it('lets go of a line that is too long to keep, and reads the next', async () => {
  const piece = Buffer.alloc(1_000_000, 'a');
  const lines = await linesOf(...Array.from({ length: 61 }, () => piece), '\nb');
  expect(lines).toEqual([
    { number: 1, refusal: 'is too long: at most 60 MB of a line are read' },
    { number: 2, text: 'b' },
  ]);
});
