import { badInput } from '../model/bad-input.ts';
import type { Official } from '../model/official.ts';
import type { Release } from '../model/release.ts';
import type { Columns, Given } from '../model/selection.ts';
import { nameKeys, nameWords } from '../search/name-keys.ts';
import { distinctWords, possibleStems } from '../search/words.ts';

/** Searches read the user's words as words: nothing in them is an operator. */

const MOST_WORDS = 20;

function checked(argument: string, words: string[]): string[] {
  if (words.length > 0 && words.length <= MOST_WORDS) return words;
  throw badInput(
    `${argument}: expected 1 to ${MOST_WORDS} words, found ${words.length}; leave it out for no search.`,
  );
}

/** A search in the full-text index: for each word, any of the forms that releases write it in. */
const matchExpression = (search: Given<string>): string => `(
  SELECT group_concat(any_form, ' AND ') FROM (
    SELECT '(' || coalesce(
      (SELECT group_concat('"' || f."form" || '"', ' OR ') FROM "word_form" f WHERE f."stem" IN (SELECT value FROM json_each(w.value, '$.stems'))),
      '"' || (w.value ->> '$.word') || '"') || ')' AS any_form
    FROM json_each(${search.bind((text) =>
      JSON.stringify(
        checked('search', distinctWords(text)).map((word) => ({ word, stems: possibleStems(word) })),
      ),
    )}) w))`;

/** The condition that a release has every word of a search, in any of its forms. */
export const hasWords = (release: Columns<Release>, search: Given<string>): string =>
  `${release.sequence} IN (SELECT rowid FROM "release_words" WHERE "release_words" MATCH ${matchExpression(search)})`;

/** The words of a search where a release has them, in some words of context. */
export const snippetOf = (release: Columns<Release>, search: Given<string>): string =>
  `(SELECT snippet("release_words", -1, '', '', '…', 24) FROM "release_words" WHERE "release_words" MATCH ${matchExpression(search)} AND rowid = ${release.sequence})`;

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
  const whole = name.bind((text) => JSON.stringify(wholeNames(text)));
  const words = name.bind((text) => JSON.stringify(keysOf(text)));
  return `${official.id} IN (SELECT k."officialId" FROM json_each(${whole}) x JOIN "name_key" k ON k."key" = x.value)
    AND NOT EXISTS (SELECT 1 FROM json_each(${words}) w WHERE NOT EXISTS (
      SELECT 1 FROM "name_key" k, json_each(w.value) x WHERE k."officialId" = ${official.id} AND (
        k."key" = x.value
        OR length(k."key") <= ${INITIAL} AND substr(x.value, 1, length(k."key")) = k."key"
        OR length(x.value) <= ${INITIAL} AND substr(k."key", 1, length(x.value)) = x.value)))`;
}
