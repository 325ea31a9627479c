import type { Change } from './change.ts';
import { addNameKeys } from './official-rows.ts';
import { Rows } from './rows.ts';
import type { Tables } from './tables.ts';

/** Takes out of the store what no release says any more. `gone` are organisations and the like of which none speaks. */
export async function sweep(tables: Tables, change: Change, gone: readonly string[]): Promise<void> {
  const { accounts, people, left, retold } = change;
  if (left.releases.length === 0 && retold.length === 0) return;
  const none = (map: ReadonlyMap<string, readonly unknown[]>) =>
    [...map].filter(([, members]) => members.length === 0).map(([id]) => id);
  const some = (map: ReadonlyMap<string, readonly unknown[]>) =>
    [...map].filter(([, members]) => members.length > 0).map(([id]) => id);
  await tables.run(`DELETE FROM "event" WHERE "id" IN {1}`, none(accounts));
  await tables.run(
    `DELETE FROM "persona" WHERE "id" IN {1} AND "id" NOT IN (SELECT "personaId" FROM "official_claim")`,
    left.personas,
  );
  await tables.run(`DELETE FROM "official" WHERE "id" IN {1}`, none(people));
  for (const table of ['official_name', 'post_holding'])
    await tables.run(
      `DELETE FROM "${table}" WHERE "officialId" IN {1}
        AND NOT EXISTS (SELECT 1 FROM "mention" m WHERE m."fact" = "${table}"."id")`,
      some(people),
    );
  await renewNameKeys(tables, some(people), change);
  for (const table of ['post', 'organisation', 'topic', 'country'])
    await tables.run(`DELETE FROM "${table}" WHERE "id" IN {1}`, gone);
}

/** The keys of names that releases still use. */
async function renewNameKeys(tables: Tables, ids: readonly string[], { people }: Change): Promise<void> {
  const names = await tables.read<{ officialId: string; text: string }>(
    `SELECT "officialId", "text" FROM "official_name" WHERE "officialId" IN {1}`,
    ids,
  );
  const rows = new Rows();
  for (const { officialId, text } of names) addNameKeys(rows, officialId, [text]);
  for (const id of ids)
    for (const { persona } of people.get(id)!) addNameKeys(rows, id, [persona.name, persona.latinName ?? '']);
  await tables.run(`DELETE FROM "name_key" WHERE "officialId" IN {1}`, ids);
  await tables.insert('name_key', rows.of('name_key'), ['key', 'officialId']);
}
