import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isAddress } from './address.ts';
import { KNOWN_ENDINGS, kindOfName } from './kind.ts';
import { isMetadataName } from './metadata.ts';

/** A file to read, or one that cannot be, with the reason. */
export type Found = { path: string; refusal?: string };

/**
 * The files under some paths, in the order given, those of a folder by name and its folders after them. A folder
 * gives its texts, pages, feeds and JSONL; its metadata and hidden files are passed over, and any other file is named with a
 * refusal. A file that is named itself is taken whatever its name ends in, and an address as it is.
 */
export async function findFiles(paths: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const path of paths) {
    if (isAddress(path)) {
      found.push({ path });
      continue;
    }
    const state = await stat(path).catch(() => null);
    if (state === null) found.push({ path, refusal: 'does not exist' });
    else if (state.isDirectory()) found.push(...(await findInFolder(path)));
    else if (state.isFile()) found.push({ path });
    else found.push({ path, refusal: 'is neither a file nor a folder' });
  }
  return found;
}

async function findInFolder(folder: string): Promise<Found[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [{ path: folder, refusal: 'cannot be read: check its permissions' }];
  const visible = entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = new Set(visible.map(({ name }) => name));
  const files: Found[] = visible
    .filter((entry) => !entry.isDirectory() && !isMetadataName(entry.name, names))
    .map(({ name }) => {
      const path = join(folder, name);
      return kindOfName(name) === null
        ? { path, refusal: `is none of what a folder is read for: ${KNOWN_ENDINGS.join(' ')}` }
        : { path };
    });
  const folders = visible.filter((entry) => entry.isDirectory());
  for (const { name } of folders) files.push(...(await findInFolder(join(folder, name))));
  return files;
}
