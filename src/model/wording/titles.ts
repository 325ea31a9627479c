import type { EventKind, Mode } from '../enumerations.ts';
import { countryInSentence, countryName } from './countries.ts';
import { baseLanguage, isWrittenInLatin, perLanguage } from './per-language.ts';
import { type PlaceFacts, placeName } from './places.ts';

/** What a headline is made of. */
export interface TitleFacts {
  kind: EventKind;
  mode: Mode | null;
  place: PlaceFacts;
  visitor: string | null;
  host: string | null;
  /** Codes of the parties. */
  parties: string[];
  /** Heads and counterparts: name, and name in Latin letters where the former is not. */
  people: [name: string, latinName: string | null][];
}

type Subject = EventKind | 'PHONE' | 'VIDEO';

/** What the event is called, in the languages written out. */
const NOUNS: Record<string, Record<Subject, string>> = {
  en: {
    CONSULTATION: 'Consultations',
    MEETING: 'Meeting',
    VISIT: 'Visit',
    PHONE: 'Telephone call',
    VIDEO: 'Video call',
  },
  ru: {
    CONSULTATION: 'Консультации',
    MEETING: 'Встреча',
    VISIT: 'Визит',
    PHONE: 'Телефонный разговор',
    VIDEO: 'Видеосвязь',
  },
  fr: {
    CONSULTATION: 'Consultations',
    MEETING: 'Rencontre',
    VISIT: 'Visite',
    PHONE: 'Entretien téléphonique',
    VIDEO: 'Visioconférence',
  },
  de: {
    CONSULTATION: 'Konsultationen',
    MEETING: 'Treffen',
    VISIT: 'Besuch',
    PHONE: 'Telefongespräch',
    VIDEO: 'Videogespräch',
  },
};

const collators = perLanguage((language) => new Intl.Collator(language));
const lists = perLanguage((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

/**
 * A headline from the facts. English is a phrase (`Consultations between Kyrgyzstan and Canada, Ottawa`); elsewhere,
 * where names would have to be declined, the noun and the names stand side by side (`Консультации: Кыргызстан –
 * Канада, Оттава`), and without a noun where the language is not written out.
 */
export function eventTitle(facts: TitleFacts, language: string): string {
  const base = baseLanguage(language);
  const subject =
    facts.kind === 'MEETING' && (facts.mode === 'PHONE' || facts.mode === 'VIDEO') ? facts.mode : facts.kind;
  const noun = NOUNS[base]?.[subject];
  const heading = base === 'en' ? englishHeading(noun!, facts) : neutralHeading(noun, facts, language);
  const city = facts.place.localName === null ? null : placeName(facts.place, language);
  const people = facts.kind === 'MEETING' ? peopleOf(facts, language) : '';
  return [heading, city, people].filter(Boolean).join(', ');
}

function englishHeading(noun: string, { kind, visitor, host, ...facts }: TitleFacts): string {
  if (kind === 'VISIT' && visitor !== null && host !== null)
    return `${noun} from ${countryInSentence(visitor)} to ${countryInSentence(host)}`;
  const sides = inOrder({ kind, visitor, host, ...facts }, 'en').map(countryInSentence);
  if (sides.length === 0) return noun;
  return sides.length === 1 ? `${noun} with ${sides[0]}` : `${noun} between ${lists('en-GB').format(sides)}`;
}

function neutralHeading(noun: string | undefined, facts: TitleFacts, language: string): string {
  const sides = inOrder(facts, language)
    .map((code) => countryName(code, language))
    .join(' – ');
  return [noun, sides].filter(Boolean).join(baseLanguage(language) === 'fr' ? ' : ' : ': ');
}

/** The parties by name, guests before the host. */
function inOrder({ parties, visitor, host, place }: TitleFacts, language: string): string[] {
  const home = host ?? place.country;
  const rank = (code: string) => (code === visitor ? 0 : code === home ? 2 : 1);
  const { compare } = collators(language);
  return [...parties].sort(
    (one, other) =>
      rank(one) - rank(other) || compare(countryName(one, language), countryName(other, language)),
  );
}

/** The names of two at most: more are not a headline. */
function peopleOf({ people }: TitleFacts, language: string): string {
  if (people.length > 2) return '';
  return people
    .map(([name, latinName]) => (isWrittenInLatin(language) ? (latinName ?? name) : name))
    .join(' – ');
}

/** What events of a kind are called, in the languages written out. */
const HEADINGS: Record<string, Record<EventKind, string>> = {
  en: { CONSULTATION: 'Consultations', MEETING: 'Meetings', VISIT: 'Visits' },
  ru: { CONSULTATION: 'Консультации', MEETING: 'Встречи', VISIT: 'Визиты' },
  fr: { CONSULTATION: 'Consultations', MEETING: 'Rencontres', VISIT: 'Visites' },
  de: { CONSULTATION: 'Konsultationen', MEETING: 'Treffen', VISIT: 'Besuche' },
};

/** The heading of events of a kind, in English where the language is not written out. */
export const kindHeading = (kind: EventKind, language: string): string =>
  (HEADINGS[baseLanguage(language)] ?? HEADINGS.en)![kind];
