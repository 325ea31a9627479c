import { LIMITS } from '../limits.ts';
import { oversize } from './json-size.ts';

/** Why a peer gave no answer that can be used, and what to do about it. */
export class PeerFailure extends Error {
  constructor(
    message: string,
    /** Whether less might be given: the peer says that so much is beyond its limits. */
    readonly tooMuch = false,
  ) {
    super(message);
  }
}

/** What a peer may take. */
export interface Patience {
  /** Milliseconds for an answer in full. */
  total: number;
  /** Milliseconds for its next bytes. */
  idle: number;
  /** Bytes of an answer. */
  bytes: number;
}

export const PATIENCE: Patience = { total: 60_000, idle: 10_000, bytes: LIMITS.answer + 1_000_000 };

/**
 * Sends a GraphQL request to a peer; gives the `data` of its answer. It is asked at the address that a person gave and
 * nowhere else: a redirect might lead to servers that only this machine can reach. Throws a `PeerFailure`.
 */
export async function askPeer(
  endpoint: string,
  request: { query: string; variables: Record<string, unknown> },
  { patience = PATIENCE, signal }: { patience?: Patience; signal?: AbortSignal } = {},
): Promise<unknown> {
  const hurry = new Hurry(patience);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(request),
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, hurry.signal]) : hurry.signal,
    });
    const body = await read(response, hurry, patience);
    if (response.status >= 300 && response.status < 400)
      throw new PeerFailure(
        `redirects to ${response.headers.get('location') ?? 'nowhere'}, which is not followed: name that address`,
      );
    return dataIn(body, response);
  } catch (error) {
    throw error instanceof PeerFailure ? error : (hurry.failure ?? unreachable(error));
  } finally {
    hurry.end();
  }
}

/** Ends a request that takes too long, or that nothing comes of for too long. */
class Hurry {
  readonly signal: AbortSignal;
  failure: PeerFailure | null = null;
  private readonly aborting = new AbortController();
  private readonly total: NodeJS.Timeout;
  private readonly idle: NodeJS.Timeout;

  constructor(patience: Patience) {
    this.signal = this.aborting.signal;
    const end = (message: string) => () => {
      this.failure = new PeerFailure(message);
      this.aborting.abort();
    };
    this.total = setTimeout(
      end(`did not answer in full within ${patience.total / 1000} seconds`),
      patience.total,
    );
    this.idle = setTimeout(end(`sent nothing for ${patience.idle / 1000} seconds`), patience.idle);
  }

  /** Something came. */
  goOn(): void {
    this.idle.refresh();
  }

  end(): void {
    clearTimeout(this.total);
    clearTimeout(this.idle);
    this.aborting.abort();
  }
}

async function read({ body }: Response, hurry: Hurry, { bytes }: Patience): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    hurry.goOn();
    size += chunk.length;
    if (size > bytes) throw new PeerFailure(`sends more than ${Math.floor(bytes / 1e6)} MB in one answer`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function dataIn(body: Buffer, { status, statusText }: Response): unknown {
  const wrong = oversize(body);
  if (wrong !== null) throw new PeerFailure(`sends JSON that ${wrong}`);
  const answer = parsed(body);
  const failure = failureIn(answer);
  if (failure !== null) throw failure;
  if (status !== 200) throw new PeerFailure(`answered ${status} ${statusText}`.trim());
  if (typeof answer !== 'object' || answer === null || !('data' in answer))
    throw new PeerFailure('sends no answer of GraphQL: name the address of its /graphql');
  return answer.data;
}

/** Null for what is not JSON. */
function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
}

const LONGEST_MESSAGE = 300;

/** The first error that an answer of GraphQL states. */
function failureIn(answer: unknown): PeerFailure | null {
  const { errors } = (answer ?? {}) as { errors?: unknown };
  if (!Array.isArray(errors) || errors.length === 0) return null;
  const { message, extensions } = (errors[0] ?? {}) as { message?: unknown; extensions?: { code?: unknown } };
  const told = typeof message === 'string' ? message.slice(0, LONGEST_MESSAGE) : 'without a message';
  return new PeerFailure(`answered with an error: ${told}`, extensions?.code === 'LIMIT_EXCEEDED');
}

function unreachable(error: unknown): PeerFailure {
  const { message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  return new PeerFailure(`cannot be reached: ${cause?.code ?? cause?.message ?? message}`);
}
