import { extractRelease } from '../../src/load/extract-release.ts';
import { readRelease } from '../../src/load/sources/read.ts';

/** The release that comes with the project, and its facts. */
export const release = await readRelease('releases/kg-mfa/2018-06-12-ottawa.txt');
export const facts = extractRelease(release);
