import type { EventRule } from '../rules.ts';
import { calls } from './events/calls.ts';
import { consultations } from './events/consultations.ts';
import { meetings } from './events/meetings.ts';
import { mentions } from './events/mentions.ts';
import { participants } from './events/participants.ts';
import { sessions } from './events/sessions.ts';
import { visits } from './events/visits.ts';

/** What English releases say of events: of two rules that read the same words the earlier counts. Own rules. */
export const rules: readonly EventRule[] = [
  ...calls,
  ...sessions,
  ...visits,
  ...meetings,
  ...consultations,
  ...mentions,
  ...participants,
];
