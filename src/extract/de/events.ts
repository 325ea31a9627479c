import type { EventRule } from '../rules.ts';
import { calls } from './events/calls.ts';
import { consultations } from './events/consultations.ts';
import { meetings } from './events/meetings.ts';
import { participants } from './events/participants.ts';
import { visits } from './events/visits.ts';

/**
 * What German releases say of events. The verb stands second („empfing“) or in two parts around all the rest („hat …
 * empfangen“, „kam … zusammen“); the subject may follow it. Own rules.
 */
export const rules: readonly EventRule[] = [
  ...calls,
  ...consultations,
  ...meetings,
  ...visits,
  ...participants,
];
