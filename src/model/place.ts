import { Args, Field, ObjectType } from 'type-graphql';
import { Column, ManyToOne, type Relation } from 'typeorm';
import type { Dialect } from '../dialect/dialect.ts';
import type { Country } from './country.ts';
import { InLanguage } from './language.ts';
import { late } from './late.ts';
import { Reads, type Written } from './selection.ts';
import { type PlaceFacts, placeName } from './wording/places.ts';

const country = late<Country>('Country');

/** JSON of what a place is worded from: see `PlaceFacts`. */
export const placeFacts = (place: Written<PlaceFacts>, { json }: Dialect) =>
  json.object([
    ['localName', json.value(place.localName)],
    ['latinName', json.value(place.latinName)],
    ['country', json.value(place.country)],
  ]);

@ObjectType({ description: 'Where an event took place.' })
export class Place {
  @Column('text', { nullable: true })
  @Field(() => String, {
    description: 'The city as the release spells it, nominative; null where it names a country only.',
  })
  localName: string | null;

  /** `localName` in Latin letters, where it is not. */
  @Column('text', { nullable: true })
  latinName: string | null;

  @ManyToOne(country)
  @Field(country, { description: 'The country it lies in.' })
  country: Relation<Country> | null;

  @Reads<Place>((place, { dialect }) => placeFacts(place, dialect))
  @Field(() => String, {
    description:
      'The city in a language: capitals and the usual venues in English, Russian, French and German, any other as the release spells it, in Latin letters for a language that is written so. Where only the country is known, its name.',
  })
  name(this: PlaceFacts, @Args() { language }: InLanguage): string | null {
    return placeName(this, language);
  }
}
