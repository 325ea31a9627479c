import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Persona } from './persona.ts';

/** A key that all personas share who may be one official: only these are compared. */
@Entity('persona_block', { withoutRowid: true })
export class PersonaBlock {
  @PrimaryColumn('text')
  block: string;

  @Index()
  @PrimaryColumn('text')
  personaId: string;

  @ManyToOne(() => Persona, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personaId' })
  persona: Relation<Persona>;
}
