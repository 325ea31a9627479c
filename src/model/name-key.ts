import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Official } from './official.ts';

/** A key under which one word of an official's name is found, whatever its spelling, script, case or inflection. */
@Entity('name_key')
@Index(['official'])
export class NameKey {
  @PrimaryColumn('text')
  key: string;

  @PrimaryColumn('text')
  officialId: string;

  @ManyToOne(() => Official, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'officialId' })
  official: Relation<Official>;
}
