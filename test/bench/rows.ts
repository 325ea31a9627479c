import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateStore } from '../generated-store.ts';
import { queryOf } from './questions.ts';
import { mostMemory, processorTime, startProcess, stop } from './server.ts';

/**
 * Reads all consultations of a generated store as a table, in each format, from a server of its own: rows a second, the
 * seconds of processor it took, and the megabytes that the server held at most. All but the seconds must stay where they
 * are however many consultations there are. Run `npm run build` first.
 */
const { values } = parseArgs({ options: { consultations: { type: 'string', default: '500000' } } });

const folder = await mkdtemp(join(tmpdir(), 'communique-rows-'));
const store = join(folder, 'store.sqlite');
const rows = 2 * Number(values.consultations);
await (await generateStore(store, Number(values.consultations))).close();
for (const format of ['csv', 'ndjson', 'parquet']) {
  const server = await startProcess(format, ['dist/src/main.js', 'serve'], {
    DATABASE_URL: `sqlite:${store}`,
    PORT: '0',
  });
  const atRest = processorTime(server) ?? 0;
  const begun = performance.now();
  const answer = await fetch(`${server.origin}/rows.${format}?query=${encodeURIComponent(queryOf('Q5'))}`);
  let bytes = 0;
  for await (const chunk of answer.body!) bytes += chunk.length;
  const seconds = (performance.now() - begun) / 1_000;
  const worked = ((processorTime(server) ?? 0) - atRest) / 1_000;
  console.log(
    `${format}: ${rows} rows, ${bytes} bytes, ${Math.round(rows / seconds)} rows/s, ${worked.toFixed(1)} s of processor, at most ${Math.round(mostMemory(server) ?? 0)} MB`,
  );
  await stop(server);
}
await rm(folder, { recursive: true });
