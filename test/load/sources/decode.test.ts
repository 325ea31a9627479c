import { describe, expect, it } from 'vitest';
import { decodeMarkup } from '../../../src/load/sources/decode.ts';
import { LARGEST_TEXT } from '../../../src/load/sources/text.ts';
import { inWindows1251 } from './cyrillic.ts';

const page = (charset: string) => `<html><head><meta charset="${charset}"></head><body>Осло</body></html>`;

describe('the encoding of a page is', () => {
  it('UTF-8 where the bytes are, whatever is declared', () => {
    expect(decodeMarkup(Buffer.from(page('windows-1251')), 'koi8-r')).toContain('Осло');
  });

  it('what the page declares', () => {
    expect(decodeMarkup(inWindows1251(page('windows-1251')), null)).toContain('Осло');
    const old = '<META http-equiv="Content-Type" content="text/html; charset=windows-1251">Осло';
    expect(decodeMarkup(inWindows1251(old), null)).toContain('Осло');
    expect(
      decodeMarkup(inWindows1251('<?xml version="1.0" encoding="windows-1251"?><a>Осло</a>'), null),
    ).toContain('Осло');
  });

  it('what the server states, before what the page declares', () => {
    expect(decodeMarkup(inWindows1251(page('koi8-r')), 'windows-1251')).toContain('Осло');
  });

  it('what the page declares, where the server states one there is not', () => {
    expect(decodeMarkup(inWindows1251(page('windows-1251')), 'x-nothing')).toContain('Осло');
  });

  it('what a byte order mark tells, and the mark is no part of the text', () => {
    expect(decodeMarkup(Buffer.from('\uFEFFОсло'), 'windows-1251')).toBe('Осло');
    expect(decodeMarkup(Buffer.from('\uFEFFОсло', 'utf16le'), null)).toBe('Осло');
    expect(decodeMarkup(Buffer.from('\uFEFFОсло', 'utf16le').swap16(), null)).toBe('Осло');
  });
});

it.each([
  [
    'bytes that are not what they are declared as',
    inWindows1251(page('utf-8')),
    'is declared as utf-8, which its bytes are not',
  ],
  [
    'bytes of no declared encoding',
    inWindows1251('<p>Осло</p>'),
    'is not UTF-8 and does not declare what it is',
  ],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'is binary'],
  ['more than is read', Buffer.alloc(LARGEST_TEXT + 1, 'a'), 'is too large'],
])('refuses %s', (_what, bytes, reason) => {
  expect(() => decodeMarkup(bytes, null)).toThrow(reason);
});
