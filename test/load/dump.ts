import type { Database } from '../../src/database.ts';

/** What depends on when and in what order releases were stored. */
const OF_THE_LOADING = ['sequence', 'loadedAt'];

/** Everything that a store holds, in an order of its own. */
export async function dump({ source }: Database): Promise<string> {
  const lines: string[] = [];
  const tables = new Set(source.entityMetadatas.map(({ tableName }) => tableName));
  for (const table of [...tables].sort()) {
    const rows: Record<string, unknown>[] = await source.query(`SELECT * FROM "${table}"`);
    for (const row of rows) {
      const columns = Object.entries(row).filter(([name]) => !OF_THE_LOADING.includes(name));
      lines.push(`${table} ${JSON.stringify(Object.fromEntries(columns.sort()))}`);
    }
  }
  return lines.sort().join('\n');
}
