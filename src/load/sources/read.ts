import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { readMetadata } from './metadata.ts';
import type { SourceRelease } from './release.ts';
import { decodeText, LARGEST_TEXT, Refusal, tooLarge } from './text.ts';

/** The release in a file, with the metadata beside it. Throws a `Refusal` where the file holds no release. */
export async function readRelease(path: string): Promise<SourceRelease> {
  const text = decodeText(await readBytes(path));
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { source: path, text, sha256, ...(await readMetadata(path)) };
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_TEXT) throw tooLarge(size);
    return await readFile(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}
