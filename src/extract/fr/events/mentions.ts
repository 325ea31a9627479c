import type { EventRule } from '../../rules.ts';

/** What French releases say of an event once more. Own rules. */
export const mentions: readonly EventRule[] = [
  {
    name: 'fr/consultation/these',
    pattern: ['ces <consultation>!', 'de|dans ce <consultation>!'],
    read: { kind: 'CONSULTATION', recalls: true, converts: true },
    examples: ['Au cours de ces consultations, il a été question du commerce.'],
    nearMisses: ['Les consultations ont porté sur le commerce.'],
  },
  {
    name: 'fr/consultation/again',
    pattern: ['les <consultation>!'],
    read: { kind: 'CONSULTATION', recalls: true },
    examples: ['Les consultations ont porté sur le commerce.'],
  },
  {
    name: 'fr/meeting/again',
    pattern: [
      '<frame> de|des|du <meeting>!',
      '<frame> de la|cette|cet|ces|leur|leurs <meeting>!',
      "<frame> de l ' <meeting>!",
      '^ cette|cet|les|ces|leur|leurs <meeting>!',
      "^ l ' <meeting>!",
      '^ <meeting>!',
    ],
    read: { kind: 'MEETING', recalls: 'details' },
    examples: ['Lors de l’entretien, ils ont abordé le commerce.'],
    nearMisses: ['Lors d’un entretien, il a abordé le commerce.'],
  },
];
