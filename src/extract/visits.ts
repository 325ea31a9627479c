import type { DateClaim } from './adjuncts.ts';
import type { Draft } from './events.ts';

const within = ({ resolved: outer }: DateClaim, { resolved: inner }: DateClaim) =>
  outer.start <= inner.start && inner.end <= outer.end;

/**
 * Puts consultations and meetings on the visit they were held on: the visitor took part, at the visit's places and
 * inside its dates. What the text leaves open of such a meeting follows from the visit: its city, and its date, which
 * is some day of the visit.
 */
export function linkVisits(drafts: readonly Draft[]): void {
  const visits = drafts.filter(({ kind, background }) => kind === 'VISIT' && !background);
  for (const draft of drafts) {
    if (draft.kind === 'VISIT' || draft.background || draft.mode !== 'IN_PERSON') continue;
    const visit = visits.find((one) => isOn(draft, one));
    if (!visit) continue;
    draft.visit = visit;
    if (!visit.place && !visit.stops.length && draft.place && draft.place.country !== visit.visitor) {
      visit.place = draft.place;
      visit.stops.push({ place: draft.place, date: null });
    }
    const stops = visit.stops.filter(({ place }) => !draft.place || place.country === draft.place.country);
    const stop = stops.length === 1 ? stops[0]! : null;
    if (visit.place?.city) draft.place ??= visit.place;
    if (draft.place && !draft.place.city && stop?.place.city) draft.place = stop.place;
    const date = stop?.date ?? visit.date;
    if (!draft.date && date) {
      const { resolved } = date;
      draft.date = {
        ...date,
        resolved: { ...resolved, within: resolved.start !== resolved.end, basis: 'INFERRED' },
      };
    }
  }
}

function isOn(draft: Draft, visit: Draft): boolean {
  if (visit.status !== draft.status) return false;
  if (visit.date && draft.date && !within(visit.date, draft.date)) return false;
  const hosts = new Set(visit.stops.map(({ place }) => place.country));
  if (draft.place && hosts.size && !hosts.has(draft.place.country)) return false;
  if ([...visit.people.keys()].some((person) => draft.people.has(person))) return true;
  const codes = new Set([
    ...draft.codes,
    ...[...draft.people.keys()].flatMap(({ country }) => country ?? []),
  ]);
  if ([...visit.codes].every((code) => codes.has(code))) return true;
  // «Были проведены встречи с…»: who met them goes without saying after the visit was named.
  const [only, ...others] = codes;
  return (
    only !== undefined &&
    !others.length &&
    visit.codes.has(only) &&
    draft.claims[0]!.sentence >= visit.claims[0]!.sentence
  );
}
