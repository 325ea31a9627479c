import { existsSync } from 'node:fs';

/** The folder of `package.json`, as a URL: what is not code is read from there, whether `src/` or `dist/` runs. */
export const packageRoot: URL = rootAbove(new URL('.', import.meta.url));

function rootAbove(folder: URL): URL {
  return existsSync(new URL('package.json', folder)) ? folder : rootAbove(new URL('..', folder));
}
