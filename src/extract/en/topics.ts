import type { TopicRow } from '../language.ts';

/** How English words the topics of the vocabulary. Own list. */
export const topics: readonly TopicRow[] = [
  ['bilateral-relations', 'bilateral relation*|bilateral ties|relations between'],
  ['bilateral-cooperation', 'bilateral cooperation|cooperation between'],
  ['trade', 'trade|export*'],
  ['investment', 'investment*'],
  ['economy', 'econom*'],
  ['culture', 'cultur*'],
  ['education', 'education*'],
];
