import type { StatementRow } from '../language.ts';

/** Triggers of statements. Own list. */
export const statements: readonly StatementRow[] = [
  {
    name: 'discussed',
    kind: 'DISCUSSED',
    triggers:
      'discussed|reviewed|talked about|spoke about|consulted on|also discussed|came under discussion|were addressed|were reviewed|considered|explored|addressed|deliberated on|held discussions on|touched upon|focused on|focussed on|covered|were discussed|took stock of|centred on|centered on',
  },
  {
    name: 'exchanged-views',
    kind: 'EXCHANGED_VIEWS',
    triggers:
      'exchanged views|exchange of views|exchanged opinions|exchanged their views|views were exchanged|shared views|shared their views|shared perspectives|exchanged perspectives|compared notes',
    skip: 'on|about|regarding|over',
  },
  {
    name: 'noted',
    kind: 'NOTED',
    triggers:
      'noted|acknowledged|pointed out|recalled|observed|expressed satisfaction|expressed their satisfaction',
    skip: 'that|with|at|over',
  },
  {
    name: 'emphasised',
    kind: 'EMPHASISED',
    triggers:
      'emphasised|emphasized|underscored|stressed|underlined|highlighted|drew attention|was stressed|was emphasised|was emphasized|was underlined|was highlighted|pointed to',
    skip: 'that|to',
  },
  {
    name: 'welcomed',
    kind: 'WELCOMED',
    triggers:
      'welcomed|commended|praised|appreciated|expressed appreciation|expressed his appreciation|expressed her appreciation|hailed|lauded',
    skip: 'for|that',
  },
  {
    name: 'expressed-interest',
    kind: 'EXPRESSED_INTEREST',
    triggers:
      'expressed interest|expressed their interest|expressed readiness|expressed their readiness|expressed willingness|expressed the desire|expressed their desire|expressed keen interest',
    skip: 'in|to',
  },
  {
    name: 'confirmed',
    kind: 'CONFIRMED',
    triggers: 'reaffirmed|affirmed|reiterated|confirmed|renewed',
    skip: 'that',
  },
  {
    name: 'agreed',
    kind: 'AGREED',
    triggers:
      'agreed|concurred|shared the view|shared the recognition|reached agreement|committed|pledged|decided|resolved|undertook',
    skip: 'that|to|on|upon',
  },
  {
    name: 'proposed',
    kind: 'PROPOSED',
    triggers: 'proposed|suggested|offered|called for|urged',
    skip: 'that|to',
  },
];
