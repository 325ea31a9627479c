import { decodeCursor } from '../../src/model/cursor.ts';
import { distinctWords, possibleStems } from '../../src/search/words.ts';
import { post } from './connection.ts';
import { queryOf } from './questions.ts';
import { startOwn } from './server.ts';
import { startDatabase } from './servers/postgraphile/database.ts';
import type { Pages, Stack } from './stacks.ts';

const ask = (name: string, variables: Record<string, string | undefined>) =>
  post('/graphql', { query: queryOf(`postgraphile/${name}`), variables });

function variablesOf(name: string, { id, country, after, search }: Record<string, string>) {
  if (name === 'Q2') {
    const [day, beyond] = decodeCursor(after!);
    return { country, day, beyond };
  }
  if (name === 'Q4')
    return {
      words: JSON.stringify(distinctWords(search!).map((word) => ({ word, stems: possibleStems(word) }))),
    };
  return { id };
}

const byPages: Pages = {
  request(after) {
    const [day, beyond] = after === null ? ['9999', ''] : JSON.parse(after);
    return ask('Q5-page', { day, beyond });
  },
  read(data) {
    const { nodes, pageInfo } = (data as ConsultationPage).consultations;
    const rows = nodes.reduce((sum, { delegationsByEventId }) => sum + delegationsByEventId.nodes.length, 0);
    const { sortDate, rowId } = nodes.at(-1)!;
    return { rows, next: pageInfo.hasNextPage ? JSON.stringify([sortDate, rowId]) : null };
  },
};

interface ConsultationPage {
  consultations: {
    nodes: { rowId: string; sortDate: string; delegationsByEventId: { nodes: unknown[] } }[];
    pageInfo: { hasNextPage: boolean };
  };
}

/** PostGraphile 5 on PostgreSQL, with the same rows. It words its schema in its own way, so the questions are its own. */
export const postgraphile: Stack = {
  name: 'postgraphile',
  agrees: false,
  async start(store, preloaded) {
    const database = await startDatabase(store);
    const server = await startOwn('postgraphile', { DATABASE_URL: database.url }, preloaded);
    return { ...server, others: database.processes, end: database.stop };
  },
  request: ({ name }, variables) => ask(name, variablesOf(name, variables)),
  table: byPages,
};
