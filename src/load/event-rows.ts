import type { DelegationFact, ParticipantFact, StatementFact } from '../extract/facts.ts';
import { type Account, dateColumns, placeColumns } from './accounts.ts';
import { type Agreement, agree, best, differencesOf, inOrder, stated } from './agreement.ts';
import { organisationId, slug } from './ids.ts';
import type { Found } from './official-rows.ts';
import type { Rows } from './rows.ts';
import type { StoredRelease } from './stored-release.ts';

/** What the accounts of an event refer to, by the release that gives each. */
export type FoundIn = (release: StoredRelease) => Found;

/** The rows of an event that are one for all its accounts: what is agreed, its parties, who took part. */
export function addEventRows(rows: Rows, id: string, told: readonly Account[], foundIn: FoundIn): void {
  const accounts = inOrder(told);
  const agreement = agree(accounts);
  const { fact, countries } = agreement;
  const { kind } = accounts[0]!.fact;
  const date = dateColumns(fact);
  const sortDate = date.dateStart ?? '';
  rows.add('event', id, {
    id,
    kind,
    status: fact.status,
    sortDate,
    ...date,
    ...placeColumns(fact),
    round: kind === 'CONSULTATION' ? fact.round : null,
    mode: kind === 'MEETING' ? fact.mode : null,
    visitId:
      kind === 'VISIT'
        ? null
        : best(accounts, (account) =>
            stated(({ visit }) => visit && (foundIn(account.release).events.get(visit) ?? null))(account),
          ),
    visitorCode: kind === 'VISIT' ? fact.visitor : null,
    hostCode: kind === 'VISIT' ? fact.host : null,
    meetingsComplete: kind === 'VISIT' ? fact.meetingsComplete : null,
  });
  for (const countryCode of countries)
    rows.add('party', `${id} ${countryCode}`, { eventId: id, countryCode, kind, sortDate });
  for (const { release, fact: told } of accounts) {
    rows.join('event_release', { eventId: id, releaseId: release.id });
    for (const { topics } of told.statements)
      for (const { topic } of topics) rows.join('event_topic', { eventId: id, topicId: `topic/${topic}` });
  }
  addDelegations(rows, id, accounts);
  addParticipants(rows, id, accounts, foundIn);
  addDifferences(rows, id, accounts, agreement, foundIn);
}

function addDelegations(rows: Rows, eventId: string, accounts: readonly Account[]): void {
  const sides = new Map<string, DelegationFact[]>();
  for (const { fact } of accounts)
    for (const side of fact.delegations) {
      const id = delegationId(side, eventId);
      sides.set(id, [...(sides.get(id) ?? []), side]);
    }
  for (const [position, [id, told]] of [...sides].entries())
    rows.add('delegation', id, {
      id,
      eventId,
      position,
      countryCode: told.find(({ country }) => country !== null)?.country ?? null,
      organisationId: mostOften(
        told.flatMap(({ organisation }) => (organisation ? organisationId(organisation) : [])),
      ),
    });
}

function addParticipants(rows: Rows, eventId: string, accounts: readonly Account[], foundIn: FoundIn): void {
  const people = new Map<string, { account: Account; fact: ParticipantFact }[]>();
  for (const account of accounts)
    for (const fact of account.fact.participants) {
      const id = participantId(fact, eventId, foundIn(account.release));
      people.set(id, [...(people.get(id) ?? []), { account, fact }]);
    }
  const heads = agreedHeads(accounts, foundIn);
  for (const [position, [id, told]] of [...people].entries()) {
    const first = told[0]!;
    const { official, group } = first.fact;
    const found = foundIn(first.account.release);
    const role = roleOf(told.map(({ fact }) => fact));
    const country = told.find(({ fact }) => fact.country !== null)?.fact.country ?? null;
    const officialId = official && found.officials.get(official)!;
    const leads = role.role !== 'HEAD' || country === null || officialId === null || accounts.length === 1;
    rows.add('participant', id, {
      id,
      eventId,
      position,
      delegationId: firstOf(told, ({ account, fact }) => {
        const side = account.fact.delegations.find(({ participants }) => participants.includes(fact));
        return side ? delegationId(side, eventId) : null;
      }),
      officialId,
      group,
      countryCode: country,
      postId: mostOften(
        told.flatMap(({ account, fact }) =>
          fact.post ? foundIn(account.release).posts.get(fact.post)! : [],
        ),
      ),
      organisationId: mostOften(
        told.flatMap(({ fact }) => (fact.organisation ? organisationId(fact.organisation) : [])),
      ),
      ...(leads || heads.get(country)?.has(officialId) ? role : { role: 'MEMBER', roleBasis: 'INFERRED' }),
    });
  }
}

/** What most say, of what as many say the first. */
function mostOften(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [winner] = [...counts].sort((one, other) => other[1] - one[1]);
  return winner?.[0] ?? null;
}

function firstOf<T, Value>(list: readonly T[], read: (item: T) => Value | null): Value | null {
  for (const item of list) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
}

/** In what capacity somebody took part: stated before inferred, then as most say. */
function roleOf(told: readonly ParticipantFact[]): Pick<ParticipantFact, 'role' | 'roleBasis'> {
  const sure = told.filter(({ roleBasis }) => roleBasis === 'STATED');
  const counted = sure.length > 0 ? sure : told;
  const role = mostOften(counted.map((one) => one.role)) as ParticipantFact['role'];
  return { role, roleBasis: sure.length > 0 ? 'STATED' : 'INFERRED' };
}

/** Who led each side, by country: of accounts that name others, as most say, else as the first does. */
function agreedHeads(accounts: readonly Account[], foundIn: FoundIn): Map<string, Set<string>> {
  const claimed = new Map<string, string[]>();
  for (const { fact, release } of accounts) {
    const sides = new Map<string, string[]>();
    for (const { role, country, official } of fact.participants)
      if (role === 'HEAD' && country && official)
        sides.set(country, [...(sides.get(country) ?? []), foundIn(release).officials.get(official)!]);
    for (const [country, ids] of sides)
      claimed.set(country, [...(claimed.get(country) ?? []), [...new Set(ids)].sort().join(' ')]);
  }
  return new Map([...claimed].map(([country, sets]) => [country, new Set(mostOften(sets)!.split(' '))]));
}

function addDifferences(
  rows: Rows,
  eventId: string,
  accounts: readonly Account[],
  agreement: Agreement,
  foundIn: FoundIn,
): void {
  const heads = agreedHeads(accounts, foundIn);
  const ids = new Map(
    accounts.flatMap(({ fact, release }) =>
      fact.participants.map((part) => [part, participantId(part, eventId, foundIn(release))] as const),
    ),
  );
  const officials = new Map(
    accounts.flatMap(({ fact, release }) =>
      fact.participants.map(
        (part) =>
          [part, part.official ? foundIn(release).officials.get(part.official)! : ids.get(part)!] as const,
      ),
    ),
  );
  for (const account of accounts) {
    const differs =
      accounts.length === 1
        ? []
        : differencesOf(account, accounts, agreement, { heads, idOf: (part) => officials.get(part)! });
    rows.add('differences', account.id, { id: account.id, eventId, differs: JSON.stringify(differs) });
  }
}

/** The rows of what one release says of an event: where its words are, and who said what. */
export function addAccountWords(rows: Rows, { release, fact }: Account, eventId: string, found: Found): void {
  const { date, place, mentions } = fact;
  rows.mention(eventId, release, [...mentions, ...(date?.mentions ?? []), ...(place?.mentions ?? [])]);
  for (const side of fact.delegations) rows.mention(delegationId(side, eventId), release, side.mentions);
  for (const part of fact.participants)
    rows.mention(participantId(part, eventId, found), release, part.mentions);
}

/** The rows of what was said at the events of one release. */
export function addStatements(rows: Rows, release: StoredRelease, found: Found): void {
  const counts = new Map<number, number>();
  for (const [event, eventId] of found.events)
    for (const statement of event.statements) {
      const position = Math.min(...statement.mentions.map(({ start }) => start));
      const count = (counts.get(position) ?? 0) + 1;
      counts.set(position, count);
      addStatement(rows, { release, eventId, statement, position, count }, found);
    }
}

interface Said {
  release: StoredRelease;
  eventId: string;
  statement: StatementFact;
  position: number;
  count: number;
}

function addStatement(
  rows: Rows,
  { release, eventId, statement, position, count }: Said,
  found: Found,
): void {
  const { kind, text, joint, sides, speaker, topics, mentions } = statement;
  // `statement/kg-mfa/32048f3cb986/609`: where in which release it begins; a second one there is numbered.
  const place = `statement/${release.id.slice('release/'.length)}/${position}`;
  const id = count === 1 ? place : `${place}/${count}`;
  rows.mention(id, release, mentions);
  rows.add('statement', id, {
    id,
    eventId,
    releaseId: release.id,
    position,
    kind,
    text,
    joint,
    speakerId: speaker && found.officials.get(speaker)!,
  });
  for (const countryCode of sides) rows.join('statement_side', { statementId: id, countryCode });
  for (const { topic } of topics)
    rows.join('statement_topic', { statementId: id, topicId: `topic/${topic}` });
}

/** `delegation/consultation/2018-06-12/ca-kg/kg`. */
const delegationId = ({ country, organisation }: DelegationFact, eventId: string): string =>
  `delegation/${eventId}/${country?.toLowerCase() ?? (organisation ? slug(organisation.name) : 'zz')}`;

/** `participant/consultation/2018-06-12/ca-kg/kg/dzhusupov-u`. */
const participantId = (
  { official, group, country }: ParticipantFact,
  eventId: string,
  { officials }: Found,
): string =>
  official
    ? officials.get(official)!.replace('official', `participant/${eventId}`)
    : `participant/${eventId}/${country?.toLowerCase() ?? 'zz'}/group/${slug(group ?? '')}`;
