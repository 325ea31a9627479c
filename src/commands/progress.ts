/** How long work goes on in silence, in milliseconds. */
const SILENCE = 1_000;
/** How often a terminal's line is redrawn, and how often a log gets a line, in milliseconds. */
const REDRAW = 100;
const LOG = 10_000;

/** Where progress is shown: standard error, or what stands for it in a test. */
export interface ProgressStream {
  isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Shows how far a piece of work has come once it takes more than a moment: on a terminal as one line redrawn in
 * place, elsewhere as a line now and then. `now` gives the time in milliseconds.
 */
export class Progress {
  private shown: number;
  private drawn = false;

  constructor(
    private readonly stream: ProgressStream = process.stderr,
    private readonly now: () => number = Date.now,
  ) {
    this.shown = now() + SILENCE - this.interval;
  }

  update(done: number, total: number | null, what: string): void {
    if (done === total || this.now() - this.shown < this.interval) return;
    this.shown = this.now();
    const of = total === null ? '' : ` of ${total.toLocaleString('en')}`;
    const line = `${done.toLocaleString('en')}${of} ${what}`;
    this.stream.write(this.stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    this.drawn = true;
  }

  /** Takes the line off a terminal, so that what is written next stands alone. */
  clear(): void {
    if (this.drawn && this.stream.isTTY) this.stream.write('\r\u001b[K');
    this.drawn = false;
  }

  private get interval(): number {
    return this.stream.isTTY ? REDRAW : LOG;
  }
}
