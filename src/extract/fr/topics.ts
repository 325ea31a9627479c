import type { TopicRow } from '../language.ts';

/** How French words the topics of the vocabulary. Own list. */
export const topics: readonly TopicRow[] = [
  ['bilateral-relations', 'relations bilaterales|relations entre'],
  ['bilateral-cooperation', 'cooperation bilaterale|cooperation entre'],
  ['human-rights', "droits de l'homme|droits humains"],
  ['migration', 'migration*|migratoire*'],
  ['trade', 'commerce|commercia*|echanges economiques'],
  ['economy', 'econom*'],
];
