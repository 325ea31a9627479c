/** Numbers that look random and are the same at every run. */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to 1, by Mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** As `below`, small numbers more often: of 600, the first comes up once in 25 times. */
  skewed(limit: number): number {
    return Math.floor(this.next() ** 2 * limit);
  }

  /** True so often: 0.25 is one time in four. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}
