/** What a character is to whoever splits a text into words. */
export type CharacterKind = typeof SPACE | typeof LETTER | typeof NUMBER | typeof JOINED | typeof MARK;

export const SPACE = 1;
export const LETTER = 2;
export const NUMBER = 3;
/** A combining mark or a soft hyphen: no letter, and part of a word that it stands in. */
export const JOINED = 4;
export const MARK = 5;

/** By code unit, filled as characters are met; 0 is not met yet, or one half of a pair. */
const kinds = new Uint8Array(0x10000);

/** The kind of the character of which the code unit at an index is all or a half. */
export function kindAt(text: string, at: number): CharacterKind {
  const unit = text.charCodeAt(at);
  const kind = kinds[unit]!;
  return kind === 0 ? meet(text, at, unit) : (kind as CharacterKind);
}

function meet(text: string, at: number, unit: number): CharacterKind {
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const start = unit >= 0xdc00 && at > 0 && text.codePointAt(at - 1)! > 0xffff ? at - 1 : at;
  const kind = classify(String.fromCodePoint(text.codePointAt(isHalf ? start : at)!));
  if (!isHalf) kinds[unit] = kind;
  return kind;
}

function classify(character: string): CharacterKind {
  if (/\s/.test(character)) return SPACE;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return NUMBER;
  return /[\p{M}\u00ad]/u.test(character) ? JOINED : MARK;
}
