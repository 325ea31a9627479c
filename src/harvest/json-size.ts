/** The most that JSON may hold: an answer goes some ten deep, and a page of releases has some 100,000 objects and lists. */
const DEEPEST = 32;
const MOST_CONTAINERS = 1_000_000;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * What is wrong with the size of some JSON, in UTF-8; null where nothing is. It is told before it is parsed: a
 * megabyte of brackets would take a hundred in memory.
 */
export function oversize(json: Buffer): string | null {
  let depth = 0;
  let containers = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at]!;
    if (byte === QUOTE) {
      at = endOfString(json, at);
    } else if (OPENING.has(byte)) {
      depth++;
      containers++;
      if (depth > DEEPEST) return `nests deeper than ${DEEPEST}`;
      if (containers > MOST_CONTAINERS) return `holds more than ${MOST_CONTAINERS} objects and lists`;
    } else if (CLOSING.has(byte)) {
      depth--;
    }
  }
  return null;
}

/** Where the string ends that begins at a quotation mark: at the next one that no backslash escapes. */
function endOfString(json: Buffer, start: number): number {
  for (let at = json.indexOf(QUOTE, start + 1); at >= 0; at = json.indexOf(QUOTE, at + 1)) {
    let backslashes = 0;
    while (json[at - 1 - backslashes] === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return at;
  }
  return json.length;
}
