import { existsSync, readdirSync } from 'node:fs';
import { compileLanguage, type Language } from './compile.ts';
import type { LanguageTables } from './language.ts';
import { fold, tokenise } from './tokens.ts';

const here = new URL('.', import.meta.url);
/** Sources and built files alike: a folder's `index` ends as this file does. */
const index = import.meta.url.endsWith('.ts') ? 'index.ts' : 'index.js';
const folders = readdirSync(here)
  .filter((name) => existsSync(new URL(`${name}/${index}`, here)))
  .sort();

/** Every language there is a folder for. Adding a folder adds the language. */
export const languages: readonly Language[] = await Promise.all(
  folders.map(async (folder) => {
    const { tables } = (await import(new URL(`${folder}/${index}`, here).href)) as { tables: LanguageTables };
    return compileLanguage(tables);
  }),
);

/** Letters that Russian does not have: a Cyrillic text with them is Kyrgyz, Kazakh, Ukrainian… and is left alone. */
const OTHER_CYRILLIC = /[өүңқғұһәіїєґўјљњћђџѓќѕӣӯҳҷҡҙҫ]/giu;
/** A text is read when at least this share of its words are very frequent words of the language. */
const SHARE = 0.05;
/** Words looked at. */
const SAMPLE = 400;

/** The language of a text, or the one asked for by its tag (`fr-CH` is French); null where it is none of ours. */
export function recogniseLanguage(text: string, tag?: string): Language | null {
  if (tag) return languages.find((language) => language.tag === tag.split('-')[0]!.toLowerCase()) ?? null;
  const words = tokenise(text.slice(0, 6000))
    .filter(({ kind }) => kind === 'word')
    .slice(0, SAMPLE)
    .map(({ text: word }) => fold(word));
  if (!words.length) return null;
  const other = text.slice(0, 6000).match(OTHER_CYRILLIC)?.length ?? 0;
  if (other > words.length * SHARE) return null;
  let best: { language: Language; count: number } | null = null;
  for (const language of languages) {
    const count = words.filter((word) => language.words.common.has(word)).length;
    if (!best || count > best.count) best = { language, count };
  }
  return best && best.count >= words.length * SHARE ? best.language : null;
}
