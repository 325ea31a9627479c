import { isUtf8 } from 'node:buffer';

/** The largest text that is read, in bytes. A long communiqué has some 20,000. */
export const LARGEST_TEXT = 10_000_000;

/** Why a text was not read, and what to do about it. */
export class Refusal extends Error {}

/**
 * The words in the bytes of a file, which must be UTF-8. A byte order mark is dropped, nothing else is changed.
 * Throws a `Refusal` for bytes that hold no text.
 */
export function decodeText(bytes: Buffer): string {
  if (bytes.length > LARGEST_TEXT) throw tooLarge(bytes.length);
  if (startsAsUtf16(bytes))
    throw new Refusal('is UTF-16, expected UTF-8: convert it with iconv -f UTF-16 -t UTF-8');
  if (bytes.includes(0)) throw new Refusal('is binary, expected plain text');
  if (!isUtf8(bytes)) {
    throw new Refusal('is not UTF-8: convert it, for instance with iconv -f WINDOWS-1251 -t UTF-8');
  }
  return refuseBlank(new TextDecoder('utf-8').decode(bytes));
}

/** Gives a text back, unless there is nothing to read in it. */
export function refuseBlank(text: string): string {
  if (text.trim() === '') throw new Refusal('is empty');
  return text;
}

export function tooLarge(bytes: number): Refusal {
  return new Refusal(`is too large: ${Math.ceil(bytes / 1e6)} MB, at most ${LARGEST_TEXT / 1e6} MB are read`);
}

function startsAsUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex');
  return mark === 'fffe' || mark === 'feff';
}
