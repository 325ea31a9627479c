import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../src/package-root.ts';
import { evaluateAgreement } from './evaluate-agreement.ts';
import { evaluateFactRuEval } from './evaluate-factrueval.ts';
import { evaluateGold } from './evaluate-gold.ts';
import { type Evaluation, type Figures, formatTable, keep } from './evaluation.ts';

/**
 * Measures the extraction on real texts, which are not part of the project: the folder `shared` beside it. Prints each
 * figure with what it won or lost since the last run, whose figures stand in `evaluation.json` and are committed.
 * With `--details` it prints every fact that was missed or invented first.
 */
const shared = fileURLToPath(new URL('../shared/', packageRoot));
const kept = new URL('evaluation.json', import.meta.url);

if (existsSync(shared)) run();
else
  console.log(
    `Nothing to evaluate on: ${shared} is not there. It holds the texts and what people read in them.`,
  );

function run(): void {
  const before: Evaluation = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
  const now: Evaluation = {};
  const quiet: Record<string, Figures> = {};
  const report = process.argv.includes('--details') ? console.log : () => undefined;

  const russian = process.env.COMMUNIQUE_RUSSIAN_GOLD;
  for (const { name, texts, missing, scores } of evaluateGold(shared, russian, report)) {
    console.log(
      `gold ${name}: ${texts} texts${missing.length === 0 ? '' : `, missing ${missing.join(', ')}`}`,
    );
    if (missing.length > 0)
      console.log('  Put them into a folder as <id>.txt and name it in COMMUNIQUE_RUSSIAN_GOLD.');
    if (!scores) continue;
    now[`gold ${name}`] = scores.figures;
    if (scores.quiet !== null) quiet[name] = { 'left alone': scores.quiet };
  }
  now['texts without an event'] = quiet;
  const agreement = evaluateAgreement(join(shared, 'corpora/swiss-fdfa.jsonl'));
  if (agreement) now['one release in two languages'] = agreement;
  const factRuEval = evaluateFactRuEval(join(shared, 'corpora/factrueval-devset'), report);
  if (factRuEval) now['FactRuEval devset'] = factRuEval;

  console.log();
  for (const [name, rows] of Object.entries(now)) console.log(`${formatTable(name, rows, before[name])}\n`);
  writeFileSync(kept, `${JSON.stringify(keep(now, before), null, 2)}\n`);
}
