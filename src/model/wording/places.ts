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

/**
 * What a language calls a city that a release spells `localName`; the country's name where there is no city. A city
 * that the table lacks stays as the release spells it.
 */
export function placeName(localName: string | null, country: string | null, language: string): string | null {
  if (localName === null) return country === null ? null : countryName(country, language);
  const spelt = localName.toLowerCase();
  const names = namesByName.get(`${country ?? countriesByCity.get(spelt)} ${spelt}`);
  if (names === undefined) return localName;
  const position = LANGUAGES.indexOf(baseLanguage(language));
  if (position >= 0) return names[position] ?? localName;
  return isWrittenInLatin(language) ? (names[0] ?? localName) : localName;
}
