import type { DateFact, EventFact, ParticipantFact, StatementFact } from '../extract/facts.ts';

/** An event to be read by people: what, when and where on a line, and one below it for each participant and statement. */
export function formatEvent(event: EventFact, index: number): string {
  const { kind, mode, status, background, date, place, countries, round, visitor } = event;
  const rules = new Set(event.mentions.map(({ rule }) => rule));
  return [
    `${index + 1}  ${listed(
      kind,
      mode,
      status,
      background && 'background',
      countries.join(' '),
      visitor && `visitor ${visitor}`,
      date && formatDate(date),
      place && named(place.localName, place.country),
      round !== null && `round ${round}`,
    )}`,
    `    by ${[...rules].join(', ')}`,
    ...event.participants.map(formatParticipant),
    ...event.statements.map(formatStatement),
  ].join('\n');
}

function formatDate({ start, end, within, basis }: DateFact): string {
  const days = start === end ? start : `${start}/${end}`;
  return `${within ? 'within ' : ''}${days} ${basis}`;
}

function formatParticipant({ official, group, country, post, role }: ParticipantFact): string {
  return `    ${listed(
    `${role} ${named(official?.name ?? group, country)}`,
    official?.latinName,
    post?.shortTitle,
    post?.organisationName,
  )}`;
}

function formatStatement({ kind, sides, speaker, text, topics }: StatementFact): string {
  const who = speaker?.name ?? sides.join(' ');
  return `    ${kind} ${who}: “${text.replace(/\s+/g, ' ')}” ${topics.map(({ topic }) => `#${topic}`).join(' ')}`.trimEnd();
}

/** `Ottawa (CA)`; the code alone where there is no name. */
export function named(name: string | null, country: string | null): string {
  return name !== null && country !== null ? `${name} (${country})` : (name ?? country ?? '?');
}

/** What there is, with commas between. */
export const listed = (...parts: (string | false | null | undefined)[]): string =>
  parts.filter(Boolean).join(', ');
