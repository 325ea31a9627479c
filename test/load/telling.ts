import { createHash } from 'node:crypto';
import type {
  EventFact,
  Facts,
  OfficialFact,
  OrganisationFact,
  ParticipantFact,
  PostFact,
  Role,
} from '../../src/extract/facts.ts';
import { romanise } from '../../src/extract/romanise.ts';
import type { SourceRelease } from '../../src/load/sources/release.ts';

/** What a release of a test tells, in few words; facts and a text that bears them out are made of it. */
export interface Telling {
  publisher: string;
  published?: string;
  language?: string;
  events: ToldEvent[];
  /** Officials whom the release names beside those who took part. */
  others?: ToldPerson[];
}

export interface ToldEvent {
  kind?: EventFact['kind'];
  mode?: EventFact['mode'];
  status?: EventFact['status'];
  /** `2018-06-12`, `2018-06` or `2018-06-11/2018-06-15`. */
  date?: string;
  inferred?: boolean;
  city?: [name: string, country: string];
  countries: string[];
  round?: number;
  people: ToldPerson[];
}

export interface ToldPerson {
  /** Given name or initials and family name: `У. Джусупов`; a family name alone after a dash: `- Джусупов`. */
  name: string;
  country: string | null;
  post?: string;
  /** The ministry or other body: the foreign ministry where it is left out. */
  organisation?: string;
  role?: Role;
}

/** Makes a release and its facts of a telling. */
export function tell(telling: Telling): { release: SourceRelease; facts: Facts } {
  const { publisher, published = null, language = 'en' } = telling;
  let text = '';
  const say = (words: string) => {
    const start = text.length;
    text += `${words}. `;
    return [{ start, end: start + words.length, rule: 'test', basis: 'STATED' as const }];
  };
  const officials = new Map<string, OfficialFact>();
  const organisations = new Map<string, OrganisationFact>();
  const posts = new Map<string, PostFact>();
  const organisationOf = ({ country, organisation = 'Ministry of Foreign Affairs' }: ToldPerson) => {
    const key = `${organisation} ${country}`;
    const known = organisations.get(key) ?? {
      name: organisation,
      names: [organisation],
      country,
      kind: 'MINISTRY' as const,
      parent: null,
      accreditedTo: [],
      mentions: say(key),
    };
    organisations.set(key, known);
    return known;
  };
  const postOf = (person: ToldPerson): PostFact | null => {
    if (person.post === undefined) return null;
    const key = `${person.post} ${person.country}`;
    const known = posts.get(key) ?? {
      title: person.post,
      shortTitle: person.post,
      organisationName: null,
      organisation: organisationOf(person),
      accreditedTo: [],
      mentions: say(person.post),
    };
    posts.set(key, known);
    return known;
  };
  const officialOf = (person: ToldPerson): OfficialFact => {
    const { name, country } = person;
    const key = `${name} ${country}`;
    const [given, family] = splitName(name);
    const written = [given, family].filter(Boolean).join(' ');
    const post = postOf(person);
    const [mention] = say(written);
    const known = officials.get(key) ?? {
      name: written,
      familyName: family,
      givenName: given,
      latinName: romanise(written),
      country,
      forms: [],
      posts: [],
    };
    known.forms.push({ text: written, mention: mention! });
    if (post && !known.posts.includes(post)) known.posts.push(post);
    officials.set(key, known);
    return known;
  };
  const events = telling.events.map((event): EventFact => {
    const participants = event.people.map((person): ParticipantFact => {
      const official = officialOf(person);
      return {
        official,
        group: null,
        country: person.country,
        post: postOf(person),
        organisation: null,
        role: person.role ?? 'HEAD',
        roleBasis: 'STATED',
        mentions: say(`${official.name} took part`),
      };
    });
    return {
      kind: event.kind ?? 'CONSULTATION',
      mode: event.mode ?? null,
      status: event.status ?? 'HELD',
      background: false,
      date: event.date === undefined ? null : { ...dateOf(event), mentions: say(event.date) },
      place: event.city
        ? { localName: event.city[0], country: event.city[1], mentions: say(event.city[0]) }
        : null,
      countries: [...event.countries].sort(),
      round: event.round ?? null,
      delegations: event.countries.map((country) => ({
        country,
        organisation: null,
        participants: participants.filter((part) => part.country === country),
        mentions: say(`The delegation of ${country}`),
      })),
      participants,
      statements: [],
      visit: null,
      visitor: null,
      host: null,
      meetingsComplete: null,
      mentions: say(`${event.kind ?? 'CONSULTATION'} of ${event.countries.join(' and ')}`),
    };
  });
  for (const person of telling.others ?? []) officialOf(person);
  const facts: Facts = {
    language,
    title: null,
    events,
    officials: [...officials.values()],
    organisations: [...organisations.values()],
    posts: [...posts.values()],
  };
  return {
    facts,
    release: releaseOf(`${publisher} ${published} ${text}`, text, { publisher, published, language }),
  };
}

function releaseOf(
  whole: string,
  text: string,
  { publisher, published, language }: { publisher: string; published: string | null; language: string },
): SourceRelease {
  return {
    source: publisher,
    text,
    sha256: createHash('sha256').update(whole).digest('hex'),
    publisher: {
      id: publisher,
      name: `Ministry of Foreign Affairs, ${publisher}`,
      names: [],
      country: publisher.slice(0, 2).toUpperCase(),
    },
    language,
    published,
    url: null,
    title: null,
  };
}

function splitName(name: string): [given: string | null, family: string] {
  const words = name.split(' ');
  const family = words.pop() as string;
  return words.join(' ') === '-' ? [null, family] : [words.join(' '), family];
}

function dateOf({ date = '', inferred = false }: ToldEvent) {
  const [start = '', end = start] = date.split('/');
  return {
    start,
    end,
    precision: start.length === 10 ? ('DAY' as const) : ('MONTH' as const),
    within: start !== end,
    basis: inferred ? ('INFERRED' as const) : ('STATED' as const),
  };
}
