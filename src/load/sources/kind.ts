import { extname } from 'node:path';

/** How a source is read: as one text, as a page with an article, as a feed of items, as a text a line. */
export type Kind = 'text' | 'page' | 'feed' | 'lines';

/** By the ending of a name. */
const ENDINGS: Record<string, Kind> = {
  '.txt': 'text',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.rss': 'feed',
  '.atom': 'feed',
  '.xml': 'feed',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
};

/** By the media type that a server states. */
const TYPES: Record<string, Kind> = {
  'text/plain': 'text',
  'text/html': 'page',
  'application/xhtml+xml': 'page',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/xml': 'feed',
  'text/xml': 'feed',
  'application/jsonl': 'lines',
  'application/x-ndjson': 'lines',
  'application/x-jsonlines': 'lines',
};

/** The endings that a folder is read for, as messages name them. */
export const KNOWN_ENDINGS = Object.keys(ENDINGS);

/** Null for a name with another ending or none. */
export const kindOfName = (name: string): Kind | null => ENDINGS[extname(name).toLowerCase()] ?? null;

/** Null for a type that says nothing. */
export const kindOfType = (type: string | null): Kind | null => TYPES[type ?? ''] ?? null;

/** By how a document begins, where neither name nor type tell. */
export function kindOfContent(start: string): Kind {
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--((?!-->).)*-->\s*)*<(rss|feed|rdf:RDF)[\s>]/is.test(start)) return 'feed';
  return /^\s*(<\?xml[^>]*>\s*)?<(!doctype\s+html|html|head|body)[\s>]/i.test(start) ? 'page' : 'text';
}
