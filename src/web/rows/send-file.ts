import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { isUnchanged } from '../unchanged.ts';
import { byteRange } from './byte-range.ts';

/** A file as it is sent: `etag` changes with its bytes. */
export interface SentFile {
  path: string;
  etag: string;
  contentType: string;
}

/** Answers with a file, or with the part of it that a GET asks for; HEAD with its size alone. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { path, etag, contentType }: SentFile,
): Promise<void> {
  const { method, headers } = request;
  const { size } = await stat(path);
  const always = { etag, 'accept-ranges': 'bytes', 'cache-control': 'no-cache' };
  const wanted = method === 'GET' && (headers['if-range'] ?? etag) === etag ? headers.range : undefined;
  const range = byteRange(wanted, size);
  if (isUnchanged(request, { etag })) response.writeHead(304, always).end();
  else if (range === 'unsatisfiable')
    response.writeHead(416, { ...always, 'content-range': `bytes */${size}` }).end();
  else {
    const { start, end } = range ?? { start: 0, end: size - 1 };
    response.writeHead(range === null ? 200 : 206, {
      ...always,
      'content-type': contentType,
      'content-length': end - start + 1,
      ...(range !== null && { 'content-range': `bytes ${start}-${end}/${size}` }),
    });
    if (method === 'HEAD') response.end();
    else await pipeline(createReadStream(path, { start, end }), response);
  }
}
