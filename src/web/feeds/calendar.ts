import { dayAfter } from '../../graph/timeline.ts';
import type { EventStatus } from '../../model/enumerations.ts';
import type { FeedFacts } from './atom.ts';
import { type FeedEvent, factsUrl, updatedAt } from './events.ts';
import { component, day, lines, type Property, text, time } from './icalendar.ts';

const STATUS: Record<EventStatus, string> = {
  HELD: 'CONFIRMED',
  PLANNED: 'TENTATIVE',
  PROPOSED: 'TENTATIVE',
};

/**
 * iCalendar (RFC 5545): events with a date, as whole days. One whose day is not known covers all that it may have been.
 */
export function calendar(events: FeedEvent[], { title, origin }: FeedFacts): string {
  const head: Property[] = [
    ['VERSION', '2.0'],
    ['PRODID', '-//Communique//Events//EN'],
    ['METHOD', 'PUBLISH'],
    ['NAME', text(title)],
    ['X-WR-CALNAME', text(title)],
    ['REFRESH-INTERVAL;VALUE=DURATION', 'PT6H'],
  ];
  return component('VCALENDAR', lines(head) + events.map((event) => calendarEvent(event, origin)).join(''));
}

function calendarEvent(event: FeedEvent, origin: string): string {
  const { id, kind, status, title, date, place, releases } = event;
  if (date === null) return '';
  const updated = time(updatedAt(event));
  const told = releases.flatMap((release) =>
    [release.title, release.url].filter((part) => part !== null).join('\n'),
  );
  const properties: (Property | null)[] = [
    ['UID', `${encodeURI(id)}@communique`],
    ['DTSTAMP', updated],
    ['LAST-MODIFIED', updated],
    ['DTSTART;VALUE=DATE', day(date.start)],
    ['DTEND;VALUE=DATE', day(dayAfter(date.end))],
    ['SUMMARY', text(title)],
    place?.name ? ['LOCATION', text(place.name)] : null,
    ['DESCRIPTION', text([date.text, ...told].join('\n'))],
    ['URL', releases.find(({ url }) => url !== null)?.url ?? factsUrl(origin, event)],
    ['STATUS', STATUS[status]],
    ['CATEGORIES', kind],
    ['TRANSP', 'TRANSPARENT'],
  ];
  return component('VEVENT', lines(properties.filter((property) => property !== null)));
}
