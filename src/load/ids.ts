import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';
import type {
  EventFact,
  OfficialFact,
  OrganisationFact,
  ParticipantFact,
  PostFact,
} from '../extract/facts.ts';
import type { SourceRelease } from './sources/release.ts';

/** Ids made from the facts, readable and the same on every machine. Facts with the same id are one thing. */

/** Whose something is where no release says: ISO 3166's code for an unknown country. */
const UNKNOWN = 'zz';

/** How names of a foreign ministry read, so that `МИД КР` and the full name in another release are one organisation. */
const FOREIGN_MINISTRY =
  /министерств\p{L}* иностранных дел|(?<!\p{L})МИД(?!\p{L})|foreign affairs|foreign ministry|affaires étrangères|auswärtige/iu;

/** The longest slug that is kept whole. */
const LONGEST_SLUG = 80;

/** `Посол КР в США и Канаде` → `posol-kr-v-ssha-i-kanade`. What is too long is cut, and told apart by a digest. */
export function slug(text: string): string {
  const plain = anyAscii(text)
    .toLowerCase()
    .replace(/['’"]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain === '') return digest(text);
  return plain.length <= LONGEST_SLUG ? plain : `${plain.slice(0, LONGEST_SLUG - 9)}-${digest(text)}`;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

const countryPart = (country: string | null) => country?.toLowerCase() ?? UNKNOWN;

/** `release/kg-mfa/32048f3cb986`: what is published twice with the same words by the same publisher is one release. */
export const releaseId = ({ publisher, sha256 }: Pick<SourceRelease, 'publisher' | 'sha256'>): string =>
  `release/${publisher?.id ?? 'unknown'}/${sha256.slice(0, 12)}`;

/** `organisation/kg/ministry-of-foreign-affairs`: a country has one foreign ministry, other bodies go by their name. */
export function organisationId({
  country,
  kind,
  name,
  names,
}: Omit<OrganisationFact, 'parent' | 'accreditedTo' | 'mentions'>): string {
  const foreignMinistry =
    kind === 'MINISTRY' && country !== null && [name, ...names].some((form) => FOREIGN_MINISTRY.test(form));
  return `organisation/${countryPart(country)}/${foreignMinistry ? 'ministry-of-foreign-affairs' : slug(name)}`;
}

/** `official/kg/dzhusupov-u`: family name and first initial. */
export function officialId({ country, familyName, givenName }: OfficialFact): string {
  const initial = givenName === null ? '' : ` ${anyAscii(givenName).slice(0, 1)}`;
  return `official/${countryPart(country)}/${slug(familyName + initial)}`;
}

/** `post/kg/posol-kr-v-ssha-i-kanade`: the country is that of the organisation, or of who holds the post. */
export const postId = ({ title, organisation }: PostFact, holder: OfficialFact | undefined): string =>
  `post/${countryPart(organisation?.country ?? holder?.country ?? null)}/${slug(title)}`;

/**
 * The ids of a text's events that are stored. `consultation/2018-06-12/ca-kg`, whoever reports it; a meeting is told
 * from others of the day by who met (`meeting/2018-06-11/ca-kg/bek-s`); what has no day, no parties or no names is
 * not known to be the same as what another release tells, and carries the release's digest. A second event with the
 * id of an earlier one in the text is numbered.
 */
export function eventIds(
  events: readonly EventFact[],
  { sha256 }: Pick<SourceRelease, 'sha256'>,
): Map<EventFact, string> {
  const ids = new Map<EventFact, string>();
  const taken = new Map<string, number>();
  for (const event of events) {
    const parts = [event.kind.toLowerCase(), event.date?.start ?? 'undated'];
    if (event.countries.length > 0) parts.push([...event.countries].sort().join('-').toLowerCase());
    const names = event.kind === 'MEETING' ? meetingNames(event) : '';
    if (names !== '') parts.push(names);
    const certain =
      event.date?.precision === 'DAY' &&
      event.countries.length > 1 &&
      (event.kind !== 'MEETING' || names !== '');
    if (!certain) parts.push(sha256.slice(0, 12));
    const id = parts.join('/');
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    ids.set(event, count === 1 ? id : `${id}/${count}`);
  }
  return ids;
}

/** Who met: the counterparts where there are some, else the heads. */
function meetingNames({ participants }: EventFact): string {
  const named = (role: ParticipantFact['role']) =>
    participants.flatMap((participant) =>
      participant.role === role && participant.official
        ? (officialId(participant.official).split('/').at(-1) ?? [])
        : [],
    );
  const counterparts = named('COUNTERPART');
  return slugList(counterparts.length > 0 ? counterparts : named('HEAD'));
}

const slugList = (slugs: string[]) => (slugs.length === 0 ? '' : slug([...new Set(slugs)].sort().join('-')));
