import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { CORRECTIONS } from './corrections.ts';
import { KNOWN_ENDINGS } from './kind.ts';
import type { Publisher, SourceRelease } from './release.ts';
import { Refusal } from './text.ts';

/** The file that speaks for every text of its folder. */
const FOLDER_METADATA = 'publisher.json';

export type ReleaseMetadata = Pick<SourceRelease, 'publisher' | 'language' | 'published' | 'url' | 'title'>;

export const NOTHING_KNOWN: ReleaseMetadata = {
  publisher: null,
  language: null,
  published: null,
  url: null,
  title: null,
};

/** Whether a file of a folder with these names is about others: the folder's metadata, a text's, or a text's corrections. */
export function isMetadataName(name: string, names: ReadonlySet<string>): boolean {
  return (
    name === FOLDER_METADATA ||
    [CORRECTIONS, '.json'].some(
      (ending) => name.endsWith(ending) && isBesideText(basename(name, ending), names),
    )
  );
}

const isBesideText = (name: string, names: ReadonlySet<string>) =>
  KNOWN_ENDINGS.some((ending) => names.has(`${name}${ending}`));

/**
 * What is known of a text beside its words: from the `.json` of its own name, and for what that leaves out from the
 * folder's `publisher.json`. Either file may be missing. Throws a `Refusal` where one is there and wrong.
 */
export async function readMetadata(textPath: string): Promise<Partial<ReleaseMetadata>> {
  const folder = dirname(textPath);
  const own = join(folder, `${basename(textPath, extname(textPath))}.json`);
  return {
    ...(await readOne(join(folder, FOLDER_METADATA))),
    ...(own === textPath ? {} : await readOne(own)),
  };
}

async function readOne(path: string): Promise<Partial<ReleaseMetadata>> {
  const json = await readFile(path, 'utf8').catch(() => null);
  if (json === null) return {};
  try {
    return parseMetadata(JSON.parse(json));
  } catch (error) {
    throw new Refusal(`has metadata that cannot be used: ${path}: ${(error as Error).message}`);
  }
}

/** Checks metadata as JSON gave it. Throws an `Error` that names the key and what was expected of it. */
export function parseMetadata(value: unknown): Partial<ReleaseMetadata> {
  const metadata: Partial<ReleaseMetadata> = {};
  for (const [key, entry] of Object.entries(asObject(value, 'the metadata'))) {
    if (key === 'publisher') metadata.publisher = parsePublisher(entry);
    else if (key === 'language')
      metadata.language = matching(entry, key, /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as "ru"');
    else if (key === 'published') metadata.published = asDate(entry, key);
    else if (key === 'url')
      metadata.url = matching(entry, key, /^https?:\/\/\S+$/, 'an http or https address');
    else if (key === 'title') metadata.title = matching(entry, key, /\S/, 'words');
    else throw new Error(`"${key}" is not known, expected publisher, language, published, url or title`);
  }
  return metadata;
}

function parsePublisher(value: unknown): Publisher {
  const { id, name, names = [], country = null, ...rest } = asObject(value, '"publisher"');
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw new Error(`"publisher.${unknown}" is not known, expected id, name, names or country`);
  if (!Array.isArray(names)) throw new Error('"publisher.names" must be a list of names');
  return {
    id: matching(
      id,
      'publisher.id',
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'small Latin letters, digits and hyphens, such as "kg-mfa"',
    ),
    name: matching(name, 'publisher.name', /\S/, 'words'),
    names: names.map((further) => matching(further, 'publisher.names', /\S/, 'words')),
    country:
      country === null
        ? null
        : matching(country, 'publisher.country', /^[A-Z]{2}$/, 'an ISO 3166-1 code such as "KG"'),
  };
}

function asObject(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new Error(`${name} must be an object`);
}

function matching(value: unknown, key: string, pattern: RegExp, expected: string): string {
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new Error(`"${key}" must be ${expected}, found ${JSON.stringify(value)}`);
}

/** A day of the calendar: `2018-02-30` is none. */
function asDate(value: unknown, key: string): string {
  const date = matching(value, key, /^\d{4}-\d{2}-\d{2}$/, 'a date such as "2018-06-12"');
  const day = new Date(`${date}T00:00:00Z`);
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)) return date;
  throw new Error(`"${key}" must be a day of the calendar, found "${date}"`);
}
