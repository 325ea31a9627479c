/** What a language folder provides: tables of words and rules, in the same files in each language. */

export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';

/** One inflected form of a dictionary word or phrase. `case` is absent where the language does not mark it. */
export interface Form {
  text: string;
  case?: Case;
  number?: 'singular' | 'plural';
  gender?: 'masculine' | 'feminine' | 'neuter';
}

/**
 * A party to events: code (ISO 3166-1 alpha-2, `XK` for Kosovo), its names in the dictionary form (short and official,
 * the usual one first, `|` between), its adjectives in the dictionary form, and what is taken letter by letter as
 * written (abbreviations, demonyms with their forms).
 */
export type CountryRow = [code: string, names: string, adjectives: string, asWritten?: string];

/** The cities of a country that releases name as venues, in the dictionary form, `|` between; `=` joins spellings of one city, the usual one first. */
export type CityRow = [country: string, cities: string];

/** An organisation of states, a party in its own right: acronym in English, names in the dictionary form, adjectives, as written. */
export type UnionRow = [code: string, names: string, adjectives: string, asWritten?: string];

export type OrganisationKind = 'MINISTRY' | 'DEPARTMENT' | 'EMBASSY' | 'AGENCY' | 'CORPORATION' | 'PARLIAMENT' | 'INTERNATIONAL' | 'OTHER';

/** A word that begins (or in German and English may end) the name of a national organisation: `министерство`, `Ministry`, `Chancellery`. */
export type OrganisationHeadRow = [kind: OrganisationKind, heads: string];

/** A national organisation known by a fixed name or abbreviation: its country, kind and full name: `['CH', 'MINISTRY', 'Eidgenössisches Departement für auswärtige Angelegenheiten', 'EDA']`. */
export type NamedOrganisationRow = [country: string | null, kind: OrganisationKind, names: string, asWritten?: string];

/** The dictionary form of the noun a post's title turns on (`директор`, `Staatssekretär|Staatssekretärin`). */
export type PostHeadRow = string;

/** A post that only one country has, with that country: `['CH', 'Bundesrat|Bundesrätin']`, `['US', 'Secretary of State']`. */
export type HomePostRow = [country: string, titles: string];
