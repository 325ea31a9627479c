import type { DataSource } from 'typeorm';

/** Words kept in memory: some ten languages have as many in common use. */
const WORDS_KEPT = 300_000;

/** Words that are known to be in a store: nothing takes one out, so that none need be written twice. */
export class KnownWords {
  private static readonly ofStores = new WeakMap<DataSource, Set<string>>();
  private readonly known: Set<string>;
  private readonly found = new Set<string>();

  constructor(store: DataSource) {
    this.known = KnownWords.ofStores.get(store) ?? new Set();
    KnownWords.ofStores.set(store, this.known);
  }

  /** Whether a word of a language was neither stored before nor asked of here. */
  readonly isNew = (language: string, word: string): boolean => {
    const key = `${language} ${word}`;
    if (this.known.has(key) || this.found.has(key)) return false;
    this.found.add(key);
    return true;
  };

  /** Remembers the words asked of here, once they were stored. */
  remember(): void {
    if (this.known.size + this.found.size > WORDS_KEPT) this.known.clear();
    for (const key of this.found) this.known.add(key);
  }
}
