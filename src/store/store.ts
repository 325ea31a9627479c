import type { DataSource } from 'typeorm';
import type { Readers } from './readers.ts';

/** A store that is open, with every migration applied: where it is written, and where it is read. */
export interface Store {
  source: DataSource;
  readers: Readers;
}
