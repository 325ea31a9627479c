import type { Facts } from '../extract/facts.ts';
import { searchableWords, stem, withoutAccents } from '../search/words.ts';
import { EventRows } from './event-rows.ts';
import { eventIds, releaseId } from './identity.ts';
import { LastingRows } from './lasting-rows.ts';
import { Rows } from './rows.ts';
import type { Publisher, SourceRelease } from './sources/release.ts';

/**
 * The rows that a release and its facts make, but for what only the store knows: its sequence and the time. Events in
 * the background are not stored.
 */
export function rowsOf(release: SourceRelease, facts: Facts): Rows {
  const rows = new Rows(releaseId(release), release.text);
  const language = facts.language ?? release.language;
  const lasting = new LastingRows(rows, language, facts);
  for (const organisation of facts.organisations) lasting.organisation(organisation);
  for (const post of facts.posts) lasting.post(post);
  for (const official of facts.officials) lasting.official(official);

  const ids = eventIds(
    facts.events.filter(({ background }) => !background),
    release,
  );
  const events = new EventRows(rows, lasting, ids);
  for (const event of ids.keys()) events.event(event);
  for (const official of facts.officials)
    for (const post of official.posts) lasting.holding(official, post, null, post.mentions);

  const { text, sha256, url, published, publisher } = release;
  const title = facts.title ?? release.title;
  rows.add('release', rows.releaseId, {
    id: rows.releaseId,
    publisher: publisher && publisherId(publisher, lasting),
    language,
    title,
    text,
    url,
    publishedOn: published,
    sortDate: published ?? '',
    sha256,
  });
  for (const word of searchableWords(`${title ?? ''}\n${text}`))
    rows.join('word_form', { stem: stem(word, language), form: withoutAccents(word) });
  return rows;
}

/** A publisher is a ministry; the text’s own words for it come first where the text speaks of it. */
const publisherId = ({ name, names, country }: Publisher, lasting: LastingRows): string =>
  lasting.organisation({
    name,
    names: [name, ...names],
    country,
    kind: 'MINISTRY',
    parent: null,
    accreditedTo: [],
    mentions: [],
  });
