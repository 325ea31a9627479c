import type { EventFact, OfficialFact } from '../extract/facts.ts';
import { searchableWords, stem, withoutAccents } from '../search/words.ts';
import { organisationOf, postIdsOf } from './attestations.ts';
import { organisationId } from './ids.ts';
import { type Found, languageOf } from './official-rows.ts';
import type { Rows } from './rows.ts';
import type { StoredRelease } from './stored-release.ts';
import type { Row } from './tables.ts';

/** The row of a release, but for what only the store knows: its sequence and the time. */
export const releaseRow = (release: StoredRelease): Row => ({
  id: release.id,
  publisherId: release.publisher && organisationId(organisationOf(release.publisher)),
  language: languageOf(release),
  title: release.facts.title ?? release.title,
  text: release.text,
  url: release.url,
  publishedOn: release.published,
  sortDate: release.published ?? '',
  sha256: release.sha256,
});

/** The rows by which a release's words are found in any of their forms, of the words that are new. */
export function addWordForms(
  rows: Rows,
  release: StoredRelease,
  isNew: (language: string, word: string) => boolean,
): void {
  const language = languageOf(release);
  for (const word of searchableWords(`${release.facts.title ?? release.title ?? ''}\n${release.text}`))
    if (isNew(language ?? '', word))
      rows.join('word_form', { stem: stem(word, language), form: withoutAccents(word) });
}

/** Where a release speaks of what goes by its id alone. */
export function addWordsOfOrganisations(rows: Rows, release: StoredRelease): void {
  for (const organisation of release.facts.organisations)
    rows.mention(organisationId(organisation), release, organisation.mentions);
  for (const [post, id] of postIdsOf(release)) rows.mention(id, release, post.mentions);
}

/** What people corrected of a release's facts. */
export function addCorrections(rows: Rows, release: StoredRelease, { events, officials }: Found): void {
  for (const [index, { correction, fact, field, was }] of release.corrected.entries()) {
    const { by, on, why } = correction;
    const about = events.get(fact as EventFact) ?? officials.get(fact as OfficialFact) ?? null;
    const id = `${release.id}/${index + 1}`;
    rows.add('correction', id, { id, releaseId: release.id, fact: about, by, on, why, field, was });
  }
}
