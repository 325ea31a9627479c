import { LARGEST_TEXT } from './text.ts';

/** One line of a stream, its number from 1: its text, or why it cannot be read. */
export type Line = { number: number; text: string } | { number: number; refusal: string };

/** The longest line that is read, in bytes: a text of the largest size, every letter of it escaped. */
const LONGEST_LINE = 6 * LARGEST_TEXT;

const LINE_FEED = 10;

/**
 * The lines of a stream of bytes, split at line feeds only (JSON may hold the other separators that Node's readline
 * splits at). Blank lines are counted and left out, a byte order mark is dropped.
 */
export async function* readLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 0;
  let rest: Buffer[] = [];
  let length = 0;
  const keep = (bytes: Buffer) => {
    length += bytes.length;
    if (length <= LONGEST_LINE) rest.push(bytes);
    else rest = [];
  };
  const end = (): Line | null => {
    number++;
    const line = length > LONGEST_LINE ? tooLong(number) : decodeLine(number, Buffer.concat(rest));
    rest = [];
    length = 0;
    return 'text' in line && line.text === '' ? null : line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, to));
      const line = end();
      if (line) yield line;
      from = to + 1;
    }
    keep(chunk.subarray(from));
  }
  const last = end();
  if (last) yield last;
}

const tooLong = (number: number): Line => ({
  number,
  refusal: `is too long: at most ${LONGEST_LINE / 1e6} MB of a line are read`,
});

function decodeLine(number: number, bytes: Buffer): Line {
  try {
    return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim() };
  } catch {
    return { number, refusal: 'is not UTF-8' };
  }
}
