import type { EventClaim } from './event-claim.ts';
import { EVENT_CONTRADICTIONS } from './event-contradictions.ts';
import { EVENT_EVIDENCE } from './event-evidence.ts';
import { type EventRule, pairOf } from './event-pair.ts';
import { judge, type Verdict } from './rule.ts';

/** What decides whether two accounts are of one event. */
export const EVENT_RULES: readonly EventRule[] = [...EVENT_CONTRADICTIONS, ...EVENT_EVIDENCE];

export const judgeEvents = (one: EventClaim, other: EventClaim): Verdict =>
  judge(pairOf(one, other), EVENT_RULES);
