import { createHash } from 'node:crypto';
import { distinctWords, stem } from '../../../src/search/words.ts';
import type { Official, Post, Side } from './people.ts';
import type { Random } from './random.ts';
import type { TableWriter } from './table-writer.ts';
import { type Span, Text } from './text.ts';

const TOPICS = 40;
const STATEMENT_KINDS = ['DISCUSSED', 'EXCHANGED_VIEWS', 'NOTED', 'EMPHASISED', 'WELCOMED', 'AGREED'];
const RULE = 'generated';

/** Officials of a country who meet each other's visitors: a larger store has more such circles, none of them larger. */
const CIRCLE = 700;

/** Words of a release beside those that its facts rest on. */
const WORDS = 60;

/** Days over which events are spread, from the first of 2005. */
const DAYS = 7_300;
const FIRST_DAY = Date.UTC(2005, 0, 1);

type Parties = [Side, Side];

/** What a release tells: who met whom, and how often. */
export interface Story {
  consultation: boolean;
  visit: boolean;
  meetings: number;
  /** Whether the other side published it as well. */
  twice: boolean;
}

/** Makes the rows of releases and of the events they tell of. */
export class Stories {
  private sequence = 0;
  private readonly taken = new Set<string>();
  private readonly forms = new Set<string>();
  private readonly write;

  constructor(
    writer: TableWriter,
    private readonly random: Random,
    private readonly sides: readonly Side[],
  ) {
    this.write = tablesOf(writer);
    for (let number = 0; number < TOPICS; number++)
      this.write.topic(`topic/${number}`, JSON.stringify({ en: `Topic ${number}`, ru: `Тема ${number}` }));
  }

  tell({ consultation, visit, meetings, twice }: Story): void {
    const { random, sides } = this;
    const guest = sides[random.skewed(sides.length)]!;
    let host = sides[random.skewed(sides.length)]!;
    if (host === guest) host = sides[(sides.indexOf(guest) + 1) % sides.length]!;
    const parties: Parties = [guest, host];
    const day = this.day();
    const release = this.release(host, day);
    const visitId = visit ? this.visit(release, parties, day) : null;
    const event = consultation ? this.consultation(release, parties, day, visitId) : null;
    for (let number = 0; number < meetings; number++) this.meeting(release, parties, day, visitId);
    this.publish(release, host, day);
    if (!twice || event === null) return;
    const second = this.release(guest, day);
    this.write.eventRelease(event, second.id);
    this.mention(event, second, second.text.say(`Consultations in ${host.country.code}`));
    this.publish(second, guest, day);
  }

  private release({ country }: Side, day: string): Release {
    const sequence = ++this.sequence;
    const sha256 = createHash('sha256').update(`${sequence}`).digest('hex');
    const id = `release/${country.code.toLowerCase()}-mfa/${sha256.slice(0, 12)}`;
    const text = new Text(country.language, this.random);
    text.say(`${day}.`);
    return { id, sequence, sha256, text };
  }

  private publish({ id, sequence, sha256, text }: Release, { country, organisations }: Side, day: string) {
    text.ramble(WORDS);
    const title = new Text(country.language, this.random);
    title.ramble(7);
    const url = `https://example.org/${country.code.toLowerCase()}/${sequence}`;
    const loadedAt = '2025-01-01T00:00:00.000Z';
    const publisher = organisations[0]!.id;
    const { language } = country;
    this.write.release(
      id,
      sequence,
      publisher,
      language,
      `${title}`,
      `${text}`,
      url,
      day,
      day,
      sha256,
      loadedAt,
    );
    this.wordForms(`${title}\n${text}`, language);
  }

  /** As a release is loaded: each of its words under its stem. */
  private wordForms(text: string, language: string): void {
    for (const form of distinctWords(text)) {
      if (this.forms.has(`${language} ${form}`)) continue;
      this.forms.add(`${language} ${form}`);
      this.write.wordForm(stem(form, language), form);
    }
  }

  private visit(release: Release, [guest, host]: Parties, day: string): string {
    const id = this.event('visit', release, [guest, host], day);
    const parties = [guest.country.code, host.country.code] as const;
    this.write.visit(id, 'VISIT', 'HELD', day, day, day, 'DAY', false, 'STATED', ...parties);
    return id;
  }

  private consultation(release: Release, parties: Parties, day: string, visit: string | null): string {
    const id = this.event('consultation', release, parties, day);
    const { code } = parties[1].country;
    const round = this.random.chance(0.4) ? 1 + this.random.below(15) : null;
    const city = `City of ${code}`;
    this.write.consultation(
      id,
      'CONSULTATION',
      'HELD',
      day,
      round,
      visit,
      day,
      day,
      'DAY',
      false,
      'STATED',
      code,
      city,
      null,
    );
    for (const [position, side] of parties.entries()) {
      const delegation = `delegation/${id}/${side.country.code.toLowerCase()}`;
      const organisation = side.organisations[0]!.id;
      this.write.delegation(delegation, position, id, side.country.code, organisation);
      this.mention(delegation, release, release.text.say(`The delegation of ${side.country.code}`));
      const head = this.official(side);
      this.participant(
        release,
        id,
        day,
        head,
        2 * position,
        'HEAD',
        delegation,
        this.random.pick(head.posts),
      );
      const member = this.official(side);
      this.participant(release, id, day, member, 2 * position + 1, 'MEMBER', delegation, null);
    }
    this.statement(release, id, parties, true);
    this.statement(release, id, parties, false);
    return id;
  }

  private meeting(release: Release, parties: Parties, day: string, visit: string | null): void {
    const [guest, host] = [this.official(parties[0]), this.official(parties[1])];
    const id = this.event('meeting', release, parties, day, `/${host.slug}`);
    const mode = this.random.chance(0.1) ? 'PHONE' : 'IN_PERSON';
    this.write.meeting(id, 'MEETING', 'HELD', day, mode, visit, day, day, 'DAY', visit !== null, 'STATED');
    this.participant(release, id, day, guest, 0, 'HEAD', null, this.random.pick(guest.posts));
    this.participant(release, id, day, host, 1, 'COUNTERPART', null, this.random.pick(host.posts));
    if (this.random.chance(0.5)) this.statement(release, id, parties, true);
  }

  /** The id of a new event and what every kind has; its row is written by kind. */
  private event(kind: string, release: Release, parties: Parties, day: string, names = ''): string {
    const codes = parties.map(({ country }) => country.code).sort();
    const id = this.free(`${kind}/${day}/${codes.join('-').toLowerCase()}${names}`);
    this.write.eventRelease(id, release.id);
    for (const code of codes) this.write.party(id, code, kind.toUpperCase(), day);
    this.mention(id, release, release.text.say(`A ${kind} took place`));
    return id;
  }

  private participant(
    release: Release,
    event: string,
    day: string,
    official: Official,
    position: number,
    role: string,
    delegation: string | null,
    post: Post | null,
  ): void {
    const id = this.free(`participant/${event}/${official.country.code.toLowerCase()}/${official.slug}`);
    const { code, language } = official.country;
    const organisation = post?.organisation.id ?? null;
    this.write.participant(
      id,
      position,
      role,
      'STATED',
      event,
      delegation,
      official.id,
      code,
      post?.id ?? null,
      organisation,
    );
    const span = release.text.say(post ? `${post.title} ${official.name}` : official.name);
    this.mention(id, release, span);
    const form = `${official.id}/name/${language}/${official.name}`;
    this.write.officialName(form, official.name, language, official.id);
    this.mention(form, release, { ...span, start: span.end - official.name.length, quote: official.name });
    if (post === null) return;
    const holding = `${official.id}/post/${day}/${post.id.slice('post/'.length)}`;
    this.write.postHolding(holding, official.id, post.id, day, day, 'DAY', false, 'STATED');
    this.mention(holding, release, span);
  }

  private statement(release: Release, event: string, parties: Parties, joint: boolean): void {
    const span = release.text.ramble(12);
    const id = `statement/${release.id.slice('release/'.length)}/${span.start}`;
    const topic = `topic/${this.random.skewed(TOPICS)}`;
    this.write.statement(
      id,
      span.start,
      this.random.pick(STATEMENT_KINDS),
      span.quote,
      joint,
      event,
      release.id,
      null,
    );
    for (const { country } of joint ? parties : parties.slice(1)) this.write.statementSide(id, country.code);
    this.write.statementTopic(id, topic);
    this.write.eventTopic(event, topic);
    this.mention(id, release, span);
  }

  private mention(fact: string, { id }: Release, { start, end, quote }: Span): void {
    this.write.mention(fact, id, start, end, RULE, quote, 'STATED');
  }

  /** The first officials of a circle attend most. */
  private official({ officials }: Side): Official {
    const circle = this.random.below(Math.ceil(officials.length / CIRCLE)) * CIRCLE;
    return officials[circle + this.random.skewed(Math.min(CIRCLE, officials.length - circle))]!;
  }

  private day(): string {
    return new Date(FIRST_DAY + this.random.below(DAYS) * 86_400_000).toISOString().slice(0, 10);
  }

  /** An id that nothing else has: a second one is numbered. */
  private free(id: string): string {
    let numbered = id;
    for (let count = 2; this.taken.has(numbered); count++) numbered = `${id}/${count}`;
    this.taken.add(numbered);
    return numbered;
  }
}

interface Release {
  id: string;
  sequence: number;
  sha256: string;
  text: Text;
}

const EVENT = ['id', 'kind', 'status', 'sortDate'];
const DATE = ['dateStart', 'dateEnd', 'datePrecision', 'dateWithin', 'dateBasis'];
const PLACE = ['placeCountrycode', 'placeLocalname', 'placeLatinname'];
const OBSERVED = ['observedStart', 'observedEnd', 'observedPrecision', 'observedWithin', 'observedBasis'];

const tablesOf = (writer: TableWriter) => ({
  topic: writer.table('topic', ['id', 'labels']),
  release: writer.table('release', [
    'id',
    'sequence',
    'publisherId',
    'language',
    'title',
    'text',
    'url',
    'publishedOn',
    'sortDate',
    'sha256',
    'loadedAt',
  ]),
  visit: writer.table('event', [...EVENT, ...DATE, 'visitorCode', 'hostCode']),
  consultation: writer.table('event', [...EVENT, 'round', 'visitId', ...DATE, ...PLACE]),
  meeting: writer.table('event', [...EVENT, 'mode', 'visitId', ...DATE]),
  eventRelease: writer.table('event_release', ['eventId', 'releaseId']),
  eventTopic: writer.table('event_topic', ['eventId', 'topicId']),
  party: writer.table('party', ['eventId', 'countryCode', 'kind', 'sortDate']),
  delegation: writer.table('delegation', ['id', 'position', 'eventId', 'countryCode', 'organisationId']),
  participant: writer.table('participant', [
    'id',
    'position',
    'role',
    'roleBasis',
    'eventId',
    'delegationId',
    'officialId',
    'countryCode',
    'postId',
    'organisationId',
  ]),
  officialName: writer.table('official_name', ['id', 'text', 'language', 'officialId']),
  postHolding: writer.table('post_holding', ['id', 'officialId', 'postId', ...OBSERVED]),
  statement: writer.table('statement', [
    'id',
    'position',
    'kind',
    'text',
    'joint',
    'eventId',
    'releaseId',
    'speakerId',
  ]),
  wordForm: writer.table('word_form', ['stem', 'form']),
  statementSide: writer.table('statement_side', ['statementId', 'countryCode']),
  statementTopic: writer.table('statement_topic', ['statementId', 'topicId']),
  mention: writer.table('mention', ['fact', 'releaseId', 'start', 'end', 'rule', 'quote', 'basis']),
});
