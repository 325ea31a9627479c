import type { CompiledRule } from './compile.ts';
import type { Pattern } from './pattern.ts';

/** A pattern of a rule that a sentence may match. */
export interface Sought {
  rule: CompiledRule;
  pattern: Pattern;
  /** Where it stands among all patterns: earlier ones are tried first. */
  order: number;
}

/** Finds the patterns that a sentence with cues of some classes may match, in their order. */
export type RuleIndex = (present: ReadonlySet<string>) => Sought[];

/** Indexes rules by the class of cue without which their patterns match nothing: few sentences have the cue of a rule. */
export function indexRules(rules: readonly CompiledRule[]): RuleIndex {
  const all = rules
    .flatMap((rule) => rule.patterns.map((pattern) => ({ rule, pattern })))
    .map((one, order): Sought => ({ ...one, order }));
  const free = all.filter(({ pattern }) => pattern.anchor === null);
  const byAnchor = new Map<string, Sought[]>();
  for (const one of all) {
    const { anchor } = one.pattern;
    if (anchor !== null) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), one]);
  }
  return (present) => {
    const found = [...free];
    for (const name of present) found.push(...(byAnchor.get(name) ?? []));
    return found.sort((a, b) => a.order - b.order);
  };
}
