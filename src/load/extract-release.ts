import { extract } from '../extract/extract.ts';
import type { Facts, Metadata } from '../extract/facts.ts';
import type { SourceRelease } from './sources/release.ts';

/** The facts of a release, read with what its metadata states. */
export function extractRelease({ text, language, published, publisher, title }: SourceRelease): Facts {
  const known: Metadata = {};
  if (language !== null) known.language = language;
  if (published !== null) known.published = published;
  if (publisher !== null) known.publisher = publisher.name;
  if (publisher?.country) known.country = publisher.country;
  if (title !== null) known.title = title;
  return extract(text, known);
}
