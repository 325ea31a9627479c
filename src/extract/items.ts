import type { WrittenDate } from './dates.ts';
import type { Case, OrganisationKind } from './language.ts';
import type { CueStatus, Entry } from './lexicon.ts';
import type { Matchable } from './pattern.ts';
import type { Reading } from './phrases.ts';

/** An organisation where a text names it. `from` and `to` are token indices of its sentence. */
export interface OrganisationMention {
  from: number;
  to: number;
  /** Where it stands, if not beside what refers to it. */
  reading?: Reading;
  /** Nominative. */
  name: string;
  kind: OrganisationKind;
  country: string | null;
  parent: OrganisationMention | null;
  accreditedTo: string[];
  /** Token span without the country that the name begins or ends with. */
  own: { from: number; to: number };
}

/** A post where a text names it, with or without its holder. */
export interface PostMention {
  from: number;
  to: number;
  /** Nominative, as written. */
  title: string;
  shortTitle: string;
  /** The dictionary form of the noun the title turns on. */
  head: string;
  country: string | null;
  /** Of a plural post: every country it names, in order. */
  countries: string[];
  organisation: OrganisationMention | null;
  /** The title says nothing without its organisation and keeps it: «глава МИД». */
  whole: boolean;
  accreditedTo: string[];
  cases: readonly Case[];
  feminine: boolean;
  /** «Министры двух стран»: more than one person. */
  plural: boolean;
}

/** A person where a text names him or her; `from` and `to` span post and name. */
export interface PersonMention {
  from: number;
  to: number;
  nameFrom: number;
  nameTo: number;
  name: string;
  family: string;
  given: string | null;
  /** Parts of the name as written, to settle which is the family name when the text uses one alone. */
  parts: string[];
  post: PostMention | null;
  country: string | null;
  /** An earlier mention of the same person, where this one only refers back: «the Minister», a family name alone. */
  refers: boolean;
}

/** People without names: «сотрудники Посольства». */
export interface GroupMention {
  from: number;
  to: number;
  name: string;
  organisation: OrganisationMention | null;
  country: string | null;
}

/** A word, mark or phrase of a sentence after the tables were searched; tokens `from` up to `to`. */
export interface Item extends Matchable {
  from: number;
  to: number;
  entries: readonly Entry[];
  date?: WrittenDate;
  codes?: string[];
  adjective?: boolean;
  city?: { name: string; country: string };
  organisation?: OrganisationMention;
  /** Of a list of parties: the ministries named in it. */
  bodies?: OrganisationMention[];
  post?: PostMention;
  people?: PersonMention[];
  groups?: GroupMention[];
  /** The status the cue gives an event. */
  status?: CueStatus | null;
}

/** Replaces the items `first` up to `last` by one, in place. */
export function join(
  items: Item[],
  first: number,
  last: number,
  joined: Omit<Item, 'from' | 'to' | 'entries'> & { entries?: readonly Entry[] },
): Item {
  const item: Item = { entries: [], ...joined, from: items[first]!.from, to: items[last - 1]!.to };
  items.splice(first, last - first, item);
  return item;
}
