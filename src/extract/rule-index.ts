import type { CompiledRule } from './compile.ts';
import type { Matchable, Pattern, Test } from './pattern.ts';

/** A pattern of a rule that a sentence may match. */
export interface Sought {
  rule: CompiledRule;
  pattern: Pattern;
}

/** Finds the patterns that the items of a sentence may match, in the order of the rules. */
export type RuleIndex = (items: readonly Matchable[]) => readonly Sought[];

/**
 * Indexes rules by the class of cue without which their patterns match nothing: few sentences have the cue of a rule,
 * and fewer all that it needs.
 */
export function indexRules(rules: readonly CompiledRule[]): RuleIndex {
  const all = rules
    .flatMap((rule) => rule.patterns.map((pattern) => ({ rule, pattern })))
    .map((sought, order) => ({ sought, order, ...sought.pattern }));
  const free = all.filter(({ anchor }) => anchor === null);
  const byAnchor = new Map<string, typeof all>();
  for (const one of all)
    if (one.anchor !== null) byAnchor.set(one.anchor, [...(byAnchor.get(one.anchor) ?? []), one]);
  return (items) => {
    const types = new Set<string>();
    const cues = new Set<string>();
    for (const { type, classes } of items) {
      types.add(type);
      if (classes) for (const name of classes) cues.add(name);
    }
    const isThere = ({ by, value }: Test) => (by === 'type' ? types : cues).has(value);
    const found = [...free];
    for (const name of cues) found.push(...(byAnchor.get(name) ?? []));
    return found
      .filter(({ needs }) => needs.every((any) => any.some(isThere)))
      .sort((a, b) => a.order - b.order)
      .map(({ sought }) => sought);
  };
}
