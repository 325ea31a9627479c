import type { DataSource } from 'typeorm';
import type { Dialect } from './dialect.ts';
import { postgres } from './postgres.ts';
import { sqlite } from './sqlite.ts';

/** The dialect of a store. */
export const dialectOf = ({ options }: Pick<DataSource, 'options'>): Dialect =>
  options.type === 'postgres' ? postgres : sqlite;
