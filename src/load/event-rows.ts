import type {
  DelegationFact,
  EventFact,
  ParticipantFact,
  PlaceFact,
  StatementFact,
} from '../extract/facts.ts';
import { romanise } from '../extract/romanise.ts';
import { officialId, slug } from './identity.ts';
import type { LastingRows } from './lasting-rows.ts';
import type { Row, Rows } from './rows.ts';
import { storedDate } from './stored-date.ts';

/** Makes the rows of events, of who took part in them and of what was said. `ids` has those that are stored. */
export class EventRows {
  private readonly statementsAt = new Map<number, number>();

  constructor(
    private readonly rows: Rows,
    private readonly lasting: LastingRows,
    private readonly ids: ReadonlyMap<EventFact, string>,
  ) {}

  event(event: EventFact): void {
    const id = this.ids.get(event) as string;
    const { kind, status, date, place, countries } = event;
    const stored = storedDate(date);
    const sortDate = stored?.start ?? '';
    this.rows.add('event', id, {
      id,
      kind,
      status,
      date: stored,
      sortDate,
      place: place && this.place(place),
      ...this.ofItsKind(event),
    });
    this.rows.join('event_release', { eventId: id, releaseId: this.rows.releaseId });
    this.rows.mention(id, [...event.mentions, ...(date?.mentions ?? []), ...(place?.mentions ?? [])]);
    for (const code of countries) {
      const countryCode = this.lasting.country(code);
      this.rows.add('party', `${id} ${code}`, { eventId: id, countryCode, kind, sortDate });
    }
    for (const delegation of event.delegations) this.delegation(delegation, id, event);
    for (const participant of event.participants) this.participant(participant, id, event);
    for (const statement of event.statements) this.statement(statement, id);
  }

  /** What only consultations, only meetings or only visits have. */
  private ofItsKind({ kind, round, mode, visit, visitor, host, meetingsComplete }: EventFact): Row {
    if (kind === 'VISIT') return { visitor: this.code(visitor), host: this.code(host), meetingsComplete };
    const visitId = visit && this.ids.get(visit);
    return kind === 'MEETING' ? { mode, visit: visitId } : { round, visit: visitId };
  }

  private code(country: string | null): string | null {
    return country && this.lasting.country(country);
  }

  private place({ localName, country }: PlaceFact): Row {
    return { localName, latinName: localName && romanise(localName), country: this.code(country) };
  }

  private delegation(delegation: DelegationFact, eventId: string, { delegations }: EventFact): void {
    const { country, organisation, mentions } = delegation;
    const id = delegationId(delegation, eventId);
    this.rows.mention(id, mentions);
    this.rows.add('delegation', id, {
      id,
      event: eventId,
      position: delegations.indexOf(delegation),
      country: this.code(country),
      organisation: organisation && this.lasting.organisation(organisation),
    });
  }

  private participant(participant: ParticipantFact, eventId: string, event: EventFact): void {
    const { official, group, country, post, organisation, role, roleBasis, mentions } = participant;
    const delegation = event.delegations.find(({ participants }) => participants.includes(participant));
    const id = participantId(participant, eventId);
    this.rows.mention(id, mentions);
    this.rows.add('participant', id, {
      id,
      event: eventId,
      position: event.participants.indexOf(participant),
      delegation: delegation && delegationId(delegation, eventId),
      official: official && this.lasting.official(official),
      group,
      country: this.code(country),
      post: post && this.lasting.post(post),
      organisation: organisation && this.lasting.organisation(organisation),
      role,
      roleBasis,
    });
    if (official && post) this.lasting.holding(official, post, event, mentions);
  }

  private statement(statement: StatementFact, eventId: string): void {
    const { kind, text, joint, sides, speaker, topics, mentions } = statement;
    const { releaseId } = this.rows;
    const position = Math.min(...mentions.map(({ start }) => start));
    const id = this.statementId(position);
    this.rows.mention(id, mentions);
    this.rows.add('statement', id, {
      id,
      event: eventId,
      release: releaseId,
      position,
      kind,
      text,
      joint,
      speaker: speaker && this.lasting.official(speaker),
    });
    for (const code of sides)
      this.rows.join('statement_side', { statementId: id, countryCode: this.lasting.country(code) });
    for (const { topic } of topics) {
      const topicId = this.lasting.topic(topic);
      this.rows.join('statement_topic', { statementId: id, topicId });
      this.rows.join('event_topic', { eventId, topicId });
    }
  }

  /** `statement/kg-mfa/32048f3cb986/609`: where in which release it begins; a second one there is numbered. */
  private statementId(position: number): string {
    const count = (this.statementsAt.get(position) ?? 0) + 1;
    this.statementsAt.set(position, count);
    const id = `statement/${this.rows.releaseId.slice('release/'.length)}/${position}`;
    return count === 1 ? id : `${id}/${count}`;
  }
}

/** `delegation/consultation/2018-06-12/ca-kg/kg`. */
const delegationId = ({ country, organisation }: DelegationFact, eventId: string): string =>
  `delegation/${eventId}/${country?.toLowerCase() ?? (organisation ? slug(organisation.name) : 'zz')}`;

/** `participant/consultation/2018-06-12/ca-kg/kg/dzhusupov-u`. */
const participantId = ({ official, group, country }: ParticipantFact, eventId: string): string =>
  official
    ? officialId(official).replace('official', `participant/${eventId}`)
    : `participant/${eventId}/${country?.toLowerCase() ?? 'zz'}/group/${slug(group ?? '')}`;
