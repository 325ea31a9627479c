import type { EventRule } from '../../rules.ts';

/** What English releases say of consultations. Own rules. */
export const consultations: readonly EventRule[] = [
  {
    name: 'en/consultation/attended-by',
    pattern: [
      '<consultation>! … <joined> .. a=@people',
      '<consultation>! with the? participation of .. a=@people',
      '<consultation>! … <took-place> … with the? participation of .. a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'PARTICIPANT' },
    examples: [
      'Kenyan-Norwegian political consultations with the participation of Deputy Foreign Minister Jane Roe and Principal Secretary Peter Otieno took place in Nairobi.',
    ],
    nearMisses: ['Minister Jane Roe was joined by Ambassador Peter Otieno.'],
  },
  {
    name: 'en/consultation/held',
    pattern: [
      'of=@country|@organisation|@side <hold> .. <consultation>!',
      '<hold> .. <consultation>!',
      '<consultation>! … <hold>|<took-place>',
      '<round> of .. <consultation>!',
      '<round> of ~ <dialogue>! … <took-place>',
      '<hold> .. <round> of ~ <dialogue>!',
      '<consultation>! <between>',
      'for the|its|their .. <consultation>!',
      'at|during|within|in the|its|their .. <consultation>!',
    ],
    read: { kind: 'CONSULTATION' },
    examples: [
      'The third round of Foreign Office Consultations between India and Kenya was held in Nairobi.',
    ],
    nearMisses: ['The two sides signed a memorandum on establishing regular political consultations.'],
  },
  {
    name: 'en/consultation/headline',
    pattern: '<consultation>!',
    read: { kind: 'CONSULTATION', headline: true },
    examples: ['Political consultations with Kenya'],
  },
];
