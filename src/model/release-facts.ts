import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What a release says, as extracted: with the text of `Release` the truth of the store. Everything else is derived from
 * these rows and can be made again.
 */
@Entity('release_facts')
export class ReleaseFacts {
  /** The release's. A release that was withdrawn has a row still, so that others hear of it. */
  @PrimaryColumn('text')
  id: string;

  /** Grows with every change of the store: what has changed since a number has a larger one. */
  @Column('integer', { unique: true })
  sequence: number;

  @Column('boolean')
  withdrawn: boolean;

  /** JSON of what is known of the release beside its words: see `src/load/stored-release.ts`. Null once withdrawn. */
  @Column('text', { nullable: true })
  release: string | null;

  /** JSON of the facts as extracted: see `src/load/facts-json.ts`. Null once withdrawn. */
  @Column('text', { nullable: true })
  facts: string | null;

  /** JSON of the corrections that are applied to them: see `src/load/corrections.ts`. */
  @Column('text', { nullable: true })
  corrections: string | null;
}
