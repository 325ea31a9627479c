import pg from 'pg';
import { DataSource } from 'typeorm';
import { Store1700000000000 } from '../../migrations/postgres/1700000000000-store.ts';
import { Identity1700000001000 } from '../../migrations/postgres/1700000001000-identity.ts';
import { Federation1700000002000 } from '../../migrations/postgres/1700000002000-federation.ts';
import { Corrected1700000003000 } from '../../migrations/postgres/1700000003000-corrected.ts';
import { storable } from '../dialect/postgres.ts';
import { entities } from '../model/entities.ts';
import { PostgresReader } from './postgres-reader.ts';
import { Readers, type ReadLimits } from './readers.ts';
import type { Store } from './store.ts';

/** Held while migrations run, so that of several programs that start at once one runs them: any number of our own. */
const MIGRATING = 20_180_612;

/** Opens the store in a PostgreSQL database. Throws where its encoding is not UTF-8. */
export async function openPostgres(url: string, limits: ReadLimits): Promise<Store> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations: [Store1700000000000, Identity1700000001000, Federation1700000002000, Corrected1700000003000],
    extra: { Client: WritingClient, types },
  });
  await source.initialize();
  try {
    const [{ server_encoding: encoding }] = await source.query('SHOW server_encoding');
    if (encoding !== 'UTF8')
      throw new Error(
        `DATABASE_URL: expected a database in UTF8, found ${encoding}: create one with ENCODING 'UTF8' TEMPLATE template0.`,
      );
    orderByBytes(source);
    await migrate(source);
  } catch (error) {
    await source.destroy();
    throw error;
  }
  return { source, readers: await Readers.open(async () => new PostgresReader(url, limits)) };
}

/** Counts are numbers, as SQLite gives them: they would come as texts, which may hold more than a number can. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) =>
    type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format),
};

/** Writes of a text what PostgreSQL can keep of it. */
class WritingClient extends pg.Client {
  override query = ((statement: string, values?: unknown[], ...rest: []) =>
    super.query(
      statement,
      values?.map((value) => (typeof value === 'string' ? storable(value) : value)),
      ...rest,
    )) as pg.Client['query'];
}

/** Texts are ordered and compared by their bytes, as in SQLite, whatever the locale of the database. */
export function orderByBytes({ entityMetadatas, driver }: DataSource): void {
  for (const { columns } of entityMetadatas)
    for (const column of columns) if (driver.normalizeType(column) === 'text') column.collation = 'C';
}

async function migrate(source: DataSource): Promise<void> {
  const lock = source.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATING]);
    await source.runMigrations({ transaction: 'all' });
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATING]);
  } finally {
    await lock.release();
  }
}
