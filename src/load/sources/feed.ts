import { parseFeed } from 'feedsmith';
import { isAddress } from './address.ts';
import { readDay } from './day.ts';
import { parseMarkup, wordsOf } from './markup.ts';
import { publisherAt, publisherNamed } from './publisher.ts';
import type { FoundRelease } from './release.ts';
import { Refusal } from './text.ts';

/** An item of a feed, its number from 1: the release it holds, or why it holds none. */
export type FeedItem = { number: number; release: FoundRelease } | { number: number; refusal: string };

/** What ends the document that a root element opens, after its last item. */
const ENDS: Record<string, string> = { rss: '</channel></rss>', feed: '</feed>', 'rdf:rdf': '</rdf:RDF>' };

/**
 * The releases in an RSS or Atom feed: of each item the title and its content, or else its description. Every item is
 * parsed by itself, so that one whose markup is broken, or that is cut short, takes no other with it. Throws a
 * `Refusal` for what is no feed.
 */
export function* readFeed(xml: string): Generator<FeedItem> {
  const root = /<(rss|feed|rdf:rdf)[\s>]/i.exec(xml)?.[1]?.toLowerCase();
  if (root === undefined) throw new Refusal('is no RSS or Atom feed');
  const [head, items, rest] = splitItems(xml, root === 'feed' ? 'entry' : 'item');
  let number = 0;
  for (const item of items) {
    number++;
    try {
      yield { number, release: readItem(`${head}${item}${ENDS[root]}`) };
    } catch (error) {
      if (error instanceof Refusal) yield { number, refusal: error.message };
      else yield { number, refusal: `cannot be read: ${(error as Error).message}` };
    }
  }
  if (!new RegExp(`</${root}\\s*>\\s*$`, 'i').test(rest))
    yield { number: number + 1, refusal: 'is cut short' };
}

/** What stands before the first item, the items, and what stands after the last. An item within CDATA is none. */
function splitItems(xml: string, name: string): [head: string, items: string[], rest: string] {
  const token = new RegExp(`<${name}[\\s>]|</${name}\\s*>|<!\\[CDATA\\[|<!--`, 'gi');
  const items: string[] = [];
  let [headEnd, start, end] = [xml.length, -1, 0];
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    if (match[0].startsWith('<!')) {
      const close = xml.indexOf(match[0] === '<!--' ? '-->' : ']]>', token.lastIndex);
      if (close < 0) break;
      token.lastIndex = close;
    } else if (!match[0].startsWith('</')) {
      start = match.index;
      headEnd = Math.min(headEnd, start);
    } else if (start >= 0) {
      end = token.lastIndex;
      items.push(xml.slice(start, end));
      start = -1;
    }
  }
  return [xml.slice(0, headEnd), items, xml.slice(end)];
}

/** The release in a feed of one item. */
function readItem(xml: string): FoundRelease {
  const { format, feed } = parseFeed(xml);
  if (format === 'json') throw new Refusal('is no RSS or Atom feed');
  if (format === 'atom') {
    const [entry = {}] = feed.entries ?? [];
    return releaseOf({
      title: entry.title?.value,
      content: entry.content?.value ?? entry.summary?.value,
      dates: [entry.published, entry.updated],
      link: alternate(entry.links),
      publisher: entry.dc?.publishers?.[0] ?? feed.title?.value,
      home: alternate(feed.links),
    });
  }
  const [item = {}] = feed.items ?? [];
  return releaseOf({
    title: item.title,
    content: item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0],
    dates: ['pubDate' in item ? item.pubDate : undefined, ...(item.dc?.dates ?? [])],
    link: item.link,
    publisher: item.dc?.publishers?.[0] ?? feed.dc?.publishers?.[0] ?? feed.title,
    home: feed.link,
  });
}

type Links = { href?: string; rel?: string }[] | undefined;

const alternate = (links: Links) => links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;

/** What formats call by different names. `home` is the publisher's own page. */
interface Written {
  title: string | undefined;
  content: string | undefined;
  dates: (string | undefined)[];
  link: string | undefined;
  publisher: string | undefined;
  home: string | undefined;
}

function releaseOf({ title, content, dates, link, publisher, home }: Written): FoundRelease {
  const headline = plain(title ?? '').replace(/\s+/g, ' ');
  const body = plain(content ?? '');
  const text = body.startsWith(headline) ? body : [headline, body].filter(Boolean).join('\n\n');
  if (text === '') throw new Refusal('has neither a title nor a content');
  const address = [link, home].find((one) => one !== undefined && isAddress(one));
  return {
    text,
    title: headline || null,
    url: link !== undefined && isAddress(link) ? link : null,
    language: null,
    published: dates.map((date) => date && readDay(date)).find(Boolean) ?? null,
    publisher:
      address !== undefined
        ? publisherAt(address, publisher ?? null)
        : publisher
          ? publisherNamed(publisher)
          : null,
  };
}

/** The words of what may be markup or already plain. */
const plain = (content: string): string =>
  /<\/?[a-z][^>]*>|&#?\w+;/i.test(content) ? wordsOf(parseMarkup(content).body) : content.trim();
