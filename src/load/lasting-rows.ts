import type {
  EventFact,
  Facts,
  Mention,
  OfficialFact,
  OrganisationFact,
  PostFact,
} from '../extract/facts.ts';
import { vocabulary } from '../extract/vocabulary.ts';
import { nameKeys, nameWords } from '../search/name-keys.ts';
import { officialId, organisationId, postId, slug } from './identity.ts';
import type { Rows } from './rows.ts';
import { storedDate } from './stored-date.ts';

const topicLabels = new Map(vocabulary.map(({ slug: name, labels }) => [name, labels]));

/** Makes the rows of what lasts from release to release. Each method adds its fact and gives back the id of its row. */
export class LastingRows {
  private readonly holders: Map<PostFact, OfficialFact>;
  private readonly held = new Set<string>();

  constructor(
    private readonly rows: Rows,
    private readonly language: string | null,
    { officials }: Facts,
  ) {
    const holdings = officials.flatMap((official) => official.posts.map((post) => [post, official] as const));
    this.holders = new Map(holdings.reverse());
  }

  country(code: string): string {
    return this.rows.add('country', code, { id: `country/${code}`, code });
  }

  topic(name: string): string {
    const id = `topic/${name}`;
    return this.rows.add('topic', id, { id, labels: topicLabels.get(name) ?? { en: name } });
  }

  organisation(organisation: OrganisationFact): string {
    const { name, names, country, parent, mentions } = organisation;
    const id = organisationId(organisation);
    this.rows.mention(id, mentions);
    return this.rows.add('organisation', id, {
      id,
      name,
      names: [...new Set([name, ...names])],
      country: country && this.country(country),
      parent: parent && this.organisation(parent),
    });
  }

  post(post: PostFact): string {
    const { title, organisation, accreditedTo, mentions } = post;
    const id = postId(post, this.holders.get(post));
    this.rows.mention(id, mentions);
    for (const code of accreditedTo)
      this.rows.join('post_accreditation', { postId: id, countryCode: this.country(code) });
    return this.rows.add('post', id, {
      id,
      title,
      organisation: organisation && this.organisation(organisation),
    });
  }

  official(official: OfficialFact): string {
    const { name, latinName, familyName, givenName, country, forms } = official;
    const id = officialId(official);
    for (const { text, mention } of forms) {
      const form = `${id}/name/${this.language ?? 'und'}/${text}`;
      this.rows.add('official_name', form, { id: form, official: id, text, language: this.language });
      this.rows.mention(form, [mention]);
    }
    const spellings = [name, latinName ?? '', ...forms.map(({ text }) => text)];
    for (const key of spellings.flatMap(nameWords).flatMap(nameKeys))
      this.rows.join('name_key', { key, officialId: id });
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

  /** An official in a post: seen at an event that took place, or on no known day where no such event shows it. */
  holding(
    official: OfficialFact,
    post: PostFact,
    event: EventFact | null,
    mentions: readonly Mention[],
  ): void {
    const [who, what] = [this.official(official), this.post(post)];
    const observed = event?.status === 'HELD' ? storedDate(event.date) : undefined;
    if (observed === undefined && this.held.has(`${who} ${what}`)) return;
    this.held.add(`${who} ${what}`);
    const when = observed ? [...new Set([observed.start, observed.end])].join('..') : 'undated';
    const id = `${who}/post/${when}/${what.slice('post/'.length)}`;
    this.rows.mention(id, mentions);
    this.rows.add('post_holding', id, { id, official: who, post: what, observed });
  }
}
