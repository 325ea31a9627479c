import { type Account, accountsOf } from './accounts.ts';
import type { EventClaim } from './identity/event-claim.ts';
import type { Settled } from './identity/settle.ts';
import { readStoredRelease, type StoredRelease } from './stored-release.ts';
import type { Tables } from './tables.ts';

/** Where an account stands, and of which event it is. */
interface Placed {
  id: string;
  releaseId: string;
  eventId: string;
}

/** Releases with their facts, read as they are needed, and the accounts they give. */
export class Told {
  private readonly known: Map<string, StoredRelease>;
  private readonly given = new Map<StoredRelease, Account[]>();

  /** `entering` are about to be stored. */
  constructor(
    private readonly tables: Tables,
    entering: readonly StoredRelease[],
  ) {
    this.known = new Map(entering.map((release) => [release.id, release]));
  }

  /** The releases of some ids. Those that are neither entering nor in the store are left out. */
  async releases(ids: Iterable<string>): Promise<StoredRelease[]> {
    const wanted = [...new Set(ids)];
    const rows = await this.tables.read<Parameters<typeof readStoredRelease>[0]>(
      `SELECT f."id", r."text", f."release", f."facts", f."corrections"
        FROM "release_facts" f JOIN "release" r ON r."id" = f."id"
        WHERE f."id" IN {1}`,
      wanted.filter((id) => !this.known.has(id)),
    );
    for (const row of rows) this.known.set(row.id, readStoredRelease(row));
    return wanted.flatMap((id) => this.known.get(id) ?? []);
  }

  accountsOf(release: StoredRelease): Account[] {
    const accounts = this.given.get(release) ?? accountsOf(release);
    this.given.set(release, accounts);
    return accounts;
  }

  /** The accounts of some events, each with none where it is no more: as settled, else as stored. */
  async accountsOfEvents(
    ids: Iterable<string>,
    { entities, before }: Settled<EventClaim>,
  ): Promise<Map<string, Account[]>> {
    const wanted = [...new Set(ids)];
    const unsettled = wanted.filter((id) => !entities.has(id) && !before.has(id));
    const stored = await this.tables.read<Placed>(
      `SELECT "id", "releaseId", "eventId" FROM "account" WHERE "eventId" IN {1}`,
      unsettled,
    );
    const settled = wanted.flatMap((eventId) =>
      (entities.get(eventId) ?? []).map(({ id, release }): Placed => ({ id, releaseId: release, eventId })),
    );
    const placed = [...stored, ...settled];
    await this.releases(placed.map(({ releaseId }) => releaseId));
    const accounts = new Map<string, Account[]>(wanted.map((id) => [id, []]));
    for (const { id, releaseId, eventId } of placed) {
      const release = this.known.get(releaseId) as StoredRelease;
      accounts.get(eventId)!.push(this.accountsOf(release).find((account) => account.id === id)!);
    }
    return accounts;
  }

  /** Of which event each account of some releases is: as settled, else as stored. */
  async eventIdsIn(
    releases: readonly StoredRelease[],
    { entityOf }: Settled<EventClaim>,
  ): Promise<Map<string, string>> {
    const ids = releases.flatMap((release) => this.accountsOf(release).map(({ id }) => id));
    const stored = await this.tables.read<Placed>(
      `SELECT "id", "eventId" FROM "account" WHERE "id" IN {1}`,
      ids.filter((id) => !entityOf.has(id)),
    );
    return new Map([...stored.map(({ id, eventId }) => [id, eventId] as const), ...entityOf]);
  }
}

/** The accounts in some blocks, as claims. */
export async function storedClaims(
  tables: Tables,
  blocks: readonly string[],
): Promise<{ claim: EventClaim; entity: string }[]> {
  const rows = await tables.read<{ claim: string; eventId: string }>(
    `SELECT "claim", "eventId" FROM "account"
      WHERE "id" IN (SELECT b."accountId" FROM "account_block" b WHERE b."block" IN {1})`,
    blocks,
  );
  return rows.map(({ claim, eventId }) => ({ claim: JSON.parse(claim), entity: eventId }));
}
