import type { Random } from './random.ts';
import { anyWord } from './words.ts';

/** A place in a text. */
export interface Span {
  start: number;
  end: number;
  quote: string;
}

/** The text of a release, as it is being written. */
export class Text {
  private written = '';

  constructor(
    readonly language: string,
    private readonly random: Random,
  ) {}

  /** Adds words that a fact rests on. */
  say(quote: string): Span {
    const start = this.written.length;
    this.written += `${quote} `;
    return { start, end: start + quote.length, quote };
  }

  /** Adds so many words, some sentences of them, and gives back the first dozen. */
  ramble(words: number): Span {
    const start = this.written.length;
    for (let number = 1; number <= words; number++)
      this.written +=
        anyWord(this.language, this.random) + (number % 12 === 0 || number === words ? '. ' : ' ');
    const quote = this.written.slice(start).split('. ', 1)[0]!;
    return { start, end: start + quote.length, quote };
  }

  toString(): string {
    return this.written.trimEnd();
  }
}
