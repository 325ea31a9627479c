import { generateAtomFeed } from 'feedsmith';
import { type FeedEvent, factsUrl, lastUpdate, updatedAt } from './events.ts';

/** What a feed is called, and where it is. */
export interface FeedFacts {
  name: string;
  title: string;
  language: string;
  origin: string;
  self: string;
}

/** Atom (RFC 4287). The ids of feed and entries stay the same on every server, whatever is loaded. */
export const atomFeed = (events: FeedEvent[], { name, title, language, origin, self }: FeedFacts): string =>
  generateAtomFeed({
    id: `urn:communique:events${name && `:${name}`}`,
    title: { value: title },
    updated: lastUpdate(events),
    authors: [{ name: 'Communiqué' }],
    links: [
      { rel: 'self', href: self, type: 'application/atom+xml' },
      { rel: 'alternate', href: `${origin}/playground`, type: 'text/html' },
    ],
    xml: { lang: language },
    entries: events.map((event) => entry(event, origin)),
  });

function entry(event: FeedEvent, origin: string) {
  const { id, kind, title, date, place, countries, topics, releases } = event;
  const pages = releases.flatMap(({ url, language }) =>
    url === null ? [] : [{ href: url, type: 'text/html', ...(language !== null && { hreflang: language }) }],
  );
  const links = [...pages, { href: factsUrl(origin, event), type: 'application/json' }];
  const publishers = new Set(releases.flatMap(({ publisher }) => publisher?.name ?? []));
  const categories = [
    { term: kind },
    ...countries.map(({ code, name }) => ({ term: code, label: name })),
    ...topics.map((topic) => ({ term: topic.id, label: topic.name })),
  ];
  return {
    id: `urn:communique:${encodeURI(id)}`,
    title: { value: title },
    updated: updatedAt(event),
    links: links.map((link, index) => ({ ...link, rel: index === 0 ? 'alternate' : 'related' })),
    authors: [...publishers].map((name) => ({ name })),
    categories,
    summary: { value: [date?.text, place?.name].filter(Boolean).join(', ') || title },
  };
}
