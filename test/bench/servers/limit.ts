import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sqlite3 from 'better-sqlite3';
import { decodeCursor, encodeCursor } from '../../../src/model/cursor.ts';
import { countryName } from '../../../src/model/wording/countries.ts';
import { distinctWords, possibleStems } from '../../../src/search/words.ts';
import * as statements from './limit-statements.ts';

/**
 * As fast as it gets: prepared statements on better-sqlite3, their JSON behind a bare `node:http`. Takes a question's
 * variables as JSON at the address of its name; `/Q5` streams CSV.
 */

type Variables = Record<string, string>;

const store = sqlite3(process.env.STORE as string, { readonly: true });
store.pragma('cache_size = -64000');
store.pragma('mmap_size = 4000000000');
store.function('name_of', { deterministic: true }, (code) => countryName(code as string, 'en'));
store.function('cursor', (day, id) => encodeCursor([day as string, id as string]));

function answers(sql: string, parameters: (variables: Variables) => Variables = (variables) => variables) {
  const statement = store.prepare<[Variables], string>(sql).pluck();
  return (variables: Variables) => `{"data":${statement.get(parameters(variables))}}\n`;
}

const routes: Record<string, (variables: Variables) => string> = {
  '/Q1': answers(statements.ONE_CONSULTATION),
  '/Q2': answers(statements.TIMELINE, ({ country, after }) => {
    const [day, id] = decodeCursor(after!);
    return { country: country!, day, after: id };
  }),
  '/Q3': answers(statements.PERSON),
  '/Q4': answers(statements.SEARCH, ({ search }) => ({
    words: JSON.stringify(distinctWords(search!).map((word) => ({ word, stems: possibleStems(word) }))),
  })),
};

const server = createServer((request, response) => {
  const route = routes[request.url as string];
  if (route === undefined) void sendTable(response);
  else readBody(request, (body) => send(response, route(JSON.parse(body))));
});

function readBody(request: IncomingMessage, read: (body: string) => void): void {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => read(body));
}

function send(response: ServerResponse, body: string): void {
  const bytes = Buffer.from(body);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes);
}

const CHUNK = 65_536;

async function sendTable(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/csv' });
  let lines = 'id,date.start,date.end,delegations.country.code,delegations.head.official.name\n';
  for (const line of store.prepare<[], string>(statements.TABLE_OF_CONSULTATIONS).pluck().iterate()) {
    lines += line;
    if (lines.length < CHUNK) continue;
    if (!response.write(lines)) await once(response, 'drain');
    lines = '';
  }
  response.end(lines);
}

server.listen(0, () => console.log(`http://localhost:${(server.address() as AddressInfo).port}`));
