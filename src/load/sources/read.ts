import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { ask, isAddress } from './address.ts';
import { decodeMarkup } from './decode.ts';
import { type Kind, kindOfContent, kindOfName, kindOfType } from './kind.ts';
import { readLines } from './lines.ts';
import { NOTHING_KNOWN, type ReleaseMetadata, readMetadata } from './metadata.ts';
import { publisherAt, publisherNamed } from './publisher.ts';
import type { SourceRelease } from './release.ts';
import { decodeText, LARGEST_TEXT, Refusal, refuseBlank, tooLarge } from './text.ts';
import { parseTextLine } from './text-line.ts';

/** A release of a source, or why there is none. `source` is how messages name it. */
export type ReadRelease = { source: string; release: SourceRelease } | { source: string; refusal: string };

/** Where something was read, and what is known of it besides. */
interface Origin {
  source: string;
  /** Null for a file. */
  address: string | null;
  /** From the files beside it: what they state is surer than what a page or feed does. */
  known: Partial<ReleaseMetadata>;
}

/**
 * The releases of a file or an http(s) address, one after the other: a text and a page hold one, a feed one an item,
 * JSONL one a line. What cannot be read is given with the reason, and the rest is read.
 */
export async function* readReleases(source: string): AsyncGenerator<ReadRelease> {
  try {
    yield* isAddress(source) ? readAddress(source) : readPath(source);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield { source, refusal: error.message };
  }
}

async function* readPath(path: string): AsyncGenerator<ReadRelease> {
  const origin = { source: path, address: null, known: await readMetadata(path) };
  const kind = kindOfName(path);
  if (kind === 'lines') yield* releasesInLines(chunksOf(path), origin);
  else yield* releasesIn(await readBytes(path), kind, null, origin);
}

async function* readAddress(source: string): AsyncGenerator<ReadRelease> {
  const { url, type, charset, body } = await ask(source);
  const origin = { source, address: url, known: {} };
  const stated = kindOfType(type);
  // Servers send what they do not know as plain text: the name may tell more.
  const kind = stated === null || stated === 'text' ? (kindOfName(new URL(url).pathname) ?? stated) : stated;
  if (kind === 'lines') yield* releasesInLines(body, origin);
  else yield* releasesIn(await collect(body), kind, charset, origin);
}

/** The releases of a document of some kind or, where that is not known, of the kind it looks like. */
async function* releasesIn(
  bytes: Buffer,
  kind: Kind | null,
  charset: string | null,
  { source, address, known }: Origin,
): AsyncGenerator<ReadRelease> {
  switch (kind ?? kindOfContent(bytes.toString('latin1', 0, LOOKED_AT))) {
    case 'feed': {
      // What parses feeds and pages takes a quarter of a second to load, which other sources do not wait for.
      const { readFeed } = await import('./feed.ts');
      for (const item of readFeed(decodeMarkup(bytes, charset))) {
        const name = `${source}, item ${item.number}`;
        if ('refusal' in item) yield { source: name, refusal: item.refusal };
        else
          yield { source: name, release: complete(name, item.release.text, { ...item.release, ...known }) };
      }
      break;
    }
    case 'page': {
      const { readPage } = await import('./page.ts');
      const { text, ...found } = readPage(decodeMarkup(bytes, charset), address);
      yield { source, release: complete(source, text, { ...found, ...known }) };
      break;
    }
    default: {
      const text = refuseBlank(address === null ? decodeText(bytes) : decodeMarkup(bytes, charset));
      const found = address === null ? {} : { url: address, publisher: publisherAt(address, null) };
      yield { source, release: complete(source, text, { ...found, ...known }) };
    }
  }
}

/** How much of a document is looked at to see what it is, in bytes. */
const LOOKED_AT = 4096;

async function* releasesInLines(
  stream: AsyncIterable<Buffer>,
  { source, known }: Origin,
): AsyncGenerator<ReadRelease> {
  for await (const line of readLines(stream)) {
    const name = `${source}, line ${line.number}`;
    try {
      if ('refusal' in line) throw new Refusal(line.refusal);
      yield { source: name, release: releaseInLine(name, line.text, known) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      yield { source: name, refusal: error.message };
    }
  }
}

/** What a line states of itself is surer than what a file states of all lines. */
function releaseInLine(source: string, json: string, known: Partial<ReleaseMetadata>): SourceRelease {
  const { text, metadata, url } = parseTextLine(json);
  const { publisher, ...stated } = metadata;
  return complete(source, refuseBlank(text), {
    ...known,
    ...stated,
    ...(url === null ? {} : { url }),
    ...(publisher === undefined
      ? {}
      : { publisher: url === null ? publisherNamed(publisher) : publisherAt(url, publisher) }),
  });
}

function complete(source: string, text: string, metadata: Partial<ReleaseMetadata>): SourceRelease {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { ...NOTHING_KNOWN, ...metadata, source, text, sha256 };
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_TEXT) throw tooLarge(size);
    return await readFile(path);
  } catch (error) {
    throw error instanceof Refusal ? error : cannotBeRead(error);
  }
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path);
  } catch (error) {
    throw cannotBeRead(error);
  }
}

const cannotBeRead = (error: unknown) =>
  new Refusal(`cannot be read: ${(error as NodeJS.ErrnoException).code}`);

async function collect(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LARGEST_TEXT) throw tooLarge(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
