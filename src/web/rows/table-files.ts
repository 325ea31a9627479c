import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** How long a file stays after its last use, in milliseconds: readers of ranges come back at once or not at all. */
const KEPT = 60_000;

/** Files that are kept without being used; the one unused for longest goes first. */
const MOST_UNUSED = 16;

/** Writes a file; stops with an error once the signal is aborted. */
export type WriteFile = (file: FileHandle, signal: AbortSignal) => Promise<void>;

interface Entry {
  path: string;
  written: Promise<void>;
  isWritten: boolean;
  abort: AbortController;
  users: number;
  expiry?: NodeJS.Timeout;
}

/** Temporary files, each written once for all who ask for it at the same time or soon after. */
export class TableFiles {
  private readonly folder = join(tmpdir(), `communique-tables-${randomUUID()}`);
  private readonly entries = new Map<string, Entry>();

  /**
   * Has the file that a key stands for used, and written before where it is not there. Throws what `write` and `use`
   * throw. A file that nobody waits for any more, `gone` being aborted, is not written to its end.
   */
  async using(
    key: string,
    write: WriteFile,
    use: (path: string) => Promise<void>,
    gone: AbortSignal,
  ): Promise<void> {
    const entry = this.entries.get(key) ?? this.begin(key, write);
    entry.users++;
    clearTimeout(entry.expiry);
    try {
      await Promise.race([entry.written, aborted(gone)]);
      if (!gone.aborted) await use(entry.path);
    } finally {
      entry.users--;
      if (entry.users === 0) this.leave(key, entry);
    }
  }

  /** Deletes every file; the writing of those under way stops. */
  async close(): Promise<void> {
    for (const [key, entry] of this.entries) this.remove(key, entry);
    await rm(this.folder, { recursive: true, force: true });
  }

  private begin(key: string, write: WriteFile): Entry {
    const path = join(this.folder, randomUUID());
    const abort = new AbortController();
    const entry: Entry = { path, written: Promise.resolve(), isWritten: false, abort, users: 0 };
    entry.written = writeTo(path, write, abort.signal).then(() => {
      entry.isWritten = true;
    });
    this.entries.set(key, entry);
    return entry;
  }

  /** Keeps an unused file for a while; one that is not written, because nobody waits or for an error, is of no use. */
  private leave(key: string, entry: Entry): void {
    if (!entry.isWritten) {
      this.remove(key, entry);
      return;
    }
    this.entries.delete(key);
    this.entries.set(key, entry);
    entry.expiry = setTimeout(() => this.remove(key, entry), KEPT).unref();
    const unused = [...this.entries].filter(([, { users }]) => users === 0);
    for (const [oldest, its] of unused.slice(0, -MOST_UNUSED)) this.remove(oldest, its);
  }

  private remove(key: string, entry: Entry): void {
    clearTimeout(entry.expiry);
    entry.abort.abort();
    if (this.entries.get(key) === entry) this.entries.delete(key);
    entry.written
      .catch(() => undefined)
      .then(() => rm(entry.path, { force: true }))
      .catch(console.error);
  }
}

async function writeTo(path: string, write: WriteFile, signal: AbortSignal): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'wx');
  try {
    await write(file, signal);
  } finally {
    await file.close();
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
