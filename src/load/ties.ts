import type { OfficialFact } from '../extract/facts.ts';
import type { Account } from './accounts.ts';
import { blocksOf, NEVER_SEEN, type Persona, readPersona } from './identity/persona.ts';
import type { StoredRelease } from './stored-release.ts';
import type { Row, Tables } from './tables.ts';

type PersonasIn = (release: StoredRelease) => ReadonlyMap<OfficialFact, Persona>;

/** A persona with the blocks by which others find it. */
interface Tieable {
  id: string;
  blocks: readonly string[];
}

/**
 * Writes the ties that releases and events make, instead of those the events made before. Gives the blocks of all whom
 * these may concern.
 */
export async function retie(
  tables: Tables,
  entering: readonly StoredRelease[],
  events: ReadonlyMap<string, readonly Account[]>,
  personasIn: PersonasIn,
): Promise<string[]> {
  await tables.run(`DELETE FROM "persona_tie" WHERE "source" IN {1}`, [...events.keys()]);
  const ties: Row[] = [];
  for (const release of entering) {
    const named = [
      ...new Map([...personasIn(release).values()].map((one) => [one.id, tieable(one)])).values(),
    ];
    ties.push(...pairs(named, named, release.id));
  }
  const blocks = new Set<string>();
  for (const [id, accounts] of events) {
    // What is told of anew, and by one release alone, had no ties before.
    if (accounts.length < 2 && accounts.every(({ release }) => entering.includes(release))) continue;
    const seats = accounts.map((account) => seatsOf(account, personasIn(account.release)));
    for (const people of seats)
      for (const one of people.values()) for (const block of one.blocks) blocks.add(block);
    for (const [index, people] of seats.entries())
      for (const others of seats.slice(index + 1))
        for (const [seat, one] of people)
          if (others.has(seat)) ties.push(...pairs([one], [others.get(seat)!], id));
  }
  await tables.insert('persona_tie', ties, ['one', 'other', 'source']);
  return [...blocks];
}

const tieable = (persona: Persona): Tieable => ({
  id: persona.id,
  blocks: blocksOf(readPersona(persona, NEVER_SEEN)),
});

/** Who alone has a place at an event, as one account has it: leads a side, is the one it was met by, or the one it names. */
function seatsOf({ fact }: Account, personas: ReadonlyMap<OfficialFact, Persona>): Map<string, Tieable> {
  const found = new Map<string, Persona[]>();
  const sit = (seat: string, persona: Persona) => found.set(seat, [...(found.get(seat) ?? []), persona]);
  for (const { role, official, country } of fact.participants) {
    if (official === null || country === null) continue;
    const persona = personas.get(official)!;
    sit(`of ${country}`, persona);
    if (role === 'HEAD' || role === 'COUNTERPART') sit(`${role} of ${country}`, persona);
  }
  return new Map(
    [...found].flatMap(([seat, [one, ...others]]) =>
      others.length === 0 ? [[seat, tieable(one!)] as const] : [],
    ),
  );
}

/** Pairs of different personas who might be taken for one. */
function pairs(ones: readonly Tieable[], others: readonly Tieable[], source: string): Row[] {
  return ones.flatMap((one) =>
    others.flatMap((other) => {
      if (one.id === other.id || !one.blocks.some((block) => other.blocks.includes(block))) return [];
      const [first, second] = [one.id, other.id].sort() as [string, string];
      return { one: first, other: second, source };
    }),
  );
}
