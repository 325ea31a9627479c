import type { Change } from './change.ts';
import type { Link } from './identity/cluster.ts';
import type { ReadPersona } from './identity/persona.ts';
import type { Settled } from './identity/settle.ts';
import type { Row, Tables } from './tables.ts';

/** Writes what settled which claims are one: the log of merges, ids that answer for others, officials who are alike. */
export async function writeIdentity(tables: Tables, { events, officials, left }: Change): Promise<void> {
  const settled = [events, officials];
  const ids = settled.flatMap(({ entities, before }) => [...entities.keys(), ...before]);
  const all = [...new Set([...ids, ...left.events, ...left.officials])];
  await tables.run('DELETE FROM "identity_link" WHERE "entity" IN {1}', all);
  await tables.run('DELETE FROM "alias" WHERE "id" IN {1}', all);
  await tables.run('DELETE FROM "likeness" WHERE "officialId" IN {1}', all);
  const links = settled.flatMap((one) => one.links);
  await tables.insert(
    'identity_link',
    links.map(({ reasons, ...link }) => ({ ...link, reasons: JSON.stringify(reasons) })),
    ['one', 'other'],
    'replace',
  );
  const aliases = settled.flatMap((one) => [...one.aliases]);
  await tables.insert(
    'alias',
    aliases.map(([alias, id]) => ({ alias, id })),
    ['alias'],
    'replace',
  );
  await tables.insert('likeness', likenesses(officials), ['officialId', 'otherId']);
}

/** Of each two officials who may be one, the likeliest pair of their personas speaks; in both directions. */
function likenesses({ candidates, entityOf }: Settled<ReadPersona>): Row[] {
  const best = new Map<string, Link>();
  for (const link of candidates) {
    const pair = [entityOf.get(link.one)!, entityOf.get(link.other)!].sort().join(' ');
    const known = best.get(pair);
    if (
      known === undefined ||
      link.score > known.score ||
      (link.score === known.score && keyOf(link) < keyOf(known))
    )
      best.set(pair, link);
  }
  return [...best].flatMap(([pair, { score, reasons }]) => {
    const [one, other] = pair.split(' ') as [string, string];
    const said = JSON.stringify(reasons.map(({ reason }) => reason));
    return [
      { officialId: one, otherId: other, score, reasons: said },
      { officialId: other, otherId: one, score, reasons: said },
    ];
  });
}

const keyOf = ({ one, other }: Link): string => `${one} ${other}`;
