import type { EventRule } from '../rules.ts';
import { calls } from './events/calls.ts';
import { consultations } from './events/consultations.ts';
import { meetings } from './events/meetings.ts';
import { mentions } from './events/mentions.ts';
import { participants } from './events/participants.ts';
import { visits } from './events/visits.ts';

/** Rules for events. The first that reads a cue has it, so the narrower stand before the wider. */
export const rules: readonly EventRule[] = [
  ...calls,
  ...consultations,
  ...meetings,
  ...visits,
  ...participants,
  ...mentions,
];
