import type { StatementRow } from '../language.ts';

/** Triggers of statements. Own list. */
export const statements: readonly StatementRow[] = [
  {
    name: 'discussed',
    kind: 'DISCUSSED',
    triggers: 'erörterten|besprachen|diskutierten|besprochen|sprachen über|ging es um|thematisierten',
  },
  {
    name: 'exchanged-views',
    kind: 'EXCHANGED_VIEWS',
    triggers: 'tauschten sich aus|Meinungsaustausch|tauschten sich',
    skip: 'über|zu',
  },
  {
    name: 'emphasised',
    kind: 'EMPHASISED',
    triggers: 'unterstrichen|betonten|unterstrich|betonte|hob hervor|hoben hervor',
    skip: 'dass',
  },
  { name: 'welcomed', kind: 'WELCOMED', triggers: 'begrüssten|würdigten|würdigte' },
  { name: 'confirmed', kind: 'CONFIRMED', triggers: 'bekräftigten|bekräftigte|bestätigten', skip: 'dass' },
  { name: 'agreed', kind: 'AGREED', triggers: 'kamen überein|vereinbarten|einigten sich', skip: 'dass|auf' },
];
