import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TableFiles, type WriteFile } from '../../../src/web/rows/table-files.ts';

let files: TableFiles;
beforeEach(() => {
  files = new TableFiles();
});
afterEach(() => files.close());

const staying = () => new AbortController().signal;
const hello: WriteFile = (file) => file.writeFile('hello');

/** A use of a file that goes on until it is told to stop. */
function longUse() {
  let begin: (path: string) => void;
  let stop: () => void;
  const begun = new Promise<string>((resolve) => {
    begin = resolve;
  });
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const use = (path: string) => {
    begin(path);
    return stopped;
  };
  return { use, begun, stop: () => stop() };
}

describe('a file for a key', () => {
  it('is written once for all who want it at the same time or later', async () => {
    const write = vi.fn(hello);
    const read: string[] = [];
    const use = async (path: string) => {
      read.push(await readFile(path, 'utf8'));
    };
    await Promise.all([1, 2].map(() => files.using('key', write, use, staying())));
    await files.using('key', write, use, staying());
    expect(read).toEqual(['hello', 'hello', 'hello']);
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('is written again after it failed', async () => {
    const broken: WriteFile = () => Promise.reject(new Error('no space left'));
    const use = vi.fn(async () => undefined);
    await expect(files.using('key', broken, use, staying())).rejects.toThrow('no space left');
    expect(use).not.toHaveBeenCalled();
    await files.using('key', hello, use, staying());
    expect(use).toHaveBeenCalledTimes(1);
  });

  it('is not written to its end once nobody waits for it', async () => {
    const gone = [new AbortController(), new AbortController()];
    let aborted: AbortSignal | undefined;
    const endless: WriteFile = (_file, signal) => {
      aborted = signal;
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    };
    const use = vi.fn(async () => undefined);
    const waiting = gone.map(({ signal }) => files.using('key', endless, use, signal));
    await vi.waitFor(() => expect(aborted).toBeDefined());
    gone[0]?.abort();
    await waiting[0];
    expect(aborted?.aborted).toBe(false);
    gone[1]?.abort();
    await waiting[1];
    expect(aborted?.aborted).toBe(true);
    expect(use).not.toHaveBeenCalled();
  });

  it('stays while it is used, however many others come', async () => {
    const { use, begun, stop } = longUse();
    const using = files.using('key', hello, use, staying());
    const path = await begun;
    const paths: string[] = [];
    for (let index = 0; index < 20; index++)
      await files.using(
        `other ${index}`,
        hello,
        async (other) => {
          paths.push(other);
        },
        staying(),
      );
    expect(existsSync(path)).toBe(true);
    await vi.waitFor(() => expect(paths.filter((other) => existsSync(other))).toHaveLength(16));
    expect(existsSync(paths[0] ?? '')).toBe(false);
    stop();
    await using;
  });

  it('is gone when all are closed', async () => {
    let path = '';
    const use = async (where: string) => {
      path = where;
    };
    await files.using('key', hello, use, staying());
    expect(existsSync(path)).toBe(true);
    await files.close();
    expect(existsSync(path)).toBe(false);
  });
});
