import { userInfo } from 'node:os';
import { Command } from 'commander';
import type { Database } from '../database.ts';
import { decide, Undecidable } from '../load/decide.ts';
import { explainIdentity, type IdentityExplanation } from '../load/explain-identity.ts';
import { Mistake } from './mistake.ts';
import { openStore } from './store.ts';

interface Signed {
  reason: string;
  by: string;
}

export const identityCommand = new Command('identity').description('say who or what is one, and see why');

identityCommand
  .command('merge')
  .description('make officials, or events, one')
  .argument('<ids...>', 'their ids')
  .requiredOption('--reason <reason>', 'why, for others to read')
  .option('--by <name>', 'who decides', userInfo().username)
  .action((ids: string[], signed: Signed) => decideIn('MERGE', ids, signed));

identityCommand
  .command('split')
  .description('make two of an official, or of an event')
  .argument(
    '<ids...>',
    'its id, and what stands apart: an id that answers for it, or a release that tells of it',
  )
  .requiredOption('--reason <reason>', 'why, for others to read')
  .option('--by <name>', 'who decides', userInfo().username)
  .action((ids: string[], signed: Signed) => decideIn('SPLIT', ids, signed));

identityCommand
  .command('explain')
  .description('show what an official or an event was made of, and by which rules')
  .argument('<id>', 'its id, or one that answers for it')
  .action((id: string) =>
    withStore(async ({ source }) => {
      const explanation = await explainIdentity(source, id);
      if (explanation === null) throw new Mistake(`${id} is no official or event of this store`);
      console.log(format(explanation));
    }),
  );

function decideIn(kind: 'MERGE' | 'SPLIT', ids: string[], { reason, by }: Signed): Promise<void> {
  return withStore(async ({ source }) => {
    const on = new Date().toISOString().slice(0, 10);
    const found = await decide(source, { kind, ids, reason, by, on });
    console.log(found.join('\n'));
  });
}

async function withStore(run: (database: Database) => Promise<void>): Promise<void> {
  const database = await openStore();
  try {
    await run(database);
  } catch (error) {
    throw error instanceof Undecidable ? new Mistake(error.message) : error;
  } finally {
    await database.close();
  }
}

function format({ id, claims, links, alike, decisions }: IdentityExplanation): string {
  return [
    id,
    ...claims.flatMap(({ id: claim, says, releases }) => [
      `  ${claim}  ${says}`,
      `    ${releases.join(' ')}`,
    ]),
    ...links.flatMap(({ one, other, reasons }) => [
      `One: ${one} and ${other}`,
      ...reasons.map(({ rule, weight, reason }) => `  ${weight > 0 ? '+' : ''}${weight} ${rule}: ${reason}`),
    ]),
    ...alike.flatMap(({ id: other, score, reasons }) => [
      `Perhaps: ${other} (${score.toFixed(2)})`,
      ...reasons.map((reason) => `  ${reason}`),
    ]),
    ...decisions.map(
      ({ kind, groups, reason, by, on }) =>
        `Decided by ${by}, ${on}: ${kind.toLowerCase()} ${groups.map((group) => group.join(' ')).join(' | ')}: ${reason}`,
    ),
  ].join('\n');
}
