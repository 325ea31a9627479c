import type { Database } from '../../src/database.ts';

/** What depends on when and in what order releases were stored. */
const OF_THE_LOADING = ['sequence', 'loadedAt', 'originSequence', 'originEra', 'era'];

/** Everything that a store holds, in an order of its own. */
export async function dump({ source }: Database): Promise<string[]> {
  const lines: string[] = [];
  const tables = new Set(source.entityMetadatas.map(({ tableName }) => tableName));
  for (const table of [...tables].sort()) {
    const rows: Record<string, unknown>[] = await source.query(`SELECT * FROM "${table}"`);
    for (const row of rows) {
      const columns = Object.entries(row).filter(([name]) => !OF_THE_LOADING.includes(name));
      lines.push(`${table} ${JSON.stringify(Object.fromEntries(columns.sort()))}`);
    }
  }
  return lines.sort();
}

/** The lines that one of two dumps has and the other has not: a test that compares whole ones takes minutes to fail. */
export function differences(one: readonly string[], other: readonly string[]): string[] {
  const without = (lines: readonly string[], others: readonly string[]) => {
    const known = new Set(others);
    return lines.filter((line) => !known.has(line));
  };
  return [
    ...without(one, other).map((line) => `- ${line}`),
    ...without(other, one).map((line) => `+ ${line}`),
  ].slice(0, 10);
}
