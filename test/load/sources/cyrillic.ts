/** Russian text in windows-1251, which Node reads and does not write. */
export function inWindows1251(text: string): Buffer {
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [
      new TextDecoder('windows-1251').decode(Uint8Array.of(code)),
      code,
    ]),
  );
  return Buffer.from(
    [...text].map((letter) => {
      const code = codes.get(letter);
      if (code === undefined) throw new Error(`windows-1251 has no “${letter}”`);
      return code;
    }),
  );
}
