import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Persona } from './persona.ts';
import { Release } from './release.ts';

/** A release that names a persona. */
@Entity('official_claim', { withoutRowid: true })
@Index(['persona', 'day'])
export class OfficialClaim {
  @PrimaryColumn('text')
  releaseId: string;

  @ManyToOne(() => Release, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'releaseId' })
  release: Relation<Release>;

  @PrimaryColumn('text')
  personaId: string;

  @ManyToOne(() => Persona, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personaId' })
  persona: Relation<Persona>;

  /** The day that the release speaks of: its publication, else that of its latest event. */
  @Column('text', { nullable: true })
  day: string | null;
}
