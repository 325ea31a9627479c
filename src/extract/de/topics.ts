import type { TopicRow } from '../language.ts';

/** How German words the topics of the vocabulary. Own list. */
export const topics: readonly TopicRow[] = [
  ['bilateral-relations', 'bilaterale* beziehung*|beziehungen zwischen'],
  ['bilateral-cooperation', 'bilaterale* zusammenarbeit|zusammenarbeit zwischen'],
  ['human-rights', 'menschenrecht*'],
  ['migration', 'migration*'],
  ['trade', 'handel*|aussenhandel*'],
  ['economy', 'wirtschaft*'],
];
