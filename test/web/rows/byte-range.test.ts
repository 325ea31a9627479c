import { expect, it } from 'vitest';
import { byteRange } from '../../../src/web/rows/byte-range.ts';

it.each([
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=4-9', { start: 4, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=90-200', { start: 90, end: 99 }],
  ['bytes=-8', { start: 92, end: 99 }],
  ['bytes=-200', { start: 0, end: 99 }],
  ['bytes = 4 - 9', { start: 4, end: 9 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=9-4', null],
  ['bytes=0-1,4-5', null],
  ['bytes=-', null],
  ['rows=0-1', null],
  [undefined, null],
])('of a file of 100 bytes, %s is %o', (header, range) => {
  expect(byteRange(header, 100)).toEqual(range);
});
