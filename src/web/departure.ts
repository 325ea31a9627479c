/** What Node's streams say of a client who went before the answer ended. */
const DEPARTURES = ['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'];

/** Takes it as no error that a client went; throws any other error again. */
export function acceptDeparture(error: unknown): void {
  if (!DEPARTURES.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
}
