import { extract } from '../extract/extract.ts';
import type { Facts, Metadata } from '../extract/facts.ts';
import type { SourceRelease } from './sources/release.ts';
import { Refusal } from './sources/text.ts';

/** The facts of a release, read with what its metadata states. Throws a `Refusal` as `extractText` does. */
export function extractRelease(release: SourceRelease): Facts {
  return extractText(release.text, metadataOf(release));
}

/** What the extraction is told of a release beside its words. */
export function metadataOf({ language, published, publisher, title }: SourceRelease): Metadata {
  const known: Metadata = {};
  if (language !== null) known.language = language;
  if (published !== null) known.published = published;
  if (publisher !== null) known.publisher = publisher.name;
  if (publisher?.country) known.country = publisher.country;
  if (title !== null) known.title = title;
  return known;
}

/** The facts of a text. Throws a `Refusal` where the extraction fails over it, so that the texts after it are read. */
export function extractText(text: string, metadata: Metadata): Facts {
  try {
    return extract(text, metadata);
  } catch (error) {
    throw new Refusal(`made the extraction fail, please report it: ${(error as Error).stack}`);
  }
}
