import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Why two claims are of one official or one event: the log of every merge. */
@Entity('identity_link', { withoutRowid: true })
export class IdentityLink {
  /** Id of the persona or account. */
  @PrimaryColumn('text')
  one: string;

  @PrimaryColumn('text')
  other: string;

  /** Id of the official or event that both are claims of. */
  @Index()
  @Column('text')
  entity: string;

  @Column('real')
  score: number;

  /** JSON: the names of the rules that held, and what they say. */
  @Column('simple-json')
  reasons: { rule: string; weight: number; reason: string }[];
}
