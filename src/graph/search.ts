import { badInput } from '../model/bad-input.ts';
import type { Official } from '../model/official.ts';
import type { Release } from '../model/release.ts';
import type { Columns, Given } from '../model/selection.ts';
import { nameKeys, nameWords } from '../search/name-keys.ts';
import { distinctWords, possibleStems, withoutAccents } from '../search/words.ts';

/** Searches read the user's words as words: nothing in them is an operator. */

const MOST_WORDS = 20;

function checked(argument: string, words: string[]): string[] {
  if (words.length > 0 && words.length <= MOST_WORDS) return words;
  throw badInput(
    `${argument}: expected 1 to ${MOST_WORDS} words, found ${words.length}; leave it out for no search.`,
  );
}

/** For each word of a search: it without its accents, and what may be its stems. */
const wordsOf = (search: string): string[][] =>
  checked('search', distinctWords(search)).map((word) => [withoutAccents(word), ...possibleStems(word)]);

/** The condition that a release has every word of a search, in any of its forms. */
export const hasWords = (release: Columns<Release>, search: Given<string>): string =>
  search.dialect.search.hasWords(release.sequence, search.bindList(wordsOf));

/**
 * What the releases of a search are ordered by, the last first: whether the title has every word, then the day. It is
 * of the release alone, so that cursors stay right when others are added.
 */
export const rankOf = (release: Columns<Release>, search: Given<string>): string =>
  `CASE WHEN ${search.dialect.search.titleHasWords(release.sequence, search.bindList(wordsOf))} THEN '1 ' ELSE '0 ' END || ${release.sortDate}`;

/** JSON of what `Edge.snippet` is made of. */
export const snippetOf = (release: Columns<Release>, search: Given<string>): string =>
  search.dialect.search.snippet(release, search.bindList(wordsOf));

/** At most so many letters of a key are an initial: `Ю.` is `Yu.` in Latin letters. */
const INITIAL = 2;

const keysOf = (name: string): string[][] => checked('name', nameWords(name)).map(nameKeys);

/** The keys of the whole names in a name; of its initials where there is nothing else. */
function wholeNames(name: string): string[] {
  const keys = keysOf(name).flat();
  const whole = keys.filter(({ length }) => length > INITIAL);
  return whole.length > 0 ? whole : keys;
}

/** The condition that an official has a name and every word of it, where an initial stands for a whole name. */
export function isNamed(official: Columns<Official>, name: Given<string>): string {
  const { each, oneOf } = name.dialect;
  const whole = each(name.bindList(wholeNames), 'x');
  const words = each(name.bindList(keysOf), 'w');
  const found = `SELECT k."officialId" FROM "name_key" k WHERE ${oneOf('k."key"', `SELECT x.value FROM ${whole}`)}`;
  return `${oneOf(official.id, found)}
    AND NOT EXISTS (SELECT 1 FROM ${words} WHERE NOT EXISTS (
      SELECT 1 FROM "name_key" k, ${each('w.value', 'x')} WHERE k."officialId" = ${official.id} AND (
        k."key" = x.value
        OR length(k."key") <= ${INITIAL} AND substr(x.value, 1, length(k."key")) = k."key"
        OR length(x.value) <= ${INITIAL} AND substr(k."key", 1, length(x.value)) = x.value)))`;
}
