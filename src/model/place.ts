import { Args, Field, ObjectType } from 'type-graphql';
import { Column, ManyToOne, type Relation } from 'typeorm';
import type { Country } from './country.ts';
import { InLanguage } from './language.ts';
import { late } from './late.ts';
import { Reads } from './selection.ts';
import { placeName } from './wording/places.ts';

const country = late<Country>('Country');

@ObjectType({ description: 'Where an event took place.' })
export class Place {
  @Column('text', { nullable: true })
  @Field(() => String, {
    description: 'The city as the release spells it, nominative; null where it names a country only.',
  })
  localName: string | null;

  @ManyToOne(country)
  @Field(country, { description: 'The country it lies in.' })
  country: Relation<Country> | null;

  @Reads<Place>((place) => `json_array(${place.localName}, ${place.country})`)
  @Field(() => String, {
    description:
      'The city in a language: capitals and the usual venues in English, Russian, French and German, any other as the release spells it, in Latin letters for a language that is written so. Where only the country is known, its name.',
  })
  name(
    this: [localName: string | null, country: string | null],
    @Args() { language }: InLanguage,
  ): string | null {
    return placeName(...this, language);
  }
}
