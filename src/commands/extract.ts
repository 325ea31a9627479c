import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { Command } from 'commander';
import { readRelease } from '../load/sources/read.ts';
import { Refusal } from '../load/sources/text.ts';
import { annotate } from './annotation.ts';
import { formatJson } from './json.ts';
import { readLines } from './lines.ts';
import { Mistake } from './mistake.ts';
import { parseTextLine } from './text-line.ts';

export const extractCommand = new Command('extract')
  .description('print the facts of texts as JSON, without storing anything')
  .argument('[files...]', 'texts in UTF-8; the metadata beside them is used')
  .option(
    '--jsonl [file]',
    'read objects {id, text, language?, published?, publisher?, title?}, one a line, from a file or standard input, and write one line of facts for each',
  )
  .action(async (files: string[], { jsonl }: { jsonl?: string | true }) => {
    if (jsonl !== undefined) await extractLines(typeof jsonl === 'string' ? [jsonl, ...files] : files);
    else if (files.length > 0) await extractFiles(files);
    else throw new Mistake('extract needs a FILE, or --jsonl for texts one a line on standard input');
  });

async function extractFiles(paths: string[]): Promise<void> {
  const { extractRelease } = await extraction();
  for (const path of paths) {
    try {
      const release = await readRelease(path);
      await print(formatJson(annotate(path, release.text, extractRelease(release))));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      complain(`${path} ${error.message}`);
    }
  }
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
