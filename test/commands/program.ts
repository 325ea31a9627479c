import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface Run {
  output: string;
  complaints: string;
  code: number | null;
}

/** Runs `communique` from `dist/`, which `npm test` builds first, over this input, to its end. */
export async function runProgram(
  words: string[],
  input = '',
  environment: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const program = spawn('node', ['dist/src/main.js', ...words], { env: { ...process.env, ...environment } });
  program.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => program.on('close', resolve));
  const [output, complaints, code] = await Promise.all([text(program.stdout), text(program.stderr), ended]);
  return { output, complaints, code };
}
