import type { TimelineGroup } from '../model/enumerations.ts';
import type { Timeline } from '../model/timeline.ts';
import type { TimelineItem } from '../model/timeline-item.ts';
import { countryName } from '../model/wording/countries.ts';
import { type DateFacts, dateText } from '../model/wording/dates.ts';
import { placeName } from '../model/wording/places.ts';
import { eventTitle, kindHeading, type TitleFacts } from '../model/wording/titles.ts';

/** What a timeline is drawn from. */
export interface TimelineFacts {
  events: { id: string; date: DateFacts; title: TitleFacts; sources: number; url: string | null }[];
  undated: number;
}

/** The timeline of some events, in rows and in a language. */
export function drawTimeline(
  { events, undated }: TimelineFacts,
  group: TimelineGroup,
  language: string,
): Timeline {
  const items = events.flatMap((event) => {
    const item = drawEvent(event, language);
    const groups = groupsOf(event.title, group);
    return groups.map((id) => ({ ...item, group: id, id: groups.length > 1 ? `${item.id}#${id}` : item.id }));
  });
  return { items, groups: countGroups(items, group, language), undated };
}

function drawEvent(
  { id, date, title, sources, url }: TimelineFacts['events'][number],
  language: string,
): TimelineItem {
  const { start, end, within, precision } = date;
  return {
    id,
    kind: title.kind,
    start,
    end,
    endExclusive: dayAfter(end),
    within: Boolean(within),
    precision,
    displayDate: dateText(date, language),
    title: eventTitle(title, language),
    place: placeName(title.place, language),
    group: null,
    sources,
    url,
  };
}

/** The rows that an event stands in; null stands for the only one. */
function groupsOf({ kind, parties }: TitleFacts, group: TimelineGroup): (string | null)[] {
  if (group === 'NONE') return [null];
  if (group === 'KIND') return [kind];
  const rows = group === 'COUNTRY' ? parties : pairs(parties);
  return rows.length === 0 ? [null] : rows;
}

const pairs = (codes: string[]): string[] =>
  codes.flatMap((one, index) => codes.slice(index + 1).map((other) => `${one}-${other}`));

function countGroups(items: TimelineItem[], group: TimelineGroup, language: string): Timeline['groups'] {
  const counts = new Map<string, number>();
  for (const { group: id } of items) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, title: groupTitle(id, group, language), count }))
    .sort((one, other) => one.title.localeCompare(other.title, language));
}

function groupTitle(id: string, group: TimelineGroup, language: string): string {
  if (group === 'KIND') return kindHeading(id as TitleFacts['kind'], language);
  return id
    .split('-')
    .map((code) => countryName(code, language))
    .join(' – ');
}

/** The day after a day of the calendar. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
