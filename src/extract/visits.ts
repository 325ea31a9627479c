import type { EventFact } from './facts.ts';

const covers = (visit: EventFact, event: EventFact) =>
  !visit.date || !event.date || (visit.date.start <= event.date.start && event.date.end <= visit.date.end);

/**
 * Puts consultations and meetings on the visit they were held on: the same parties, inside its dates. A meeting of the
 * visit without a date of its own took place on some day of it.
 */
export function linkVisits(events: readonly EventFact[]): void {
  const visits = events.filter(({ kind, background }) => kind === 'VISIT' && !background);
  for (const event of events) {
    if (event.kind === 'VISIT' || event.background || event.mode === 'PHONE' || event.mode === 'VIDEO')
      continue;
    const visit = visits.find(
      (one) =>
        one.status === event.status &&
        one.countries.every((code) => event.countries.includes(code)) &&
        covers(one, event) &&
        (!event.place?.country || !one.host || event.place.country === one.host),
    );
    if (!visit) continue;
    event.visit = visit;
    if (!event.date && visit.date)
      event.date = { ...visit.date, within: visit.date.start !== visit.date.end, basis: 'INFERRED' };
  }
}
