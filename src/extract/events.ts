import { namesEvent } from './adjuncts.ts';
import type { Claim, Side } from './claims.ts';
import type { Stop } from './destinations.ts';
import type { Role } from './facts.ts';
import type { PersonMention } from './items.ts';
import type { Person, Registry } from './registry.ts';

/** An event while the claims about it are being gathered. */
export interface Draft {
  claims: Claim[];
  kind: Claim['kind'];
  mode: Claim['mode'];
  status: Claim['status'];
  background: boolean;
  /** Everyone who took part, in the order of the text. */
  people: Map<Person, { role: Role; mention: PersonMention; claim: Claim; side: Side }>;
  codes: Set<string>;
  visitor: string | null;
  round: number | null;
  date: Claim['date'];
  place: Claim['place'];
  /** Of a visit: where it led. */
  stops: Stop[];
  /** The visit on which it was held. */
  visit: Draft | null;
  /** Nothing yet calls it a meeting or a call. */
  tentative: boolean;
}

/** How far back a sentence may tell more of an event, in events. */
const MOST_EVENTS = 40;

/** Joins the claims that are about one event. Claims come in the order of the text. */
export function gather(all: readonly Claim[], registry: Registry): Draft[] {
  const drafts: Draft[] = [];
  const claims = all.filter(
    (claim) => !coversSeveral(claim, all, registry) && !announcesSeveral(claim, all, registry),
  );
  for (const claim of settleTense(claims)) {
    const people = claim.roles.map(({ mention }) => registry.person(mention));
    if (claim.rule.read.adds) {
      if (claim.background) continue;
      const spoken = spokenOf(drafts).filter((draft) => fits(draft, people));
      const company = claim.beside.map((mention) => registry.person(mention));
      const theirs = spoken.filter((draft) => company.some((person) => draft.people.has(person)));
      // Who took part in a meeting did not for that travel.
      const apart = claim.rule.read.beside || claim.kind === 'MEETING';
      const meetings = spoken.filter(({ kind }) => kind !== 'VISIT');
      const all = !apart ? spoken : meetings.length ? meetings : meetingBefore(drafts, people, company);
      for (const draft of theirs.length ? theirs : all)
        if (!isHosts(draft, claim)) add(draft, claim, registry);
      continue;
    }
    const same = drafts
      .slice(-MOST_EVENTS)
      .reverse()
      .filter((draft) => isSame(draft, claim, people));
    const ofKind = same.find(({ kind }) => kind === claim.kind);
    const known = ofKind && isAnnounced(ofKind, same, claim) ? same[0] : (ofKind ?? same[0]);
    if (ofKind && known && known !== ofKind) {
      for (const earlier of ofKind.claims) add(known, earlier, registry);
      drafts.splice(drafts.indexOf(ofKind), 1);
    }
    if (claim.rule.read.recalls) {
      if (known) confirm(known, claim);
      known?.claims.push(claim);
      if (known) known.round ??= claim.round;
      if (known && claim.rule.read.converts) convert(known, claim);
      if (known?.status === claim.status && claim.rule.read.recalls === 'details') tell(known, claim);
    } else if (known) add(known, claim, registry);
    else drafts.push(start(inherit(tie(claim, drafts), drafts), registry));
  }
  return drafts.filter((draft) => !draft.tentative && !isSummary(draft, drafts));
}

/** “These consultations”: the meeting told of before was those, and each side's only speaker led it. */
function convert(draft: Draft, { kind }: Claim): void {
  draft.kind = kind;
  const countries = new Set([...draft.people.keys()].map(({ country }) => country));
  if (countries.size < 2 || countries.size < draft.people.size) return;
  for (const told of draft.people.values()) told.role = 'HEAD';
}

/** «Консультации с Венгрией и Хорватией»: a headline over several events that the text then tells one by one. */
function isSummary(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.people.size || draft.date || !draft.claims.every(({ reading }) => reading.sentence.title))
    return false;
  const told = drafts.filter(
    ({ kind, background, claims }) =>
      kind === draft.kind && !background && claims.some(({ reading }) => !reading.sentence.title),
  );
  return told.length > 1 && [...draft.codes].every((code) => told.some(({ codes }) => codes.has(code)));
}

/** «Министр обсудил с коллегами из Кении и Чили…»: a headline or first sentence over several events, each told with fewer of its people. */
function coversSeveral(claim: Claim, claims: readonly Claim[], registry: Registry): boolean {
  const peopleOf = ({ roles }: Claim) => new Set(roles.map(({ mention }) => registry.person(mention)));
  const people = peopleOf(claim);
  const opens = claim.reading.sentence.title || (claim.sentence === 0 && !claim.date && !claim.place);
  if (!opens || claim.kind === 'VISIT' || people.size < 3) return false;
  const told = claims
    .filter(
      ({ kind, reading, rule }) =>
        kind === claim.kind && reading !== claim.reading && !reading.sentence.title && !rule.read.adds,
    )
    .map(peopleOf)
    .filter((some) => some.size > 1 && some.size < people.size && [...some].every((one) => people.has(one)));
  const several = told.some((some) => ![...some].every((one) => told[0]!.has(one)));
  return several && [...people].every((one) => told.some((some) => some.has(one)));
}

/** « elle rencontrera ses homologues du Kenya et du Togo »: a headline or first sentence about people each of whom the text then tells by name. */
function announcesSeveral(claim: Claim, claims: readonly Claim[], registry: Registry): boolean {
  const { kind, roles, theirs, sentence, rule } = claim;
  if (kind === 'VISIT' || theirs.length < 2 || sentence > 1 || rule.read.each) return false;
  const people = new Set(roles.map(({ mention }) => registry.person(mention)));
  const met = claims
    .filter((other) => other.kind === kind && other.sentence > sentence)
    .map((other) => other.roles.map(({ mention }) => registry.person(mention)))
    .filter((others) => others.some((person) => people.has(person)))
    .flatMap((others) => others.filter((person) => !people.has(person)));
  const announced = new Set(met.filter(({ country }) => !country || theirs.includes(country)));
  return announced.size >= theirs.length;
}

/** «обсудили» … «телефонный разговор состоялся»: how they talked is told later. */
function confirm(draft: Draft, claim: Claim): void {
  const { rule, mode } = claim;
  if (isToldAsCall(draft, claim)) draft.mode = mode;
  if (!draft.tentative || rule.read.tentative) return;
  draft.tentative = false;
  draft.mode = mode;
}

/** « Il s’est entretenu avec … Au cours de l’entretien téléphonique »: the sentence behind tells that they were not in one place. */
const isToldAsCall = (draft: Draft, { rule, mode, sentence }: Claim): boolean =>
  Boolean(rule.read.recalls) &&
  mode !== 'IN_PERSON' &&
  draft.mode === 'IN_PERSON' &&
  !draft.place &&
  sentence - draft.claims.at(-1)!.sentence < 2;

/**
 * „Konsultationen mit Kenia“ … „Dieses Treffen fand im Rahmen der Konsultationen statt“: those of a headline that names
 * nobody are the meeting the text told of last.
 */
const isAnnounced = (headline: Draft, same: readonly Draft[], { reading, rule }: Claim): boolean =>
  reading.items.every(({ people }) => !people) &&
  ((rule.read.converts && same.filter(({ kind }) => kind === 'MEETING').length === 1) ||
    reading.items.some(({ classes }) => classes?.some((name) => name === 'meeting' || name === 'visit'))) &&
  same[0]!.kind === 'MEETING' &&
  same[0]!.people.size > 0 &&
  !headline.people.size &&
  headline.claims.every(({ reading }) => reading.sentence.title);

/** What a text says in the present tense without a date is as far as the event it told of before: held or planned. */
function settleTense(claims: readonly Claim[]): Claim[] {
  const tells = ({ tenseOpen, background, reading, status, rule }: Claim) =>
    !tenseOpen &&
    !background &&
    !reading.sentence.title &&
    status !== 'PROPOSED' &&
    rule.read.recalls !== true;
  const first = claims.find(tells)?.status ?? 'HELD';
  let spoken = first;
  return claims.map((claim) => {
    // «находится с визитом»: a visit under way, whatever is still to come of it.
    if (claim.tenseOpen && claim.rule.read.kind === 'VISIT' && isUnderWay(claim)) return claim;
    if (claim.tenseOpen) return { ...claim, status: spoken };
    // An announcement tells of the past as history.
    if (first === 'PLANNED' && claim.status === 'HELD' && !claim.date && !claim.reading.sentence.title)
      return { ...claim, background: true };
    if (tells(claim)) spoken = claim.status;
    return claim;
  });
}

/** Whether the verb of a visit in the present tense says that it goes on. */
const isUnderWay = ({ reading }: Claim): boolean =>
  !reading.sentence.title &&
  reading.items.some(({ classes, status }) => status === 'PRESENT' && classes?.includes('makes-visit'));

/** Whether people may belong to an event: of its parties, as far as they are known. */
function fits(draft: Draft, people: readonly Person[]): boolean {
  const known = new Set([
    ...draft.codes,
    ...[...draft.people.keys()].flatMap(({ country }) => country ?? []),
  ]);
  return known.size < 2 || people.every(({ country }) => !country || known.has(country));
}

/** Whether those whom a claim adds lead a delegation of the country that is visited: they travelled nowhere. */
const isHosts = ({ kind, stops, visitor }: Draft, { roles }: Claim): boolean =>
  kind === 'VISIT' &&
  roles.some(
    ({ country }) =>
      country !== null && country !== visitor && stops.some(({ place }) => place.country === country),
  );

/** “She welcomed the visit. The meeting was attended by …”: the last meeting told, of those with whom they came if that is said. */
const meetingBefore = (
  drafts: readonly Draft[],
  people: readonly Person[],
  company: readonly Person[],
): Draft[] =>
  drafts
    .filter((draft) => draft.kind === 'MEETING' && !draft.background && fits(draft, people))
    .filter((draft) => company.every((person) => draft.people.has(person)))
    .slice(-1);

/** The event the text speaks of so far, and the visit it named in the same sentence. */
function spokenOf(drafts: readonly Draft[]): Draft[] {
  const current = drafts.slice(-MOST_EVENTS).filter(({ background }) => !background);
  const latest = current.reduce((latest, { claims }) => Math.max(latest, claims.at(-1)!.sentence), -1);
  const spoken = current.filter(
    ({ claims }) =>
      claims.some(({ sentence, rule }) => sentence === latest && !rule.read.adds) ||
      claims.at(-1)!.sentence === latest,
  );
  const main =
    spoken.findLast(({ kind }) => kind === 'CONSULTATION') ??
    spoken.findLast(({ kind, mode }) => kind === 'MEETING' && mode === 'IN_PERSON');
  return spoken.filter((draft) => draft === main || draft.kind === 'VISIT');
}

/**
 * “On the same day, he was received by the President”: the day and place of the event that the text told of before;
 * “the day after”: the day behind it, or behind that of the visit.
 */
function tie(claim: Claim, drafts: readonly Draft[]): Claim {
  const { daysAfter } = claim;
  const before =
    daysAfter !== null && claim.mode === 'IN_PERSON'
      ? drafts.findLast(
          ({ kind, background, status, claims, date }) =>
            (daysAfter ? date !== null : kind !== 'VISIT') &&
            !background &&
            status === claim.status &&
            claims[0]!.sentence < claim.sentence,
        )
      : undefined;
  if (!before) return claim;
  const date = before.date && dayAfter(before.date, daysAfter!);
  return { ...claim, date: claim.date ?? date, place: claim.place ?? (daysAfter ? null : before.place) };
}

function dayAfter(date: NonNullable<Claim['date']>, days: number): Claim['date'] {
  const { resolved } = date;
  if (days === 0) return { ...date, resolved: { ...resolved, basis: 'INFERRED' } };
  if (resolved.precision !== 'DAY' || resolved.start !== resolved.end) return null;
  const day = new Date(Date.parse(resolved.end) + days * 86_400_000).toISOString().slice(0, 10);
  return { ...date, resolved: { ...resolved, start: day, end: day, basis: 'INFERRED' } };
}

/** “agreed to hold the next round”: what is still to come without a party named are between those who speak of them. */
function inherit(claim: Claim, drafts: readonly Draft[]): Claim {
  if (claim.status === 'HELD' || claim.kind === 'VISIT' || claim.codes.length || claim.roles.length)
    return claim;
  const latest = drafts.findLast(
    ({ background, status }) => !background && (status === 'HELD' || status === claim.status),
  );
  const people = [...(latest?.people.keys() ?? [])];
  return { ...claim, codes: [...(latest?.codes ?? []), ...people.flatMap(({ country }) => country ?? [])] };
}

function start(claim: Claim, registry: Registry): Draft {
  const draft: Draft = {
    claims: [],
    kind: claim.kind,
    mode: claim.mode,
    status: claim.status,
    background: claim.background,
    people: new Map(),
    codes: new Set(),
    visitor: null,
    round: null,
    date: null,
    place: null,
    stops: [],
    visit: null,
    tentative: claim.rule.read.tentative ?? false,
  };
  add(draft, claim, registry);
  return draft;
}

/** What a role is worth when two claims differ. */
const WEIGHT: Record<Role, number> = { PARTICIPANT: 0, MEMBER: 1, COUNTERPART: 2, HEAD: 3 };

function add(draft: Draft, claim: Claim, registry: Registry): void {
  draft.claims.push(claim);
  if (!claim.rule.read.adds) confirm(draft, claim);
  for (const { mention, role, country, side } of claim.roles) {
    const person = registry.person(mention);
    person.country ??= country;
    const before = draft.people.get(person);
    if (!before || WEIGHT[role] > WEIGHT[before.role])
      draft.people.set(person, {
        role,
        mention: before && mention.refers ? before.mention : mention,
        claim,
        side,
      });
  }
  for (const code of claim.codes) draft.codes.add(code);
  draft.visitor ??= claim.visitor;
  draft.round ??= claim.round;
  // Who led or took part says nothing of when and where.
  if (!claim.rule.read.adds) tell(draft, claim);
  for (const stop of claim.stops) addStop(draft, stop);
  if (claim.kind === 'CONSULTATION' && !claim.rule.read.adds) draft.kind = 'CONSULTATION';
  // A headline in the present tense does not outweigh the sentence that says it is still to come.
  if (
    draft.claims.length > 1 &&
    draft.claims.every(({ reading }, index) => reading.sentence.title || index === draft.claims.length - 1)
  )
    [draft.status, draft.mode] = [claim.status, claim.mode];
}

/** When and where: the first that is told, a day rather than a month, a city rather than a country. */
function tell(draft: Draft, { date, place }: Claim): void {
  if (date && (!draft.date || (draft.date.resolved.precision !== 'DAY' && date.resolved.precision === 'DAY')))
    draft.date = date;
  if (place && (!draft.place || (!draft.place.city && place.city && place.country === draft.place.country)))
    draft.place = place;
}

/** A stop known by its country alone is the city named later. */
function addStop(draft: Draft, stop: Stop): void {
  const known = draft.stops.find(
    ({ place }) =>
      place.country === stop.place.country &&
      (!place.city || !stop.place.city || place.city === stop.place.city),
  );
  if (!known) draft.stops.push(stop);
  else {
    if (!known.place.city) known.place = stop.place;
    known.date ??= stop.date;
  }
}

/** Whether a claim is about an event already known. */
function isSame(draft: Draft, claim: Claim, people: readonly Person[]): boolean {
  const asConsultations =
    draft.kind === 'CONSULTATION' && claim.kind === 'MEETING' && claim.mode === 'IN_PERSON';
  // A courtesy call stays one.
  const becomesConsultations =
    draft.kind === 'MEETING' &&
    claim.kind === 'CONSULTATION' &&
    draft.mode === 'IN_PERSON' &&
    !draft.claims.some(({ rule }) => rule.read.each);
  if (draft.kind !== claim.kind && !asConsultations && !becomesConsultations) return false;
  // „Bei diesen Konsultationen, die regelmäßig stattfinden“ are those just told.
  if (draft.background !== claim.background && (draft.background || !claim.rule.read.converts)) return false;
  if (draft.round !== null && claim.round !== null && draft.round !== claim.round) return false;
  const vague = !people.length && !claim.date;
  const fromTitle = draft.claims.every(({ reading }) => reading.sentence.title);
  // A headline says “speaks with” of talks in person too.
  const modes = draft.kind === 'MEETING' && claim.kind === 'MEETING' && draft.mode !== claim.mode;
  const untold = draft.tentative || claim.rule.read.tentative || isToldAsCall(draft, claim);
  const headline = fromTitle && (!draft.people.size || people.some((person) => draft.people.has(person)));
  if (modes && !untold && !headline) return false;
  // One traveller, one trip, however many places and days it is told in.
  if (draft.kind === 'VISIT' && people.some((person) => draft.people.has(person)))
    return (
      (draft.status === claim.status || fromTitle || speaksAgain(draft, claim)) &&
      !apart(draft.date, claim.date, LONGEST_TRIP) &&
      !isAnotherTrip(draft, claim)
    );
  // «ожидается визит президента А» … «глава МИД Китая посетит»: another country's visitor.
  const visitors = [...draft.people.keys()].flatMap(({ country }) => country ?? []);
  const visitor = draft.visitor ?? (draft.kind === 'VISIT' ? visitors[0] : undefined);
  if (visitor && claim.visitor && visitor !== claim.visitor) return false;
  const elsewhere = claim.stops.some(({ place }) =>
    draft.stops.every((stop) => stop.place.country !== place.country),
  );
  if (draft.kind === 'VISIT' && !people.length && elsewhere && draft.stops.length) return false;
  if (draft.status !== claim.status && !vague && !fromTitle) return false;
  if (draft.status !== claim.status && claim.status !== 'HELD' && vague) return false;
  if (apart(draft.date, claim.date) || arePlacesApart(draft, claim)) return false;
  const codes = new Set([...claim.codes, ...people.flatMap(({ country }) => country ?? [])]);
  const known = new Set([
    ...draft.codes,
    ...[...draft.people.keys()].flatMap(({ country }) => country ?? []),
  ]);
  const inside = (small: Set<string>, large: Set<string>) => [...small].every((code) => large.has(code));
  if (known.size > 1 && codes.size && !inside(codes, known) && !(fromTitle && inside(known, codes)))
    return false;
  // Talks of three are not the consultations of two of them.
  if (becomesConsultations && codes.size > 1 && !inside(known, codes)) return false;
  const shared = people.filter((person) => draft.people.has(person)).length;
  if (claim.rule.read.each && shared < people.length) return false;
  if (asConsultations || becomesConsultations)
    return people.length === 0
      ? Boolean(asConsultations && claim.rule.read.recalls) ||
          draft.claims.some(({ sentence }) => sentence === claim.sentence) ||
          (becomesConsultations &&
            draft.people.size > 0 &&
            claim.sentence - draft.claims.at(-1)!.sentence < 3)
      : shared === people.length ||
          (asConsultations && isTalksOf(draft, claim, people)) ||
          (becomesConsultations && shared > 0 && !replaces(draft, people, claim.sentence));
  // „traf seine Amtskollegen aus Kenia und Peru“ is not the talks with Iceland's minister.
  const others = [...draft.people.keys()].filter((person) => !people.includes(person));
  const met = others.flatMap(({ country }) => country ?? []);
  if (claim.theirs.length && met.length && !met.some((code) => claim.theirs.includes(code))) return false;
  if (draft.kind === 'CONSULTATION') return true;
  if (!people.length || !draft.people.size) return true;
  return shared === people.length || shared === draft.people.size;
}

/** „Die Gespräche zwischen A und B“ right behind consultations between their countries, of which the text names nobody. */
function isTalksOf(draft: Draft, claim: Claim, people: readonly Person[]): boolean {
  const { reading, roles, date, from, to } = claim;
  const span = reading.items.filter((item) => item.from >= from && item.to <= to);
  return (
    !draft.people.size &&
    !date &&
    claim.sentence - draft.claims.at(-1)!.sentence < 2 &&
    roles.every(({ role }) => role === 'PARTICIPANT') &&
    (span.some(namesEvent) || claim.rule.read.tentative === true) &&
    people.length === draft.codes.size &&
    people.every(({ country }) => country === null || draft.codes.has(country))
  );
}

/**
 * Whether somebody stands for a country for which others were at the event: the deputy consulted, the minister received.
 * Whose country nothing tells may be of any, where one sentence tells of both.
 */
function replaces(draft: Draft, people: readonly Person[], sentence: number): boolean {
  const others = new Set(
    [...draft.people.keys()].filter((person) => !people.includes(person)).map(({ country }) => country),
  );
  const together = draft.claims.at(-1)!.sentence === sentence;
  return people.some(
    (person) =>
      !draft.people.has(person) &&
      (person.country ? others.has(person.country) : together && others.size > 0),
  );
}

/** Whether two sentences about people who met name places in two countries. */
const arePlacesApart = ({ kind, place }: Draft, claim: Claim): boolean =>
  kind !== 'VISIT' && Boolean(place && claim.place) && place!.country !== claim.place!.country;

/** “During her visit to Berne she will also meet …”: no date of its own, and no other place. */
const speaksAgain = ({ stops }: Draft, claim: Claim): boolean =>
  !claim.date &&
  claim.status !== 'PROPOSED' &&
  claim.stops.every(({ place }) => stops.some((stop) => stop.place.country === place.country));

/** «5 мая посетит Кению.» … «12–13 мая он посетит Чили»: days and a country of its own, told in a sentence of its own. */
const isAnotherTrip = ({ claims, stops, date }: Draft, claim: Claim): boolean =>
  stops.length > 0 &&
  claim.stops.length > 0 &&
  claims.every(({ sentence }) => sentence !== claim.sentence) &&
  claim.stops.every(({ place }) => stops.every((stop) => stop.place.country !== place.country)) &&
  apart(date, claim.date, 1);

/** Days that two sentences about one trip may lie apart. */
const LONGEST_TRIP = 14;

/** Whether two dates cannot be one event's, which lasts `days` at most. */
function apart(a: Claim['date'], b: Claim['date'], days = 0): boolean {
  if (!a || !b) return false;
  const [x, y] = [a.resolved, b.resolved];
  if (days && Math.abs(Date.parse(x.start) - Date.parse(y.start)) <= days * 86_400_000) return false;
  const end = (date: string) => date.padEnd(10, '~');
  return end(x.end) < y.start || end(y.end) < x.start;
}
