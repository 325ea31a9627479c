import type { DataSource } from 'typeorm';
import type { Dialect } from './dialect.ts';
import { sqlite } from './sqlite.ts';

/** The dialect that a store is asked in. */
export const dialectOf = (_source: Pick<DataSource, 'options'>): Dialect => sqlite;
