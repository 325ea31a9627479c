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
      decisionsIn(id, JSON.parse(corrections)).map((decision, index) => ({
        order: `${decision.on} 0 ${id} ${index}`,
        decision,
      })),
    ),
  ];
  all.sort((one, other) => (one.order < other.order ? -1 : 1));
  return new Decisions(all.map(({ decision }) => decision));
}

/** What the corrections of a release decide of who or what is one. Of a single id the release's own claim is split off. */
export const decisionsIn = (release: string, corrections: readonly Correction[]): Decision[] =>
  corrections.flatMap((correction): Decision[] => {
    const { by, on, why: reason } = correction;
    if ('merge' in correction)
      return [{ kind: 'MERGE', groups: correction.merge.map((id) => [id]), reason, by, on }];
    if (!('split' in correction)) return [];
    const [first, ...others] = correction.split;
    const groups = others.length > 0 ? [first!, ...others] : [first!, `${first} ${release}`];
    return [{ kind: 'SPLIT', groups: groups.map((id) => [id]), reason, by, on }];
  });
