import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Country } from './country.ts';
import { EventKind } from './enumerations.ts';
import { Event } from './event.ts';

/** A country at an event, with the event's date and kind copied: a country's timeline is one scan of an index. */
@Entity('party', { orderBy: { country: 'ASC' } })
@Index(['country', 'sortDate', 'event'])
@Index(['country', 'kind', 'sortDate', 'event'])
export class Party {
  @PrimaryColumn('text')
  eventId: string;

  @ManyToOne(() => Event, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'eventId' })
  event: Relation<Event>;

  @PrimaryColumn('text')
  countryCode: string;

  @ManyToOne(() => Country, { nullable: false })
  @JoinColumn({ name: 'countryCode' })
  country: Relation<Country>;

  @Column('text')
  kind: EventKind;

  /** As `Event.sortDate`. */
  @Column('text')
  sortDate: string;
}
