import { existsSync, readdirSync } from 'node:fs';
import { compileLanguage, type Language } from './compile.ts';
import type { LanguageTables } from './language.ts';
import { fold, type Token, tokenise } from './tokens.ts';

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
const OTHER_CYRILLIC = lettersOf('өүңқғұһәіїєґўјљњћђџѓќѕӣӯҳҷҡҙҫ');
/**
 * Very frequent words of languages that share an alphabet with ours and have no folder: a text with more of theirs is
 * theirs. Own lists.
 */
const OTHER_LANGUAGES: readonly string[] = [
  'се|че|ще|със|беше|от|това|които|към|след|да|са|ни|при', // Bulgarian
  'та|що|від|був|була|щодо|під|час|до|й|між', // Ukrainian without its letters
  'je|su|koji|koja|od|za|sa|se|da|između|kao|nije|bio', // Serbian, Croatian
  'el|los|las|del|por|con|para|que|una|y|como|su|sus', // Spanish
  'il|di|che|della|delle|del|con|gli|nel|sono|alla|per|una|tra', // Italian
  'o|os|da|do|dos|das|em|com|para|uma|não|pelo|ao', // Portuguese
  'het|een|van|en|op|te|voor|met|zijn|wordt|ook|naar', // Dutch
  've|bir|ile|için|olarak|bu|da|de|olan', // Turkish
  'och|att|det|som|för|med|ett|av|till|är', // Swedish
  'i|w|na|z|do|się|oraz|przez|jest|od', // Polish
  'si|din|la|cu|pentru|care|într|a|ale|au', // Romanian
];
/** A text is read when at least this share of its words are very frequent words of the language. */
const SHARE = 0.05;
/** Characters and words looked at. */
const SAMPLE = { characters: 6000, words: 400 };

/** For each very frequent word the lists it stands in: those of our languages first, then the others. */
const lists = new Map<string, number[]>();
for (const [index, words] of [
  ...languages.map(({ words: { common } }) => [...common]),
  ...OTHER_LANGUAGES.map((list) => list.split('|').map(fold)),
].entries())
  for (const word of new Set(words)) lists.set(word, [...(lists.get(word) ?? []), index]);

/** The language of a text, or the one asked for by its tag (`fr-CH` is French); null where it is none of ours. */
export function recogniseLanguage(
  text: string,
  tag?: string,
  tokens: readonly Token[] = tokenise(text),
): Language | null {
  if (tag) return languages.find((language) => language.tag === tag.split('-')[0]!.toLowerCase()) ?? null;
  const words: string[] = [];
  for (const { kind, folded, end } of tokens) {
    if (words.length === SAMPLE.words || end > SAMPLE.characters) break;
    if (kind === 'word') words.push(folded);
  }
  const start = text.slice(0, SAMPLE.characters);
  if ((start.match(OTHER_CYRILLIC)?.length ?? 0) > words.length * SHARE) return null;
  const counts = new Array<number>(languages.length + OTHER_LANGUAGES.length).fill(0);
  for (const word of words) for (const index of lists.get(word) ?? []) counts[index]!++;
  const most = Math.max(...counts.slice(0, languages.length));
  if (most === 0 || most < words.length * SHARE) return null;
  return counts.some((count) => count > most) ? null : languages[counts.indexOf(most)]!;
}

/** Finds letters, small and capital. */
function lettersOf(small: string): RegExp {
  return new RegExp(`[${small}${small.toUpperCase()}]`, 'g');
}
