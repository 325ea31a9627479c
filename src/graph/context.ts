import type { Database } from '../database.ts';

/** What the schema needs to answer: one object may serve every request. */
export interface GraphContext {
  database: Pick<Database, 'source' | 'read'>;
}
