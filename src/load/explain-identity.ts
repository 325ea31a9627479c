import type { DataSource } from 'typeorm';
import { type Identified, identify } from './identified.ts';
import type { Reason } from './identity/rule.ts';
import { Tables } from './tables.ts';

/** Why an official or event is one, and not one with others. */
export interface IdentityExplanation extends Identified {
  links: { one: string; other: string; score: number; reasons: Reason[] }[];
  /** Officials who may be the same. */
  alike: { id: string; score: number; reasons: string[] }[];
  decisions: { kind: string; groups: string[][]; reason: string; by: string; on: string }[];
}

/** Explains what an id answers for; null where that is nothing. */
export async function explainIdentity(source: DataSource, id: string): Promise<IdentityExplanation | null> {
  const tables = new Tables(source.manager);
  const found = await identify(tables, id);
  if (found === null) return null;
  const links = await tables.read<{ one: string; other: string; score: number; reasons: string }>(
    'SELECT "one", "other", "score", "reasons" FROM "identity_link" WHERE "entity" IN {1} ORDER BY "one", "other"',
    [found.id],
  );
  const alike = await tables.read<{ id: string; score: number; reasons: string }>(
    `SELECT "otherId" AS "id", "score", "reasons" FROM "likeness" WHERE "officialId" IN {1} ORDER BY "score" DESC, "otherId"`,
    [found.id],
  );
  const decisions = await tables.read<
    Omit<IdentityExplanation['decisions'][number], 'groups'> & { groups: string }
  >('SELECT * FROM "identity_decision" ORDER BY "sequence"');
  const ids = new Set(found.claims.flatMap(({ ownId, ownFullId }) => [ownId, ownFullId]));
  return {
    ...found,
    links: links.map((link) => ({ ...link, reasons: JSON.parse(link.reasons) })),
    alike: alike.map((one) => ({ ...one, reasons: JSON.parse(one.reasons) })),
    decisions: decisions
      .map((decision) => ({ ...decision, groups: JSON.parse(decision.groups) as string[][] }))
      .filter(({ groups }) => groups.flat().some((one) => ids.has(one.split(' ')[0]!))),
  };
}
