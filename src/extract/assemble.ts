import type { Claim } from './claims.ts';
import type { Language } from './compile.ts';
import type {
  Facts,
  Mention,
  OfficialFact,
  OrganisationFact,
  ParticipantFact,
  PostFact,
  Role,
} from './facts.ts';
import type { OrganisationMention, PersonMention, PostMention } from './items.ts';
import { type Reading, wording } from './phrases.ts';
import type { Person } from './registry.ts';
import { romanise } from './romanise.ts';
import { fold } from './tokens.ts';

/** Offsets of tokens of a sentence as a mention. */
export function mentionOf(
  { sentence }: Reading,
  from: number,
  to: number,
  rule: string,
  basis: Mention['basis'] = 'STATED',
): Mention {
  return { start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end, rule, basis };
}

/** Turns what was gathered into facts: each organisation, post and official once, each with all its mentions. */
export class Assembly {
  readonly organisations: OrganisationFact[] = [];
  readonly posts: PostFact[] = [];
  readonly #officials = new Map<Person, OfficialFact>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  get officials(): OfficialFact[] {
    return [...this.#officials.values()];
  }

  /** One organisation by name and country; a foreign ministry by country, whatever it is called. */
  organisation(beside: Reading, mention: OrganisationMention): OrganisationFact {
    const reading = mention.reading ?? beside;
    const parent = mention.parent ? this.organisation(reading, mention.parent) : null;
    const foreign = this.#isForeignMinistry(mention);
    let fact = this.organisations.find(
      (one) =>
        (one.names.some((name) => fold(name) === fold(mention.name)) &&
          (one.country === mention.country || !mention.country || !one.country)) ||
        (foreign &&
          one.country === mention.country &&
          mention.country !== null &&
          one.kind === 'MINISTRY' &&
          this.#isForeignMinistry(one)),
    );
    if (!fact) {
      fact = {
        name: mention.name,
        names: [mention.name],
        country: mention.country,
        kind: mention.kind,
        parent,
        accreditedTo: mention.accreditedTo,
        mentions: [],
      };
      this.organisations.push(fact);
    }
    if (!fact.names.includes(mention.name)) {
      fact.names.push(mention.name);
      if (foreign && mention.name.length > fact.name.length) fact.name = mention.name;
      fact.names.sort((a, b) => Number(b === fact.name) - Number(a === fact.name));
    }
    fact.country ??= mention.country;
    fact.parent ??= parent;
    pushMention(
      fact.mentions,
      mentionOf(reading, mention.from, mention.to, `${this.#language.tag}/organisation`),
    );
    return fact;
  }

  #isForeignMinistry({ name, kind }: { name: string; kind: string }): boolean {
    if (kind !== 'MINISTRY') return false;
    const words = name.split(/\s+/).map(fold);
    const { foreignMinistry, foreignMinistryAbbreviations } = this.#language.words;
    return words.some((word) => foreignMinistry.has(word) || foreignMinistryAbbreviations.has(word));
  }

  /** A post; where its title names no body, the foreign ministry or embassy of its country if the text names one. */
  post(reading: Reading, mention: PostMention): PostFact {
    const organisation = mention.organisation
      ? this.organisation(reading, mention.organisation)
      : this.#bodyOf(mention);
    let fact = this.posts.find(
      (one) => fold(one.title) === fold(mention.title) && one.organisation === organisation,
    );
    if (!fact) {
      const separable =
        mention.organisation?.kind === 'DEPARTMENT' ? mention.organisation.parent : mention.organisation;
      fact = {
        title: capitalise(mention.title),
        shortTitle: mention.shortTitle,
        organisationName: mention.whole ? null : (separable?.name ?? null),
        organisation,
        accreditedTo: mention.accreditedTo,
        mentions: [],
      };
      this.posts.push(fact);
    }
    return fact;
  }

  #bodyOf(mention: PostMention): OrganisationFact | null {
    if (!mention.country) return null;
    const { foreignMinistry, ambassador } = this.#language.words;
    const of = this.organisations.filter(({ country }) => country === mention.country);
    if (!of.length) return null;
    if (ambassador.has(fold(mention.head))) {
      const embassies = of.filter(({ kind }) => kind === 'EMBASSY');
      return (
        embassies.find(({ accreditedTo }) =>
          accreditedTo.some((code) => mention.accreditedTo.includes(code)),
        ) ?? (embassies.length === 1 ? embassies[0]! : null)
      );
    }
    const words = mention.title.split(/\s+/).map(fold);
    return words.some((word) => foreignMinistry.has(word))
      ? (of.find((one) => this.#isForeignMinistry(one)) ?? null)
      : null;
  }

  official(person: Person): OfficialFact {
    let fact = this.#officials.get(person);
    if (fact) return fact;
    fact = {
      name: person.name,
      familyName: person.family,
      givenName: person.given,
      latinName: romanise(person.name),
      country: person.country,
      forms: [],
      posts: [],
    };
    this.#officials.set(person, fact);
    for (const { reading, mention } of person.mentions) {
      const named = fold(wording(reading, mention.nameFrom, mention.nameTo)).includes(
        fold(person.family).slice(0, 3),
      );
      if (named)
        fact.forms.push({
          text: wording(reading, mention.nameFrom, mention.nameTo),
          mention: mentionOf(reading, mention.nameFrom, mention.nameTo, `${this.#language.tag}/person`),
        });
      if (!mention.post || (mention.refers && person.fullest.mention !== mention)) continue;
      const post = this.post(reading, mention.post);
      pushMention(
        post.mentions,
        mentionOf(reading, mention.post.from, mention.post.to, `${this.#language.tag}/post`),
      );
      if (!fact.posts.includes(post)) fact.posts.push(post);
    }
    return fact;
  }

  participant(person: Person, role: Role, mention: PersonMention, claim: Claim): ParticipantFact {
    const official = this.official(person);
    const { reading, mention: fullest } = person.fullest;
    const post = person.post ? this.post(reading, person.post) : null;
    const mentions = [mentionOf(reading, fullest.from, fullest.to, claim.rule.name)];
    if (fullest !== mention && claim.reading.sentence !== reading.sentence)
      mentions.push(mentionOf(claim.reading, mention.from, mention.to, claim.rule.name));
    return {
      official,
      group: null,
      country: person.country,
      post,
      organisation: post?.organisation ?? null,
      role,
      roleBasis: 'STATED',
      mentions,
    };
  }

  /** Registers every organisation that a sentence names, so that posts find their bodies. */
  readOrganisations(readings: readonly Reading[]): void {
    for (const reading of readings)
      for (const item of reading.items) {
        const mentions = [
          item.organisation,
          ...(item.bodies ?? []),
          ...(item.people ?? []).map(({ post }) => post?.organisation),
          ...(item.groups ?? []).map(({ organisation }) => organisation),
        ];
        for (const mention of mentions) if (mention?.country) this.organisation(reading, mention);
      }
  }

  /** Registers everyone whom the text shows in a post, events or none. */
  readOfficials(people: readonly Person[]): void {
    for (const person of people) if (person.post) this.official(person);
  }

  facts(rest: Pick<Facts, 'language' | 'title' | 'events'>): Facts {
    return { ...rest, officials: this.officials, organisations: this.organisations, posts: this.posts };
  }
}

const capitalise = (title: string) => title.charAt(0).toUpperCase() + title.slice(1);

function pushMention(mentions: Mention[], mention: Mention): void {
  if (!mentions.some(({ start, end }) => start === mention.start && end === mention.end))
    mentions.push(mention);
}
