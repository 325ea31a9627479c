import { CONTRADICTIONS } from './official-contradictions.ts';
import { EVIDENCE } from './official-evidence.ts';
import { type OfficialRule, officialPair, type Ties } from './official-pair.ts';
import type { ReadPersona } from './persona.ts';
import { judge, type Verdict } from './rule.ts';

/** What decides whether two personas are one official. */
export const OFFICIAL_RULES: readonly OfficialRule[] = [...CONTRADICTIONS, ...EVIDENCE];

export const judgeOfficials = (one: ReadPersona, other: ReadPersona, ties: Ties): Verdict =>
  judge(officialPair(one, other, ties), OFFICIAL_RULES);
