import { type Almanac, type ResolvedDate, resolveDate } from './calendar.ts';
import type { EventStatus } from './facts.ts';
import type { Item } from './items.ts';

import type { Reading } from './phrases.ts';
import { fold } from './tokens.ts';

/** A place of a sentence, with the item that names it. */
export interface PlaceClaim {
  city: string | null;
  country: string;
  item: Item;
  reading: Reading;
}

/** A date of a sentence, with the item that names it. */
export interface DateClaim {
  resolved: ResolvedDate;
  item: Item;
  reading: Reading;
}

export const has = (item: Item | undefined, name: string) => item?.classes?.includes(name) ?? false;

/** A relative clause or what a talk was about begins here: dates and places behind it belong to something else. */
const opensAside = (item: Item | undefined) =>
  Boolean(item?.classes?.some((name) => name === 'aside' || name.startsWith('say:')));

/** «обсудили проведение выставки в Вене в мае»: a word for holding what is none of our events. */
const opensPlan = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'holding') && !items.slice(at + 1, at + 5).some(namesEvent);

/** Whether an item stands in an aside, seen from the cue. */
function isAside(items: readonly Item[], anchor: number, at: number): boolean {
  // “on Monday” is no “on trade”.
  const start = items[at]!.date ? at - 1 : at;
  // «переговоры, которые состоялись в Москве» tells of the event itself.
  if (at > anchor) {
    const from = mainVerb(items, anchor, start) + 1;
    return items
      .slice(from, start)
      .some(
        (item, index) =>
          (opensAside(item) || has(item, 'stop') || opensPlan(items, from + index)) &&
          !items[from + index + 1]!.date &&
          !has(items[from + index + 1], 'hold') &&
          !isSide(items, from + index + 1),
      );
  }
  for (let before = start - 1; before >= 0; before--) {
    if (items[before]!.word === ',' || items[before]!.word === ';') return false;
    if (has(items[before], 'aside')) return items.slice(at + 1, anchor).some(({ word }) => word === ',');
  }
  return false;
}

/**
 * “The talks, which dealt with trade, took place in Berne on Monday”: behind the verb that a comma parts from an aside the
 * clause of the event goes on. The cue itself where there is none.
 */
function mainVerb(items: readonly Item[], anchor: number, end: number): number {
  const verb = items
    .slice(0, end)
    .findLastIndex(
      (item, at) => at > anchor && has(item, 'hold') && item.status && items[at - 1]!.word === ',',
    );
  return Math.max(verb, anchor);
}

/** “on the Swiss side”: who, not about what. */
const isSide = (items: readonly Item[], at: number): boolean =>
  items[at]?.type === 'side' || items[at + 1]?.type === 'side';

/** Whether a relative clause or participle between a cue and the comma before it speaks of something else. */
export function isOfAnother(items: readonly Item[], anchor: number): boolean {
  for (let at = anchor - 1; at >= 0 && items[at]!.word !== ','; at--)
    if (has(items[at], 'aside') && !has(items[at + 1], 'hold'))
      // “The talks, which will be attended by …” tells of the talks.
      // «с делегацией Кении, которую возглавил …» of the delegation.
      return (
        items[at - 1]?.word === ',' &&
        !namesEvent(items[at - 2]) &&
        !(items[at - 2]?.type === 'side' && at === anchor - 1)
      );
  return false;
}

/** Classes of the nouns that name events: only beside these do the parties stand. */
const EVENT_NOUNS = [
  'consultation',
  'dialogue',
  'commission',
  'meeting',
  'meetings',
  'call',
  'calls',
  'visit',
];

export const namesEvent = (item: Item | undefined): boolean => EVENT_NOUNS.some((name) => has(item, name));

/** Words of intention or denial that govern a cue change its status; null where the event is denied. */
export function modality(
  { items, language }: Reading,
  anchor: number,
  status: EventStatus,
): EventStatus | null {
  const { verbLast } = language.tables.grammar;
  for (let at = Math.max(0, anchor - 4); at < anchor + 5; at++) if (has(items[at], 'negation')) return null;
  // „hat sich nicht wie geplant … begeben können“
  for (let at = anchor - 5; verbLast && at >= Math.max(0, anchor - 20) && items[at]!.word !== ','; at--) {
    if (has(items[at], 'negation')) return null;
    if (items[at]!.status) break;
  }
  // «Консультации, которые планировались на май, отложены»: up to the next verb that tells of an event.
  for (let at = anchor + 5; at < Math.min(items.length, anchor + 24) && !items[at]!.status; at++)
    if (has(items[at], 'negation')) return null;
  if (isToldAsHeld(items, anchor)) return status;
  let planned = false;
  for (
    let at = anchor - 1;
    at >= Math.max(0, anchor - (verbLast ? 30 : 12)) && items[at]!.status !== 'HELD';
    at--
  ) {
    if (endsQuotation(items, at)) break;
    if (has(items[at], 'proposal')) return 'PROPOSED';
    planned ||= has(items[at], 'plan') || (has(items[at], 'future') && items[anchor]!.status !== 'HELD');
  }
  for (let at = anchor + 1; at < Math.min(items.length, anchor + (verbLast ? 14 : 8)); at++) {
    const item = items[at]!;
    if (
      (item.type === 'people' && !verbLast) ||
      /^[,:]$/.test(item.word ?? '') ||
      has(item, 'and') ||
      opensAside(item)
    )
      break;
    if (has(item, 'proposal')) return 'PROPOSED';
    planned ||= has(item, 'plan');
  }
  return planned && status === 'HELD' ? 'PLANNED' : status;
}

/** “‘We will stand by our partners,’ she said at the meeting”: what was said there tells nothing of when it was. */
const endsQuotation = (items: readonly Item[], at: number): boolean =>
  /^["”»]$/.test(items[at]!.word ?? '') && /^[,.!?]$/.test(items[at - 1]?.word ?? '');

/** “The next round of talks was held in Berne”: the verb right behind a noun outweighs the words before it. */
function isToldAsHeld(items: readonly Item[], anchor: number): boolean {
  if (items[anchor]!.status) return false;
  const rest = items.slice(anchor + 1, anchor + 12);
  const end = rest.findIndex((item) => item.status || item.word === ',' || opensAside(item));
  return rest[end]?.status === 'HELD' && has(rest[end], 'took-place');
}

/** The status of the verb that governs a noun or infinitive, before it or else behind: “will travel to Berne to meet”, “The talks between A and B will be held”. */
export function governingStatus({ items }: Reading, anchor: number): EventStatus | 'PRESENT' | null {
  let infinitive = items[anchor]!.status === 'INFINITIVE';
  const finite = (item: Item) => {
    infinitive ||= item.status === 'INFINITIVE';
    return item.status && item.status !== 'INFINITIVE' ? item.status : null;
  };
  for (let at = anchor - 1; at >= 0 && items[at]!.word !== ';' && !endsQuotation(items, at); at--) {
    const status = finite(items[at]!);
    if (status) return status;
  }
  for (let at = anchor + 1; at < items.length && items[at]!.word !== ';' && !opensAside(items[at]); at++) {
    const status = infinitive ? null : finite(items[at]!);
    if (status) return status;
  }
  return infinitive ? 'PLANNED' : null;
}

/**
 * Whether the words around a cue, or those that open its sentence, show it as history: «Ранее сообщалось…»; it stands
 * behind what it went before: “This round comes soon after …”; or it is a verb in the past perfect: „hatte … besucht“.
 */
export const isBackground = ({ items, language }: Reading, anchor: number): boolean =>
  [...items.slice(0, 2), ...items.slice(Math.max(0, anchor - 6), anchor + 3)].some((item) =>
    has(item, 'background'),
  ) ||
  items.slice(0, anchor).some((item) => has(item, 'preceded')) ||
  (language.tables.grammar.verbLast && has(restOfClause(items, anchor), 'background')) ||
  (items[anchor]!.status === 'HELD' &&
    items.slice(Math.max(0, anchor - 12), anchor).some((item) => has(item, 'past-perfect')));

/** The word of history in what follows a cue up to the end of its clause: „der Besuch von A in B vor einem Jahr“. */
const restOfClause = (items: readonly Item[], anchor: number): Item | undefined => {
  const end = items.findIndex(
    ({ word, classes }, at) => at > anchor && (word === ',' || classes?.includes('aside')),
  );
  return items
    .slice(anchor, end < 0 ? anchor + 12 : Math.min(end, anchor + 12))
    .find((item) => has(item, 'background'));
};

/** Whether an event is named only to say what came after it: „nach dem Treffen wird er …“. */
export const isBefore = ({ items }: Reading, anchor: number) =>
  items.slice(Math.max(0, anchor - 3), anchor).some((item) => has(item, 'after'));

/** « consultations politiques franco-tunisiennes », “Consultation Vietnam – Laos”: parties right behind a noun. */
function follows(items: readonly Item[], anchor: number, at: number): boolean {
  const { adjective, codes = [] } = items[at]!;
  const between = items.slice(anchor + 1, at);
  return (
    (adjective || codes.length > 1) && between.length < 8 && between.every(({ type }) => type === 'word')
  );
}

/** The parties named right at a cue: «кыргызско-канадские консультации», “consultations between A and B”, „Konsultationen mit der Türkei“. */
export function partiesNear({ items, language }: Reading, anchor: number): string[] {
  const codes: string[] = [];
  for (let at = anchor - 1; at >= Math.max(0, anchor - 6); at--) {
    const item = items[at]!;
    if (item.type === 'country' && item.codes) codes.push(...item.codes);
    else if (
      language.words.in.has(item.word ?? '') ||
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
      // « entre Rabat et Helsinki »: capitals stand for their governments.
      const capital = open === 'between' ? (item.city?.country ?? null) : null;
      const country = item.organisation?.country ?? capital;
      const code = item.codes ?? (country ? [country] : null);
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
    } else if (item.type === 'country' && follows(items, anchor, at)) codes.push(...(item.codes ?? []));
    else if (!['word', 'date', 'city', 'country', 'post-modifier'].includes(item.type) && item.word !== ',')
      break;
  }
  return codes;
}

/** “a call with her counterparts from Kenya, Peru and Turkey”: the countries of those who are only counted. */
export function counterpartsNear({ items, language }: Reading, anchor: number): string[] {
  // „seine Amtskollegen aus Kenia und Peru“: countries listed behind a form that may be singular too
  const listed = (at: number) =>
    items.slice(at + 1, at + 4).some(({ type, codes }) => type === 'country' && codes && codes.length > 1);
  const counterparts = items.findIndex(
    ({ post }, at) =>
      at > anchor && post && (post.plural || listed(at)) && language.words.counterpart.has(fold(post.head)),
  );
  const { inTitle, toward } = language.words;
  const next = items[counterparts + 1];
  const ofWhom =
    has(next, 'from') || (inTitle.has(next?.word ?? '') && !toward.has(next!.word!) && !has(next, 'and'));
  if (counterparts < 0 || !ofWhom) return [];
  const rest = items.slice(counterparts);
  const end = rest.findIndex((item) => opensAside(item) || has(item, 'representing'));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .flatMap(({ type, adjective, codes }) => (type === 'country' && !adjective ? (codes ?? []) : []));
}

/** The date of the sentence nearest to the cue; one before it is preferred to one as near behind. */
export function dateNear(
  reading: Reading,
  anchor: number,
  status: EventStatus,
  almanac: Almanac,
): DateClaim | null {
  const { items } = reading;
  let best: { distance: number; found: DateClaim } | null = null;
  items.forEach((item, at) => {
    if (!item.date || isAside(items, anchor, at) || isAttribute(reading, at)) return;
    // „der erste Tag des Besuchs: Am Montag wird er …“
    if (items.slice(anchor + 1, at).some(({ word }) => word === ':')) return;
    if (isOfReport(reading, anchor, at)) return;
    const resolved = resolveDate(item.date, isStart(items, at) ? 'HELD' : status, almanac);
    if (!resolved) return;
    const far = (resolved.precision === 'DAY' ? 0 : 6) + (isOfNextClause(items, anchor, at) ? 8 : 0);
    const distance = Math.abs(at - anchor) + (at > anchor ? 0.5 : 0) + far;
    const found = { resolved: throughNext(resolved, items, at, status, almanac), item, reading };
    if (!best || distance < best.distance) best = { distance, found };
  });
  return (best as { found: DateClaim } | null)?.found ?? null;
}

/**
 * “The two met in Berne, the ministry said on Monday”: the day on which it was told; before the cue where a comma parts
 * the report from what it says: «сообщил во вторник журналистам, что посетит…».
 */
function isOfReport({ items, language }: Reading, anchor: number, at: number): boolean {
  // „Wie das Amt am Montag mitteilte, trifft er …“, „…, wie das Amt am Montag mitteilte.“
  const end = items.findIndex(({ word }, index) => index > at && /^[,.]$/.test(word ?? ''));
  const apart = items.slice(Math.min(anchor, at), Math.max(anchor, at)).some(({ word }) => word === ',');
  const isLast = has(items[(end < 0 ? items.length : end) - 1], 'told');
  if (language.tables.grammar.verbLast && isLast && (apart || end < anchor)) return true;
  if (at < anchor && (end < 0 || end > anchor)) return false;
  for (let before = at - 1; before >= 0 && before >= at - 5 && before !== anchor; before--) {
    if (has(items[before], 'told')) return true;
    if (items[before]!.word === ',' || items[before]!.people) return false;
  }
  return false;
}

/** „am Freitag, 6. Juni, und Samstag, 7. Juni“: a day and the next one named behind it are one stay. */
function throughNext(
  first: ResolvedDate,
  items: readonly Item[],
  at: number,
  status: EventStatus,
  almanac: Almanac,
): ResolvedDate {
  const and = items[at + 1]?.word === ',' ? at + 2 : at + 1;
  const date = items[and]?.classes?.includes('and') ? items[and + 1]?.date : undefined;
  const next = date && resolveDate(date, status, almanac);
  const isNext =
    next && first.precision === 'DAY' && Date.parse(next.start) - Date.parse(first.end) === 86_400_000;
  return isNext ? { ...first, end: next.end } : first;
}

/** «провёл встречу с министром, а 22 мая был принят»: whether a clause of its own begins behind the people met. */
const isOfNextClause = (items: readonly Item[], anchor: number, at: number): boolean =>
  items
    .slice(anchor + 1, at)
    .some(({ type }, index) => type === 'people' && items[anchor + index + 2]?.word === ',');

/** « séjourne à Alger depuis dimanche »: the day something began that goes on is not the one to come. */
const isStart = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], 'since') && items[at]!.date!.weekday !== undefined;

/** „der im Mai 2010 begonnene Dialog“: a date between an article and its noun says when something else was. */
const isAttribute = ({ items, language, sentence }: Reading, at: number): boolean =>
  language.words.articles.has(items[at - 1]?.word ?? '') &&
  language.words.beforePlace.has(sentence.tokens[items[at]!.from]!.folded);

/** The city, else the country, where the sentence says the event took place. */
export function placeNear(reading: Reading, anchor: number, where: Item | undefined): PlaceClaim | null {
  const { items, language } = reading;
  const placed = (at: number) => {
    for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
      const word = items[before]!.word ?? '';
      // “will travel to”, as a phrase, ends in the preposition.
      if (language.words.in.has(word.slice(word.lastIndexOf(' ') + 1))) return true;
      // “at the Ministry of Foreign Affairs, Nairobi”
      const ofBody = word === ',' && before === at - 1 && items[before - 1]?.organisation !== undefined;
      const skipped =
        ofBody ||
        (items[before]!.organisation !== undefined && items[before + 1]?.word === ',') ||
        language.words.articles.has(word) ||
        language.words.abbreviations.has(word) ||
        language.words.bindingNouns.has(word) ||
        word === '.';
      if (!skipped && items[before]!.type !== 'country') return false;
    }
    return false;
  };
  // “met in Kenya”, not “the situation in Kenya”.
  const isScene = (at: number) => {
    const preposition = items.findLastIndex(
      ({ word }, index) => index < at && language.words.in.has(word ?? ''),
    );
    return items[preposition - 1]?.type !== 'word' || items[preposition - 1]?.classes !== undefined;
  };
  let best: { distance: number; place: PlaceClaim } | null = null;
  items.forEach((item, at) => {
    if (!item.city && !item.codes) return;
    // „Erste Station ist Eriwan, wo sie den Außenminister trifft“
    const named = item.city?.country ?? (item.adjective ? undefined : item.codes?.[0]);
    if (named && at < anchor && has(items[at + 1], 'where') && !has(items[at + 2], 'hold')) {
      best = { distance: 0, place: { city: item.city?.name ?? null, country: named, item, reading } };
      return;
    }
    if (
      item !== where &&
      !(item.city && (placed(at) || opensDateline(reading, at))) &&
      !(item.type === 'country' && !item.adjective && item.codes?.length === 1 && placed(at) && isScene(at))
    )
      return;
    if (isAside(items, anchor, at) || (item.city && opensName(reading, at))) return;
    const country = item.city?.country ?? item.codes?.[0];
    if (!country) return;
    const distance = Math.abs(at - anchor) + (item.city ? 0 : 40);
    if (!best || distance < best.distance)
      best = { distance, place: { city: item.city?.name ?? null, country, item, reading } };
  });
  return (best as { place: PlaceClaim } | null)?.place ?? null;
}

/** “the Geneva International Book Fair”: a city that a proper name begins with. */
function opensName({ items, sentence }: Reading, at: number): boolean {
  const next = items[at + 1];
  return Boolean(
    next && ['word', 'organisation-head'].includes(next.type) && sentence.tokens[next.from]!.capital,
  );
}

/** “OTTAWA, 12 June –”: the city a release is dated from is the place only of what it says happened there; it opens a sentence. */
const opensDateline = ({ items }: Reading, at: number) => {
  const dated = at === 0 ? items.slice(1, 4).find(({ date }) => date) : undefined;
  // “NAIROBI, 12 June – … will meet on 20 June”
  return dated && !items.some(({ date }) => date?.start.day && date !== dated.date);
};

/** Which round: an ordinal before the cue or before the word for a round. */
export function roundNear({ items, language, sentence }: Reading, anchor: number): number | null {
  for (let at = anchor - 1; at >= Math.max(0, anchor - 8); at--) {
    const item = items[at]!;
    if (item.type === 'people' || item.type === 'date' || item.type === 'organisation') return null;
    const ordinal = language.ordinals.get(item.word ?? '');
    // «в третий раз встретился»
    if (ordinal !== undefined)
      return has(items[at + 1], 'times') || isOfNoun({ items, language, sentence }, at + 1, anchor)
        ? null
        : ordinal;
    const [number, mark] = [sentence.tokens[item.from]!, sentence.tokens[item.to]];
    // “9th”, „4.“, not the 19 of “COVID19.”
    if (
      item.type === 'number' &&
      !number.glued &&
      mark?.glued &&
      language.words.ordinalMarks.has(mark.folded)
    ) {
      const value = Number(number.text);
      if (value > 0 && value < 100)
        return isOfNoun({ items, language, sentence }, at + 2, anchor) ? null : value;
    }
  }
  return null;
}

/** „am zweiten Tag der Gespräche“: whether an ordinal counts another noun, where nouns show by their capitals. */
function isOfNoun(
  { items, language, sentence }: Pick<Reading, 'items' | 'language' | 'sentence'>,
  start: number,
  anchor: number,
): boolean {
  if (!language.tables.grammar.capitalNouns) return false;
  const noun = items.slice(start, anchor).find((item) => sentence.tokens[item.from]!.capital);
  return noun?.type === 'word' || has(noun, 'visit');
}

/** Whether a bare year beside a cue is one before that of publication: „fand 2004 in Bern statt“. */
export function isOfPastYear({ items, sentence }: Reading, anchor: number, { published }: Almanac): boolean {
  return items.slice(Math.max(0, anchor - 8), anchor + 5).some(({ type, from }) => {
    const { text } = sentence.tokens[from]!;
    return (
      type === 'number' &&
      /^(?:1[6-9]|20)\d\d$/.test(text) &&
      published !== null &&
      text < published.slice(0, 4)
    );
  });
}
