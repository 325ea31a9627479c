import type {
  DateFact,
  EventFact,
  Facts,
  Mention,
  OfficialFact,
  OrganisationFact,
  ParticipantFact,
  StatementFact,
} from '../extract/facts.ts';

/**
 * The facts of one text as people annotate them by hand: one flat object an event, everything by value. Every span
 * carries its words, so that the result can be read without the text.
 */
export function annotate(id: string, text: string, facts: Facts) {
  const spans = spansIn(text);
  return {
    id,
    language: facts.language,
    title: facts.title,
    events: facts.events.map((event) => annotateEvent(event, spans)),
    officials: facts.officials.map(annotateOfficial),
    organisations: facts.organisations.map(annotateOrganisation),
  };
}

type Spans = ReturnType<typeof spansIn>;

function spansIn(text: string) {
  return (mentions: Mention[]) =>
    mentions.map(({ start, end, rule, basis }) => ({
      start,
      end,
      quote: text.slice(start, end),
      rule,
      basis,
    }));
}

function annotateEvent(event: EventFact, spans: Spans) {
  const { kind, mode, status, background, date, place, countries, round, visitor, host, participants } =
    event;
  const named = participants.filter(isNamed);
  return {
    kind: kind === 'MEETING' && (mode === 'PHONE' || mode === 'VIDEO') ? 'CALL' : kind,
    mode,
    status,
    background,
    start: date?.start ?? null,
    end: date?.end ?? null,
    dateBasis: dateBasis(date),
    city: place?.localName ?? null,
    country: place?.country ?? null,
    countries,
    round,
    participants: named.map((participant) => annotateParticipant(participant, spans)),
    groups: participants.flatMap(({ group, country, role }) =>
      group === null ? [] : [{ group, country, role }],
    ),
    delegations: event.delegations.map(({ country, organisation }) => ({
      country,
      organisation: organisation?.name ?? null,
    })),
    ...(kind === 'VISIT' ? { visitor, host, meetingsComplete: event.meetingsComplete } : {}),
    topics: [...new Set(event.statements.flatMap((statement) => statement.topics.map(({ topic }) => topic)))],
    statements: event.statements.map((statement) => annotateStatement(statement, spans)),
    spans: spans([...event.mentions, ...(date?.mentions ?? []), ...(place?.mentions ?? [])]),
  };
}

/** An annotator's word for how far the text vouches for a date. */
function dateBasis(date: DateFact | null): 'STATED' | 'INFERRED' | 'WITHIN' | 'NONE' {
  if (date === null) return 'NONE';
  return date.within ? 'WITHIN' : date.basis;
}

type NamedParticipant = ParticipantFact & { official: OfficialFact };

function isNamed(participant: ParticipantFact): participant is NamedParticipant {
  return participant.official !== null;
}

function annotateParticipant(
  { official, post, organisation, country, role, mentions }: NamedParticipant,
  spans: Spans,
) {
  return {
    name: official.name,
    family: official.familyName,
    post: post?.shortTitle ?? null,
    organisation: post === null ? (organisation?.name ?? null) : post.organisationName,
    country,
    role: role === 'MEMBER' ? 'PARTICIPANT' : role,
    quote: spans(mentions)[0]?.quote ?? null,
    spans: spans(mentions),
  };
}

function annotateStatement(
  { kind, text, joint, sides, speaker, topics, mentions }: StatementFact,
  spans: Spans,
) {
  return {
    kind,
    text,
    joint,
    sides,
    speaker: speaker?.name ?? null,
    topics: topics.map(({ topic }) => topic),
    spans: spans(mentions),
  };
}

function annotateOfficial({ name, latinName, familyName, givenName, country, forms, posts }: OfficialFact) {
  return {
    name,
    latinName,
    family: familyName,
    given: givenName,
    country,
    forms: [...new Set(forms.map(({ text }) => text))],
    posts: posts.map(({ title }) => title),
  };
}

function annotateOrganisation({ name, names, country, kind, parent }: OrganisationFact) {
  return { name, names, country, kind, parent: parent?.name ?? null };
}
