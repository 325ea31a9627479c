import { Entity, PrimaryColumn } from 'typeorm';

/** A word as some release writes it, under its stem: how a search for one form finds the others. */
@Entity('word_form')
export class WordForm {
  @PrimaryColumn('text')
  stem: string;

  /** In small letters, Latin ones without accents. */
  @PrimaryColumn('text')
  form: string;
}
