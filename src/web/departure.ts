/** What Node says of a client who went before the request or the answer ended. */
const DEPARTURES = ['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED', 'ECONNRESET', 'EPIPE'];

/** Whether an error says no more than that a client went. */
export const isDeparture = (error: unknown): boolean =>
  DEPARTURES.includes((error as NodeJS.ErrnoException).code ?? '');
