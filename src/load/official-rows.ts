import type { DateFact, EventFact, Mention, OfficialFact, PostFact } from '../extract/facts.ts';
import { nameKeys, nameWords } from '../search/name-keys.ts';
import type { Rows } from './rows.ts';
import { storedDate } from './stored-date.ts';
import type { StoredRelease } from './stored-release.ts';

/** Ids of what a release's facts speak of, as they were found to be. */
export interface Found {
  officials: ReadonlyMap<OfficialFact, string>;
  posts: ReadonlyMap<PostFact, string>;
  /** Events that are stored: those in the background are not. */
  events: ReadonlyMap<EventFact, string>;
}

/** What the facts of each release speak of. */
export type FoundIn = (release: StoredRelease) => Found;

/** The rows of what one release says of officials: how it writes their names, and in what posts it shows them. */
export function addOfficialRows(rows: Rows, release: StoredRelease, found: Found): void {
  const language = languageOf(release);
  for (const official of release.facts.officials) {
    const id = found.officials.get(official) as string;
    for (const { text, mention } of official.forms) {
      const form = `${id}/name/${language ?? 'und'}/${text}`;
      rows.add('official_name', form, { id: form, officialId: id, text, language });
      rows.mention(form, release, [mention]);
    }
    addNameKeys(rows, id, [
      official.name,
      official.latinName ?? '',
      ...official.forms.map(({ text }) => text),
    ]);
  }
  const holdings = new Holdings(rows, release, found);
  for (const event of found.events.keys())
    for (const { official, post, mentions } of event.participants)
      if (official && post) holdings.add(official, post, event, mentions);
  for (const official of release.facts.officials)
    for (const post of official.posts) holdings.add(official, post, null, post.mentions);
}

/** The language of a release: as it was read, else as its source states. */
export const languageOf = ({ facts, language }: StoredRelease): string | null => facts.language ?? language;

/** Adds the keys by which an official is found under some spellings of the name. */
export function addNameKeys(rows: Rows, officialId: string, spellings: readonly string[]): void {
  for (const key of spellings.flatMap(nameWords).flatMap(nameKeys))
    rows.join('name_key', { key, officialId });
}

/** Officials in their posts: seen at an event that took place, or on no known day where no such event shows them. */
class Holdings {
  private readonly held = new Set<string>();

  constructor(
    private readonly rows: Rows,
    private readonly release: StoredRelease,
    private readonly found: Found,
  ) {}

  add(official: OfficialFact, post: PostFact, event: EventFact | null, mentions: readonly Mention[]): void {
    const [officialId, postId] = [this.found.officials.get(official)!, this.found.posts.get(post)!];
    const observed = event?.status === 'HELD' ? storedDate(event.date) : undefined;
    if (observed === undefined && this.held.has(`${officialId} ${postId}`)) return;
    this.held.add(`${officialId} ${postId}`);
    const id = `${officialId}/post/${observed ? whenOf(event!.date!) : 'undated'}/${postId.slice('post/'.length)}`;
    this.rows.mention(id, this.release, mentions);
    this.rows.add('post_holding', id, {
      id,
      officialId,
      postId,
      observedStart: observed?.start ?? null,
      observedEnd: observed?.end ?? null,
      observedPrecision: observed?.precision ?? null,
      observedWithin: observed?.within ?? null,
      observedBasis: observed?.basis ?? null,
    });
  }
}

/** A date in an id: `2018-06-12`, `2018-06-11..2018-06-15`, `2018-06`; on one day of these, or inferred, it says so. */
function whenOf({ start, end, within, basis }: DateFact): string {
  const days = [...new Set([start, end])].join('..');
  return [days, within && start !== end && 'within', basis === 'INFERRED' && 'inferred']
    .filter(Boolean)
    .join('-');
}
