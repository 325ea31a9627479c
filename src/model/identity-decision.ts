import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person decided: that claims are of one official or event, or of two. It wins over the rules. */
@Entity('identity_decision')
export class IdentityDecision {
  /** In the order of `ReleaseFacts.sequence`: the later of two decisions that contradict each other holds. */
  @PrimaryColumn('integer')
  sequence: number;

  /** `MERGE` or `SPLIT`. */
  @Column('text')
  kind: 'MERGE' | 'SPLIT';

  /** What it speaks of, a list each: ids as claims have them alone, or `id release` for the claim of one release. */
  @Column('simple-json')
  groups: string[][];

  @Column('text')
  reason: string;

  @Column('text')
  by: string;

  /** ISO date. */
  @Column('text')
  on: string;
}
