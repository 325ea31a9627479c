/** Bytes of a file, first and last included. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * What a Range header asks of a file of some size: one range, null for the whole file (no header, another unit, or
 * several ranges, which a server may answer so), 'unsatisfiable' where the file has no such bytes. RFC 9110, 14.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | null | 'unsatisfiable' {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header?.replaceAll(' ', '') ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  const range =
    first === ''
      ? { start: Math.max(0, size - Number(last)), end: size - 1 }
      : { start: Number(first), end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null;
  return range.start <= range.end && range.start < size ? range : 'unsatisfiable';
}
