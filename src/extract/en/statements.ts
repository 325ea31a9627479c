import type { StatementRow } from '../language.ts';

/** Triggers of statements. Own list. */
export const statements: readonly StatementRow[] = [
  { name: 'discussed', kind: 'DISCUSSED', triggers: 'discussed|reviewed|talked about|addressed' },
  {
    name: 'exchanged-views',
    kind: 'EXCHANGED_VIEWS',
    triggers: 'exchanged views|exchange of views',
    skip: 'on|about|regarding',
  },
  { name: 'noted', kind: 'NOTED', triggers: 'noted|acknowledged', skip: 'that' },
  {
    name: 'emphasised',
    kind: 'EMPHASISED',
    triggers: 'emphasised|emphasized|underscored|stressed|underlined|highlighted',
    skip: 'that',
  },
  { name: 'welcomed', kind: 'WELCOMED', triggers: 'welcomed|commended|praised' },
  {
    name: 'expressed-interest',
    kind: 'EXPRESSED_INTEREST',
    triggers: 'expressed interest|expressed their interest|expressed readiness',
    skip: 'in|to',
  },
  {
    name: 'confirmed',
    kind: 'CONFIRMED',
    triggers: 'reaffirmed|affirmed|reiterated|confirmed',
    skip: 'that',
  },
  { name: 'agreed', kind: 'AGREED', triggers: 'agreed|committed', skip: 'that|to|on' },
  { name: 'proposed', kind: 'PROPOSED', triggers: 'proposed|suggested', skip: 'that|to' },
];
