import { expect, it } from 'vitest';
import { Progress } from '../../src/commands/progress.ts';

/** Works for some seconds, a piece every 50 ms, and gives what was written. */
function show(isTTY: boolean, seconds: number): string[] {
  let time = 0;
  const written: string[] = [];
  const progress = new Progress({ isTTY, write: (text) => written.push(text) }, () => time);
  const total = seconds * 20;
  for (let done = 1; done <= total; done++) {
    time += 50;
    progress.update(done, total, 'releases');
  }
  progress.clear();
  return written;
}

it('is silent over what takes no more than a moment', () => {
  expect(show(true, 0.9)).toEqual([]);
  expect(show(false, 0.9)).toEqual([]);
});

it('redraws one line on a terminal and takes it off at the end', () => {
  const written = show(true, 2);
  expect(written[0]).toBe('\r\u001b[K20 of 40 releases');
  expect(written.at(-1)).toBe('\r\u001b[K');
  expect(written.length).toBeLessThanOrEqual(12);
});

it('writes a line now and then to a log', () => {
  expect(show(false, 25)).toEqual(['20 of 500 releases\n', '220 of 500 releases\n', '420 of 500 releases\n']);
});
