import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { styleText } from 'node:util';
import { Command, Option } from 'commander';
import { readLines } from '../load/sources/lines.ts';
import { readReleases } from '../load/sources/read.ts';
import type { SourceRelease } from '../load/sources/release.ts';
import { Refusal } from '../load/sources/text.ts';
import { parseTextLine } from '../load/sources/text-line.ts';
import { annotate } from './annotation.ts';
import { formatExplanation } from './explanation.ts';
import { formatJson } from './json.ts';
import { Mistake } from './mistake.ts';

export const extractCommand = new Command('extract')
  .description('print the facts of texts as JSON, without storing anything')
  .argument('[sources...]', 'files and http(s) addresses: texts, pages, RSS and Atom feeds, JSONL')
  .option(
    '--jsonl [file]',
    'read objects {id, text, language?, published?, publisher?, title?}, one a line, from a file or standard input, and write one line of facts for each',
  )
  .addOption(
    new Option(
      '--explain',
      'print each text with what was found marked in it and the rules that read it, instead of JSON',
    ).conflicts('jsonl'),
  )
  .action(async (files: string[], { jsonl, explain }: { jsonl?: string | true; explain?: true }) => {
    if (jsonl !== undefined) await extractLines(typeof jsonl === 'string' ? [jsonl, ...files] : files);
    else if (files.length > 0) await forEachRelease(files, explain ? explainRelease : extractFacts);
    else
      throw new Mistake(
        'extract needs a FILE or an address, or --jsonl for texts one a line on standard input',
      );
  });

async function forEachRelease(paths: string[], answer: (release: SourceRelease) => Promise<string>) {
  for (const path of paths)
    for await (const read of readReleases(path)) {
      try {
        if ('refusal' in read) throw new Refusal(read.refusal);
        await print(await answer(read.release));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        complain(`${read.source} ${error.message}`);
      }
    }
}

async function extractFacts(release: SourceRelease): Promise<string> {
  const { extractRelease } = await extraction();
  return formatJson(annotate(release.source, release.text, extractRelease(release)));
}

async function explainRelease(release: SourceRelease): Promise<string> {
  const [{ explain }, { metadataOf }] = await Promise.all([import('../extract/explain.ts'), extraction()]);
  const explanation = explain(release.text, metadataOf(release));
  // Plain where the output is no terminal or NO_COLOR is set.
  const colours = styleText('bold', '.', { stream: process.stdout }) !== '.';
  return formatExplanation(release.text, explanation, { colours });
}

async function extractLines(paths: string[]): Promise<void> {
  if (paths.length === 0) return extractStream('standard input', process.stdin);
  for (const path of paths) {
    await extractStream(path, createReadStream(path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === undefined) throw error;
      complain(`${path} cannot be read: ${error.code}`);
    });
  }
}

async function extractStream(name: string, stream: AsyncIterable<Buffer>): Promise<void> {
  const { extractText } = await extraction();
  for await (const line of readLines(stream)) {
    try {
      if ('refusal' in line) throw new Refusal(line.refusal);
      const { id, text, metadata } = parseTextLine(line.text);
      await print(JSON.stringify(annotate(id, text, extractText(text, metadata))));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      complain(`${name}, line ${line.number} ${error.message}`);
    }
  }
}

/** Its word tables take half a second to compile, which no other command should wait for. */
const extraction = () => import('../load/extract-release.ts');

/** Says on standard error what could not be read; the rest is read all the same, and the exit code tells. */
function complain(message: string): void {
  console.error(`communique: ${message}`);
  process.exitCode = 1;
}

/** Writes to standard output at the speed of its reader; ends quietly where the reader has gone (`| head`). */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
