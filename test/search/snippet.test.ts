import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/database.ts';
import { snippetText } from '../../src/search/snippet.ts';
import { searchableWords, withoutAccents } from '../../src/search/words.ts';
import { Random } from '../graph/wire/random.ts';
import { temporaryDatabase } from '../model/temporary-database.ts';

let database: Database;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ database, remove } = await temporaryDatabase());
  await database.source.query(
    `CREATE VIRTUAL TABLE sample USING fts5 (title, text, tokenize = 'unicode61 remove_diacritics 2')`,
  );
});
afterAll(() => remove());

/** SQLite's snippet of a text in which some words are searched. */
async function snippetOfSqlite(title: string | null, text: string, forms: string[]): Promise<string> {
  await database.source.query('DELETE FROM sample');
  await database.source.query('INSERT INTO sample VALUES (?, ?)', [title, text]);
  const search = forms.map((form) => `"${form}"`).join(' OR ');
  const [{ snippet }] = await database.source.query(
    `SELECT snippet(sample, -1, '', '', '…', 24) AS snippet FROM sample WHERE sample MATCH ?`,
    [search],
  );
  return snippet;
}

const WORDS =
  'they met ministers talks in Bern Île café переговоры МИД встреча и on 12 June N.A. who said'.split(' ');
const BETWEEN = [' ', ' ', ' ', ' ', ', ', '. ', ': ', ' – ', '-', '.\n', ' «', '» '];

/** A text of so many words, the same for the same seed. */
function textOf(random: Random, length: number): string {
  const words = Array.from({ length }, () => random.of(WORDS) + random.of(BETWEEN));
  return random.of(['', ' ', '— ']) + words.join('') + random.of(['', '!', ' …']);
}

test('a snippet is what SQLite would give', async () => {
  for (let seed = 0; seed < 400; seed++) {
    const random = new Random(seed);
    const title = random.of([null, textOf(random, 5), textOf(random, 30)]);
    const text = textOf(random, random.of([3, 20, 25, 60, 200]));
    const all = [...new Set(searchableWords(`${title ?? ''} ${text}`).map(withoutAccents))];
    const forms = all.filter(() => random.of([true, false, false, false, false]));
    if (forms.length === 0) continue;
    expect(snippetText({ title, text, forms }), `seed ${seed}: ${forms}`).toBe(
      await snippetOfSqlite(title, text, forms),
    );
  }
});

test('accents count as little as they do for SQLite', async () => {
  const letters = Array.from({ length: 0x1f00 - 0xc0 }, (_, index) =>
    String.fromCodePoint(0xc0 + index),
  ).filter((letter) => /^\p{Ll}$/u.test(letter));
  await database.source.query('DELETE FROM sample');
  for (const letter of letters)
    await database.source.query('INSERT INTO sample VALUES (?, ?)', [
      letter,
      letter.normalize('NFD').slice(0, 1),
    ]);
  const plainForSqlite = await Promise.all(
    letters.map(async (letter) => {
      const found = await database.source.query('SELECT 1 FROM sample WHERE sample MATCH ?', [
        `title : "${letter}" AND text : "${letter}"`,
      ]);
      return found.length > 0;
    }),
  );
  const plain = letters.filter((_, index) => plainForSqlite[index]);
  expect(letters.filter((letter) => /^[a-z]$/.test(withoutAccents(letter)))).toEqual(
    plain.filter((letter) => /^[a-z]\p{M}/u.test(letter.normalize('NFD'))),
  );
});
