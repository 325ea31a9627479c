import type { Claim } from './claims.ts';
import { commonPlace } from './destinations.ts';
import type { Draft } from './events.ts';
import type { Reading } from './phrases.ts';
import type { Person } from './registry.ts';
import { fold } from './tokens.ts';

/** The states of a text by how often it names them, most often first. */
export function countriesByFrequency(readings: readonly Reading[]): PartyEvidence['frequent'] {
  const counts = new Map<string, number>();
  const cities = new Set<string>();
  for (const { items, language } of readings)
    for (const item of items) {
      if (!item.codes && !item.organisation && !item.people && !item.city) continue;
      // A city named again and again is where it was, and no more the party for that.
      const again = item.city && cities.has(item.city.name);
      if (item.city) cities.add(item.city.name);
      const country = item.organisation?.country ?? (again ? null : item.city?.country);
      const codes = item.codes ?? (country ? [country] : []);
      // An ambassador tells where he or she has the seat too.
      const people = (item.people ?? []).flatMap(({ country, refers, post }) =>
        country && !refers ? [country, ...(post?.accreditedTo ?? [])] : [],
      );
      for (const code of [...codes, ...people].filter((one) => !language.words.unions.has(one)))
        counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}

/** The countries that a text names in twos: « tuniso-russe », “between Kenya and Peru”. */
export const countryPairs = (readings: readonly Reading[]): string[][] =>
  readings.flatMap(({ items }) =>
    items.flatMap(({ type, codes }) => (type === 'country' && codes?.length === 2 ? [codes] : [])),
  );

/** What tells the parties of events besides the sentences about them. */
export interface PartyEvidence {
  home: string | null;
  /** Countries whose publisher it might be by weak signs, the surest first. */
  signs: readonly string[];
  /** Countries the headline names. */
  title: readonly string[];
  /** Countries named in twos. */
  pairs: readonly (readonly string[])[];
  frequent: readonly { code: string; count: number }[];
}

/** A country named less often is no party for that alone. */
const OFTEN = 2;

/**
 * Whether an event is one between parties: two are named, or somebody whose country the text leaves open met or consulted
 * somebody of a country that the text names and that is not the publisher's. A title that only one country has, without
 * its name, shows that this is the publisher's.
 */
export function hasParties(draft: Draft, home: string | null, drafts: readonly Draft[]): boolean {
  const { kind, codes, people, visit } = draft;
  const told = [...people.keys()].some(({ mentions }) => mentions.some(({ mention }) => mention.country));
  // A minister and a president of whom nothing tells the country may be of one, whatever countries the text names.
  const named = drafts.some(
    (one) =>
      (one === draft || [...people.keys()].some((person) => one.people.has(person))) &&
      one.claims.some((claim) => claim.codes.length > 0 || claim.theirs.length > 0),
  );
  if (kind === 'MEETING' && people.size > 1 && !told && !named && !visit) return false;
  if (codes.size > 1) return true;
  const unknown = [...people].filter(([{ country }]) => !country);
  return (
    kind !== 'VISIT' &&
    told &&
    codes.size === 1 &&
    !codes.has(home ?? '') &&
    unknown.length > 0 &&
    unknown.length < people.size &&
    ![...people.keys()].some(isAtHome) &&
    [...people.keys()].some(isToldOfCountry) &&
    (kind === 'CONSULTATION' || unknown.every(([, { claim }]) => claim.opposed))
  );
}

/** Whether the words with somebody's name say whom he or she represents. */
const isToldOfCountry = ({ country, mentions }: Person): boolean =>
  country !== null && mentions.some(({ mention }) => !mention.refers && mention.country === country);

/** Whether a country goes without saying with somebody's title. */
const isAtHome = ({ country, post, fullest }: Person): boolean =>
  country !== null && post !== null && fullest.reading.language.words.homeTitles.has(fold(post.head));

/** The party that others do not speak for: the publisher's, one of the headline, or one the text keeps naming. */
function otherParty(
  spoken: ReadonlySet<string>,
  { home, title, pairs, frequent }: PartyEvidence,
): string | null {
  if (home && !spoken.has(home)) return home;
  const partners = new Set(
    pairs
      .filter((pair) => pair.filter((code) => spoken.has(code)).length === 1)
      .flatMap((pair) => pair.filter((code) => !spoken.has(code))),
  );
  const [partner, ...others] = partners;
  if (partner && !others.length && spoken.size === 1) return partner;
  const rest = frequent.filter(({ code }) => !spoken.has(code));
  return title.find((code) => !spoken.has(code)) ?? rest.find(({ count }) => count >= OFTEN)?.code ?? null;
}

/** Whose travellers or ministers a text tells of that does not say: its publisher's; the headline rather names the others. */
function travellersCountry(hosts: ReadonlySet<string>, evidence: PartyEvidence): string | null {
  const { home, title, frequent } = evidence;
  // Who travels to the country that the first sign told of is of the next one's.
  const next = () => evidence.signs.find((code) => !hosts.has(code)) ?? null;
  if (home) return hosts.has(home) ? (otherParty(hosts, evidence) ?? next()) : home;
  const often = frequent.find(
    ({ code, count }) => count >= OFTEN && !hosts.has(code) && !title.includes(code),
  );
  return often?.code ?? title.find((code) => !hosts.has(code)) ?? null;
}

/** The countries of those whom the travellers met: none of them is their own. */
function partnersOf(travellers: readonly Person[], drafts: readonly Draft[]): string[] {
  return drafts.flatMap(({ people }) => {
    const sides = travellers.flatMap((person) => people.get(person)?.side ?? []);
    return sides.length
      ? [...people].flatMap(([{ country }, { side }]) => (country && !sides.includes(side) ? [country] : []))
      : [];
  });
}

/** Settles who travelled where: a traveller whose country the text does not say is not of a country visited. */
export function settleVisits(drafts: readonly Draft[], evidence: PartyEvidence): void {
  for (const draft of drafts) {
    if (draft.kind !== 'VISIT') continue;
    const hosts = new Set(draft.stops.map(({ place }) => place.country));
    const travellers = [...draft.people.keys()];
    const known = travellers.flatMap(({ country }) => country ?? []);
    const elsewhere = new Set([...hosts, ...partnersOf(travellers, drafts)]);
    // Those who stop at home too on a journey through several countries are its own.
    if (evidence.home && hosts.size > 1) elsewhere.delete(evidence.home);
    const other = [...draft.codes].find((code) => !hosts.has(code)) ?? travellersCountry(elsewhere, evidence);
    const visitor = draft.visitor ?? known[0] ?? other;
    draft.visitor = visitor;
    for (const person of travellers) person.country ??= visitor;
    for (const code of [...known, ...(visitor ? [visitor] : [])]) draft.codes.add(code);
    for (const host of hosts) draft.codes.add(host);
    if (!hosts.size) {
      const host = otherParty(draft.codes, evidence);
      if (host && draft.codes.size < 2) draft.codes.add(host);
    }
    draft.place = commonPlace(draft.stops) ?? (draft.stops.length ? null : draft.place);
  }
}

/**
 * Completes whom people represent and who the parties of consultations and meetings are. A person whose country the
 * text does not say is of the country of the others on his or her side, or of the party that nobody else speaks for.
 */
export function settleParties(drafts: readonly Draft[], evidence: PartyEvidence): void {
  const { home } = evidence;
  for (const draft of drafts) {
    if (draft.kind === 'VISIT') continue;
    shareInOrder(draft);
    const told = sidesOf(draft).filter((side) => !side.every((one) => isPresent(draft.people.get(one)!)));
    for (const side of told) shareCountry(side);
    const people = [...draft.people.keys()];
    const spoken = new Set(people.flatMap(({ country }) => country ?? []));
    const sides = told.filter((side) => side.some(({ country }) => !country));
    // “Talks between Minister A of Kenya, B and C”: whom nothing tells apart is of one side.
    const open = sides.length > 1 && spoken.size ? [sides.flat()] : sides;
    // Hosts first: of them the place tells the country.
    for (const side of open.sort((a, b) => Number(isHost(draft, b)) - Number(isHost(draft, a)))) {
      const country = partyOf(side, draft, spoken, evidence, partnersOf(side, drafts));
      if (!country) continue;
      spoken.add(country);
      for (const person of side) person.country ??= country;
    }
    for (const { country } of people) if (country) draft.codes.add(country);
    // “Talks with A of France and B of Poland”: those who spoke with them go without saying.
    const unsaid = people.length > 0 && [...draft.people.values()].every(({ side }) => side === 'b');
    if (home && unsaid && draft.codes.size > 1 && !draft.background) draft.codes.add(home);
    if (draft.codes.size === 1) {
      const other =
        draft.kind === 'CONSULTATION' || draft.background
          ? otherParty(draft.codes, evidence)
          : home && !draft.codes.has(home)
            ? home
            : (receivingParty(draft) ?? guestOf(draft, drafts) ?? otherOfTitle(draft, evidence));
      if (other) draft.codes.add(other);
    }
    if (draft.kind === 'CONSULTATION') settleHeads(draft);
  }
}

/** «Узбекистан и Китай подписали …»: the other of the two parties of a headline. */
function otherOfTitle({ codes }: Draft, { title }: PartyEvidence): string | null {
  const [one, other, ...more] = title;
  if (!one || !other || more.length) return null;
  return codes.has(one) ? other : codes.has(other) ? one : null;
}

/** Of whom a text tells the country only where they met somebody: what is known of them by then, their trips know too. */
export function settleTravellers(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.kind !== 'VISIT' || draft.visitor) continue;
    const [country, ...others] = new Set([...draft.people.keys()].flatMap(({ country }) => country ?? []));
    if (!country || others.length || draft.stops.every(({ place }) => place.country === country)) continue;
    draft.visitor = country;
    draft.codes.add(country);
  }
}

/** «консультации МИД А, Б и В на уровне заместителей министров X, Y и Z»: as many people as parties, in the same order. */
function shareInOrder({ people, codes }: Draft): void {
  const named = [...people.keys()];
  const lists = new Set([...people.values()].map(({ claim, side }) => `${claim.sentence}${side}`));
  if (named.length < 2 || named.length !== codes.size || lists.size > 1) return;
  if (named.some(({ country }) => country)) return;
  named.forEach((person, index) => {
    person.country = [...codes][index]!;
  });
}

/** People of a draft by the side of the sentence they stand on; people without an other side are sides of their own. */
function sidesOf(draft: Draft): Person[][] {
  const sides = new Map<unknown, Person[]>();
  const claims = new Set([...draft.people.values()].map(({ claim }) => claim));
  for (const [person, told] of draft.people) {
    const { claim, side, role } = companyOf(draft, told.claim) ?? told;
    const key =
      claim.opposed || role === 'COUNTERPART' || (claim.rule.read.adds && claims.size > 1)
        ? `${draft.claims.indexOf(claim)}${side}`
        : person;
    sides.set(key, [...(sides.get(key) ?? []), person]);
  }
  return [...sides.values()];
}

/** Whether somebody was only said to have been present: on which side, the words beside do not tell. */
const isPresent = ({ claim: { rule, kind, beside } }: { claim: Claim }): boolean =>
  Boolean(rule.read.adds) && kind === 'MEETING' && !beside.length;

/** With whom the people of a claim came: on whose side they are. */
const companyOf = ({ people }: Draft, { beside }: Claim) =>
  [...people].find(([{ mentions }]) => mentions.some(({ mention }) => beside.includes(mention)))?.[1];

/** “Bulgarian Deputy Prime Minister A and Minister of Energy B”: a country goes for those behind it too. */
function shareCountry(side: readonly Person[]): void {
  if (new Set(side.flatMap(({ country }) => country ?? [])).size !== 1) return;
  side.reduce<string | null>((before, person) => {
    // Beside somebody of an organisation of states stands anybody.
    if (before && !person.fullest.reading.language.words.unions.has(before)) person.country ??= before;
    return person.country;
  }, null);
}

const isHost = (draft: Draft, side: readonly Person[]) =>
  side.some((person) => {
    const { role, side: place } = draft.people.get(person)!;
    return role === 'COUNTERPART' || (place === 'b' && draft.visit !== null);
  });

/** The parties that a person met, by the sentence that names him or her. */
function partnersIn(draft: Draft, person: Person): string[] {
  const { side, claim } = draft.people.get(person)!;
  return side === 'a' ? claim.theirs : [];
}

/** States to whose cities ministers come to meet those of others, ISO 3166-1 alpha-2. */
const SEATS: ReadonlySet<string> = new Set('AT BE CH DE ET FR GB IT LU NL US'.split(' '));

/** The one country of those whom the sentence names in a row with somebody: “Minister A of Kenya, State Secretary B and C”. */
function countryBeside({ people }: Draft, side: readonly Person[]): string | null {
  const rows = side.map((person) => people.get(person)!);
  const mentions = new Set(
    rows.flatMap(({ claim, side: where }) =>
      claim.roles.filter((role) => role.side === where).map(({ mention }) => mention),
    ),
  );
  const [country, ...others] = new Set(
    [...people.keys()]
      .filter((person) => person.mentions.some(({ mention }) => mentions.has(mention)))
      .flatMap((person) => person.country ?? []),
  );
  return country && !others.length ? country : null;
}

function partyOf(
  side: readonly Person[],
  draft: Draft,
  spoken: ReadonlySet<string>,
  evidence: PartyEvidence,
  partners: readonly string[],
): string | null {
  const { home, frequent } = evidence;
  const at = draft.place?.country;
  const theirs = new Set(side.flatMap((person) => partnersIn(draft, person)));
  const free = [...draft.codes].filter((code) => !spoken.has(code) && !theirs.has(code));
  const beside = spoken.size > 1 ? countryBeside(draft, side) : null;
  if (beside) return beside;
  if (free.length === 1) return free[0]!;
  if (free.length) return free.find((code) => code === home) ?? free.find((code) => code === at) ?? null;
  const count = (code: string) => frequent.find((one) => one.code === code)?.count ?? 0;
  const accredited = new Set([...draft.people.keys()].flatMap(({ post }) => post?.accreditedTo ?? []));
  const [receiving, ...others] = [...accredited].filter((code) => !spoken.has(code));
  if (receiving && !others.length) return receiving;
  // A host is at home, and travels nowhere.
  const subject = side.every((one) => {
    const { side: place, role } = draft.people.get(one)!;
    return place === 'a' && role !== 'COUNTERPART';
  });
  // Who is only said to have been met, beside somebody of another country, is not of the publisher's.
  const guests = side.every((one) => draft.people.get(one)?.side === 'b');
  const unsaid = guests && home && [...draft.people.values()].every(({ side: where }) => where === 'b');
  // Whoever travels is not of where the journey leads.
  const hosts = draft.visit?.stops.map(({ place }) => place.country) ?? [];
  const travels = side.some((person) => draft.visit?.people.has(person));
  const taken = new Set([
    ...spoken,
    ...theirs,
    ...(unsaid && spoken.size ? [home] : []),
    ...(travels ? hosts : []),
    // Nor is anybody of those whom he or she meets elsewhere in the text.
    ...partners.filter((code) => code !== home),
  ]);
  // Where two parties are known nobody who was only met is guessed to be of a third.
  if (guests && spoken.size > 1) return home && !taken.has(home) ? home : null;
  const other = (subject ? travellersCountry(taken, evidence) : null) ?? otherParty(taken, evidence);
  // „Staatssekretär A und Direktor B“: beside somebody whose country is known.
  const own = side.find(({ country }) => country)?.country;
  if (own && (other === null || other !== home)) return own;
  const visited = hosts.includes(at ?? '') && !travels;
  const met =
    spoken.size > 0 && draft.place?.city && side.every((one) => draft.people.get(one)?.side === 'b');
  // “In Dushanbe she spoke with Foreign Minister A”, where no organisation has its seat
  const abroad = met && at !== undefined && spoken.has(home ?? '') && !SEATS.has(at);
  const known = at && !travels && !spoken.has(at) && (at === home || visited || abroad || count(at) > 1);
  const rather = other !== null && other !== home && count(at!) > count(other);
  if (known && (met || isHost(draft, side) || !other || rather)) return at;
  return other ?? (at && isHost(draft, side) ? at : null);
}

/** The country to which the one ambassador who took part is accredited: of whoever received him or her unnamed. */
function receivingParty({ people, codes }: Draft): string | null {
  const [person, ...others] = [...people.keys()];
  const [country, ...more] = person?.post?.accreditedTo ?? [];
  return country && !others.length && !more.length && !codes.has(country) ? country : null;
}

/** Whom a host received that the sentence leaves out: the other party of the visit or consultations of the text. */
function guestOf(draft: Draft, drafts: readonly Draft[]): string | null {
  const main = drafts.find(
    ({ kind, background, codes, people }) =>
      kind !== 'MEETING' &&
      !background &&
      codes.size === 2 &&
      [...draft.codes].every((code) => codes.has(code)) &&
      ![...draft.people.keys()].some((person) => people.has(person)),
  );
  return [...(main?.codes ?? [])].find((code) => !draft.codes.has(code)) ?? null;
}

/** Consultations with exactly one person a side are between their heads. */
function settleHeads(draft: Draft): void {
  const people = [...draft.people];
  const countries = people.map(([{ country }]) => country);
  if (people.length < 2 || new Set(countries).size < people.length) return;
  for (const [, participant] of people) participant.role = 'HEAD';
}
