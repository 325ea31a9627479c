import sqlite3 from 'better-sqlite3';
import fastify from 'fastify';
import mercurius from 'mercurius';
import { decodeCursor, encodeCursor } from '../../../src/model/cursor.ts';
import { countryName } from '../../../src/model/wording/countries.ts';
import { schema } from './mercurius-schema.ts';
import { searchExpression } from './search-expression.ts';

/** Mercurius with its loaders and its compiler of queries (`jit`), over SQL written by hand, on better-sqlite3. */

type Row = Record<string, unknown>;
type Queries = { obj: Row }[];

const store = sqlite3(process.env.STORE as string, { readonly: true });
store.pragma('cache_size = -64000');
store.pragma('mmap_size = 4000000000');

const IDS = '(SELECT value FROM json_each(?))';
const PARTICIPANT = '"delegationId", "eventId", "role", "officialId", "postId"';
const EVENT =
  'e."id", e."status", e."round", e."mode", e."visitId", e."dateStart", e."dateEnd", e."datePrecision"';
const RELEASE = 'r."id", r."title", r."publishedOn"';

/** Loads a list for each object: the rows whose `owner` is the value that the object has under a name. */
function many(name: string, sql: string) {
  const statement = store.prepare<[string], Row>(sql);
  return async (queries: Queries) => {
    const lists = new Map(queries.map(({ obj }) => [obj[name], [] as Row[]]));
    for (const row of statement.all(JSON.stringify([...lists.keys()]))) lists.get(row.owner)?.push(row);
    return queries.map(({ obj }) => lists.get(obj[name]));
  };
}

/** Loads one row for each object, or null. */
function one(name: string, sql: string) {
  const load = many(name, sql);
  return async (queries: Queries) => (await load(queries)).map((rows) => rows?.[0] ?? null);
}

const byId = (name: string, table: string, columns: string) =>
  one(name, `SELECT "id" AS owner, ${columns} FROM "${table}" WHERE "id" IN ${IDS}`);

const countries = many(
  'id',
  `SELECT "eventId" AS owner, "countryCode" AS code FROM "party" WHERE "eventId" IN ${IDS} ORDER BY "countryCode"`,
);

const eventsOf = (kind: string) =>
  many(
    'id',
    `SELECT DISTINCT p."officialId" AS owner, ${EVENT} FROM "participant" p CROSS JOIN "event" e ON e."id" = p."eventId"
      WHERE p."officialId" IN ${IDS} AND +e."kind" = '${kind}' ORDER BY e."sortDate", e."id"`,
  );

const page = (where: string) =>
  store.prepare<unknown[], Row>(
    `SELECT ${EVENT}, e."sortDate" ${where} ORDER BY e."sortDate" DESC, e."id" DESC LIMIT ?`,
  );
const ofAll = page(`FROM "event" e WHERE e."kind" = 'CONSULTATION' AND (e."sortDate", e."id") < (?, ?)`);
const ofCountry = store.prepare<unknown[], Row>(
  `SELECT ${EVENT}, p."sortDate" FROM "party" p CROSS JOIN "event" e ON e."id" = p."eventId"
    WHERE p."countryCode" = ? AND p."kind" = 'CONSULTATION' AND (p."sortDate", p."eventId") < (?, ?)
    ORDER BY p."sortDate" DESC, p."eventId" DESC LIMIT ?`,
);
const consultation = store.prepare<[string], Row>(`SELECT ${EVENT} FROM "event" e WHERE e."id" = ?`);
const official = store.prepare<[string], Row>('SELECT * FROM "official" WHERE "id" = ?');
const found = store.prepare<unknown[], Row>(
  `SELECT ${RELEASE}, w.rowid AS sequence FROM "release_words" w CROSS JOIN "release" r ON r."sequence" = w.rowid
    WHERE w."release_words" MATCH ?
    ORDER BY w.rowid IN (SELECT rowid FROM "release_words" WHERE "release_words" MATCH '{title} : (' || ? || ')') DESC, r."sortDate" DESC, r."id" DESC LIMIT ?`,
);
const snippets = store.prepare<unknown[], Row>(
  `SELECT rowid, snippet("release_words", -1, '', '', '…', 24) AS snippet FROM "release_words"
    WHERE "release_words" MATCH ? AND rowid IN ${IDS}`,
);

const LAST = ['9999', ''] as const;

const resolvers = {
  Query: {
    consultation: (_: unknown, { id }: { id: string }) => consultation.get(id),
    official: (_: unknown, { id }: { id: string }) => official.get(id),
    consultations(
      _: unknown,
      { filter, first, after }: { filter?: { countries?: string[] }; first: number; after?: string },
    ) {
      const beyond = after ? decodeCursor(after) : LAST;
      const country = filter?.countries?.[0];
      const rows = country ? ofCountry.all(country, ...beyond, first + 1) : ofAll.all(...beyond, first + 1);
      const nodes = rows.slice(0, first);
      const last = nodes.at(-1);
      const endCursor = last ? encodeCursor([last.sortDate as string, last.id as string]) : null;
      return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor } };
    },
    releases(_: unknown, { search, first }: { search: string; first: number }) {
      const expression = searchExpression(store, search);
      const nodes = found.all(expression, expression, first);
      const rows = snippets.all(expression, JSON.stringify(nodes.map(({ sequence }) => sequence)));
      const bySequence = new Map(rows.map((row) => [row.rowid, row.snippet]));
      return { edges: nodes.map((node) => ({ node, snippet: bySequence.get(node.sequence) })) };
    },
  },
  Consultation: { date: dateOf },
  Meeting: { date: dateOf },
  Delegation: { country: countryOf },
  Official: { country: countryOf },
  PostHolding: {
    observed: (row: Row) => ({
      start: row.observedStart,
      end: row.observedEnd,
      precision: row.observedPrecision,
    }),
  },
  Country: {
    name: ({ code }: Row, { language }: { language: string }) => countryName(code as string, language),
  },
};

function dateOf({ dateStart, dateEnd, datePrecision }: Row): Row {
  return { start: dateStart, end: dateEnd, precision: datePrecision };
}

function countryOf({ countryCode }: Row): Row | null {
  return countryCode === null ? null : { code: countryCode };
}

const participants = (column: string, where = '') =>
  `SELECT "${column}" AS owner, ${PARTICIPANT} FROM "participant" WHERE "${column}" IN ${IDS} ${where} ORDER BY "position"`;

const loaders = {
  Consultation: {
    countries,
    delegations: many(
      'id',
      `SELECT "eventId" AS owner, "id", "countryCode", "organisationId" FROM "delegation" WHERE "eventId" IN ${IDS} ORDER BY "position"`,
    ),
    meetings: many(
      'visitId',
      `SELECT e."visitId" AS owner, ${EVENT} FROM "event" e WHERE e."visitId" IN ${IDS} AND +e."kind" = 'MEETING' ORDER BY e."sortDate", e."id"`,
    ),
  },
  Meeting: { countries, participants: many('id', participants('eventId')) },
  Delegation: {
    organisation: byId('organisationId', 'organisation', '"name"'),
    head: one('id', participants('delegationId', `AND "role" = 'HEAD'`)),
    participants: many('id', participants('delegationId')),
  },
  Participant: {
    official: byId('officialId', 'official', '"id", "name", "latinName", "countryCode"'),
    post: byId('postId', 'post', '"title", "organisationId"'),
  },
  Post: { organisation: byId('organisationId', 'organisation', '"name"') },
  PostHolding: { post: byId('postId', 'post', '"title", "organisationId"') },
  Official: {
    names: many(
      'id',
      `SELECT "officialId" AS owner, "text", "language" FROM "official_name" WHERE "officialId" IN ${IDS} ORDER BY "id"`,
    ),
    posts: many(
      'id',
      `SELECT "officialId" AS owner, * FROM "post_holding" WHERE "officialId" IN ${IDS} ORDER BY "id"`,
    ),
    consultations: eventsOf('CONSULTATION'),
    meetings: eventsOf('MEETING'),
    releases: many(
      'id',
      `SELECT DISTINCT n."officialId" AS owner, ${RELEASE} FROM "official_name" n CROSS JOIN "mention" m ON m."fact" = n."id"
        CROSS JOIN "release" r ON r."id" = m."releaseId" WHERE n."officialId" IN ${IDS} ORDER BY r."sortDate", r."id"`,
    ),
  },
  Release: {
    consultations: many(
      'id',
      `SELECT l."releaseId" AS owner, ${EVENT} FROM "event_release" l CROSS JOIN "event" e ON e."id" = l."eventId"
        WHERE l."releaseId" IN ${IDS} AND +e."kind" = 'CONSULTATION' ORDER BY e."sortDate", e."id"`,
    ),
  },
};

const server = fastify();
server.register(mercurius as never, { schema, resolvers, loaders, jit: 1 });
console.log(await server.listen({ port: 0, host: '127.0.0.1' }));
