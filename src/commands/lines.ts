/** One line of a stream: its number from 1, and its text, or null where its bytes are not UTF-8. */
export interface Line {
  number: number;
  text: string | null;
}

/**
 * The lines of a stream of bytes, split at line feeds only (JSON may hold the other separators that Node's readline
 * splits at). Blank lines are counted and left out, a byte order mark is dropped.
 */
export async function* readLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 0;
  let rest: Buffer[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      const line = decodeLine(++number, Buffer.concat([...rest, chunk.subarray(from, to)]));
      if (line.text !== '') yield line;
      rest = [];
      from = to + 1;
    }
    rest.push(chunk.subarray(from));
  }
  const last = decodeLine(++number, Buffer.concat(rest));
  if (last.text !== '') yield last;
}

const LINE_FEED = 10;

function decodeLine(number: number, bytes: Buffer): Line {
  try {
    return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim() };
  } catch {
    return { number, text: null };
  }
}
