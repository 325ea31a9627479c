import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/extract/claims.ts';
import type { Language } from '../../src/extract/compile.ts';
import { readDocument } from '../../src/extract/document.ts';
import { languages } from '../../src/extract/languages.ts';
import { readWords } from '../../src/extract/reading.ts';

/** The rules that match somewhere in a text. */
function rulesIn(text: string, language: Language): Set<string> {
  const { readings } = readWords(readDocument(text, language.words), language, null);
  const almanac = { published: '2024-05-15', years: [] };
  return new Set(
    readings.flatMap((reading, sentence) =>
      claimsOf(reading, sentence, almanac).map(({ rule }) => rule.name),
    ),
  );
}

describe.each(languages.map((language) => ({ tag: language.tag, language })))(
  'rules of $tag',
  ({ language }) => {
    const { rules } = language.tables;
    it('have names of their own', () => {
      expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    });

    for (const { name, examples, nearMisses = [] } of rules) {
      it.each(examples)(`${name} reads “%s”`, (text) => {
        expect(rulesIn(text, language)).toContain(name);
      });
      if (nearMisses.length)
        it.each(nearMisses)(`${name} leaves “%s” alone`, (text) => {
          expect(rulesIn(text, language)).not.toContain(name);
        });
    }
  },
);
