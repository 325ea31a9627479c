import { readFile } from 'node:fs/promises';
import { packageRoot } from '../package-root.ts';
import { type Asset, makeAsset, sendAsset } from './assets.ts';
import { HttpFailure } from './failure.ts';
import { type Question, readQuestions } from './questions.ts';
import type { Route } from './route.ts';

/** No script but ours, no request but to this server. GraphiQL's editor sets styles from its script. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * What answers `/playground` and the paths below it: GraphiQL with the worked questions as tabs, every file of it
 * from this server. The files (9 MB) are read and compressed at the first visit.
 */
export function playgroundRoute(): Route {
  let assets: Promise<Map<string, Asset>> | undefined;
  return {
    async handle(request, response, url) {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        throw new HttpFailure(405, 'The playground is read with GET', {
          allow: 'GET, HEAD',
        });
      }
      assets ??= loadAssets();
      const asset = (await assets).get(url.pathname);
      if (asset === undefined) throw new HttpFailure(404, `There is no ${url.pathname}`);
      sendAsset(request, response, asset, {
        'content-security-policy': CONTENT_SECURITY_POLICY,
      });
    },
  };
}

async function loadAssets(): Promise<Map<string, Asset>> {
  const graphiql = await import('@graphql-yoga/render-graphiql/graphiql');
  const ours = (name: string) => readFile(new URL(`src/web/playground/${name}`, packageRoot), 'utf8');
  const script = (text: string) => makeAsset('text/javascript', text);
  const entries: [string, Promise<Asset>][] = [
    ['/playground', makeAsset('text/html', page(await readQuestions()))],
    ['/playground/graphiql.css', makeAsset('text/css', graphiql.css)],
    ['/playground/graphiql.js', script(graphiql.js)],
    ['/playground/start.js', script(await ours('start.js'))],
    ['/playground/icon.svg', makeAsset('image/svg+xml', await ours('icon.svg'))],
    ['/playground/workers/editorWorkerService.js', script(graphiql.editorWorkerService)],
    ['/playground/workers/json.js', script(graphiql.jsonWorker)],
    ['/playground/workers/graphql.js', script(graphiql.graphqlWorker)],
  ];
  return new Map(await Promise.all(entries.map(async ([path, asset]) => [path, await asset] as const)));
}

function page(questions: Question[]): string {
  const tabs = JSON.stringify(questions).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Communiqué: playground</title>
    <link rel="icon" href="/playground/icon.svg">
    <link rel="stylesheet" href="/playground/graphiql.css">
  </head>
  <body class="no-focus-outline">
    <noscript>The playground needs JavaScript. The graph itself answers at /graphql.</noscript>
    <div id="root"></div>
    <script type="application/json" id="questions">${tabs}</script>
    <script src="/playground/graphiql.js"></script>
    <script src="/playground/start.js"></script>
  </body>
</html>
`;
}
