import type { StatementRow } from '../language.ts';

/** Triggers of statements. Own list. */
export const statements: readonly StatementRow[] = [
  {
    name: 'discussed',
    kind: 'DISCUSSED',
    triggers:
      'ont discuté|ont abordé|ont évoqué|a évoqué|a abordé|ont porté sur|a porté sur|ont traité|se sont entretenus',
    skip: 'de|des|du|sur',
  },
  {
    name: 'exchanged-views',
    kind: 'EXCHANGED_VIEWS',
    triggers: 'échange de vues|ont échangé leurs vues|ont procédé à un échange de vues|tour d’horizon',
    skip: 'sur|de',
  },
  {
    name: 'noted',
    kind: 'NOTED',
    triggers: 'ont relevé|a relevé|ont constaté|a constaté|a noté|ont noté',
    skip: 'que|qu',
  },
  {
    name: 'emphasised',
    kind: 'EMPHASISED',
    triggers: 'ont souligné|a souligné|a insisté sur|ont insisté sur',
    skip: 'que|qu',
  },
  {
    name: 'welcomed',
    kind: 'WELCOMED',
    triggers:
      'ont salué|a salué|se sont félicités|se sont félicitées|s’est félicité|s’est félicitée|se sont réjouies|se sont réjouis',
    skip: 'de|des|du|que',
  },
  {
    name: 'expressed-interest',
    kind: 'EXPRESSED_INTEREST',
    triggers: 'ont exprimé leur intérêt|a exprimé son intérêt|ont manifesté leur intérêt',
    skip: 'pour|à|de',
  },
  {
    name: 'confirmed',
    kind: 'CONFIRMED',
    triggers: 'ont confirmé|a confirmé|ont réaffirmé|a réaffirmé',
    skip: 'que',
  },
  {
    name: 'agreed',
    kind: 'AGREED',
    triggers: 'sont convenus|sont convenues|ont convenu|se sont mis d’accord|ont décidé',
    skip: 'de|d|que|sur',
  },
  { name: 'proposed', kind: 'PROPOSED', triggers: 'a proposé|ont proposé', skip: 'de|que' },
];
