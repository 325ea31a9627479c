import type { OfficialFact } from '../extract/facts.ts';
import { formerIdsOf } from './corrections.ts';
import type { Decisions } from './identity/decisions.ts';
import { judgeOfficials } from './identity/official-rules.ts';
import {
  blocksOf,
  dayOf,
  NEVER_SEEN,
  type Persona,
  personaOf,
  type ReadPersona,
  readPersona,
  type Seen,
} from './identity/persona.ts';
import type { Sort } from './identity/settle.ts';
import { slug } from './ids.ts';
import type { StoredRelease } from './stored-release.ts';
import type { Row, Tables } from './tables.ts';

/** Whom a release names. Decisions may keep its claim apart from others like it. */
export function personasOf(release: StoredRelease, decisions: Decisions): Map<OfficialFact, Persona> {
  return new Map(
    release.facts.officials.map((official) => {
      const formerIds = formerIdsOf(official, release);
      const persona = personaOf(official, { formerIds });
      return [
        official,
        decisions.isApart(persona.ownId, release.id)
          ? personaOf(official, { formerIds, release: release.id })
          : persona,
      ];
    }),
  );
}

/** Personas as they are compared, with the releases that are being stored counted in. */
export class PersonaSort implements Sort<ReadPersona> {
  private readonly ties = new Map<string, { apart: boolean; together: boolean }>();
  private readonly days = new Map<string, (string | null)[]>();

  constructor(private readonly tables: Tables) {}

  /** The personas of releases that are about to be stored. */
  async enter(
    releases: ReadonlyMap<StoredRelease, ReadonlyMap<OfficialFact, Persona>>,
  ): Promise<ReadPersona[]> {
    const personas = new Map<string, Persona>();
    for (const [release, named] of releases)
      for (const persona of new Set(named.values())) {
        personas.set(persona.id, persona);
        this.days.set(persona.id, [
          ...(this.days.get(persona.id) ?? []),
          dayOf(release.published, release.facts),
        ]);
      }
    await this.readTies([...personas.keys()]);
    return [...personas.values()].map((persona) =>
      readPersona(persona, this.withNew(persona.id, NEVER_SEEN)),
    );
  }

  blocksOf = blocksOf;

  async stored(blocks: readonly string[]): Promise<{ claim: ReadPersona; entity: string }[]> {
    const rows = await this.tables.read<{ claim: string; officialId: string } & Seen>(
      `SELECT p."claim", p."officialId", min(c."day") AS "first", max(c."day") AS "last", count(*) AS "releases"
        FROM "persona" p JOIN "official_claim" c ON c."personaId" = p."id"
        WHERE p."id" IN (SELECT b."personaId" FROM "persona_block" b WHERE b."block" IN {1})
        GROUP BY p."id"`,
      blocks,
    );
    const found = rows.map(({ claim, officialId, first, last, releases }) => {
      const persona: Persona = JSON.parse(claim);
      return {
        claim: readPersona(persona, this.withNew(persona.id, { first, last, releases })),
        entity: officialId,
      };
    });
    await this.readTies(found.map(({ claim }) => claim.id));
    return found;
  }

  verdictOf = (one: ReadPersona, other: ReadPersona) => {
    const [first, second] = one.id < other.id ? [one, other] : [other, one];
    const tie = this.ties.get(`${first.id} ${second.id}`) ?? { apart: false, together: false };
    return judgeOfficials(first, second, tie);
  };

  /** Who is known by a given name or an initial lends the id. */
  rank = ({ persona }: ReadPersona): number => (persona.givenName === null ? 1 : 0);

  private withNew(id: string, { first, last, releases }: Seen): Seen {
    const entering = this.days.get(id) ?? [];
    const days = [first, last, ...entering].filter((day) => day !== null).sort();
    return { first: days[0] ?? null, last: days.at(-1) ?? null, releases: releases + entering.length };
  }

  private async readTies(ids: readonly string[]): Promise<void> {
    const ties = await this.tables.read<{ one: string; other: string; source: string }>(
      `SELECT * FROM "persona_tie" WHERE "one" IN {1}`,
      ids,
    );
    for (const { one, other, source } of ties) {
      const tie = this.ties.get(`${one} ${other}`) ?? { apart: false, together: false };
      this.ties.set(`${one} ${other}`, tie);
      tie[source.startsWith('release/') ? 'apart' : 'together'] = true;
    }
  }
}

export const personaRow = ({ persona }: ReadPersona, officialId: string): Row => ({
  id: persona.id,
  officialId,
  claim: JSON.stringify(persona),
});

/** What is agreed of an official: of the fullest names that with the most releases, then the first that was seen. */
export function officialRow(id: string, personas: readonly ReadPersona[]): Row {
  const [{ persona }] = [...personas].sort(
    (one, other) =>
      fullness(other) - fullness(one) ||
      other.seen.releases - one.seen.releases ||
      (`${one.day} ${one.id}` < `${other.day} ${other.id}` ? -1 : 1),
  ) as [ReadPersona];
  const { name, latinName, familyName, givenName, country } = persona;
  const sortName = slug(`${familyName} ${givenName ?? ''}`);
  return { id, name, latinName, familyName, givenName, sortName, countryCode: country };
}

/** A given name in full is more than initials, and these are more than none. */
const fullness = ({ given }: ReadPersona): number => (given.length === 0 ? 0 : given[0]!.initial ? 1 : 2);
