import { Entity, Index, PrimaryColumn } from 'typeorm';

/** What releases say of two personas at once: that they are two people, or that they sat in one place. */
@Entity('persona_tie', { withoutRowid: true })
@Index(['source'])
export class PersonaTie {
  @PrimaryColumn('text')
  one: string;

  @PrimaryColumn('text')
  other: string;

  /** The release that names both, as two; or the event at which releases name them in the same place. */
  @PrimaryColumn('text')
  source: string;
}
