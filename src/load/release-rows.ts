import type {
  DelegationFact,
  EventFact,
  Facts,
  Mention,
  OfficialFact,
  OrganisationFact,
  ParticipantFact,
  PlaceFact,
  PostFact,
  StatementFact,
} from '../extract/facts.ts';
import { romanise } from '../extract/romanise.ts';
import { vocabulary } from '../extract/vocabulary.ts';
import { nameKeys, nameWords } from '../search/name-keys.ts';
import { distinctWords, stem } from '../search/words.ts';
import { eventIds, officialId, organisationId, postId, releaseId, slug } from './identity.ts';
import { Rows } from './rows.ts';
import type { SourceRelease } from './sources/release.ts';
import { storedDate } from './stored-date.ts';

const topicLabels = new Map(vocabulary.map(({ slug: name, labels }) => [name, labels]));

/** The rows that a release and its facts make, but for what only the store knows: its sequence and the time. */
export function rowsOf(release: SourceRelease, facts: Facts): Rows {
  return new ReleaseRows(release, facts).rows;
}

class ReleaseRows {
  readonly rows = new Rows();
  private readonly id: string;
  private readonly language: string | null;
  private readonly events: Map<EventFact, string>;
  private readonly holders: Map<PostFact, OfficialFact>;
  private readonly held = new Set<string>();
  private readonly statementIds = new Map<number, number>();

  constructor(
    private readonly release: SourceRelease,
    facts: Facts,
  ) {
    this.id = releaseId(release);
    this.language = facts.language ?? release.language;
    const events = facts.events.filter(({ background }) => !background);
    this.events = eventIds(events, release);
    this.holders = new Map(
      [...facts.officials].reverse().flatMap((official) => official.posts.map((post) => [post, official])),
    );
    for (const organisation of facts.organisations) this.organisation(organisation);
    for (const post of facts.posts) this.post(post);
    for (const official of facts.officials) this.official(official);
    const visitsFirst = events.sort(
      (one, other) => Number(other.kind === 'VISIT') - Number(one.kind === 'VISIT'),
    );
    for (const event of visitsFirst) this.event(event);
    for (const official of facts.officials)
      for (const post of official.posts) this.holding(official, post, null, post.mentions);
    this.releaseItself(facts.title);
  }

  private releaseItself(title: string | null): void {
    const { text, sha256, url, published, publisher } = this.release;
    const { id, language } = this;
    this.rows.add('release', id, {
      id,
      publisher: publisher && this.publisher(publisher),
      language,
      title: title ?? this.release.title,
      text,
      url,
      publishedOn: published,
      sortDate: published ?? '',
      sha256,
    });
    for (const form of distinctWords(`${title ?? ''}\n${text}`)) {
      const stemmed = stem(form, language);
      this.rows.add('word_form', `${stemmed} ${form}`, { stem: stemmed, form });
    }
  }

  private publisher({ name, names, country }: NonNullable<SourceRelease['publisher']>): string {
    return this.organisation({
      name,
      names: [name, ...names],
      country,
      kind: 'MINISTRY',
      parent: null,
      accreditedTo: [],
      mentions: [],
    });
  }

  private country(code: string): string {
    return this.rows.add('country', code, { id: `country/${code}`, code });
  }

  private organisation(organisation: OrganisationFact): string {
    const { name, names, country, parent, mentions } = organisation;
    const id = organisationId(organisation);
    this.mentions(id, mentions);
    return this.rows.add('organisation', id, {
      id,
      name,
      names: [...new Set([name, ...names])],
      country: country && this.country(country),
      parent: parent && this.organisation(parent),
    });
  }

  private post(post: PostFact): string {
    const { title, organisation, accreditedTo, mentions } = post;
    const id = postId(post, this.holders.get(post));
    this.mentions(id, mentions);
    for (const code of accreditedTo) {
      const country = this.country(code);
      this.rows.add('post_accreditation', `${id} ${code}`, { postId: id, countryCode: country });
    }
    return this.rows.add('post', id, {
      id,
      title,
      organisation: organisation && this.organisation(organisation),
    });
  }

  private official(official: OfficialFact): string {
    const { name, latinName, familyName, givenName, country, forms } = official;
    const id = officialId(official);
    for (const { text, mention } of forms) {
      const form = `${id}/name/${this.language ?? 'und'}/${text}`;
      this.rows.add('official_name', form, { id: form, official: id, text, language: this.language });
      this.mentions(form, [mention]);
    }
    const spellings = [name, latinName ?? '', ...forms.map(({ text }) => text)];
    for (const key of spellings.flatMap(nameWords).flatMap(nameKeys))
      this.rows.add('name_key', `${key} ${id}`, { key, officialId: id });
    return this.rows.add('official', id, {
      id,
      name,
      latinName,
      familyName,
      givenName,
      sortName: slug(`${familyName} ${givenName ?? ''}`),
      country: country && this.country(country),
    });
  }

  private event(event: EventFact): void {
    const id = this.events.get(event) as string;
    const { kind, mode, status, date, place, round, visit, visitor, host, meetingsComplete } = event;
    const stored = storedDate(date);
    const sortDate = stored?.start ?? '';
    this.rows.add('event', id, {
      id,
      kind,
      status,
      date: stored,
      sortDate,
      place: place && this.place(place),
      ...(kind === 'CONSULTATION' && { round, visit: visit && this.events.get(visit) }),
      ...(kind === 'MEETING' && { mode, visit: visit && this.events.get(visit) }),
      ...(kind === 'VISIT' && {
        visitor: visitor && this.country(visitor),
        host: host && this.country(host),
        meetingsComplete,
      }),
    });
    this.rows.add('event_release', id, { eventId: id, releaseId: this.id });
    this.mentions(id, [...event.mentions, ...(date?.mentions ?? []), ...(place?.mentions ?? [])]);
    for (const code of event.countries)
      this.rows.add('party', `${id} ${code}`, {
        eventId: id,
        countryCode: this.country(code),
        kind,
        sortDate,
      });
    for (const delegation of event.delegations) this.delegation(delegation, id, event);
    for (const participant of event.participants) this.participant(participant, id, event);
    for (const statement of event.statements) this.statement(statement, id);
  }

  private place({ localName, country }: PlaceFact) {
    return {
      localName,
      latinName: localName && romanise(localName),
      country: country && this.country(country),
    };
  }

  private delegation(delegation: DelegationFact, eventId: string, { delegations }: EventFact): void {
    const { country, organisation, mentions } = delegation;
    const id = delegationId(delegation, eventId);
    this.mentions(id, mentions);
    this.rows.add('delegation', id, {
      id,
      event: eventId,
      position: delegations.indexOf(delegation),
      country: country && this.country(country),
      organisation: organisation && this.organisation(organisation),
    });
  }

  private participant(participant: ParticipantFact, eventId: string, event: EventFact): void {
    const { official, group, country, post, organisation, role, roleBasis, mentions } = participant;
    const delegation = event.delegations.find(({ participants }) => participants.includes(participant));
    const who = official
      ? officialId(official).slice('official/'.length)
      : `group/${slug(`${country} ${group}`)}`;
    const id = `participant/${eventId}/${who}`;
    this.mentions(id, mentions);
    this.rows.add('participant', id, {
      id,
      event: eventId,
      position: event.participants.indexOf(participant),
      delegation: delegation && delegationId(delegation, eventId),
      official: official && this.official(official),
      group,
      country: country && this.country(country),
      post: post && this.post(post),
      organisation: organisation && this.organisation(organisation),
      role,
      roleBasis,
    });
    if (official && post) this.holding(official, post, event, mentions);
  }

  /** Seen in the post at an event that took place; without such an event, on no known day. */
  private holding(
    official: OfficialFact,
    post: PostFact,
    event: EventFact | null,
    mentions: Mention[],
  ): void {
    const [who, what] = [this.official(official), this.post(post)];
    const observed = event?.status === 'HELD' ? storedDate(event.date) : undefined;
    if (observed === undefined && this.held.has(`${who} ${what}`)) return;
    this.held.add(`${who} ${what}`);
    const when = observed ? [...new Set([observed.start, observed.end])].join('..') : 'undated';
    const id = `${who}/post/${when}/${what.slice('post/'.length)}`;
    this.mentions(id, mentions);
    this.rows.add('post_holding', id, { id, official: who, post: what, observed });
  }

  private statement(statement: StatementFact, eventId: string): void {
    const { kind, text, joint, sides, speaker, topics, mentions } = statement;
    const position = Math.min(...mentions.map(({ start }) => start));
    const count = (this.statementIds.get(position) ?? 0) + 1;
    this.statementIds.set(position, count);
    const id = `statement/${this.id.slice('release/'.length)}/${position}${count === 1 ? '' : `/${count}`}`;
    this.mentions(id, mentions);
    this.rows.add('statement', id, {
      id,
      event: eventId,
      release: this.id,
      position,
      kind,
      text,
      joint,
      speaker: speaker && this.official(speaker),
    });
    for (const code of sides)
      this.rows.add('statement_side', `${id} ${code}`, { statementId: id, countryCode: this.country(code) });
    for (const { topic: name } of topics) {
      const topic = this.topic(name);
      this.rows.add('statement_topic', `${id} ${topic}`, { statementId: id, topicId: topic });
      this.rows.add('event_topic', `${eventId} ${topic}`, { eventId, topicId: topic });
    }
  }

  private topic(name: string): string {
    const id = `topic/${name}`;
    return this.rows.add('topic', id, { id, labels: topicLabels.get(name) ?? { en: name } });
  }

  private mentions(fact: string, mentions: Mention[]): void {
    for (const { start, end, rule, basis } of mentions)
      this.rows.add('mention', `${fact} ${start} ${end} ${rule}`, {
        fact,
        releaseId: this.id,
        start,
        end,
        rule,
        basis,
        quote: this.release.text.slice(start, end),
      });
  }
}

/** `delegation/consultation/2018-06-12/ca-kg/kg`. */
const delegationId = ({ country, organisation }: DelegationFact, eventId: string): string =>
  `delegation/${eventId}/${country?.toLowerCase() ?? (organisation ? slug(organisation.name) : 'zz')}`;
