import type { EventRule } from '../../rules.ts';
import { met } from './roles.ts';

/** What French releases say of calls by telephone and video. Own rules. */
export const calls: readonly EventRule[] = [
  {
    name: 'fr/call/phoned',
    pattern: ['a=@people … <spoke> .. b=@people', 'a=@people … <spoke-to-each-other>'],
    read: { ...met, mode: 'PHONE' },
    examples: [
      'Le ministre Paul Martin a téléphoné au ministre kényan John Otieno.',
      'Le ministre Paul Martin et le ministre kényan John Otieno se sont parlé mardi.',
    ],
  },
];
