import { Column, Entity, PrimaryColumn } from 'typeorm';

/** In how many releases an organisation or a post has a value: which is agreed upon, whatever the order of loading. */
@Entity('attestation', { withoutRowid: true })
export class Attestation {
  /** Id of the organisation or post. */
  @PrimaryColumn('text')
  entity: string;

  /** What of it: `name`, `form`, `parent`, `title`, `organisation`, `accreditation`. */
  @PrimaryColumn('text')
  field: string;

  @PrimaryColumn('text')
  value: string;

  @Column('integer')
  releases: number;
}
