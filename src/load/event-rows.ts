import { type Account, dateColumns, placeColumns } from './accounts.ts';
import { type Agreement, agree, best, differencesOf, inOrder, stated } from './agreement.ts';
import type { Found, FoundIn } from './official-rows.ts';
import {
  addDelegations,
  addParticipants,
  agreedHeads,
  delegationId,
  participantId,
} from './participant-rows.ts';
import type { Rows } from './rows.ts';

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

/** In what each account differs from what is agreed. */
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
      fact.participants.flatMap((part) =>
        part.official ? [[part, foundIn(release).officials.get(part.official)!] as const] : [],
      ),
    ),
  );
  for (const account of accounts) {
    const differs =
      accounts.length === 1
        ? []
        : differencesOf(account, accounts, agreement, { heads, idOf: (part) => ids.get(part)! });
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
