import { type Assembly, mentionOf } from './assemble.ts';
import type { Claim } from './claims.ts';
import type { Draft } from './events.ts';
import type { DelegationFact, EventFact, OrganisationFact, ParticipantFact, PlaceFact } from './facts.ts';
import type { Item } from './items.ts';
import type { Reading } from './phrases.ts';

/** An event's facts from its draft. */
export function eventFact(
  draft: Draft,
  assembly: Assembly,
  sides: ReadonlyMap<string, { reading: Reading; item: Item }>,
): EventFact {
  const [first] = draft.claims as [Claim, ...Claim[]];
  const rule = first.rule.name;
  const participants = [...draft.people].map(([person, { role, mention, claim }]) =>
    assembly.participant(person, role, mention, claim),
  );
  for (const claim of draft.claims)
    for (const { mention, role } of claim.groups) {
      // Two rules may read the same words.
      if (participants.some(({ group, country }) => group === mention.name && country === mention.country))
        continue;
      const organisation = mention.organisation
        ? assembly.organisation(claim.reading, mention.organisation)
        : null;
      participants.push({
        official: null,
        group: mention.name,
        country: mention.country,
        post: null,
        organisation,
        role,
        roleBasis: 'STATED',
        mentions: [mentionOf(claim.reading, mention.from, mention.to, claim.rule.name)],
      });
    }
  placeCounterparts(draft, participants);
  const countries = [...draft.codes].sort();
  const delegations =
    draft.kind === 'VISIT'
      ? []
      : countries.map((country): DelegationFact => {
          const own = participants.filter((one) => one.country === country);
          const side = sides.get(country);
          const head = own.find(({ role }) => role === 'HEAD') ?? own[0];
          return {
            country,
            organisation: foreignBody(assembly, country, head),
            participants: own,
            mentions: side
              ? [
                  mentionOf(
                    side.reading,
                    side.item.from,
                    side.item.to,
                    `${side.reading.language.tag}/delegation`,
                  ),
                ]
              : (head?.mentions ?? []),
          };
        });
  return {
    kind: draft.kind,
    mode: draft.mode,
    status: draft.status,
    background: draft.background,
    date: draft.date && {
      ...draft.date.resolved,
      mentions: [
        mentionOf(
          draft.date.reading,
          draft.date.item.from,
          draft.date.item.to,
          `${draft.date.reading.language.tag}/date`,
          draft.date.resolved.basis,
        ),
      ],
    },
    place: placeFact(draft),
    countries,
    round: draft.round,
    delegations,
    participants,
    statements: [],
    visit: null,
    visitor: draft.kind === 'VISIT' ? draft.visitor : null,
    host: draft.kind === 'VISIT' ? (countries.find((code) => code !== draft.visitor) ?? null) : null,
    meetingsComplete:
      draft.kind === 'VISIT' && draft.claims.some(({ someOfMany }) => someOfMany) ? false : null,
    mentions: draft.claims.map((claim) =>
      mentionOf(claim.reading, claim.from, claim.to, claim === first ? rule : claim.rule.name),
    ),
  };
}

function placeFact({ place }: Draft): PlaceFact | null {
  if (!place) return null;
  return {
    localName: place.city,
    country: place.country,
    mentions: [
      mentionOf(place.reading, place.item.from, place.item.to, `${place.reading.language.tag}/place`),
    ],
  };
}

/** Where the meeting took place at one side's home, that side received the other. */
function placeCounterparts(draft: Draft, participants: ParticipantFact[]): void {
  const at = draft.place?.country;
  if (draft.kind !== 'MEETING' || draft.mode !== 'IN_PERSON' || !at) return;
  if (participants.every(({ country }) => country === at)) return;
  for (const one of participants)
    if (one.role === 'PARTICIPANT' && one.country === at && one.official)
      [one.role, one.roleBasis] = ['COUNTERPART', 'INFERRED'];
}

/** The body a side speaks for: its head's ministry, else the country's ministry the text names. */
function foreignBody(
  assembly: Assembly,
  country: string,
  head: ParticipantFact | undefined,
): OrganisationFact | null {
  let body = head?.organisation ?? null;
  while (body?.kind === 'DEPARTMENT' && body.parent) body = body.parent;
  if (body && body.country === country && body.kind !== 'EMBASSY') return body;
  const ministries = assembly.organisations.filter(
    (one) => one.country === country && one.kind === 'MINISTRY',
  );
  return ministries.length === 1 ? ministries[0]! : null;
}
