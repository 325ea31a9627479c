import { type DateClaim, has, type PlaceClaim } from './adjuncts.ts';
import { type Almanac, resolveDate } from './calendar.ts';
import type { EventStatus } from './facts.ts';
import type { Reading } from './phrases.ts';

/** A place that a trip leads to, with the days spent there where the text tells them apart. */
export interface Stop {
  place: PlaceClaim;
  date: DateClaim | null;
}

/**
 * The stops of a trip, from the first place named: “in Latvia from 2 to 3 March, before visiting Ukraine”,
 * “Tbilisi, Georgia; Baku, Azerbaijan; and Yerevan, Armenia”. A city and its country are one stop.
 */
export function stopsFrom(reading: Reading, where: number, status: EventStatus, almanac: Almanac): Stop[] {
  const stops: Stop[] = [];
  for (let at = where; at < reading.items.length; at++) {
    const item = reading.items[at]!;
    const last = stops.at(-1);
    // “to Russia's neighbours” leads elsewhere.
    if (item.type === 'country' && reading.items[at + 1]?.word === "'") break;
    const named = item.type === 'country' && !item.adjective ? (item.codes ?? []) : [];
    const countries = item.city ? [item.city.country] : named;
    for (const country of countries) {
      const city = item.city?.name ?? null;
      if (last && last.place.country === country && !(city && last.place.city)) last.place.city ??= city;
      else stops.push({ place: { city, country, item, reading }, date: null });
    }
    if (countries.length) continue;
    if (item.date) {
      const resolved = resolveDate(item.date, status, almanac);
      if (last && resolved) last.date ??= { resolved, item, reading };
    } else if (!goesOn(reading, at)) break;
  }
  return stops;
}

/** Whether a list of stops goes on at an item: “before visiting”, “and then to”, “on” a day. */
const goesOn = ({ language, items }: Reading, at: number): boolean => {
  const item = items[at]!;
  const word = item.word ?? '';
  return (
    item.type === 'area' ||
    ['and', 'from', 'onward', 'travel'].some((name) => has(item, name)) ||
    /^[,;()]$/.test(word) ||
    language.words.articles.has(word) ||
    language.words.in.has(word) ||
    (language.words.inTitle.has(word) && items[at + 1]?.date !== undefined)
  );
};

/** The one place that stops have in common: a city, or only its country; null where they are in several countries. */
export function commonPlace(stops: readonly Stop[]): PlaceClaim | null {
  const [first] = stops;
  if (!first || stops.some(({ place }) => place.country !== first.place.country)) return null;
  const cities = new Set(stops.flatMap(({ place }) => place.city ?? []));
  return cities.size < 2
    ? (stops.find(({ place }) => place.city) ?? first).place
    : { ...first.place, city: null };
}

/** From the first day to the last of a trip whose stops have dates of their own. */
export function spanOf(stops: readonly Stop[]): DateClaim | null {
  const dated = stops.flatMap(({ date }) => date ?? []);
  const [first] = dated;
  if (!first || dated.length < 2) return null;
  const ends = dated.map(({ resolved }) => resolved.end).sort();
  const starts = dated.map(({ resolved }) => resolved.start).sort();
  return { ...first, resolved: { ...first.resolved, start: starts[0]!, end: ends.at(-1)! } };
}
