/** Who published a release, as the metadata beside it states. */
export interface Publisher {
  /** Short and stable, part of the release's id: `kg-mfa`. */
  id: string;
  name: string;
  /** Further names, in other languages or shorter, under which texts speak of the publisher. */
  names: string[];
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

/** A release before extraction: its words and what is known of them. */
export interface SourceRelease {
  /** Where it was read, as messages name it: a path or an address. */
  source: string;
  /** Without a byte order mark, otherwise untouched: every offset counts in it. */
  text: string;
  /** Of the text in UTF-8, in hexadecimal. */
  sha256: string;
  publisher: Publisher | null;
  /** BCP 47 tag. */
  language: string | null;
  /** ISO date of publication. */
  published: string | null;
  url: string | null;
  title: string | null;
}

/** What a source holds of a release, before it is known where that was read. */
export type FoundRelease = Omit<SourceRelease, 'source' | 'sha256'>;
