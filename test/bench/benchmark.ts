import { checkAgreement } from './agreement.ts';
import { generatedStore } from './generate.ts';
import { measureGrowth } from './growth.ts';
import { change, formatQuestion, keep, type Performance, previous, table } from './performance.ts';
import { type Question, questionsTo, TABLE } from './questions.ts';
import { measure, type Running } from './rounds.ts';
import { mostMemory, stop } from './server.ts';
import { type Stack, stacks } from './stacks.ts';
import { measureStartUp } from './start-up.ts';
import { countStatements } from './statements.ts';
import { measureTable } from './table.ts';

/** Rounds of so many seconds, after one that warms up and is not counted. */
export interface Rounds {
  rounds: number;
  seconds: number;
}

const TABLES = 3;

const chosen = (only: readonly string[]): Stack[] =>
  stacks.filter(({ name }) => only.length === 0 || only.includes(name));

/** Measures the stacks of these names, or all, and prints a table for each question. */
export async function bench(only: readonly string[], rounds: Rounds): Promise<void> {
  const store = await generatedStore();
  const questions = questionsTo(store);
  const before = previous();
  const now: Performance = { ...before, questions: {}, statements: {}, table: {}, memory: {}, growth: {} };
  const present = chosen(only);
  for (const stack of present) now.statements[stack.name] = await countStatements(stack, store, questions);

  const running = await Promise.all(present.map(async (stack) => [stack, await stack.start(store)] as const));
  for (const question of questions) {
    await agree(question, running);
    const figures = await measure(question, running, rounds);
    now.questions[question.name] = figures;
    const heading = `${question.name} ${question.about}`;
    console.log(`${formatQuestion(heading, figures, now.statements, before.questions[question.name])}\n`);
  }
  for (const [{ name }, server] of running) now.memory[name] = mostMemory(server);
  for (const [, server] of running) await stop(server);

  for (const stack of present) now.table[stack.name] = await measureTable(stack, store, TABLES);
  printTable(now, before);
  now.startUp = await measureStartUp(store);
  console.log(`\nnpm start, until the first answer: ${now.startUp.toFixed(2)} s`);
  keep(now);
}

async function agree(question: Question, [first, ...others]: readonly Running[]): Promise<void> {
  for (const other of others) if (other[0].agrees !== false) await checkAgreement(question, first!, other);
}

function printTable({ table: now, memory }: Performance, { table: before }: Performance): void {
  const lines = Object.entries(now).map(([name, { rows, perSecond, memory: most }]) => [
    name,
    `${rows}`,
    `${perSecond.toFixed(0)}${change(perSecond, before[name]?.perSecond)}`,
    most?.toFixed(0) ?? '',
    memory[name]?.toFixed(0) ?? '',
  ]);
  console.log(
    table([[`${TABLE.name} ${TABLE.about}`, 'rows', 'rows/s', 'MB', 'MB over Q1 to Q4'], ...lines]),
  );
}

/** Measures how much longer answers take with so many times the data. */
export async function benchGrowth(times: number, only: readonly string[], rounds: Rounds): Promise<void> {
  const stores: [string, string] = [await generatedStore(), await generatedStore(times)];
  const growth: Record<string, Record<string, number>> = {};
  for (const stack of chosen(only.length === 0 ? ['limit', 'communique'] : only))
    growth[stack.name] = await measureGrowth(stack, stores, rounds);
  const names = Object.keys(Object.values(growth)[0] ?? {});
  const lines = Object.entries(growth).map(([stack, by]) => [
    stack,
    ...names.map((name) => by[name]!.toFixed(2)),
  ]);
  console.log(table([[`${times} times the data takes`, ...names], ...lines]));
  keep({ growth: { [`${times}`]: growth } });
}
