import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languages } from '../../../src/extract/languages.ts';

/** A release to measure on. */
export interface Text {
  corpus: string;
  language: string;
  text: string;
  published: string | undefined;
}

/** The releases of a folder of corpora in the languages that are read: a text a line of JSONL, or a file each. */
export function readCorpora(folder: string): Text[] {
  const texts = [
    ...linesOf(join(folder, 'us-state.jsonl')),
    ...linesOf(join(folder, 'global-affairs-canada.jsonl')),
    ...linesOf(join(folder, 'swiss-fdfa.jsonl')),
    ...filesOf(join(folder, 'factrueval-devset')),
  ];
  const read = new Set(languages.map(({ tag }) => tag));
  return texts.filter(({ language }) => read.has(language));
}

function linesOf(path: string): Text[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { title, lead, text, language = 'en', published } = JSON.parse(line);
      const words = [title, lead, text].filter(Boolean).join('\n\n');
      return { corpus: basename(path, '.jsonl'), language, text: words, published: published ?? undefined };
    });
}

function filesOf(folder: string): Text[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      corpus: basename(folder),
      language: 'ru',
      text: readFileSync(join(folder, name), 'utf8'),
      published: undefined,
    }));
}
