import type { Draft } from './events.ts';

/**
 * A meeting held as the consultations is the consultations: drops each such meeting and gives the consultations what
 * it tells more. They are one where the same people met, or where consultations without people were held between the
 * same parties on the same day or are the headline of a text that begins with the meeting. A courtesy call beside them stays a meeting of its own.
 */
export function absorbMeetings(drafts: readonly Draft[]): Draft[] {
  const absorbed = new Set<Draft>();
  for (const consultations of drafts) {
    if (consultations.kind !== 'CONSULTATION' || consultations.background) continue;
    const meeting = drafts.find((draft) => !absorbed.has(draft) && isHeldAs(consultations, draft));
    if (!meeting) continue;
    absorbed.add(meeting);
    consultations.claims.push(...meeting.claims);
    for (const [person, told] of meeting.people)
      if (!consultations.people.has(person)) consultations.people.set(person, told);
    for (const code of meeting.codes) consultations.codes.add(code);
    consultations.date = meeting.date ?? consultations.date;
    consultations.place = meeting.place ?? consultations.place;
    consultations.mode = meeting.mode;
  }
  return drafts.filter((draft) => !absorbed.has(draft));
}

function isHeldAs(consultations: Draft, meeting: Draft): boolean {
  if (meeting.kind !== 'MEETING' || meeting.mode === 'PHONE' || meeting.background) return false;
  if (meeting.status !== consultations.status || meeting.claims.some(isCourtesy)) return false;
  if (!consultations.people.size)
    return (
      (sameDay(consultations, meeting) || isHeadlineOf(consultations, meeting)) &&
      hasParties(meeting, consultations)
    );
  const people = [...meeting.people.keys()];
  return (
    people.length > 1 &&
    people.length === consultations.people.size &&
    people.every((person) => consultations.people.has(person))
  );
}

const isCourtesy = ({ rule, reading: { items } }: Draft['claims'][number]): boolean =>
  Boolean(rule.read.each) || items.some(({ classes }) => classes?.includes('courtesy'));

/** Whether consultations are known from the headline alone, and the text begins with the meeting. */
const isHeadlineOf = (consultations: Draft, meeting: Draft): boolean =>
  !consultations.date &&
  consultations.codes.size > 1 &&
  consultations.claims.every(({ reading }) => reading.sentence.title) &&
  meeting.people.size > 1 &&
  meeting.claims.some(({ sentence }) => sentence === consultations.claims.at(-1)!.sentence + 1);

function sameDay({ date: a }: Draft, { date: b }: Draft): boolean {
  if (!a || !b || a.resolved.precision !== 'DAY' || a.resolved.within || b.resolved.within) return false;
  return a.resolved.start === b.resolved.start && a.resolved.end === b.resolved.end;
}

/** Whether the parties named with consultations, one or both, met. */
function hasParties(meeting: Draft, { codes }: Draft): boolean {
  const countries = new Set([...meeting.codes, ...[...meeting.people.keys()].map(({ country }) => country)]);
  return codes.size > 0 && [...codes].every((code) => countries.has(code));
}
