import { type Almanac, type ResolvedDate, resolveDate } from './calendar.ts';
import type { CompiledRule } from './compile.ts';
import type { EventKind, EventStatus, Mode, Role } from './facts.ts';
import type { GroupMention, Item, PersonMention } from './items.ts';
import { matches } from './pattern.ts';
import type { Reading } from './phrases.ts';

/** A place of a sentence, with the item that names it. */
export interface PlaceClaim {
  city: string | null;
  country: string;
  item: Item;
  reading: Reading;
}

/** What one sentence says of one event, before it is joined with what others say of it. */
export interface Claim {
  rule: CompiledRule;
  kind: EventKind;
  mode: Mode | null;
  status: EventStatus;
  background: boolean;
  reading: Reading;
  /** Index of the sentence. */
  sentence: number;
  /** Token span of what the rule matched. */
  from: number;
  to: number;
  /** `country` is that of the side the text puts the person on. */
  roles: { mention: PersonMention; role: Role; country: string | null }[];
  groups: { mention: GroupMention; role: Role }[];
  /** Parties named with it. */
  codes: string[];
  visitor: string | null;
  round: number | null;
  date: { resolved: ResolvedDate; item: Item; reading: Reading } | null;
  place: PlaceClaim | null;
  /** The text shows it is one of several: «ряд встреч», «в частности». */
  someOfMany: boolean;
}

const has = (item: Item | undefined, name: string) => item?.classes?.includes(name) ?? false;

/** What the rules find in a sentence, in the order of the text. */
export function claimsOf(reading: Reading, sentence: number, almanac: Almanac): Claim[] {
  const { items, language } = reading;
  const claims: Claim[] = [];
  const spent = new Set<number>();
  const present = new Set(items.flatMap((item) => item.classes ?? []));
  for (const rule of language.rules) {
    for (const pattern of rule.patterns) {
      if (pattern.anchor && !present.has(pattern.anchor)) continue;
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
  }
  // What adds people to an event comes after what tells of it.
  return claims.sort(
    (a, b) => Number(a.rule.read.adds ?? false) - Number(b.rule.read.adds ?? false) || a.from - b.from,
  );
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
  const cue = items[anchor]!;
  const status = modality(reading, anchor, read.status ?? cue.status ?? 'HELD');
  if (status === null) return [];
  const roles: Claim['roles'] = [];
  const groups: Claim['groups'] = [];
  const separate: PersonMention[] = [];
  for (const name of ['a', 'b', 'c'] as const) {
    const role = read[name];
    const item = captured(name);
    if (!role || !item) continue;
    const sides = name === 'b' ? [] : (captured('of')?.codes ?? []);
    const people = item.people ?? [];
    people.forEach((mention, index) => {
      if (read.each && name === 'b') separate.push(mention);
      else
        roles.push({
          mention,
          role,
          country: sides.length === 1 ? sides[0]! : sides.length === people.length ? sides[index]! : null,
        });
    });
    for (const mention of item.groups ?? []) groups.push({ mention, role });
  }
  const nouns = eventNouns(items, captures.first!, captures.last!);
  const codes = [
    ...(captured('of')?.codes ?? []),
    ...(captured('with')?.codes ?? []),
    ...nouns.flatMap((at) => partiesNear(reading, at)),
  ];
  for (const name of ['of', 'with']) {
    const country = captured(name)?.organisation?.country;
    if (country) codes.push(country);
  }
  const date = dateNear(reading, anchor, status, almanac);
  const place = placeNear(reading, anchor, captured('where'));
  const claim: Claim = {
    rule,
    kind: read.kind,
    mode: read.kind === 'VISIT' ? null : (read.mode ?? 'IN_PERSON'),
    status,
    background: isBackground(reading, anchor),
    reading,
    sentence,
    from: items[captures.first!]!.from,
    to: items[captures.last!]!.to,
    roles,
    groups,
    codes: [...new Set(codes)],
    visitor: read.visitor === 'of' ? (captured('of')?.codes?.[0] ?? null) : null,
    round: read.kind === 'VISIT' ? null : roundNear(reading, anchor),
    date,
    place,
    someOfMany: items.some((item) => has(item, 'some')),
  };
  if (!read.each) return [claim];
  if (!separate.length) return [];
  return separate.map((mention) => ({
    ...claim,
    roles: [...roles, { mention, role: read.b!, country: null }],
  }));
}

/** Classes of the nouns that name events: only beside these do the parties stand. */
const EVENT_NOUNS = ['consultation', 'meeting', 'meetings', 'call', 'calls', 'visit'];

function eventNouns(items: readonly Item[], first: number, last: number): number[] {
  const found: number[] = [];
  for (let at = first; at <= last; at++) if (EVENT_NOUNS.some((name) => has(items[at], name))) found.push(at);
  return found;
}

/** Words of intention or denial around a cue change its status; null where the event is denied. */
function modality({ items }: Reading, anchor: number, status: EventStatus): EventStatus | null {
  for (let at = Math.max(0, anchor - 12); at < Math.min(items.length, anchor + 8); at++) {
    const item = items[at]!;
    if (has(item, 'negation') && Math.abs(at - anchor) < 5) return null;
    if (at !== anchor && has(item, 'proposal')) return 'PROPOSED';
    if (at !== anchor && has(item, 'plan') && status === 'HELD') return 'PLANNED';
  }
  return status;
}

const isBackground = ({ items }: Reading, anchor: number) =>
  items.slice(Math.max(0, anchor - 6), anchor + 3).some((item) => has(item, 'background'));

/** The parties named right at a cue: «кыргызско-канадские консультации», “consultations between A and B”, „Konsultationen mit der Türkei“. */
export function partiesNear({ items, language }: Reading, anchor: number): string[] {
  const codes: string[] = [];
  for (let at = anchor - 1; at >= Math.max(0, anchor - 6); at--) {
    const item = items[at]!;
    if (item.type === 'country' && item.codes) codes.push(...item.codes);
    else if (
      !(
        item.type === 'word' ||
        item.type === 'number' ||
        item.type === 'post-modifier' ||
        item.word === '-' ||
        item.word === '.'
      ) ||
      (item.classes?.length && !has(item, 'round'))
    )
      break;
  }
  let open: 'between' | 'with' | null = null;
  for (let at = anchor + 1; at < Math.min(items.length, anchor + 24); at++) {
    const item = items[at]!;
    if (has(item, 'between')) open = 'between';
    else if (has(item, 'with') && !open) open = 'with';
    else if (item.type === 'people') {
      if (open) break;
    } else if (open) {
      const code = item.codes ?? (item.organisation?.country ? [item.organisation.country] : null);
      if (code) codes.push(...code);
      else if (
        !(
          has(item, 'and') ||
          item.word === ',' ||
          (item.word && (language.words.articles.has(item.word) || language.words.inTitle.has(item.word))) ||
          item.type === 'organisation' ||
          item.type === 'organisation-head' ||
          (item.type === 'word' && open === 'between')
        )
      )
        break;
    } else if (
      item.type !== 'word' &&
      item.type !== 'date' &&
      item.type !== 'city' &&
      item.type !== 'country' &&
      item.word !== ','
    )
      break;
  }
  return codes;
}

/** The date of the sentence nearest to the cue; one before it is preferred to one as near behind. */
function dateNear(reading: Reading, anchor: number, status: EventStatus, almanac: Almanac): Claim['date'] {
  const { items } = reading;
  let best: { distance: number; found: Claim['date'] } | null = null;
  items.forEach((item, at) => {
    if (!item.date) return;
    const resolved = resolveDate(item.date, status, almanac);
    if (!resolved) return;
    const distance = Math.abs(at - anchor) + (at > anchor ? 0.5 : 0) + (resolved.precision === 'DAY' ? 0 : 6);
    if (!best || distance < best.distance) best = { distance, found: { resolved, item, reading } };
  });
  return (best as { found: Claim['date'] } | null)?.found ?? null;
}

/** The city, else the country, where the sentence says the event took place. */
function placeNear(reading: Reading, anchor: number, where: Item | undefined): PlaceClaim | null {
  const { items, language } = reading;
  const placed = (at: number) => {
    for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
      const word = items[before]!.word;
      if (word !== undefined && language.words.in.has(word)) return true;
      if (!(word !== undefined && language.words.articles.has(word)) && items[before]!.type !== 'country')
        return false;
    }
    return false;
  };
  let best: { distance: number; place: PlaceClaim } | null = null;
  items.forEach((item, at) => {
    if (
      item !== where &&
      !(item.city && (placed(at) || opensDateline(reading, at))) &&
      !(item.type === 'country' && !item.adjective && item.codes?.length === 1 && placed(at))
    )
      return;
    const country = item.city?.country ?? item.codes?.[0];
    if (!country) return;
    const distance = Math.abs(at - anchor) + (item.city ? 0 : 40);
    if (!best || distance < best.distance)
      best = { distance, place: { city: item.city?.name ?? null, country, item, reading } };
  });
  return (best as { place: PlaceClaim } | null)?.place ?? null;
}

/** “OTTAWA, 12 June –”: the city a release is dated from is the place only of what it says happened there; it opens a sentence. */
const opensDateline = ({ items }: Reading, at: number) =>
  at === 0 && items.slice(1, 4).some((item) => item.type === 'date');

/** Which round: an ordinal before the cue or before the word for a round. */
function roundNear({ items, language, sentence }: Reading, anchor: number): number | null {
  for (let at = anchor - 1; at >= Math.max(0, anchor - 8); at--) {
    const item = items[at]!;
    if (item.type === 'people' || item.type === 'date') return null;
    const ordinal = language.ordinals.get(item.word ?? '');
    if (ordinal !== undefined) return ordinal;
    const next = sentence.tokens[item.to];
    if (item.type === 'number' && next?.glued && /^(st|nd|rd|th|e|eme|er|ere|-|\.)$/.test(next.folded)) {
      const value = Number(sentence.tokens[item.from]!.text);
      if (value > 0 && value < 100) return value;
    }
  }
  return null;
}
