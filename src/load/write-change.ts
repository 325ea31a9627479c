import type { SearchedRelease } from '../dialect/dialect.ts';
import { accountParticipantRows, accountRow } from './accounts.ts';
import { type AttestedRows, attestationsOf, attestedRows } from './attestations.ts';
import type { Change } from './change.ts';
import { addAccountWords, addEventRows } from './event-rows.ts';
import { blocksOf as blocksOfAccount } from './identity/event-claim.ts';
import { blocksOf, dayOf } from './identity/persona.ts';
import type { KnownWords } from './known-words.ts';
import { addOfficialRows } from './official-rows.ts';
import { officialRow, personaRow } from './personas.ts';
import { addCorrections, addWordForms, addWordsOfOrganisations, releaseRow } from './release-rows.ts';
import { Rows } from './rows.ts';
import { addStatements } from './statement-rows.ts';
import { sweep } from './sweep.ts';
import type { Row, Tables } from './tables.ts';
import { writeIdentity } from './write-identity.ts';

/** Where the releases that enter stand in the full-text index, from so many on. */
export interface Entry {
  firstSequence: number;
  loadedAt: string;
  words: KnownWords;
}

/** Writes all that a change comes to. */
export async function writeChange(tables: Tables, change: Change, entry: Entry): Promise<void> {
  const { entering, retold, left, accounts } = change;
  const counted = [...left.attestations, ...entering.flatMap(attestationsOf)];
  await tables.add('attestation', total(counted), ['entity', 'field', 'value'], 'releases');
  if (left.attestations.length > 0)
    await tables.manager.query('DELETE FROM "attestation" WHERE "releases" <= 0');
  const attested = await attestedRows(tables, [...new Set(counted.map(({ entity }) => entity as string))]);
  await writeAttested(tables, attested);

  const rows = new Rows();
  for (const [index, release] of entering.entries()) {
    rows.add('release', release.id, {
      ...releaseRow(release),
      sequence: entry.firstSequence + index,
      loadedAt: entry.loadedAt,
    });
    addWordForms(rows, release, entry.words.isNew);
  }
  for (const release of [...entering, ...retold]) {
    const found = change.foundIn(release);
    addWordsOfOrganisations(rows, release);
    addOfficialRows(rows, release, found);
    addStatements(rows, release, found);
    addCorrections(rows, release, found);
    for (const account of change.accountsOf(release))
      addAccountWords(rows, account, found.events.get(account.fact) as string, found);
  }
  for (const [id, told] of accounts) if (told.length > 0) addEventRows(rows, id, told, change.foundIn);
  const differences = new Map(rows.of('differences').map((row) => [row.id as string, row]));

  await tables.insert('release', rows.of('release'), ['id']);
  await tables.insert('word_form', rows.of('word_form'), ['stem', 'form']);
  const { sql, parameters } = tables.dialect.search.add(rows.of('release') as unknown as SearchedRelease[]);
  await tables.manager.query(sql, parameters);
  await writeOfficials(tables, change);
  await tables.insert('event', rows.of('event'), ['id'], 'replace');
  await writeAccounts(tables, change, differences);

  const retoldIds = retold.map(({ id }) => id);
  for (const table of ['mention', 'statement', 'event_release', 'correction'])
    await tables.run(`DELETE FROM "${table}" WHERE "releaseId" IN {1}`, retoldIds);
  const eventIds = [...accounts.keys()];
  for (const table of ['party', 'participant', 'delegation', 'event_topic'])
    await tables.run(`DELETE FROM "${table}" WHERE "eventId" IN {1}`, eventIds);
  for (const [table, key] of DERIVED) await tables.insert(table, rows.of(table), key);

  await writeIdentity(tables, change);
  await sweep(tables, change, attested.gone);
}

/** Tables in which only new rows are written, in the order in which they refer to each other. */
const DERIVED: [table: string, key: string[]][] = [
  ['official_name', ['id']],
  ['name_key', ['key', 'officialId']],
  ['post_holding', ['id']],
  ['party', ['eventId', 'countryCode']],
  ['delegation', ['id']],
  ['participant', ['id']],
  ['statement', ['id']],
  ['event_release', ['eventId', 'releaseId']],
  ['event_topic', ['eventId', 'topicId']],
  ['statement_side', ['statementId', 'countryCode']],
  ['statement_topic', ['statementId', 'topicId']],
  ['correction', ['id']],
  ['mention', ['fact', 'releaseId', 'start', 'end', 'rule']],
];

/** How many releases more attest what some rows say, each once. */
function total(rows: readonly Row[]): Row[] {
  const totals = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.entity} ${row.field} ${row.value}`;
    const known = totals.get(key) ?? { ...row, releases: 0 };
    totals.set(key, { ...known, releases: (known.releases as number) + (row.releases as number) });
  }
  return [...totals.values()];
}

async function writeAttested(tables: Tables, rows: AttestedRows): Promise<void> {
  await tables.insert('country', rows.country, ['code']);
  await tables.insert('topic', rows.topic, ['id'], 'replace');
  await tables.insert('organisation', rows.organisation, ['id'], 'replace');
  await tables.insert('post', rows.post, ['id'], 'replace');
  await tables.run(
    `DELETE FROM "post_accreditation" WHERE "postId" IN {1}`,
    rows.post.map(({ id }) => id as string),
  );
  await tables.insert('post_accreditation', rows.post_accreditation, ['postId', 'countryCode']);
}

async function writeOfficials(tables: Tables, { entering, people, personasIn }: Change): Promise<void> {
  const written = [...people].filter(([, personas]) => personas.length > 0);
  await tables.insert(
    'official',
    written.map(([id, personas]) => officialRow(id, personas)),
    ['id'],
    'replace',
  );
  const personas = written.flatMap(([id, members]) => members.map((persona) => personaRow(persona, id)));
  await tables.insert('persona', personas, ['id'], 'replace');
  const blocks = new Map<string, Row>();
  for (const [, members] of written)
    for (const persona of members)
      for (const block of blocksOf(persona))
        blocks.set(`${block} ${persona.id}`, { block, personaId: persona.id });
  await tables.insert('persona_block', [...blocks.values()], ['block', 'personaId']);
  const claims = entering.flatMap((release) =>
    [...new Set([...personasIn(release).values()].map(({ id }) => id))].map((personaId) => ({
      releaseId: release.id,
      personaId,
      day: dayOf(release.published, release.facts),
    })),
  );
  await tables.insert('official_claim', claims, ['releaseId', 'personaId']);
}

async function writeAccounts(
  tables: Tables,
  { entering, accountsOf, personasIn }: Change,
  differences: ReadonlyMap<string, Row>,
): Promise<void> {
  const fresh = entering.flatMap((release) => accountsOf(release));
  await tables.insert(
    'account',
    fresh.map((account) => ({ ...accountRow(account), ...differences.get(account.id) })),
    ['id'],
  );
  const enteringAccounts = new Set(fresh.map(({ id }) => id));
  await tables.update(
    'account',
    'id',
    [...differences.values()].filter(({ id }) => !enteringAccounts.has(id as string)),
  );
  await tables.insert(
    'account_block',
    fresh.flatMap(({ id, claim }) => blocksOfAccount(claim).map((block) => ({ block, accountId: id }))),
    ['block', 'accountId'],
  );
  await tables.insert(
    'account_participant',
    fresh.flatMap((account) =>
      accountParticipantRows(
        account,
        new Map([...personasIn(account.release)].map(([official, { id }]) => [official, id])),
      ),
    ),
    ['id'],
  );
}
