import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { languages } from '../../src/extract/languages.ts';

/** The rules that read an event or who took part in one, out of a text of one sentence. */
function rulesIn(text: string, language: string): Set<string> {
  const { events } = extract(text, { language, published: '2024-05-15' });
  return new Set(
    events.flatMap(({ mentions, participants }) =>
      [...mentions, ...participants.flatMap((one) => one.mentions)].map(({ rule }) => rule),
    ),
  );
}

describe.each(languages.map(({ tag, rules }) => ({ tag, rules })))('rules of $tag', ({ tag, rules }) => {
  it('have names of their own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  for (const { name, examples, nearMisses = [] } of rules) {
    it.each(examples)(`${name} reads “%s”`, (text) => {
      expect(rulesIn(text, tag)).toContain(name);
    });
    if (nearMisses.length)
      it.each(nearMisses)(`${name} leaves “%s” alone`, (text) => {
        expect(rulesIn(text, tag)).not.toContain(name);
      });
  }
});
