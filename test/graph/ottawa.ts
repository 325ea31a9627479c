import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extractRelease } from '../../src/load/extract-release.ts';
import type { SourceRelease } from '../../src/load/sources/release.ts';

const FOLDER = 'releases/kg-mfa';

const text = readFileSync(`${FOLDER}/2018-06-12-ottawa.txt`, 'utf8');

/** The release that comes with the project. */
export const release: SourceRelease = {
  source: `${FOLDER}/2018-06-12-ottawa.txt`,
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
  published: null,
  url: null,
  title: null,
  ...JSON.parse(readFileSync(`${FOLDER}/publisher.json`, 'utf8')),
};

/** Its facts. */
export const facts = extractRelease(release);
