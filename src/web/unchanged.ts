import type { IncomingMessage } from 'node:http';

/**
 * Whether a client that asks "has it changed since?" holds what it asks for: by the tag that it was given or, where it
 * sends none, by the time. RFC 9110, 13.2.2. Times count in whole seconds.
 */
export function isUnchanged(
  { headers, method }: IncomingMessage,
  { etag, lastModified }: { etag: string; lastModified?: Date },
): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  const known = headers['if-none-match'];
  if (known !== undefined)
    return known === '*' || known.split(/\s*,\s*/).some((tag) => tag.replace(/^W\//, '') === etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return lastModified !== undefined && Math.floor(lastModified.getTime() / 1000) * 1000 <= since;
}
