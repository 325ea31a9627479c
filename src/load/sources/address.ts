import { Refusal } from './text.ts';

/** What an address answered. */
export interface Answer {
  /** Where it was found in the end, redirects followed. */
  url: string;
  /** Media type without parameters, in small letters: `text/html`. */
  type: string | null;
  /** The encoding that the server states. */
  charset: string | null;
  body: AsyncIterable<Buffer>;
}

/** How long an address has to answer in full, in milliseconds. */
export const PATIENCE = 60_000;

/** Whether a source is an address rather than a path. */
export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source) && URL.canParse(source);

/** Asks an http or https address. Throws a `Refusal`, the body too, where it cannot be had within `patience`. */
export async function ask(address: string, patience: number = PATIENCE): Promise<Answer> {
  const response = await fetch(address, {
    headers: {
      accept: 'text/html, application/rss+xml, application/atom+xml, application/xml, text/plain, */*;q=0.5',
    },
    signal: AbortSignal.timeout(patience),
  }).catch((error) => {
    throw refusalOf(error, patience);
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Refusal(`answered ${response.status} ${response.statusText}`.trim());
  }
  const [type, ...parameters] = (response.headers.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.flatMap((one) => /^charset\s*=\s*"?([^"]+)"?$/i.exec(one)?.[1] ?? [])[0];
  return {
    url: response.url,
    type: type?.toLowerCase() || null,
    charset: charset ?? null,
    body: bodyOf(response, patience),
  };
}

async function* bodyOf({ body }: Response, patience: number): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of body ?? []) yield Buffer.from(chunk);
  } catch (error) {
    throw refusalOf(error, patience);
  }
}

function refusalOf(error: unknown, patience: number): Refusal {
  const { name, message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  if (name === 'TimeoutError') return new Refusal(`did not answer in full within ${patience / 1000} seconds`);
  return new Refusal(`cannot be reached: ${cause?.code ?? cause?.message ?? message}`);
}
