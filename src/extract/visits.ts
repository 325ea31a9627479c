import { type DateClaim, has } from './adjuncts.ts';
import type { Side } from './claims.ts';
import { commonPlace } from './destinations.ts';
import type { Draft } from './events.ts';
import type { Person } from './registry.ts';

const DAY = 86_400_000;
/** Sentences behind the one that names a visit in which it is spoken of. */
const NEAR = 3;
/** A visit of which only one day is told may have begun or ended by as many days more. */
const MARGIN = 2;

const within = ({ resolved: outer }: DateClaim, { resolved: inner }: DateClaim) => {
  const margin =
    outer.start === outer.end && outer.precision === 'DAY' && inner.precision === 'DAY' ? MARGIN : 0;
  const moved = (date: string, days: number) =>
    days ? new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10) : date;
  return moved(outer.start, -margin) <= inner.start && inner.end <= moved(outer.end, margin);
};

/**
 * Puts consultations and meetings on the visit they were held on: the visitor took part, at the visit's places and
 * inside its dates. What the text leaves open of such a meeting follows from the visit: its city, and its date, which
 * is some day of the visit.
 */
export function linkVisits(drafts: readonly Draft[]): void {
  const visits = drafts.filter(({ kind, background }) => kind === 'VISIT' && !background);
  for (const draft of drafts) {
    if (draft.kind === 'VISIT' || draft.visit || draft.background || draft.mode !== 'IN_PERSON') continue;
    const visit = visits.find((one) => isOn(draft, one));
    if (!visit) continue;
    draft.visit = visit;
    addTraveller(draft, visit);
    if (isMatterOf(draft, visit)) addTravellers(draft, visit);
    if (!visit.place && !visit.stops.length && draft.place && draft.place.country !== visit.visitor) {
      visit.place = draft.place;
      visit.stops.push({ place: draft.place, date: null });
    }
    const stops = visit.stops.filter(({ place }) => !draft.place || place.country === draft.place.country);
    const stop = stops.length === 1 ? stops[0]! : null;
    // Only a city is handed on: where in a country a meeting of a visit was held, the visit does not say (the seed’s gold).
    if (visit.place?.city) draft.place ??= visit.place;
    if (draft.place && !draft.place.city && stop?.place.city) draft.place = stop.place;
    inheritDate(draft, stop?.date ?? visit.date);
    if (
      stop &&
      !stop.place.city &&
      draft.place?.city &&
      isOneDay(visit.date) &&
      sameDay(visit.date, draft.date)
    ) {
      stop.place = draft.place;
      visit.place = commonPlace(visit.stops);
    }
  }
  for (const visit of visits) {
    const held = drafts.filter((draft) => draft.visit === visit);
    datedBy(visit, held);
    // What is still to come on a visit under way is not on the day of what is past of it.
    for (const draft of held)
      if (draft.status !== 'PLANNED' || visit.status !== 'HELD') inheritDate(draft, visit.date);
  }
}

const isOneDay = (date: DateClaim | null): boolean =>
  date?.resolved.precision === 'DAY' && date.resolved.start === date.resolved.end;

const sameDay = (one: DateClaim | null, other: DateClaim | null): boolean =>
  one !== null && one.resolved.start === other?.resolved.start && one.resolved.end === other.resolved.end;

/** What was held on a visit was held on some day of it. */
function inheritDate(draft: Draft, date: DateClaim | null): void {
  if (draft.date || !date) return;
  const { resolved } = date;
  const isWithin = resolved.start !== resolved.end;
  draft.date = { ...date, resolved: { ...resolved, within: isWithin, basis: 'INFERRED' } };
}

/** A visit lasted as long as what was held on it, where the text says no more than that or names one day. */
function datedBy(visit: Draft, held: readonly Draft[]): void {
  const dates = [visit, ...held].flatMap(({ date }) =>
    date?.resolved.precision === 'DAY' && !date.resolved.within ? [date] : [],
  );
  const [first] = dates;
  if (!first || (visit.date && visit.date.resolved.start !== visit.date.resolved.end)) return;
  const [start] = dates.map(({ resolved }) => resolved.start).sort();
  const end = dates
    .map(({ resolved }) => resolved.end)
    .sort()
    .at(-1);
  if (visit.date && visit.date.resolved.start === start && visit.date.resolved.end === end) return;
  visit.date = { ...first, resolved: { ...first.resolved, start: start!, end: end!, basis: 'INFERRED' } };
}

/** “on Tuesday” of a visit of some days is the Tuesday among them. */
function onWeekday(date: DateClaim, { resolved }: DateClaim): DateClaim {
  const weekday = date.item.date?.weekday;
  if (weekday === undefined || resolved.precision !== 'DAY') return date;
  for (let day = Date.parse(resolved.start); day <= Date.parse(resolved.end); day += 86_400_000) {
    const found = new Date(day);
    const iso = found.toISOString().slice(0, 10);
    if ((found.getUTCDay() + 6) % 7 === weekday)
      return { ...date, resolved: { ...date.resolved, start: iso, end: iso } };
  }
  return date;
}

/** Tells of the visits that a text speaks of without their travellers who these were. */
export function fillVisits(drafts: readonly Draft[]): void {
  // Who travelled in a delegation is not told by who sat at the table with it: the ambassador lives there.
  const visits = drafts.filter(
    ({ kind, background, people, claims }) =>
      kind === 'VISIT' && !background && !people.size && !claims.some(({ visitor }) => visitor),
  );
  for (const visit of visits) addGuests(visit, drafts);
  if (visits.length) linkVisits(drafts);
}

/** “During the visit”: who was received at the meeting or consultations that the text told of before. */
function addGuests(visit: Draft, drafts: readonly Draft[]): void {
  const sentence = visit.claims[0]!.sentence;
  const event = drafts.findLast(
    ({ kind, mode, status, background, claims, people }) =>
      kind !== 'VISIT' &&
      mode === 'IN_PERSON' &&
      status === visit.status &&
      !background &&
      people.size > 1 &&
      claims[0]!.sentence < sentence,
  );
  if (!event) return;
  const hosts = [...event.people]
    .filter(([, { role }]) => role === 'COUNTERPART')
    .map(([person]) => person.country);
  const host = event.place?.country ?? hosts[0];
  const guests = [...event.people].filter(([{ country }]) => country !== null && country !== host);
  if (!host || guests.length === event.people.size) return;
  for (const [person, guest] of guests)
    visit.people.set(person, {
      ...guest,
      role: guest.role === 'HEAD' && guests.length > 1 ? 'HEAD' : 'PARTICIPANT',
    });
  visit.visitor = guests[0]?.[0].country ?? visit.visitor;
  visit.codes = new Set([host, ...guests.flatMap(([{ country }]) => country ?? [])]);
  if (!visit.stops.length && event.place) {
    visit.place = event.place;
    visit.stops.push({ place: event.place, date: null });
  }
}

/** „Im Zentrum des Besuchs standen Konsultationen“: consultations a sentence about the visit tells of and names nobody for. */
function isMatterOf({ kind, people, claims, codes }: Draft, visit: Draft): boolean {
  const [claim] = claims;
  const behind = claim!.sentence - visit.claims[0]!.sentence;
  const { items } = claim!.reading;
  return (
    kind === 'CONSULTATION' &&
    !people.size &&
    behind >= 0 &&
    behind < NEAR &&
    items.some((item) => has(item, 'visit')) &&
    !items.some(({ people, post, type }) => people || post || type === 'side') &&
    [...codes].every((code) => visit.codes.has(code))
  );
}

/** Whoever came for consultations took part in them, and led a side where nobody else of it came. */
function addTravellers(draft: Draft, visit: Draft): void {
  const countries = [...visit.people.keys()].map(({ country }) => country);
  for (const [person, told] of visit.people) {
    const alone = countries.filter((country) => country === person.country).length === 1;
    draft.people.set(person, { ...told, role: alone ? 'HEAD' : 'PARTICIPANT' });
  }
  for (const code of visit.codes) draft.codes.add(code);
}

/** A meeting of which the text names only the host's side is the lone traveller's. */
function addTraveller(draft: Draft, visit: Draft): void {
  const [traveller, ...others] = [...visit.people].filter(([, { claim }]) => !claim.beside.length);
  if (!traveller || others.length || !draft.people.size) return;
  const isHost = ([{ country }, { side }]: [Person, { side: Side }]) =>
    country !== visit.visitor && (country !== null || side === 'b');
  if (![...draft.people].every(isHost)) return;
  const [person, { mention, claim }] = traveller;
  draft.people.set(person, { role: 'PARTICIPANT', mention, claim, side: 'a' });
}

function isOn(draft: Draft, visit: Draft): boolean {
  // “She is in Malta today, where she will be received”: a visit under way has meetings still to come.
  const underWay = visit.status === 'HELD' && draft.status === 'PLANNED' && !draft.date;
  if (visit.status !== draft.status && !underWay) return false;
  if (visit.date && draft.date) draft.date = onWeekday(draft.date, visit.date);
  if (visit.date && draft.date && !within(visit.date, draft.date)) return false;
  const hosts = new Set(visit.stops.map(({ place }) => place.country));
  if (draft.place && hosts.size && !hosts.has(draft.place.country)) return false;
  if ([...visit.people.keys()].some((person) => draft.people.has(person))) return true;
  if (isMatterOf(draft, visit)) return true;
  const codes = new Set([
    ...draft.codes,
    ...[...draft.people.keys()].flatMap(({ country }) => country ?? []),
  ]);
  if ([...visit.codes].every((code) => codes.has(code))) return true;
  // «Были проведены встречи с…»: who met them goes without saying after the visit was named.
  const [only, ...others] = codes;
  const unsaid = [...draft.people.values()].map(({ side }) => side).every((side) => side === 'b');
  const hosted = unsaid && !codes.has(visit.visitor ?? '') && [...codes].some((code) => hosts.has(code));
  return (
    (only === undefined
      ? unsaid && draft.people.size > 0
      : hosted || (!others.length && visit.codes.has(only))) &&
    draft.claims[0]!.sentence >= visit.claims[0]!.sentence
  );
}

/** “This visit underlines …”: nobody can be told from it. */
export const isNobodysVisit = ({ kind, people, claims }: Draft): boolean =>
  kind === 'VISIT' &&
  !people.size &&
  !claims.some(({ visitor, groups, rule }) => visitor || groups.length || rule.read.visitor === 'of');
