import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import type { GraphContext } from '../../graph/context.ts';
import type { GraphRequest } from '../../graph/request/reception.ts';
import { Tables } from '../../graph/rows/table.ts';
import { storeVersion } from '../../graph/store-version.ts';
import { refusing } from '../refusal.ts';
import type { Route } from '../route.ts';
import { writeParquet } from './parquet.ts';
import { readRequest } from './request.ts';
import { sendFile } from './send-file.ts';
import { streamTable } from './stream.ts';
import { TableFiles } from './table-files.ts';
import { csv, ndjson, type TextFormat } from './text-formats.ts';

/** What answers `/rows.csv`, `/rows.ndjson` and `/rows.parquet`: any query of the graph, as a table. */
export function rowsRoutes(schema: GraphQLSchema, context: GraphContext): Record<string, Route> {
  const tables = new Tables(schema, context);
  return {
    'rows.csv': textRoute(tables, csv),
    'rows.ndjson': textRoute(tables, ndjson),
    'rows.parquet': parquetRoute(tables, context),
  };
}

function textRoute(tables: Tables, format: TextFormat): Route {
  return refusing({
    async handle(request, response, url) {
      const table = tables.of(await readRequest(request, url));
      if (request.method === 'HEAD') response.writeHead(200, { 'content-type': format.contentType }).end();
      else await streamTable(response, table, format);
    },
  });
}

/** Readers of Parquet ask for parts of the file, its end first: it is written whole, once for each query and store. */
function parquetRoute(tables: Tables, context: GraphContext): Route {
  const files = new TableFiles();
  return refusing({
    async handle(request, response, url) {
      const asked = await readRequest(request, url);
      const table = tables.of(asked);
      const key = keyOf(asked, await storeVersion(context));
      const file = { etag: `"${key}"`, contentType: 'application/vnd.apache.parquet' };
      const gone = new AbortController();
      response.once('close', () => gone.abort());
      response.setHeader('access-control-expose-headers', 'accept-ranges, content-range, etag');
      await files.using(
        key,
        (handle, signal) => writeParquet(table, handle, signal),
        (path) => sendFile(request, response, { ...file, path }),
        gone.signal,
      );
    },
    close: () => files.close(),
  });
}

const keyOf = ({ query, variables, operationName }: GraphRequest, version: string): string =>
  createHash('sha256')
    .update(JSON.stringify([version, query, variables, operationName]))
    .digest('base64url');
