import { post } from './connection.ts';
import { postgraphile } from './postgraphile.ts';
import { type Question, queryOf } from './questions.ts';
import { type Server, startOwn, startProcess } from './server.ts';

/** A way to serve the graph. */
export interface Stack {
  name: string;
  /** Starts it over a generated store, with modules that its process imports first. */
  start(store: string, preloaded?: string[]): Promise<Server>;
  /** The request that asks a question. */
  request(question: Question, variables: Record<string, string>): Buffer;
  /** Where it answers with all consultations as CSV, or else how they are had by pages. */
  table: string | Pages;
  /** False where its answers are laid out otherwise, so that they cannot be compared. */
  agrees?: false;
}

/** How all consultations are had by pages. */
export interface Pages {
  request(after: string | null): Buffer;
  /** How many rows a page has, of the answer's `data`, and after what the next one begins. */
  read(data: unknown): { rows: number; next: string | null };
}

const askedInGraphql = ({ query }: Question, variables: Record<string, string>) =>
  post('/graphql', { query, variables });

/** The best that can be written by hand, with nothing of a graph: what the others are measured against. */
const limit: Stack = {
  name: 'limit',
  start: (store, preloaded) => startOwn('limit', { STORE: store }, preloaded),
  request: ({ name }, variables) => post(`/${name}`, variables),
  table: '/Q5',
};

/** This project, as `npm start` runs it. */
const communique: Stack = {
  name: 'communique',
  start: (store, preloaded) =>
    startProcess(
      'communique',
      ['dist/src/main.js', 'serve'],
      { DATABASE_URL: `sqlite:${store}`, PORT: '0' },
      preloaded,
    ),
  request: askedInGraphql,
  table: '/rows.csv',
};

/** How a stack with this project's schema and no tables gives all consultations. */
const byPages: Pages = {
  request: (after) => post('/graphql', { query: queryOf('Q5-page'), variables: { after } }),
  read(data) {
    const { nodes, pageInfo } = (data as ConsultationPage).consultations;
    const rows = nodes.reduce((sum, { delegations }) => sum + delegations.length, 0);
    return { rows, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  },
};

interface ConsultationPage {
  consultations: {
    nodes: { delegations: unknown[] }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

const mercurius: Stack = {
  name: 'mercurius',
  start: (store, preloaded) => startOwn('mercurius', { STORE: store }, preloaded),
  request: askedInGraphql,
  table: byPages,
};

const dataloader: Stack = {
  name: 'dataloader',
  start: (store, preloaded) => startOwn('dataloader', { STORE: store }, preloaded),
  request: askedInGraphql,
  table: byPages,
};

/** All stacks, the limit and this project first. */
export const stacks: readonly [Stack, Stack, ...Stack[]] = [
  limit,
  communique,
  mercurius,
  dataloader,
  postgraphile,
];
