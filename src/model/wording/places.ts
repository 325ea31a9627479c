import { CITIES } from './cities.ts';
import { countryName } from './countries.ts';
import { baseLanguage, isWrittenInLatin } from './per-language.ts';

const LANGUAGES = ['en', 'ru', 'fr', 'de'];

/** Every name of every city, in small letters, to its names in LANGUAGES. */
const namesByName = new Map(
  CITIES.flatMap(([country, english, russian, french = english, german = english]) => {
    const names = [english, russian, french, german];
    return names.map((name) => [`${country} ${name.toLowerCase()}`, names] as const);
  }),
);

const countriesByCity = new Map(
  [...namesByName.keys()].map((key) => [key.slice(key.indexOf(' ') + 1), key.slice(0, key.indexOf(' '))]),
);

/** Where something took place, as its columns hold it. */
export interface PlaceFacts {
  localName: string | null;
  latinName: string | null;
  country: string | null;
}

/**
 * What a language calls a place: its city, or its country where no city is known. A city that the table lacks stays as
 * the release spells it, in Latin letters for a language that is written so.
 */
export function placeName({ localName, latinName, country }: PlaceFacts, language: string): string | null {
  if (localName === null) return country === null ? null : countryName(country, language);
  const spelt = localName.toLowerCase();
  const names = namesByName.get(`${country ?? countriesByCity.get(spelt)} ${spelt}`);
  const name = names?.[LANGUAGES.indexOf(baseLanguage(language))];
  if (name !== undefined) return name;
  return isWrittenInLatin(language) ? (names?.[0] ?? latinName ?? localName) : localName;
}
