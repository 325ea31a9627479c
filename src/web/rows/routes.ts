import { createHash } from 'node:crypto';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { GraphContext } from '../../graph/context.ts';
import { InvalidQuery, type Request } from '../../graph/rows/query.ts';
import { tableOf } from '../../graph/rows/table.ts';
import { storeVersion } from '../../graph/store-version.ts';
import { HttpFailure } from '../failure.ts';
import type { Route } from '../route.ts';
import { writeParquet } from './parquet.ts';
import { readRequest } from './request.ts';
import { sendFile } from './send-file.ts';
import { streamTable } from './stream.ts';
import { TableFiles } from './table-files.ts';
import { csv, ndjson, type TextFormat } from './text-formats.ts';

/** What answers `/rows.csv`, `/rows.ndjson` and `/rows.parquet`: any query of the graph, as a table. */
export const rowsRoutes = (schema: GraphQLSchema, context: GraphContext): Record<string, Route> => ({
  'rows.csv': textRoute(schema, context, csv),
  'rows.ndjson': textRoute(schema, context, ndjson),
  'rows.parquet': parquetRoute(schema, context),
});

function textRoute(schema: GraphQLSchema, context: GraphContext, format: TextFormat): Route {
  return refusing(async (request, response, url) => {
    const table = tableOf(schema, context, await readRequest(request, url));
    if (request.method !== 'HEAD') return streamTable(response, table, format);
    response.writeHead(200, { 'content-type': format.contentType }).end();
  });
}

/** Readers of Parquet ask for parts of the file, its end first: it is written whole, once for each query and store. */
function parquetRoute(schema: GraphQLSchema, context: GraphContext): Route {
  const files = new TableFiles();
  const route = refusing(async (request, response, url) => {
    const asked = await readRequest(request, url);
    const table = tableOf(schema, context, asked);
    const key = keyOf(asked, await storeVersion(context));
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    response.setHeader('access-control-expose-headers', 'accept-ranges, content-range, etag');
    await files.using(
      key,
      (file, signal) => writeParquet(table, file, signal),
      (path) =>
        sendFile(request, response, {
          path,
          etag: `"${key}"`,
          contentType: 'application/vnd.apache.parquet',
        }),
      gone.signal,
    );
  });
  return { ...route, close: () => files.close() };
}

const keyOf = ({ query, variables, operationName }: Request, version: string): string =>
  createHash('sha256')
    .update(JSON.stringify([version, query, variables, operationName]))
    .digest('base64url');

/** A route whose queries that cannot be a table are refused with what GraphQL says of them. */
const refusing = (handle: Route['handle']): Route => ({
  async handle(request, response, url) {
    try {
      await handle(request, response, url);
    } catch (error) {
      if (error instanceof InvalidQuery) throw new HttpFailure(400, error.message, {}, error.errors);
      if (error instanceof GraphQLError) throw new HttpFailure(400, error.message, {}, [error]);
      throw error;
    }
  },
});
