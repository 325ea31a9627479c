/**
 * What extraction says: the facts of one text, with the words they rest on.
 *
 * Facts refer to each other as objects (a participant's `official` is an element of `Facts.officials`), so whoever
 * stores or prints them needs no keys. All offsets are UTF-16 code units of the text as given.
 */

/** Whether the text says it in so many words, or it follows from the rest of the text or its publication date. */
export type Basis = 'STATED' | 'INFERRED';

/** The words a fact rests on. `text.slice(start, end)` is the quote. */
export interface Mention {
  start: number;
  end: number;
  /** Name of the rule that read it, such as `ru/delegation/represented-by`. */
  rule: string;
  basis: Basis;
}

export type EventKind = 'CONSULTATION' | 'MEETING' | 'VISIT';
export type EventStatus = 'HELD' | 'PLANNED' | 'PROPOSED';
export type Mode = 'IN_PERSON' | 'PHONE' | 'VIDEO';
export type Role = 'HEAD' | 'MEMBER' | 'PARTICIPANT' | 'COUNTERPART';
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';
export type StatementKind =
  | 'DISCUSSED'
  | 'EXCHANGED_VIEWS'
  | 'NOTED'
  | 'EMPHASISED'
  | 'WELCOMED'
  | 'EXPRESSED_INTEREST'
  | 'CONFIRMED'
  | 'AGREED'
  | 'PROPOSED';

/**
 * When. `start` and `end` are inclusive and as exact as `precision`: `2018-06-12`, `2018-06` or `2018`.
 * `within`: on some unknown day from start to end; otherwise it lasted from start to end.
 */
export interface DateFact {
  start: string;
  end: string;
  precision: DatePrecision;
  within: boolean;
  basis: Basis;
  mentions: Mention[];
}

/** Where. A party code is ISO 3166-1 alpha-2, `XK`, or an organisation's acronym (`EU`, `UN`, `OSCE`). */
export interface PlaceFact {
  /** The city as the text's language names it in the nominative; null where only the country is known. */
  localName: string | null;
  country: string | null;
  mentions: Mention[];
}

export interface OrganisationFact {
  /** Nominative, as the text words it: `Министерство иностранных дел Канады`. */
  name: string;
  /** Every nominative form the text uses, the `name` first: a ministry and its abbreviation are one organisation. */
  names: string[];
  country: string | null;
  kind:
    | 'MINISTRY'
    | 'DEPARTMENT'
    | 'EMBASSY'
    | 'AGENCY'
    | 'CORPORATION'
    | 'PARLIAMENT'
    | 'INTERNATIONAL'
    | 'OTHER';
  parent: OrganisationFact | null;
  /** For an embassy: the countries it is accredited to. */
  accreditedTo: string[];
  mentions: Mention[];
}

export interface PostFact {
  /** Nominative, with the organisation as the text words it: `Директор Второго политического департамента МИД КР`. */
  title: string;
  /** The title without a separable organisation and country: `директор Второго политического департамента`. */
  shortTitle: string;
  /** The separable organisation as written, nominative (`МИД КР`); null where the title has none. */
  organisationName: string | null;
  organisation: OrganisationFact | null;
  /** For an ambassador: the countries he or she is accredited to. */
  accreditedTo: string[];
  mentions: Mention[];
}

export interface OfficialFact {
  /** As complete as the text gives it, nominative, original script, without honorifics: `У. Джусупов`. */
  name: string;
  familyName: string;
  /** Given name or initials (`У.`), null where the text gives the family name alone. */
  givenName: string | null;
  /** BGN/PCGN romanisation, null where the name is in Latin script already. */
  latinName: string | null;
  country: string | null;
  /** Every form as written, with where it stands. */
  forms: { text: string; mention: Mention }[];
  /** The posts the text shows this person in. */
  posts: PostFact[];
}

export interface ParticipantFact {
  /** Null for an unnamed group, which `group` then names in the nominative. */
  official: OfficialFact | null;
  group: string | null;
  country: string | null;
  post: PostFact | null;
  organisation: OrganisationFact | null;
  role: Role;
  roleBasis: Basis;
  mentions: Mention[];
}

/** One side at one event. */
export interface DelegationFact {
  country: string | null;
  organisation: OrganisationFact | null;
  /** Elements of the event's `participants`. */
  participants: ParticipantFact[];
  mentions: Mention[];
}

export interface TopicFact {
  /** A slug of the topic vocabulary: `bilateral-relations`. */
  topic: string;
  mention: Mention;
}

export interface StatementFact {
  kind: StatementKind;
  /** The words said, as written. */
  text: string;
  joint: boolean;
  /** The speaking parties; every party of the event where `joint`. */
  sides: string[];
  speaker: OfficialFact | null;
  topics: TopicFact[];
  mentions: Mention[];
}

export interface EventFact {
  kind: EventKind;
  /** Null for a visit. */
  mode: Mode | null;
  status: EventStatus;
  /** Mentioned only in passing, as history or context. Background events are shown by `extract` and not stored. */
  background: boolean;
  date: DateFact | null;
  place: PlaceFact | null;
  /** The parties' codes, sorted. */
  countries: string[];
  round: number | null;
  delegations: DelegationFact[];
  participants: ParticipantFact[];
  statements: StatementFact[];
  /** The visit on which it was held: an element of `Facts.events`. */
  visit: EventFact | null;
  /** Of a visit. */
  visitor: string | null;
  host: string | null;
  /** Of a visit: false where the text names only some of its meetings, null where it does not say. */
  meetingsComplete: boolean | null;
  mentions: Mention[];
}

export interface Facts {
  /** BCP 47 tag of the language the text was read in; null where none of ours. */
  language: string | null;
  /** The headline on one line, null where the text has none. */
  title: string | null;
  events: EventFact[];
  /** Everyone who takes part in an event or whom the text shows in a post. */
  officials: OfficialFact[];
  organisations: OrganisationFact[];
  posts: PostFact[];
}

/** What is known of a text besides its words. */
export interface Metadata {
  /** BCP 47 tag; recognised from the text when absent. */
  language?: string;
  /** ISO date of publication; resolves «today», weekdays and missing years. */
  published?: string;
  publisher?: string;
  title?: string;
  /** The publisher's country, ISO 3166-1 alpha-2: whose «our Ambassador» it is. */
  country?: string;
}
