/** What a language folder provides: tables of words and rules, in the same files in each language. */

import type { DateWords } from './dates.ts';
import type { StatementKind } from './facts.ts';
import type { EventRule } from './rules.ts';

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

export type OrganisationKind =
  | 'MINISTRY'
  | 'DEPARTMENT'
  | 'EMBASSY'
  | 'AGENCY'
  | 'CORPORATION'
  | 'PARLIAMENT'
  | 'INTERNATIONAL'
  | 'OTHER';

/**
 * A word that begins (or in German and English may end) the name of a national organisation: `министерство`, `Ministry`,
 * `Chancellery`. `named`: so common a noun that only a name of its own makes it a body's: «партия „Рассвет“».
 */
export type OrganisationHeadRow = [kind: OrganisationKind, heads: string, named?: 'named'];

/** A national organisation known by a fixed name or abbreviation: its country, kind and full name: `['CH', 'MINISTRY', 'Eidgenössisches Departement für auswärtige Angelegenheiten', 'EDA']`. */
export type NamedOrganisationRow = [
  country: string | null,
  kind: OrganisationKind,
  names: string,
  asWritten?: string,
];

/** The dictionary form of the noun a post's title turns on (`директор`, `Staatssekretär|Staatssekretärin`). */
export type PostHeadRow = string;

/**
 * A post that only one country has, with that country: `['CH', 'Bundesrat|Bundesrätin']`. `elsewhere` marks one that
 * goes without its country, but that others have too: it is that country's where it publishes the release, or where the
 * text names it and no other is known to be the publisher. `named` marks one that tells its country only beside a name:
 * others have it too, and call its holder by it.
 */
export type HomePostRow = [country: string, titles: string, shared?: 'elsewhere' | 'named'];

/**
 * A class of cue words. Each list is of phrases with `|` between them, found in any case of letters; the list a
 * phrase stands in is the status it gives an event. `plain` phrases give none.
 */
export interface CueRow {
  held?: string;
  planned?: string;
  proposed?: string;
  /** In the present tense: held, or planned where the text's date for it is still to come. */
  present?: string;
  /** As the verb that governs it; planned where none does, as in a headline: “Minister to visit Kenya”. */
  infinitive?: string;
  plain?: string;
}

/** How phrases are built in a language: what the tables cannot say word by word. */
export interface Grammar {
  /** Words that go on inside a title or an organisation's name and never end it: `по`, `of`, `des`. */
  inTitle: string;
  /** The prepositions among them that point away from whom a person represents: ambassador `to`, representative `for`. */
  toward: string;
  /** Words of `inTitle` that go on a title only with a place or body behind them: «посол в Канаде», «встреча министра в среду». */
  beforePlace?: string;
  /**
   * Nouns after which those words go on a title with anything: «по связям с общественностью»; in a language of capital
   * nouns those that a name follows: „der Provinz Guangdong“.
   */
  bindingNouns?: string;
  /** Words that may go on a title after its country or body; with any other it is over. */
  afterBody?: string;
  /** Heads of posts that are held abroad: the place is part of the title. */
  envoys?: string;
  /** Words for the country the text is about, which stand in titles like its name: «посол Японии в стране». */
  here?: string;
  /** Letters of honour, degree and membership behind a name, with or without a comma: `MP`, `CBE`. */
  honours?: string;
  /** Adjectives, folded, before a title that are no part of it: «новый посол». */
  beforeTitle?: RegExp;
  /** A patronymic in any case: behind a family and a given name it tells their order. */
  patronymic?: RegExp;
  /** Heads that say nothing without their ministry, which stays in the title: «глава МИД». */
  leaders?: string;
  /** Heads of those who lead a ministry: `ministre|chef|cheffe`; their title without a name may be of whoever the text names of that country. */
  ministers?: string;
  /** Whether lower-case words go on a title («министр иностранных дел»), or only those of `inTitle` (“Minister of Trade”). */
  lowerCaseTitles: boolean;
  /** Whether every noun has a capital. */
  capitalNouns?: boolean;
  /** Whether the verb, or its last part, stands behind everyone it is about. */
  verbLast?: boolean;
  articles: string;
  /** Those among them before a person not named yet: “a representative”. */
  indefinite?: string;
  /** Capitalised words that are common in titles and names of bodies and no part of a person's name: `Affairs`, `Департамент`. */
  titleWords: string;
  /** Endings of capitalised words that are no part of a person's name: German `-ung`. */
  titleEndings?: RegExp;
  /** Endings of lower-case words that end a title, as a finite verb does. */
  verb?: RegExp;
  /** Endings of words that may stand before an organisation's head as its adjectives: «Второго политического департамента». */
  adjective?: RegExp;
  /** Folded words of which one stands in every name of a foreign ministry and in the titles of its posts: `иностранных`. */
  foreignMinistry: string;
  /** Folded abbreviations that are a foreign ministry by themselves: `мид`. */
  foreignMinistryAbbreviations: string;
  /** Words for someone in the same post on the other side, which are no title: `коллега`, `counterpart`. */
  counterpart: string;
  /** The ending a person's name takes in the genitive, of languages that decline no name otherwise. */
  nameGenitive?: RegExp;
  /** Words of titles that tell nothing: “Foreign (Affairs) Minister”. */
  silentInTitles?: string;
  /** Heads of titles by which releases call one and the same post, `=` between, the usual one first: `Vorsteher=Chef`. */
  sameTitles?: string;
  /** Whether a title tells the gender of who bears it: „Ministerin“. */
  genderedTitles?: boolean;
  /** Plural verbs, folded, beside a pronoun that may be singular or plural: „sie trafen“. */
  pluralVerb?: RegExp;
  /** Words before such a pronoun that put the verb at the end of the clause, folded: „dass sie …“. */
  conjunctions?: RegExp;
  /** Heads of ambassadors' titles, dictionary form. */
  ambassador: string;
  /** Verbs and participles that tie a person to the post in the instrumental behind them: «избран председателем». */
  copulas?: string;
  /** How words are spelt that name a body by themselves behind a post or a body's noun, where names in quotation marks do too: `ФИДЕ`, `Nokia`. */
  properName?: RegExp;
  /** Words that join the last two of a list: `и`, `and`, `as well as`. */
  and: string;
  /** Prepositions of place before a city or country where something happens. */
  in: string;
  /** Words after which a sentence goes on in spite of the stop, without it: `г`, `Dr`. */
  abbreviations: string;
  /** Parts of the world that stand in titles like countries and are no party: `Европа`, `Middle East`. */
  areas: string;
}

/** A statement's trigger: the phrases that announce what was said, and its kind. */
export interface StatementRow {
  /** Name under which mentions show it: `discussed`. */
  name: string;
  kind: StatementKind;
  /** Phrases, `|` between. */
  triggers: string;
  /** Words between the trigger and what was said, left out of the text: `что`, `that`. */
  skip?: string;
  /** The second part of a verb in two, at the end of its clause and no part of the text: „tauschten sich … `aus`“. */
  ending?: string;
  /** A cue class that must stand before the trigger; all parties speak: „`Im Zentrum` der Gespräche standen“. */
  after?: string;
}

/** How a topic is worded: its slug, and word beginnings that must follow each other (`прав* человек*`), `|` between. */
export type TopicRow = [topic: string, wordings: string];

/** Everything a language folder exports through its `index.ts`. */
export interface LanguageTables {
  /** BCP 47. */
  tag: string;
  /** Very frequent words no other of our languages shares, folded, `|` between, by which the language is recognised. */
  commonWords: string;
  countries: readonly CountryRow[];
  /** Phrases that look like a country and are none: `Latin American`, `sud-américain`. */
  countryNearMisses: readonly string[];
  unions: readonly UnionRow[];
  cities: readonly CityRow[];
  organisationHeads: readonly OrganisationHeadRow[];
  namedOrganisations: readonly NamedOrganisationRow[];
  postHeads: readonly PostHeadRow[];
  postModifiers: readonly string[];
  groupHeads: readonly string[];
  homePosts: readonly HomePostRow[];
  /** First parts of compound adjectives: `['US', 'американо']`. */
  compoundStems: readonly (readonly [code: string, stems: string])[];
  givenNames: ReadonlyMap<string, 'masculine' | 'feminine' | null>;
  nameParticles: readonly string[];
  /** Words that make a family name with the one before them: `уулу`, `кызы`, `oglu`. */
  nameSuffixes: readonly string[];
  honorifics: readonly string[];
  /** Countries whose people's family names stand first. */
  familyFirst: readonly string[];
  dates: DateWords;
  grammar: Grammar;
  cues: Readonly<Record<string, CueRow>>;
  rules: readonly EventRule[];
  statements: readonly StatementRow[];
  topics: readonly TopicRow[];
  /** Ordinal words by number: `первый`, `first`; with all their forms. */
  ordinals: readonly (readonly [number: number, forms: string])[];
  /** What makes a number an ordinal: `th`, `e`, `.`. */
  ordinalMarks: string;
  /** Headings of the press contacts at the end of a release, `|` between: `Renseignements`, `Media contact`. */
  contacts?: string;
  /** What betrays whose release it is: `['US', 'Office of the Spokesperson|Department Press Briefing']`. */
  publishers: readonly (readonly [country: string, phrases: string])[];
  /** Weaker signs of it, the surer first, where nothing else tells; null where it is none of those that follow. */
  publisherSigns?: readonly (readonly [country: string | null, phrases: string])[];
  forms(phrase: string): Form[];
  adjectiveForms(adjective: string): Form[];
  /** An oblique phrase in the nominative. */
  nominative(phrase: string, inCase?: Case): string;
  /** A plural title in the singular, both nominative; `head` is the dictionary form of the noun it turns on. */
  singular?(title: string, head: string): string;
  /** Whether a name is over before a capitalised word, as the cases show: «с Сергеем Лавровым Мухриддин встретился». */
  endsName?(parts: readonly string[], next: string): boolean;
  /** An oblique name in the nominative. */
  nominativeOfName(
    family: string,
    given: string | null,
    inCase: Case | null,
    gender: 'masculine' | 'feminine' | null,
  ): { family: string; given: string | null };
}
