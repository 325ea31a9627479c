import type { DataSource } from 'typeorm';
import { LIMITS } from '../limits.ts';
import { sourceOf } from '../load/origin.ts';
import { Refusal } from '../load/sources/text.ts';
import { Tables } from '../load/tables.ts';
import { type ForeignChange, takeOver } from '../load/take-over.ts';
import { change } from '../load/writing.ts';
import { ASKED, type PeerAnswer } from './answer-schema.ts';
import { askPeer, type Patience, PeerFailure } from './ask-peer.ts';
import { type Claims, claimSources } from './claims.ts';
import { cursorOf, updatePeer } from './peers.ts';
import { nameOf, readAnswer, readChange } from './read-answer.ts';
import type { Turns } from './turns.ts';

/** Where harvests go, and from whom. */
export interface Union {
  source: DataSource;
  turns: Turns;
  /** All peers that are harvested, by their endpoints. */
  peers: readonly string[];
  patience?: Patience;
  /** Ends harvests between two pages, and requests under way. */
  signal?: AbortSignal;
}

/** What came of a harvest. */
export interface Harvest {
  upserts: number;
  withdrawals: number;
  /** What was not taken over, and why. */
  refusals: string[];
  /** Why it ended before the last page; null where it did not. */
  failure: string | null;
}

/** Changes that are asked for at once: as many as a transaction takes well. */
const PAGE = 500;

/** Pages of one harvest. What is beyond comes with the next one: nobody keeps a server busy for ever. */
const MOST_PAGES = 2_000;

/**
 * Harvests what a peer has that the store has not. Each page is taken over in one transaction with the cursor behind it:
 * ended anywhere, a harvest goes on from there. Rejects only where the store fails.
 */
export async function harvestPeer(union: Union, endpoint: string): Promise<Harvest> {
  const harvest: Harvest = { upserts: 0, withdrawals: 0, refusals: [], failure: null };
  try {
    await harvestPages(union, endpoint, harvest);
  } catch (error) {
    if (!(error instanceof PeerFailure)) throw error;
    harvest.failure = error.message;
    if (union.signal?.aborted) return harvest;
    await write(union, (tables) => updatePeer(tables, endpoint, { failure: error.message }));
  }
  return harvest;
}

const write = <T>({ source, turns }: Union, run: (tables: Tables) => Promise<T>): Promise<T> =>
  turns.take(() => change(source, ({ tables }) => run(tables)));

async function harvestPages(union: Union, endpoint: string, harvest: Harvest): Promise<void> {
  let cursor = await union.turns.take(() => cursorOf(new Tables(union.source.manager), endpoint));
  for (let page = 0; page < MOST_PAGES; page++) {
    if (union.signal?.aborted)
      throw new PeerFailure('was not harvested to the end: this server was asked to end');
    const { sources, changes } = await askForPage(union, endpoint, cursor);
    const claims = await write(union, (tables) => claimSources(tables, endpoint, sources, union.peers));
    if (claims.gained && cursor !== null) {
      cursor = null;
      await write(union, (tables) => updatePeer(tables, endpoint, { cursor }));
      continue;
    }
    const { endCursor, hasNextPage } = changes.pageInfo;
    if (hasNextPage && (endCursor === null || endCursor === cursor))
      throw new PeerFailure('says that more changes follow, and gives none');
    const { received, refusals } = readChanges(changes.nodes, { endpoint, sources, claims });
    refusals.push(...claims.refusals);
    const next = endCursor ?? cursor;
    const state = {
      cursor: next,
      ...(hasNextPage ? {} : { lastHarvestedAt: new Date().toISOString(), failure: null }),
      ...(refusals.length > 0 ? { refusal: summary(refusals) } : cursor === null ? { refusal: null } : {}),
    };
    const taken = await union.turns.take(() =>
      takeOver(union.source, received, (tables) => updatePeer(tables, endpoint, state)),
    );
    harvest.upserts += taken.filter(({ entry }) => entry !== null).length;
    harvest.withdrawals += taken.filter(({ entry }) => entry === null).length;
    harvest.refusals.push(...refusals);
    if (!hasNextPage) return;
    cursor = next;
  }
  throw new PeerFailure(`has more than ${MOST_PAGES} pages: the next harvest goes on`);
}

/** A page of a peer's changes, smaller where the peer says that so many are too much at once. */
async function askForPage(
  { patience, signal }: Union,
  endpoint: string,
  after: string | null,
): Promise<PeerAnswer> {
  for (let first = Math.min(PAGE, LIMITS.changes); ; first = Math.floor(first / 4)) {
    try {
      const request = { query: ASKED, variables: { after, first } };
      return readAnswer(
        await askPeer(endpoint, request, { ...(patience && { patience }), ...(signal && { signal }) }),
      );
    } catch (error) {
      if (!(error instanceof PeerFailure && error.tooMuch) || first === 1) throw error;
    }
  }
}

/**
 * The changes of a page that a peer may tell of. What it passes on of sources that somebody else speaks for is left; a
 * change of a source that it does not declare is refused.
 */
function readChanges(
  nodes: readonly unknown[],
  { endpoint, sources, claims }: { endpoint: string; sources: PeerAnswer['sources']; claims: Claims },
): { received: ForeignChange[]; refusals: string[] } {
  const declared = new Set(sources.map(({ id }) => id));
  const received: ForeignChange[] = [];
  const refusals: string[] = [];
  for (const node of nodes) {
    const source = sourceOf(nameOf(node));
    if (declared.has(source) && !claims.spoken.has(source)) continue;
    try {
      if (!declared.has(source)) throw new Refusal('is of a source that the peer does not declare');
      received.push(readChange(node, endpoint));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(`${nameOf(node)} ${error.message}`);
    }
  }
  return { received, refusals };
}

const summary = ([first, ...others]: readonly string[]): string =>
  others.length === 0 ? `${first}` : `${first}; and ${others.length} more`;
