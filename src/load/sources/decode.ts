import { isUtf8 } from 'node:buffer';
import { LARGEST_TEXT, Refusal, tooLarge } from './text.ts';

/** Encodings by the bytes that a text in them may start with. */
const MARKS: [mark: string, encoding: string][] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];

/** How far into a page or feed its own declaration of the encoding is looked for, in bytes. */
const DECLARED_WITHIN = 4096;

/**
 * The characters of a page or feed. Its byte order mark tells the encoding; without one, bytes that are UTF-8 are read
 * as such whatever was declared, and others as what the server (`sent`) or else the document declares. Throws a
 * `Refusal` where that is not what the bytes are.
 */
export function decodeMarkup(bytes: Buffer, sent: string | null): string {
  if (bytes.length > LARGEST_TEXT) throw tooLarge(bytes.length);
  const marked = MARKS.find(([mark]) => bytes.subarray(0, 3).toString('hex').startsWith(mark));
  const declared = [sent, declaredIn(bytes)].filter((label) => label !== null);
  const encodings = marked ? [marked[1]] : isUtf8(bytes) && !bytes.includes(0) ? ['utf-8'] : declared;
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    if (text !== null) return text;
  }
  if (bytes.includes(0)) throw new Refusal('is binary, expected a page or a feed');
  throw new Refusal(
    encodings.length === 0
      ? 'is not UTF-8 and does not declare what it is: convert it, for instance with iconv -f WINDOWS-1251 -t UTF-8'
      : `is declared as ${encodings.join(' and as ')}, which its bytes are not: convert it to UTF-8, for instance with iconv`,
  );
}

/** Null where the bytes are not in that encoding, or there is none of that name. */
function decode(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What `<meta charset="…">`, its older form or `<?xml encoding="…"?>` says. */
function declaredIn(bytes: Buffer): string | null {
  const start = bytes.subarray(0, DECLARED_WITHIN).toString('latin1');
  const [, label] =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/.exec(start) ??
    /<meta[^>]+\bcharset\s*=\s*["']?([\w-]+)/i.exec(start) ??
    [];
  return label ?? null;
}
