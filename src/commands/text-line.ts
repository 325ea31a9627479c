import type { Metadata } from '../extract/facts.ts';
import { LARGEST_TEXT, Refusal } from '../load/sources/text.ts';

/** A text to read, as one line of JSONL gives it. */
export interface TextLine {
  id: string;
  text: string;
  metadata: Metadata;
}

/**
 * Reads a line such as `{"id": "7", "text": "…", "language": "ru", "published": "2018-06-12"}`. Further keys are
 * passed over; `language`, `published`, `publisher` and `title` may be missing or null. Throws a `Refusal` that says
 * what was expected.
 */
export function parseTextLine(json: string | null): TextLine {
  if (json === null) throw new Refusal('is not UTF-8');
  const value = parseObject(json);
  const { id, text } = value;
  if (typeof id !== 'string' || id === '') throw new Refusal('needs "id", a string');
  if (typeof text !== 'string') throw new Refusal('needs "text", a string');
  if (Buffer.byteLength(text) > LARGEST_TEXT)
    throw new Refusal(`has a text of more than ${LARGEST_TEXT / 1e6} MB`);
  const metadata: Metadata = {};
  for (const key of ['language', 'published', 'publisher', 'title'] as const) {
    const known = value[key] ?? null;
    if (known !== null && typeof known !== 'string')
      throw new Refusal(`needs "${key}" to be a string or null`);
    if (known !== null) metadata[key] = key === 'published' ? dayOf(known) : known;
  }
  return { id, text, metadata };
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
