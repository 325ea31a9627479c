import type { PartialDate, WrittenDate } from './dates.ts';
import type { GroupMention, Item, OrganisationMention, PersonMention, PostMention } from './items.ts';

/** What an item was read as, in words for people who write tables and rules: a line for each person or group of a list. */
export function describeItem(item: Item): string[] {
  const named = [...(item.people ?? []).map(describePerson), ...(item.groups ?? []).map(describeGroup)];
  if (named.length > 0) return named;
  const line = listed(
    item.date && describeDate(item.date),
    item.city && within(item.city.name, item.city.country),
    item.post ? describePost(item.post) : item.organisation && describeOrganisation(item.organisation),
    item.codes?.join(' '),
    item.adjective && 'adjective',
    item.classes?.map((name) => `<${name}>`).join(' '),
    item.status,
  );
  return line === '' ? [] : [line];
}

const describePerson = ({ name, post, country, refers }: PersonMention) =>
  listed(within(name, country), post && describePost(post), refers && 'refers back');

const describeGroup = ({ name, organisation, country }: GroupMention) =>
  listed(`group ${within(name, country)}`, organisation && describeOrganisation(organisation));

const describePost = ({ title, country, organisation, plural }: PostMention) =>
  listed(
    `post ${within(title, country)}`,
    plural && 'plural',
    organisation && describeOrganisation(organisation),
  );

const describeOrganisation = ({ kind, name, country }: OrganisationMention): string =>
  `${kind.toLowerCase()} ${within(name, country)}`;

/** As written: what the text leaves out is a question mark until it is resolved. */
function describeDate({ start, end, offset, weekday }: WrittenDate): string {
  if (offset !== undefined) return `published ${offset < 0 ? '-' : '+'} ${Math.abs(offset)} days`;
  if (weekday !== undefined) return `weekday ${weekday + 1}`;
  const days = [describeDay(start), describeDay(end)];
  return days[0] === days[1] ? days[0]! : days.join('/');
}

const describeDay = ({ year, month, day }: PartialDate) =>
  [year ?? '????', month ?? (day === undefined ? undefined : '??'), day]
    .flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))
    .join('-');

const within = (name: string, country: string | null) => (country === null ? name : `${name} (${country})`);

const listed = (...parts: (string | false | null | undefined)[]) => parts.filter(Boolean).join(', ');
