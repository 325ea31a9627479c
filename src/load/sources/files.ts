import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isMetadataName } from './metadata.ts';

/** A file to read, or one that cannot be, with the reason. */
export type Found = { path: string; refusal?: string };

/**
 * The files under some paths, in the order given, those of a folder by name and its folders after them. A folder
 * gives its texts (`.txt`); its metadata and hidden files are passed over, and any other file is named with a
 * refusal. A file that is named itself is taken whatever its name ends in.
 */
export async function findFiles(paths: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const path of paths) {
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
      return extname(name) === '.txt'
        ? { path }
        : { path, refusal: 'is not a .txt file, which is what a folder is read for' };
    });
  const folders = visible.filter((entry) => entry.isDirectory());
  for (const { name } of folders) files.push(...(await findInFolder(join(folder, name))));
  return files;
}
