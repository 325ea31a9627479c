import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An id that some release's claim would have alone, and the id of what it was found to be: old ids keep answering. */
@Entity('alias')
export class Alias {
  @PrimaryColumn('text')
  alias: string;

  @Index()
  @Column('text')
  id: string;
}
