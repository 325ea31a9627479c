import type { DelegationFact, ParticipantFact } from '../extract/facts.ts';
import type { Account } from './accounts.ts';
import { organisationId, slug } from './ids.ts';
import type { Found, FoundIn } from './official-rows.ts';
import type { Rows } from './rows.ts';

/** The rows of the sides at an event. */
export function addDelegations(rows: Rows, eventId: string, accounts: readonly Account[]): void {
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

/** The rows of who took part in an event, of whom each account may say something else. */
export function addParticipants(
  rows: Rows,
  eventId: string,
  accounts: readonly Account[],
  foundIn: FoundIn,
): void {
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
export function agreedHeads(accounts: readonly Account[], foundIn: FoundIn): Map<string, Set<string>> {
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

/** `delegation/consultation/2018-06-12/ca-kg/kg`. */
export const delegationId = ({ country, organisation }: DelegationFact, eventId: string): string =>
  `delegation/${eventId}/${country?.toLowerCase() ?? (organisation ? slug(organisation.name) : 'zz')}`;

/** `participant/consultation/2018-06-12/ca-kg/kg/dzhusupov-u`. */
export const participantId = (
  { official, group, country }: ParticipantFact,
  eventId: string,
  { officials }: Found,
): string =>
  official
    ? officials.get(official)!.replace('official', `participant/${eventId}`)
    : `participant/${eventId}/${country?.toLowerCase() ?? 'zz'}/group/${slug(group ?? '')}`;
