import type { IncomingMessage } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { GraphContext } from '../../graph/context.ts';
import { codeOf } from '../../graph/country-code.ts';
import { countryName } from '../../model/wording/countries.ts';
import { makeAsset, sendAsset } from '../assets.ts';
import { HttpFailure } from '../failure.ts';
import { refusing } from '../refusal.ts';
import type { Route } from '../route.ts';
import { isUnchanged } from '../unchanged.ts';
import { atomFeed, type FeedFacts } from './atom.ts';
import { calendar } from './calendar.ts';
import { type FeedEvent, lastUpdate, readEvents } from './events.ts';
import { readSubscription, type Subscription } from './subscription.ts';

type Write = (events: FeedEvent[], facts: FeedFacts) => string;

/** What answers `/events.atom` and `/events.ics`: the latest events of a filter, for programs that ask again and again. */
export const feedRoutes = (schema: GraphQLSchema, context: GraphContext): Record<string, Route> => ({
  'events.atom': feedRoute(schema, context, 'application/atom+xml', atomFeed),
  'events.ics': feedRoute(schema, context, 'text/calendar', calendar),
});

function feedRoute(schema: GraphQLSchema, context: GraphContext, type: string, write: Write): Route {
  return refusing({
    async handle(request, response, url) {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        throw new HttpFailure(405, 'Feeds are read with GET', { allow: 'GET, HEAD' });
      const subscription = readSubscription(schema, url);
      const events = await readEvents(schema, context, subscription);
      const origin = originOf(request);
      const asset = await makeAsset(type, write(events, factsOf(subscription, origin, url)));
      const lastModified = lastUpdate(events);
      if (isUnchanged(request, { etag: asset.etag, lastModified }))
        response.writeHead(304, { etag: asset.etag, vary: 'accept-encoding' }).end();
      else sendAsset(request, response, asset, { 'last-modified': lastModified.toUTCString() });
    },
  });
}

/** The address that the client knows this server by, also behind a proxy that speaks TLS for it. */
function originOf({ headers }: IncomingMessage): string {
  const protocol = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  return `${protocol}://${headers.host ?? 'localhost'}`;
}

function factsOf({ filter, titles, name }: Subscription, origin: string, url: URL): FeedFacts {
  const countries = [filter.between ?? [], filter.countries ?? []].flat();
  const named = [...new Set(countries.map(codeOf))].map((code) => countryName(code, titles));
  return {
    name,
    title: ['Communiqué', named.join(', ')].filter(Boolean).join(': '),
    language: titles,
    origin,
    self: `${origin}${url.pathname}${url.search}`,
  };
}
