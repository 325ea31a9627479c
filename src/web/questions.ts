import { readdir, readFile } from 'node:fs/promises';
import { packageRoot } from '../package-root.ts';

const FOLDER = new URL('src/web/questions/', packageRoot);

/** A worked question: a query to begin with, its variables as JSON where it takes any. */
export interface Question {
  query: string;
  variables: string | null;
}

/** The worked questions, in the order of their file names. */
export async function readQuestions(): Promise<Question[]> {
  const names = (await readdir(FOLDER)).sort();
  return Promise.all(
    names
      .filter((name) => name.endsWith('.graphql'))
      .map(async (name) => {
        const variables = name.replace('.graphql', '.variables.json');
        return {
          query: await readFile(new URL(name, FOLDER), 'utf8'),
          variables: names.includes(variables) ? await readFile(new URL(variables, FOLDER), 'utf8') : null,
        };
      }),
  );
}
