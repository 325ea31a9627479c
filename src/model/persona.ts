import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Official } from './official.ts';

/**
 * A person as releases name one: a name in one spelling, for a country, in certain posts. Releases that agree in all of
 * these mean the same official; which personas are one official is decided by the rules in `src/load/identity`.
 */
@Entity('persona')
export class Persona {
  @PrimaryColumn('text')
  id: string;

  @Index()
  @ManyToOne(() => Official, { nullable: false, onDelete: 'CASCADE' })
  official: Relation<Official>;

  /** JSON: see `Persona` in `src/load/identity/persona.ts`. */
  @Column('text')
  claim: string;
}
