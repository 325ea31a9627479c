import { Refusal } from '../load/sources/text.ts';
import type { WrittenEvent, WrittenFacts, WrittenMention } from './facts-schema.ts';

/** The longest mention that is taken over, in UTF-16 code units: sentences of communiqués come to some 2,000. */
const LONGEST_QUOTE = 100_000;

/**
 * Throws a `Refusal` for facts that do not hold together, or not with the text that they are of: a mention outside it, a
 * quote that is not there, a reference to nothing, something that is part of itself.
 */
export function checkFacts(facts: WrittenFacts, text: string): void {
  const { organisations, posts, officials, events } = facts;
  for (const { start, end } of mentionsOf(facts))
    if (start >= end || end > Math.min(text.length, start + LONGEST_QUOTE))
      throw new Refusal(
        `has a mention from ${start} to ${end}: expected at most ${LONGEST_QUOTE} code units of its ${text.length}`,
      );
  for (const { forms } of officials)
    for (const { text: form, mention } of forms)
      if (text.slice(mention.start, mention.end) !== form)
        throw new Refusal(
          `has "${form}" from ${mention.start} to ${mention.end}, where its text has other words`,
        );
  for (const { statements } of events)
    for (const { text: said, mentions } of statements)
      if (!mentions.some(({ start, end }) => text.slice(start, end).includes(said)))
        throw new Refusal(`has a statement that is not where it says: "${said.slice(0, 80)}"`);

  const refer = (places: (number | null)[], list: readonly unknown[], name: string) => {
    for (const place of places)
      if (place !== null && place >= list.length)
        throw new Refusal(`refers to ${name} ${place}, and has ${list.length}: they count from 0`);
  };
  const organisation = (places: (number | null)[]) => refer(places, organisations, 'organisation');
  organisation(organisations.map(({ parent }) => parent));
  organisation(posts.map((post) => post.organisation));
  for (const official of officials) refer(official.posts, posts, 'post');
  refer(
    events.map(({ visit }) => visit),
    events,
    'event',
  );
  for (const { participants, delegations, statements } of events) {
    organisation([...participants, ...delegations].map((one) => one.organisation));
    refer(
      participants.map(({ post }) => post),
      posts,
      'post',
    );
    refer(
      [...participants.map((one) => one.official), ...statements.map(({ speaker }) => speaker)],
      officials,
      'official',
    );
    for (const delegation of delegations) refer(delegation.participants, participants, 'participant');
  }
  checkChains(facts);
}

/** An organisation is no part of itself, and events are held on visits only. */
function checkChains({ organisations, events }: WrittenFacts): void {
  for (const { name } of organisations.filter((_, place) => isPartOfItself(place, organisations)))
    throw new Refusal(`has an organisation that is part of itself: "${name}"`);
  for (const { kind, visit } of events)
    if (visit !== null && (kind === 'VISIT' || events[visit]!.kind !== 'VISIT'))
      throw new Refusal(`has a ${kind} on a visit that is a ${events[visit]!.kind}`);
}

/** Follows the parents, as many as there are organisations at most. */
function isPartOfItself(place: number, organisations: WrittenFacts['organisations']): boolean {
  const passed = new Set<number>();
  for (let at: number | null = place; at !== null; at = organisations[at]!.parent) {
    if (passed.has(at)) return true;
    passed.add(at);
  }
  return false;
}

function* mentionsOf({ organisations, posts, officials, events }: WrittenFacts): Generator<WrittenMention> {
  for (const { mentions } of [...organisations, ...posts]) yield* mentions;
  for (const { forms } of officials) for (const { mention } of forms) yield mention;
  for (const event of events) yield* mentionsOfEvent(event);
}

function* mentionsOfEvent(event: WrittenEvent): Generator<WrittenMention> {
  const { date, place, participants, delegations, statements } = event;
  yield* event.mentions;
  if (date !== null) yield* date.mentions;
  if (place !== null) yield* place.mentions;
  for (const { mentions } of [...participants, ...delegations]) yield* mentions;
  for (const { mentions, topics } of statements) {
    yield* mentions;
    for (const { mention } of topics) yield mention;
  }
}
