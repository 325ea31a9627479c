import type { Database } from 'better-sqlite3';
import { distinctWords, possibleStems } from '../../../src/search/words.ts';

/** The words of a search as an expression of FTS5: each in any form that has one of its stems. */
export function searchExpression(store: Database, search: string): string {
  const forms = store.prepare<[string], string>(
    `SELECT group_concat('"' || "form" || '"', ' OR ') FROM "word_form" WHERE "stem" IN (SELECT value FROM json_each(?))`,
  );
  return distinctWords(search)
    .map((word) => `(${forms.pluck().get(JSON.stringify(possibleStems(word))) ?? `"${word}"`})`)
    .join(' AND ');
}
