import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A file for browsers, as it is and compressed. */
export interface Asset {
  type: string;
  plain: Buffer;
  compressed: Buffer;
  etag: string;
}

export async function makeAsset(type: string, text: string): Promise<Asset> {
  const plain = Buffer.from(text);
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return {
    type: `${type}; charset=utf-8`,
    plain,
    compressed: await promisify(gzip)(plain),
    etag,
  };
}

/** Answers with an asset, or with 304 where the browser holds it already. */
export function sendAsset(
  request: IncomingMessage,
  response: ServerResponse,
  asset: Asset,
  headers: OutgoingHttpHeaders,
): void {
  const caching = {
    etag: asset.etag,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
  };
  if (request.headers['if-none-match'] === asset.etag) {
    response.writeHead(304, caching).end();
    return;
  }
  const compress = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = compress ? asset.compressed : asset.plain;
  response
    .writeHead(200, {
      ...headers,
      ...caching,
      ...(compress ? { 'content-encoding': 'gzip' } : {}),
      'content-type': asset.type,
      'content-length': body.length,
    })
    .end(body);
}
