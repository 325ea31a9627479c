import type { IncomingMessage } from 'node:http';
import { LIMITS } from '../limits.ts';
import { HttpFailure } from './failure.ts';

/** The JSON a request carries. Throws an `HttpFailure` for another type, too long a body or broken JSON. */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  checkType(request);
  const bytes = await readBody(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new HttpFailure(400, `The body is not JSON in UTF-8: ${(error as Error).message}`);
  }
}

function checkType({ headers }: IncomingMessage): void {
  const [type, ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  if (type?.trim() !== 'application/json') {
    throw new HttpFailure(415, 'POST a JSON object with content-type: application/json, or GET with ?query=');
  }
  const charset = parameters.find((parameter) => parameter.trim().startsWith('charset='));
  if (charset !== undefined && !/charset="?utf-?8"?/.test(charset)) {
    throw new HttpFailure(415, `The body must be UTF-8, found ${charset.trim()}`);
  }
  if (headers['content-encoding'] !== undefined) {
    throw new HttpFailure(415, 'The body must not be compressed: send it without content-encoding');
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > LIMITS.body) {
      throw new HttpFailure(413, `The body is too large: at most ${LIMITS.body} bytes are read`, {
        connection: 'close',
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
