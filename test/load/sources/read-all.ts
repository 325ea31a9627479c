import { type ReadRelease, readReleases } from '../../../src/load/sources/read.ts';

/** Everything that is read of a source. */
export async function readAll(source: string): Promise<ReadRelease[]> {
  const all: ReadRelease[] = [];
  for await (const read of readReleases(source)) all.push(read);
  return all;
}
