import type { EventKind, EventStatus, Mode, Role } from './facts.ts';

/**
 * A rule about events: where its pattern matches, the text speaks of an event of that kind, and the people captured
 * took part in the given roles. Captures: `a`, `b` people, `c` people on the side of `a`; `where` a city or country; `of`, `with` countries or
 * sides. The examples must match and the near-misses must not; the tests run both.
 */
export interface EventRule {
  /** `<language>/<subject>/<what it reads>`: travels with every fact it yields. */
  name: string;
  /** See `pattern.ts`. Several are tried in turn. */
  pattern: string | readonly string[];
  read: EventReading;
  examples: readonly string[];
  nearMisses?: readonly string[];
}

export interface EventReading {
  kind: EventKind;
  mode?: Mode;
  /** Overrides the status the cue gives. */
  status?: EventStatus;
  /** Roles of the people captured. */
  a?: Role;
  b?: Role;
  c?: Role;
  /** Each of the people captured as `b` was met in an event of their own. */
  each?: boolean;
  /** The event must be known from elsewhere in the text: the rule adds people to it and never makes one. */
  adds?: boolean;
  /** They came with the people named last before: only what these took part in they did too. */
  beside?: boolean;
  /** The text speaks again of an event that is known: the rule never makes one; with `details`, it may tell when and where. */
  recalls?: boolean | 'details';
  /** The meeting just told is called consultations: « ces consultations ». */
  converts?: boolean;
  /** They talked, and it is an event once another sentence calls it a meeting or a call. */
  tentative?: boolean;
  /** It is an event only where the people captured are more than one. */
  several?: boolean;
  /** It is an event only in a headline or the first sentence, or in a headline `alone`: «О консультациях с Кенией». */
  headline?: boolean | 'alone';
  /** For a visit: which capture travels. */
  visitor?: 'a' | 'b' | 'of';
}
