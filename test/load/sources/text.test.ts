import { expect, it } from 'vitest';
import { decodeText, LARGEST_TEXT } from '../../../src/load/sources/text.ts';

it('keeps every character of the text, line ends and spaces at the edges included', () => {
  const text = ' В Осло прошла встреча.\r\nОна была первой.\n ';
  expect(decodeText(Buffer.from(text))).toBe(text);
});

it('drops a byte order mark, so that offsets count from the first letter', () => {
  expect(decodeText(Buffer.from('\uFEFFОсло'))).toBe('Осло');
});

it.each([
  ['no bytes', Buffer.alloc(0), 'is empty'],
  ['nothing but space', Buffer.from('\uFEFF \r\n\t'), 'is empty'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'is binary'],
  ['another encoding', Buffer.from('cff0e8e2e5f2', 'hex'), 'is not UTF-8'],
  ['a character cut in two', Buffer.from('Осло').subarray(0, 7), 'is not UTF-8'],
  ['UTF-16', Buffer.from('\uFEFFОсло', 'utf16le'), 'is UTF-16'],
  ['more than is read', Buffer.alloc(LARGEST_TEXT + 1, 'a'), 'is too large: 11 MB, at most 10 MB are read'],
])('refuses %s with the reason', (_what, bytes, reason) => {
  expect(() => decodeText(bytes)).toThrow(reason);
});
