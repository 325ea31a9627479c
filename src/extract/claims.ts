import {
  counterpartsNear,
  type DateClaim,
  dateNear,
  governingStatus,
  has,
  isBackground,
  isBefore,
  isOfAnother,
  isOfPastYear,
  modality,
  namesEvent,
  type PlaceClaim,
  partiesNear,
  placeNear,
  roundNear,
} from './adjuncts.ts';
import type { Almanac } from './calendar.ts';
import type { CompiledRule } from './compile.ts';
import { type Stop, spanOf, stopsFrom } from './destinations.ts';
import type { EventKind, EventStatus, Mode, Role } from './facts.ts';
import type { GroupMention, Item, PersonMention } from './items.ts';
import { matches } from './pattern.ts';
import type { Reading } from './phrases.ts';

/** Who stands together in a sentence: the names of a rule's captures. */
export type Side = 'a' | 'b';

/** What one sentence says of one event, before it is joined with what others say of it. */
export interface Claim {
  rule: CompiledRule;
  kind: EventKind;
  mode: Mode | null;
  status: EventStatus;
  /** The present tense without a date: whether it was held or is still to come is for the rest of the text to say. */
  tenseOpen: boolean;
  background: boolean;
  reading: Reading;
  /** Index of the sentence. */
  sentence: number;
  /** Token span of what the rule matched. */
  from: number;
  to: number;
  /** `country` is that of the side the text puts the person on; `side` the capture that named him or her. */
  roles: { mention: PersonMention; role: Role; country: string | null; side: Side }[];
  groups: { mention: GroupMention; role: Role }[];
  /** Those with whom the people of a rule that reads `beside` came. */
  beside: PersonMention[];
  /** The sentence puts two sides against each other. */
  opposed: boolean;
  /** Parties named with it. */
  codes: string[];
  /** Those among them that its subject met, spoke with or received. */
  theirs: string[];
  visitor: string | null;
  round: number | null;
  date: DateClaim | null;
  place: PlaceClaim | null;
  /** Of a visit: where it leads. */
  stops: Stop[];
  /** The sentence ties it to the event before: “on the same day” (0), “the day after” (1); null where it does not. */
  daysAfter: 0 | 1 | null;
  /** The text shows it is one of several: «ряд встреч», «в частности». */
  someOfMany: boolean;
}

/** What the rules find in a sentence, in the order of the text. */
export function claimsOf(reading: Reading, sentence: number, almanac: Almanac): Claim[] {
  const { items, language } = reading;
  const claims: Claim[] = [];
  const spent = new Set<number>();
  for (const { rule, pattern } of language.findRules(items)) {
    for (const captures of matches(pattern, items)) {
      const { first, last } = captures as { first: number; last: number };
      const anchor = anchorOf(reading, pattern.anchor, first, last);
      if (spent.has(anchor)) continue;
      const made = readClaims(reading, sentence, rule, captures, anchor, almanac);
      if (!made.length) continue;
      spent.add(anchor);
      claims.push(...made);
    }
  }
  if (!claims.length) return claims;
  // What adds people to an event comes after what tells of it.
  return coordinate(claims, items).sort(
    (a, b) => Number(a.rule.read.adds ?? false) - Number(b.rule.read.adds ?? false) || a.from - b.from,
  );
}

/** “A met B and called on C”: it was not B who called. */
function coordinate(claims: readonly Claim[], items: readonly Item[]): Claim[] {
  const goesOn = (mention: PersonMention) => {
    const at = items.findIndex(({ people }) => people?.includes(mention));
    const next = items[at + 1]?.word === ',' ? items[at + 2] : items[at + 1];
    // “held talks with A, paid a visit to B”
    return has(next, 'and') || (items[at + 1]?.word === ',' && Boolean(next?.status));
  };
  return claims.map((claim) => {
    const own = claim.roles.filter(({ side }) => side === 'a').map(({ mention }) => mention);
    const before = claims.find(
      ({ roles, from }) =>
        from < claim.from &&
        own.length > 0 &&
        own.every((mention) => roles.some((role) => role.side === 'b' && role.mention === mention)),
    );
    const actors = before?.roles.filter(({ side }) => side === 'a') ?? [];
    if (!actors.length || !goesOn(own.at(-1)!)) return claim;
    const role = claim.roles.find(({ side }) => side === 'a')!.role;
    const others = claim.roles.filter(({ side }) => side !== 'a');
    return { ...claim, roles: [...actors.map((actor) => ({ ...actor, role })), ...others] };
  });
}

function anchorOf({ items }: Reading, name: string | null, first: number, last: number): number {
  for (let at = first; at <= last; at++) if (name && has(items[at], name)) return at;
  return first;
}

function readClaims(
  reading: Reading,
  sentence: number,
  rule: CompiledRule,
  captures: Record<string, number>,
  anchor: number,
  almanac: Almanac,
): Claim[] {
  const { items } = reading;
  const { read } = rule;
  const captured = (name: string) => (captures[name] === undefined ? undefined : items[captures[name]!]);
  // “welcomed the Minister's plan”: not whom, but what was welcomed.
  if (captures.b !== undefined && isPossessive(reading, captures.b + 1)) return [];
  const cue = items[anchor]!;
  const before = isBefore(reading, anchor);
  const own = cue.status === 'INFINITIVE' ? null : cue.status;
  const told = read.status ?? own ?? (before ? null : governingStatus(reading, anchor));
  /** No verb, or one in the present tense, leaves it to the date whether it was held. */
  const open = told === null || told === 'PRESENT';
  const said = told ?? 'HELD';
  const spoken = before ? 'HELD' : modality(reading, anchor, said === 'PRESENT' ? 'HELD' : said);
  const heads = reading.sentence.title || (sentence === 0 && read.headline !== 'alone');
  if (spoken === null || (read.headline && !heads)) return [];
  // The present tense looks ahead: “meets on Monday” is next Monday, and held only if that is no later than today.
  // « a reçu jeudi A, qui effectue une visite »: the day is that of what was done.
  const looksAhead = said === 'PRESENT' && !items.slice(0, anchor).some(({ status }) => status === 'HELD');
  const near = dateNear(reading, anchor, looksAhead ? 'PLANNED' : spoken, almanac);
  // What is still to come was not on a day gone by.
  const gone =
    spoken !== 'HELD' &&
    near &&
    almanac.published &&
    near.resolved.end < almanac.published.slice(0, near.resolved.end.length);
  const date = gone ? null : near;
  const ahead = date !== null && almanac.published !== null && date.resolved.start > almanac.published;
  // What was agreed with a date is planned.
  const agreement = items.slice(0, anchor + 1).some((item) => has(item, 'proposal') || has(item, 'next'));
  const agreed = spoken === 'PROPOSED' && agreement && date !== null && date.item.from > items[anchor]!.from;
  const status = (open && spoken === 'HELD' && ahead) || agreed ? 'PLANNED' : spoken;
  const roles: Claim['roles'] = [];
  const groups: Claim['groups'] = [];
  const separate: PersonMention[] = [];
  for (const name of ['a', 'b', 'c'] as const) {
    const role = read[name];
    const item = captured(name);
    if (!role || !item) continue;
    const sides = name === 'b' ? [] : codesOf(captured('of'));
    const people = item.people ?? [];
    people.forEach((mention, index) => {
      if (read.each && name === 'b') separate.push(mention);
      else
        roles.push({
          mention,
          role,
          side: name === 'c' ? 'a' : name,
          country: sides.length === 1 ? sides[0]! : sides.length === people.length ? sides[index]! : null,
        });
    });
    // “A, accompanied by B, received C”
    if (name === 'a' && items.slice(captures.a! - 3, captures.a!).some((one) => has(one, 'joined')))
      for (const mention of peopleBefore(items, captures.a!))
        roles.unshift({ mention, role, side: name, country: null });
    // A group leads nobody.
    for (const mention of item.groups ?? [])
      groups.push({ mention, role: role === 'HEAD' ? 'PARTICIPANT' : role });
  }
  const named = [...codesOf(captured('of')), ...codesOf(captured('with'))];
  if (read.several && roles.length < 2 && named.length < 2) return [];
  if (read.kind === 'VISIT' && groups.length && !roles.length) return [];
  // «…, за которым последовали переговоры в Вене» tells of something else.
  if (read.recalls === 'details' && items.slice(0, anchor).some((item) => has(item, 'aside'))) return [];
  // «о реформах, проводимых под руководством президента»: a clause about something else.
  if (read.adds && isOfAnother(items, anchor)) return [];
  // A post that tells no country names no party.
  const counterparts = read.kind === 'MEETING' ? counterpartsNear(reading, anchor) : [];
  const theirs = [...codesOf(captured('with')), ...counterparts];
  const unnamed = captured('with')?.post;
  if (unnamed && theirs.length < (unnamed.plural ? 2 : 1)) return [];
  // An organisation of states is no place: „hat die Vereinten Nationen besucht“.
  const [goal] = captured('where')?.city ? [] : codesOf(captured('where'));
  if (read.kind === 'VISIT' && goal && reading.language.words.unions.has(goal)) return [];
  // “visited Kenyan farmers”
  if (read.kind === 'VISIT' && captured('where')?.adjective) return [];
  // A group leads nobody.
  if (read.adds && read.a === 'HEAD' && !roles.length) return [];
  const nouns = eventNouns(items, captures.first!, captures.last!);
  const codes = [
    ...codesOf(captured('of')),
    ...theirs,
    ...nouns.flatMap((at) => partiesNear(reading, at)),
    ...(read.adds ? [] : groups.flatMap(({ mention }) => mention.country ?? [])),
  ];
  for (const name of ['of', 'with']) {
    const country = captured(name)?.organisation?.country;
    if (country) codes.push(country);
  }
  const place = read.mode && read.mode !== 'IN_PERSON' ? null : placeNear(reading, anchor, captured('where'));
  const where = captures.where ?? (place ? items.indexOf(place.item) : items.length);
  const stops = read.kind === 'VISIT' ? stopsFrom(reading, where, status, almanac) : [];
  const claim: Claim = {
    rule,
    kind: read.kind,
    mode: read.kind === 'VISIT' ? null : (read.mode ?? modeNear(reading, anchor)),
    status,
    tenseOpen: open && status === 'HELD' && date === null,
    background:
      isBackground(reading, anchor) ||
      (!roles.length && isWelcomed(items, anchor)) ||
      // A programme that names nobody: “will meet with representatives of Kenyan firms”.
      (status === 'PLANNED' && isOnlyGroups(captured('b'))) ||
      (date ? isLongAgo(date, status, almanac) : status === 'HELD' && isOfPastYear(reading, anchor, almanac)),
    reading,
    sentence,
    from: items[captures.first!]!.from,
    to: items[captures.last!]!.to,
    roles,
    groups,
    beside: read.beside ? peopleBefore(items, anchor) : [],
    opposed: Boolean(captured('b') ?? captured('with')),
    codes: [...new Set(codes)],
    theirs,
    visitor: read.visitor === 'of' ? (codesOf(captured('of'))[0] ?? null) : null,
    round: read.kind === 'VISIT' ? null : roundNear(reading, anchor),
    date: stops.length > 1 ? (spanOf(stops) ?? date) : date,
    place,
    stops,
    daysAfter: items.some((item) => has(item, 'next-day'))
      ? 1
      : items.some((item) => has(item, 'tie')) || isRightAfter(items, anchor)
        ? 0
        : null,
    someOfMany: items.some((item) => has(item, 'some')),
  };
  if (!read.each) return [claim];
  // « une série de rencontres avec ses homologues du Kenya, du Togo et du Pérou »
  if (!separate.length)
    return codes.length > 1 ? claim.codes.map((code) => ({ ...claim, codes: [code], theirs: [code] })) : [];
  return separate.map((mention) => ({
    ...claim,
    roles: [...roles, { mention, role: read.b!, country: null, side: 'b' as const }],
  }));
}

/** Days after which what a release says was held is history. */
const HISTORY = 60;

function isLongAgo(date: DateClaim | null, status: EventStatus, { published }: Almanac): boolean {
  if (!date || !published || status !== 'HELD') return false;
  const limit = new Date(Date.parse(published) - HISTORY * 86_400_000).toISOString();
  const { end } = date.resolved;
  return `${end}${'-12-31'.slice(end.length - 4)}` < limit.slice(0, 10);
}

/** “the Minister's”, not “the Minister ‘…’”. */
const isPossessive = ({ items, sentence }: Reading, at: number): boolean =>
  items[at]?.word === "'" && sentence.tokens[items[at]!.from]!.glued;

const isOnlyGroups = (item: Item | undefined): boolean =>
  item?.people?.length === 0 && (item.groups?.length ?? 0) > 0;

/** “The Minister welcomed the consultations held last week”: what she spoke of, not what she did. */
const isWelcomed = (items: readonly Item[], anchor: number): boolean =>
  items.slice(Math.max(0, anchor - 8), anchor).some((item) => has(item, 'say:welcomed'));

/** «По завершении консультаций гостей принял министр»: what came before is named in short, without those who took part. */
function isRightAfter(items: readonly Item[], anchor: number): boolean {
  const after = items.slice(0, anchor).findIndex((item) => has(item, 'right-after'));
  const noun = after < 0 ? -1 : items.findIndex((item, at) => at > after && namesEvent(item));
  const next = items[noun + 1];
  return (
    noun > after &&
    noun < after + 4 &&
    noun < anchor &&
    !next?.people &&
    !has(next, 'with') &&
    !has(next, 'between')
  );
}

const peopleBefore = (items: readonly Item[], anchor: number): PersonMention[] =>
  items.slice(0, anchor).findLast(({ people }) => people?.length)?.people ?? [];

/** «в формате видеоконференции», “by phone”: how people met, where the words beside a cue say it. */
function modeNear({ items }: Reading, anchor: number): Mode {
  const near = items.slice(Math.max(0, anchor - 10), anchor + 10);
  if (near.some((item) => has(item, 'video'))) return 'VIDEO';
  return near.some((item) => has(item, 'phone')) ? 'PHONE' : 'IN_PERSON';
}

/** The countries an item names; of unnamed people those they come from. */
const codesOf = (item: Item | undefined): string[] =>
  item?.codes ??
  item?.groups?.flatMap(({ country }) => country ?? []) ??
  (item?.post?.countries.length ? item.post.countries : item?.post?.country ? [item.post.country] : []);

function eventNouns(items: readonly Item[], first: number, last: number): number[] {
  const found: number[] = [];
  for (let at = first; at <= last; at++) if (namesEvent(items[at])) found.push(at);
  return found;
}
