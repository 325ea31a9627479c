import type {
  EventFact,
  Facts,
  OfficialFact,
  OrganisationFact,
  ParticipantFact,
  PostFact,
} from '../extract/facts.ts';

/**
 * Facts as JSON: what facts refer to stands in a list of its own, and every reference is a place in that list, from 0.
 * `participants` of a delegation are places among those of its event.
 */

/** Facts with all that they refer to in their lists, which stored facts have and extracted facts may lack. */
export function withEverything(facts: Facts): Facts {
  const officials = new Set(facts.officials);
  const organisations = new Set(facts.organisations);
  const posts = new Set(facts.posts);
  const addOrganisation = (organisation: OrganisationFact | null): void => {
    for (let one = organisation; one !== null; one = one.parent) organisations.add(one);
  };
  for (const { participants, delegations, statements } of facts.events) {
    for (const { official, post, organisation } of participants) {
      if (official) officials.add(official);
      if (post) posts.add(post);
      addOrganisation(organisation);
    }
    for (const { organisation } of delegations) addOrganisation(organisation);
    for (const { speaker } of statements) if (speaker) officials.add(speaker);
  }
  for (const official of officials) for (const post of official.posts) posts.add(post);
  for (const post of posts) addOrganisation(post.organisation);
  for (const organisation of organisations) addOrganisation(organisation);
  return {
    ...facts,
    officials: [...officials],
    organisations: [...organisations],
    posts: [...posts],
  };
}

/** JSON of facts that have everything they refer to. */
export function factsToJson(facts: Facts): string {
  const official = placesIn(facts.officials);
  const organisation = placesIn(facts.organisations);
  const post = placesIn(facts.posts);
  const event = placesIn(facts.events);
  return JSON.stringify({
    ...facts,
    organisations: facts.organisations.map((one) => ({ ...one, parent: organisation(one.parent) })),
    posts: facts.posts.map((one) => ({ ...one, organisation: organisation(one.organisation) })),
    officials: facts.officials.map((one) => ({ ...one, posts: one.posts.map(post) })),
    events: facts.events.map((one) => {
      const participant = placesIn(one.participants);
      return {
        ...one,
        visit: event(one.visit),
        participants: one.participants.map((part) => ({
          ...part,
          official: official(part.official),
          post: post(part.post),
          organisation: organisation(part.organisation),
        })),
        delegations: one.delegations.map((side) => ({
          ...side,
          organisation: organisation(side.organisation),
          participants: side.participants.map(participant),
        })),
        statements: one.statements.map((said) => ({ ...said, speaker: official(said.speaker) })),
      };
    }),
  });
}

function placesIn<T>(list: readonly T[]): (item: T | null) => number | null {
  const places = new Map(list.map((item, place) => [item, place]));
  return (item) => (item === null ? null : (places.get(item) ?? null));
}

type Place = number | null;
type Placed<T, Key extends keyof T> = Omit<T, Key> & Record<Key, Place>;
type WrittenEvent = Omit<EventFact, 'visit' | 'participants' | 'delegations' | 'statements'> & {
  visit: Place;
  participants: Placed<ParticipantFact, 'official' | 'post' | 'organisation'>[];
  delegations: (Placed<Omit<EventFact['delegations'][number], 'participants'>, 'organisation'> & {
    participants: Place[];
  })[];
  statements: Placed<EventFact['statements'][number], 'speaker'>[];
};
export interface WrittenFacts extends Pick<Facts, 'language' | 'title'> {
  organisations: Placed<OrganisationFact, 'parent'>[];
  posts: Placed<PostFact, 'organisation'>[];
  officials: (Omit<OfficialFact, 'posts'> & { posts: Place[] })[];
  events: WrittenEvent[];
}

/** Facts from their JSON. Throws an `Error` that names a reference to something that is not there. */
export const factsFromJson = (json: string): Facts => factsFromWritten(JSON.parse(json));

/** Facts from what `factsToJson` wrote, parsed, whose objects become theirs. */
export function factsFromWritten(written: WrittenFacts): Facts {
  const organisations = written.organisations as unknown as OrganisationFact[];
  const posts = written.posts as unknown as PostFact[];
  const officials = written.officials as unknown as OfficialFact[];
  const events = written.events as unknown as EventFact[];
  const organisation = itemOf(organisations, 'organisation');
  const post = itemOf(posts, 'post');
  const official = itemOf(officials, 'official');
  for (const one of written.organisations) assign(one, 'parent', organisation(one.parent));
  for (const one of written.posts) assign(one, 'organisation', organisation(one.organisation));
  for (const one of written.officials) assign(one, 'posts', one.posts.map(post));
  for (const one of written.events) {
    assign(one, 'visit', itemOf(events, 'visit')(one.visit));
    for (const part of one.participants) {
      assign(part, 'official', official(part.official));
      assign(part, 'post', post(part.post));
      assign(part, 'organisation', organisation(part.organisation));
    }
    const participant = itemOf(one.participants as unknown as ParticipantFact[], 'participant');
    for (const side of one.delegations) {
      assign(side, 'organisation', organisation(side.organisation));
      assign(side, 'participants', side.participants.map(participant));
    }
    for (const said of one.statements) assign(said, 'speaker', official(said.speaker));
  }
  return { language: written.language, title: written.title, officials, organisations, posts, events };
}

const assign = (object: object, key: string, value: unknown) => Object.assign(object, { [key]: value });

function itemOf<T>(list: readonly T[], name: string): (place: Place) => T | null {
  return (place) => {
    if (place === null) return null;
    const item = list[place];
    if (item === undefined)
      throw new Error(
        `Facts refer to ${name} ${place}, but there are only ${list.length}: numbers count from 0.`,
      );
    return item;
  };
}
