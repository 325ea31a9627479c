import type { EventRule } from '../../rules.ts';

/** What English releases say of an event once more. Own rules. */
export const mentions: readonly EventRule[] = [
  {
    name: 'en/consultation/again',
    pattern: ['<consultation>!'],
    read: { kind: 'CONSULTATION', recalls: true },
    examples: ['Both sides were content. The consultations dealt with trade.'],
  },
  {
    name: 'en/meeting/that-day',
    pattern: [
      "@date '|’ s? .. <meeting>|<consultation>!",
      '<meeting>! @date',
      'the|their <meeting>! <hold> .. @date',
      'the <meeting>! , which … <took-place> .. @city',
    ],
    read: { kind: 'MEETING', recalls: 'details' },
    examples: ['Both sides were content. Monday’s meeting took place in Nairobi.'],
  },
];
