import { Readability } from '@mozilla/readability';
import { isAddress } from './address.ts';
import { readDateLine, readDay } from './day.ts';
import { depthOf, type MarkupDocument, paragraphsOf, parseMarkup, wordsOf } from './markup.ts';
import { publisherAt, publisherNamed } from './publisher.ts';
import type { FoundRelease } from './release.ts';
import { Refusal } from './text.ts';

/** Deeper pages are not read: no release comes on one, and finding an article in it takes for ever. */
const DEEPEST = 150;

/** Where pages state when they were published, the surest first. Names are compared without regard to capitals. */
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'publish-date',
  'publish_date',
  'pubdate',
  'date',
];

/** How far from the headline a line with the date may stand, in lines. */
const NEAR_HEADLINE = 4;

/** A paragraph with this share of its letters in links leads elsewhere, as menus do. */
const MOSTLY_LINKS = 0.6;

/** Where pages state who publishes them, after what Readability knows of. */
const PUBLISHER = ['publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'];

/**
 * The article of an HTML page without what surrounds it: the headline, an empty line, its paragraphs. `address` is
 * where the page was found, if at one. Throws a `Refusal` for a page that holds no article.
 */
export function readPage(html: string, address: string | null): FoundRelease {
  try {
    return readArticle(parseMarkup(html), address);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`is a page that cannot be read: ${(error as Error).message}`);
  }
}

function readArticle(page: MarkupDocument, address: string | null): FoundRelease {
  const depth = depthOf(page);
  if (depth > DEEPEST) throw new Refusal(`is nested ${depth} elements deep, at most ${DEEPEST} are read`);
  const stated = statedIn(page);
  const lines = wordsOf(page.body).split(/\n+/);
  const headings = [...page.querySelectorAll('h1, h2')].map((heading) =>
    wordsOf(heading).replace(/\s+/g, ' '),
  );
  const times = [...page.querySelectorAll('article time, main time')].map((time) =>
    time.getAttribute('datetime'),
  );
  const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href');
  // Readability takes the document apart: what is needed of the whole page is read before.
  const article = new Readability(page, { serializer: paragraphsOf }).parse();

  const title = headline([stated('og:title'), article?.title ?? null], headings);
  const paragraphs = (article?.content ?? [])
    .filter(({ words, linked }) => words !== title && linked < MOSTLY_LINKS && readDateLine(words) === null)
    .map(({ words }) => words);
  if (!article || paragraphs.length === 0) throw new Refusal('is a page without an article');
  const url = [stated('og:url'), canonical, address].find((one) => one && isAddress(one)) ?? null;
  const name = article.siteName ?? first(PUBLISHER, stated);
  const published = [article.publishedTime, ...PUBLISHED.map(stated), ...times]
    .map((words) => words && readDay(words))
    .find(Boolean);
  return {
    text: [title, ...paragraphs].filter(Boolean).join('\n\n'),
    title,
    url,
    language: null,
    published: published ?? dateNear(title, lines) ?? null,
    publisher: url !== null ? publisherAt(url, name) : name !== null ? publisherNamed(name) : null,
  };
}

/** What `<meta>` says under a name, whatever the capitals of it. */
function statedIn(page: MarkupDocument): (name: string) => string | null {
  const metas = [...page.querySelectorAll('meta[content]')].map((meta) => {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    return [name?.toLowerCase(), meta.getAttribute('content')?.trim() || null] as const;
  });
  return (name) => metas.find(([known, content]) => known === name && content !== null)?.[1] ?? null;
}

const first = (names: string[], stated: (name: string) => string | null) =>
  names.map(stated).find((words) => words !== null) ?? null;

/** The heading that a title of the page repeats, which leaves out the name of the site; else the title. */
function headline(titles: (string | null)[], headings: string[]): string | null {
  const [title] = titles.filter((one) => one !== null).map((one) => one.replace(/\s+/g, ' ').trim());
  if (!title) return headings[0] ?? null;
  return (
    headings.find((heading) => heading !== '' && (title.includes(heading) || heading.includes(title))) ??
    title
  );
}

/** The day of a line that stands near the headline and does nothing but date. */
function dateNear(title: string | null, lines: string[]): string | null {
  const at = title === null ? -1 : lines.indexOf(title);
  if (at < 0) return null;
  const near = lines.slice(Math.max(0, at - NEAR_HEADLINE), at + NEAR_HEADLINE + 1);
  return near.map(readDateLine).find((day) => day !== null) ?? null;
}
