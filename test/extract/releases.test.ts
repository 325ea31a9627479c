import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/commands/annotation.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Metadata } from '../../src/extract/facts.ts';

/**
 * Golden releases: text in, facts out. A release is `<language>/<slug>.txt`, what is known of it besides `<slug>.json`,
 * its facts `<slug>.facts.json`. A missing expectation is written and fails: read it, mend what is wrong, commit it.
 */
const folder = new URL('../releases/', import.meta.url);
const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const read = (path: URL) => readFileSync(path, 'utf8');

describe.each(languages.map(({ name }) => name))('releases in %s', (language) => {
  const here = new URL(`${language}/`, folder);
  const slugs = readdirSync(here).flatMap((name) => /^(.+)\.txt$/.exec(name)?.[1] ?? []);

  it.each(slugs)('%s', (slug) => {
    const text = read(new URL(`${slug}.txt`, here));
    const known = new URL(`${slug}.json`, here);
    const metadata = existsSync(known) ? (JSON.parse(read(known)) as Metadata) : {};
    const facts = JSON.parse(JSON.stringify(annotate(slug, text, extract(text, metadata))));
    const expected = new URL(`${slug}.facts.json`, here);
    if (!existsSync(expected)) {
      writeFileSync(expected, `${JSON.stringify(facts, null, 1)}\n`);
      expect.fail(
        `${language}/${slug}.facts.json did not exist; it holds what was read now: review every fact, then run again`,
      );
    }
    expect(facts).toEqual(JSON.parse(read(expected)));
  });
});
