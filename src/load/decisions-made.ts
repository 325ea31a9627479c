import type { Correction } from './corrections.ts';
import { type Decision, Decisions } from './identity/decisions.ts';
import type { Tables } from './tables.ts';

/** All that people decided, by command or in the corrections of a release: the latest last. */
export async function readDecisions(tables: Tables): Promise<Decisions> {
  const made = await tables.read<Omit<Decision, 'groups'> & { groups: string; sequence: number }>(
    'SELECT * FROM "identity_decision"',
  );
  const corrected = await tables.read<{ id: string; corrections: string }>(
    'SELECT "id", "corrections" FROM "release_facts" WHERE "corrections" IS NOT NULL',
  );
  const all = [
    ...made.map((one) => ({
      order: `${one.on} 1 ${String(one.sequence).padStart(12, '0')}`,
      decision: { ...one, groups: JSON.parse(one.groups) as string[][] },
    })),
    ...corrected.flatMap(({ id, corrections }) =>
      decisionsIn(JSON.parse(corrections)).map((decision, index) => ({
        order: `${decision.on} 0 ${id} ${index}`,
        decision,
      })),
    ),
  ];
  all.sort((one, other) => (one.order < other.order ? -1 : 1));
  return new Decisions(all.map(({ decision }) => decision));
}

/** What corrections decide of who or what is one. */
export const decisionsIn = (corrections: readonly Correction[]): Decision[] =>
  corrections.flatMap((correction): Decision[] => {
    const { by, on, why: reason } = correction;
    if ('merge' in correction)
      return [{ kind: 'MERGE', groups: correction.merge.map((id) => [id]), reason, by, on }];
    if ('split' in correction)
      return [{ kind: 'SPLIT', groups: correction.split.map((id) => [id]), reason, by, on }];
    return [];
  });
