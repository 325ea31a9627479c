import type { OrganisationFact, PostFact } from '../extract/facts.ts';
import { vocabulary } from '../extract/vocabulary.ts';
import { organisationId, postId } from './ids.ts';
import type { Publisher } from './sources/release.ts';
import type { StoredRelease } from './stored-release.ts';
import type { Row, Tables } from './tables.ts';

/**
 * Countries, topics, organisations and posts: what goes by its id alone. Which of its wordings is agreed upon depends on
 * how many releases have each, so that is what is counted, and the rows follow from the counts.
 */

const topicLabels = new Map(vocabulary.map(({ slug, labels }) => [slug, labels]));

/** What a release says of things that go by their ids, each once. `holders` are who hold the posts. */
export function attestationsOf(release: StoredRelease): Row[] {
  const said = new Map<string, Row>();
  const attest = (entity: string, field: string, value: string) =>
    said.set(`${entity} ${field} ${value}`, { entity, field, value, releases: 1 });
  const country = (code: string | null) => code && attest(`country/${code}`, 'code', code);
  const organisation = (one: Omit<OrganisationFact, 'mentions' | 'accreditedTo'>) => {
    const id = organisationId(one);
    attest(id, 'name', one.name);
    for (const name of one.names) attest(id, 'form', name);
    if (one.country) attest(id, 'country', one.country);
    if (one.parent) attest(id, 'parent', organisationId(one.parent));
    country(one.country);
  };
  const { facts, publisher } = release;
  for (const one of facts.organisations) {
    organisation(one);
    for (const code of one.accreditedTo) country(code);
  }
  if (publisher) {
    const id = organisationId(organisationOf(publisher));
    for (const name of [publisher.name, ...publisher.names]) attest(id, 'label', name);
    if (publisher.country) attest(id, 'country', publisher.country);
    country(publisher.country);
  }
  for (const [post, id] of postIdsOf(release)) {
    attest(id, 'title', post.title);
    if (post.organisation) attest(id, 'organisation', organisationId(post.organisation));
    for (const code of post.accreditedTo) {
      attest(id, 'accreditation', code);
      country(code);
    }
  }
  for (const { country: code } of facts.officials) country(code);
  for (const {
    background,
    countries,
    place,
    visitor,
    host,
    delegations,
    participants,
    statements,
  } of facts.events) {
    if (background) continue;
    for (const code of [...countries, place?.country ?? null, visitor, host]) country(code);
    for (const { country: code } of [...delegations, ...participants]) country(code);
    for (const { sides, topics } of statements) {
      for (const code of sides) country(code);
      for (const { topic } of topics) attest(`topic/${topic}`, 'slug', topic);
    }
  }
  return [...said.values()];
}

/** A publisher is a ministry. */
export const organisationOf = ({
  name,
  names,
  country,
}: Publisher): Omit<OrganisationFact, 'mentions' | 'accreditedTo'> => ({
  name,
  names: [name, ...names],
  country,
  kind: 'MINISTRY',
  parent: null,
});

/** The posts of a release with their ids, which depend on who holds them where no organisation is known. */
export function postIdsOf({ facts }: Pick<StoredRelease, 'facts'>): Map<PostFact, string> {
  const holders = new Map(
    facts.officials.flatMap((official) => official.posts.map((post) => [post, official] as const)).reverse(),
  );
  return new Map(facts.posts.map((post) => [post, postId(post, holders.get(post))]));
}

interface Attested {
  entity: string;
  field: string;
  value: string;
  releases: number;
}

/** Rows of what is attested: those that are, and the ids of those that no release speaks of any more. */
export interface AttestedRows {
  country: Row[];
  topic: Row[];
  organisation: Row[];
  post: Row[];
  post_accreditation: Row[];
  gone: string[];
}

/** Makes the rows of entities from all that is attested of them, the most often first, then in the order of letters. */
export async function attestedRows(tables: Tables, entities: readonly string[]): Promise<AttestedRows> {
  const attested = await tables.read<Attested>(`SELECT * FROM "attestation" WHERE "entity" IN {1}`, entities);
  const fields = new Map<string, Map<string, Attested[]>>();
  for (const one of attested) {
    const known = fields.get(one.entity) ?? new Map<string, Attested[]>();
    fields.set(one.entity, known);
    known.set(one.field, [...(known.get(one.field) ?? []), one]);
  }
  const rows: AttestedRows = {
    country: [],
    topic: [],
    organisation: [],
    post: [],
    post_accreditation: [],
    gone: [],
  };
  for (const id of entities) {
    const known = fields.get(id);
    if (known === undefined) {
      rows.gone.push(id);
      continue;
    }
    const values = (field: string) => (known.get(field) ?? []).sort(byReleases).map(({ value }) => value);
    const best = (field: string) => values(field)[0] ?? null;
    switch (id.slice(0, id.indexOf('/'))) {
      case 'country':
        rows.country.push({ id, code: best('code') });
        break;
      case 'topic': {
        const slug = best('slug') as string;
        rows.topic.push({ id, labels: JSON.stringify(topicLabels.get(slug) ?? { en: slug }) });
        break;
      }
      case 'organisation': {
        // What its texts call it comes before how its publisher presents itself.
        const names = [...values('name'), ...values('form'), ...values('label')];
        rows.organisation.push({
          id,
          name: names[0],
          names: JSON.stringify([...new Set(names)]),
          countryCode: best('country'),
          parentId: best('parent'),
        });
        break;
      }
      case 'post':
        rows.post.push({ id, title: best('title'), organisationId: best('organisation') });
        for (const countryCode of values('accreditation'))
          rows.post_accreditation.push({ postId: id, countryCode });
        break;
    }
  }
  return rows;
}

const byReleases = (one: Attested, other: Attested): number =>
  other.releases - one.releases || (one.value < other.value ? -1 : 1);
