import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import sqlite3 from 'better-sqlite3';
import { buildSchemaSync } from 'type-graphql';
import { DataSource } from 'typeorm';
import { entities } from './dataloader/entities.ts';
import { makeLoaders } from './dataloader/loaders.ts';
import { type Context, resolvers } from './dataloader/resolvers.ts';
import { searchExpression } from './search-expression.ts';

/** The usual way: TypeORM's entities by DataLoader under TypeGraphQL and Apollo Server, on better-sqlite3. */

const database = process.env.STORE as string;
const source = await new DataSource({
  type: 'better-sqlite3',
  driver: sqlite3,
  database,
  readonly: true,
  entities,
}).initialize();
await source.query('PRAGMA cache_size = -64000');
await source.query('PRAGMA mmap_size = 4000000000');
const words = sqlite3(database, { readonly: true });

const server = new ApolloServer<Context>({ schema: buildSchemaSync({ resolvers, validate: false }) });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0 },
  context: async () => ({
    source,
    loaders: makeLoaders(source),
    expression: (search) => searchExpression(words, search),
  }),
});
console.log(url);
