/** What the person at the command line can mend: shown as one line, never with a stack trace. */
export class Mistake extends Error {}

/** Ends the process over an error: a mistake is told in its own words, anything else is a fault of ours, told in full. */
export function fail(error: unknown): never {
  console.error(error instanceof Mistake ? `communique: ${error.message}` : error);
  process.exit(1);
}
