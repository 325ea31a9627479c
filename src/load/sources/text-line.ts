import type { Metadata } from '../../extract/facts.ts';
import { isAddress } from './address.ts';
import { LARGEST_TEXT, Refusal } from './text.ts';

/** A text to read, as one line of JSONL gives it. */
export interface TextLine {
  id: string;
  text: string;
  metadata: Metadata;
  /** Null also for what is no http or https address. */
  url: string | null;
}

/**
 * Reads a line such as `{"id": "7", "text": "…", "language": "ru", "published": "2018-06-12"}`. Further keys are
 * passed over; `language`, `published`, `publisher`, `title` and `url` may be missing or null. Throws a `Refusal` that says
 * what was expected.
 */
export function parseTextLine(json: string): TextLine {
  const value = parseObject(json);
  const { id, text } = value;
  if (typeof id !== 'string' || id === '') throw new Refusal('needs "id", a string');
  if (typeof text !== 'string') throw new Refusal('needs "text", a string');
  if (Buffer.byteLength(text) > LARGEST_TEXT)
    throw new Refusal(`has a text of more than ${LARGEST_TEXT / 1e6} MB`);
  const known = (key: string) => {
    const entry = value[key] ?? null;
    if (entry === null || typeof entry === 'string') return entry;
    throw new Refusal(`needs "${key}" to be a string or null`);
  };
  const metadata: Metadata = {};
  for (const key of ['language', 'published', 'publisher', 'title'] as const) {
    const words = known(key);
    if (words !== null) metadata[key] = key === 'published' ? dayOf(words) : words;
  }
  const url = known('url');
  return { id, text, metadata, url: url !== null && isAddress(url) ? url : null };
}

function parseObject(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Refusal(`is not JSON: ${(error as Error).message}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new Refusal('is no JSON object such as {"id": "…", "text": "…"}');
}

/** The day of an ISO date or timestamp. */
function dayOf(published: string): string {
  const [day] = published.match(/^\d{4}-\d{2}-\d{2}(?=$|[T ])/) ?? [];
  if (day !== undefined && !Number.isNaN(Date.parse(day))) return day;
  throw new Refusal(`needs "published" to be an ISO date such as 2018-06-12, found "${published}"`);
}
