import { type DataSource, type EntityManager, In, Not } from 'typeorm';
import { dialectOf } from '../dialect/dialect-of.ts';
import type { Facts } from '../extract/facts.ts';
import { Event } from '../model/event.ts';
import { Organisation } from '../model/organisation.ts';
import { Release } from '../model/release.ts';
import { releaseId } from './identity.ts';
import { rowsOf } from './release-rows.ts';
import type { Row, Rows } from './rows.ts';
import type { SourceRelease } from './sources/release.ts';

export interface StoredRelease {
  id: string;
  /** False where the store had it already, and nothing was changed. */
  stored: boolean;
}

/** The tables in the order in which rows refer to each other. Join tables go by the name of the table. */
const TABLES = [
  'country',
  'topic',
  'organisation',
  'post',
  'official',
  'official_name',
  'name_key',
  'post_holding',
  'release',
  'word_form',
  'event',
  'party',
  'delegation',
  'participant',
  'statement',
  'mention',
  'post_accreditation',
  'event_release',
  'event_topic',
  'statement_side',
  'statement_topic',
];

/** Rows of one statement: their parameters must stay below what SQLite binds. */
const ROWS_AT_ONCE = 500;

/**
 * Stores a release with its facts, all or nothing. The same words of the same publisher a second time change nothing.
 * Transactions on one `DataSource` must not overlap: await one release before the next.
 */
export async function storeRelease(
  source: DataSource,
  release: SourceRelease,
  facts: Facts,
): Promise<StoredRelease> {
  const id = releaseId(release);
  const { writeAlone } = dialectOf(source);
  return source.transaction(async (manager) => {
    if (writeAlone !== null) await manager.query(writeAlone);
    if (await manager.existsBy(Release, { id })) return { id, stored: false };
    await insert(manager, rowsOf(release, facts));
    return { id, stored: true };
  });
}

async function insert(manager: EntityManager, rows: Rows): Promise<void> {
  const [{ sequence }] = await manager.query(
    'SELECT coalesce(max("sequence"), 0) + 1 AS sequence FROM "release"',
  );
  const loadedAt = new Date().toISOString();
  for (const table of TABLES) {
    if (table === 'release')
      await insertInto(
        manager,
        table,
        rows.of(table).map((row) => ({ ...row, sequence, loadedAt })),
      );
    else if (table === 'event') await insertEvents(manager, rows.of(table));
    else await insertInto(manager, table, rows.of(table));
  }
  const [{ title, text }] = rows.of('release') as [{ title: string | null; text: string }];
  const { sql, parameters } = dialectOf(manager.connection).search.add({ sequence, title, text });
  await manager.query(sql, parameters);
  await addOrganisationNames(manager, rows.of('organisation'));
  await confirmHeldEvents(manager, rows.of('event'));
}

/** What the store has already stays as it is. */
async function insertInto(manager: EntityManager, table: string, rows: Row[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const some = rows.slice(start, start + ROWS_AT_ONCE);
    await manager
      .createQueryBuilder()
      .insert()
      .into(table)
      .values(some)
      .orIgnore()
      .updateEntity(false)
      .execute();
  }
}

/** Events share a table and have an entity for each kind: `Consultation`, `Meeting`, `Visit`. */
async function insertEvents(manager: EntityManager, rows: Row[]): Promise<void> {
  const entities = { VISIT: 'Visit', CONSULTATION: 'Consultation', MEETING: 'Meeting' };
  for (const [kind, entity] of Object.entries(entities))
    await insertInto(
      manager,
      entity,
      rows.filter((row) => row.kind === kind),
    );
}

/** An organisation that an earlier release named otherwise has the names of both. */
async function addOrganisationNames(manager: EntityManager, rows: Row[]): Promise<void> {
  const known = await manager.findBy(Organisation, { id: In(rows.map(({ id }) => id)) });
  const namesBefore = new Map(known.map(({ id, names }) => [id, names]));
  for (const { id, names } of rows) {
    const before = namesBefore.get(id as string) ?? [];
    const after = [...new Set([...before, ...(names as string[])])];
    if (after.length > before.length)
      await manager.update(Organisation, { id: id as string }, { names: after });
  }
}

/** An event that an earlier release announced has been held once a release says so. */
async function confirmHeldEvents(manager: EntityManager, rows: Row[]): Promise<void> {
  const held = rows.filter(({ status }) => status === 'HELD').map(({ id }) => id);
  await manager.update(Event, { id: In(held), status: Not('HELD') }, { status: 'HELD' });
}
