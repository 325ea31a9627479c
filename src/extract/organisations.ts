import { complementsEnd } from './complements.ts';
import { type Item, join, type OrganisationMention } from './items.ts';
import type { OrganisationKind } from './language.ts';
import {
  entryOf,
  isCapital,
  isTitleWord,
  mayBeName,
  type Reading,
  representedCountry,
  wording,
} from './phrases.ts';
import { PROPER_NAME } from './proper-names.ts';

/** Kinds of bodies whose heads are as often common nouns: a name of theirs begins with a capital. */
const COMMON_NOUNS: ReadonlySet<string> = new Set(['CORPORATION', 'OTHER']);

/** Joins every name of a national body into one item, the nested ones as parents: «Департамента по торговым секторам Министерства международной торговли Канады». */
export function joinOrganisations(reading: Reading): void {
  const { items, language } = reading;
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at]!;
    if (item.type === 'organisation' && item.organisation)
      if (item.organisation.country) joinOwnCountry(reading, at);
      else joinAbbreviation(reading, at);
    if (item.type !== 'organisation-head') continue;
    const head = entryOf(item, 'organisation-head');
    // «министерств двух стран», «торговым секторам» are no one body.
    if (!head || isPlural(item)) continue;
    if (!language.tables.grammar.lowerCaseTitles && !isCapital(reading, item)) continue;
    let first = at;
    while (first > 0 && precedesHead(reading, first - 1)) first--;
    let last = at + 1;
    for (let end = nameEnd(reading, at, head.kind); last < end; last++) {
      const next = items[last]!;
      if (next.type === 'post-head' && !(last === at + 1 && isOfHolders(reading, at))) break;
      if (next.classes?.includes('and') && startsAnother(reading, last + 1)) break;
      if (next.type === 'country' && !next.adjective) {
        last++;
        if (!towardFollows(reading, last)) break;
      }
    }
    while (
      last > at + 1 &&
      (items[last - 1]!.classes?.includes('and') ||
        language.words.inTitle.has(items[last - 1]!.word ?? '') ||
        language.words.articles.has(items[last - 1]!.word ?? '') ||
        items[last - 1]!.word === ',')
    )
      last--;
    // “at the Ministry of Foreign Affairs in Dhaka”: where it stands; an embassy's city is part of its name.
    const seat = head.kind === 'EMBASSY' ? undefined : items[last - 1]?.city;
    const apart =
      seat &&
      last > at + 3 &&
      !language.tables.grammar.lowerCaseTitles &&
      language.words.in.has(items[last - 2]?.word ?? '');
    if (apart) last -= 2;
    if (first === at && last === at + 1 && !language.tables.grammar.lowerCaseTitles) continue;
    // «канадские компании» are no one body: a company or council without a capital is a common noun.
    const named = items.slice(at + 1, last).some(({ type }) => type === PROPER_NAME);
    // «французского Национального фронта»
    const capital = head.named
      ? items.slice(first, at).some((item) => item.from > 0 && isCapital(reading, item))
      : isCapital(reading, items[first]);
    if (COMMON_NOUNS.has(head.kind) && !named && !capital) continue;
    const { country, toward } = representedCountry(reading, first, last);
    // In brackets it is this body's own abbreviation: “Direction du développement (DDC)”.
    const nested =
      items.slice(at + 1, last).find((other, index) => other.organisation && items[at + index]!.word !== '(')
        ?.organisation ?? null;
    const [from, to] = [items[first]!.from, items[last - 1]!.to];
    const organisation: OrganisationMention = {
      from,
      to,
      name: language.tables.nominative(wording(reading, from, to), head.cases[0]),
      kind: head.kind,
      country: country ?? nested?.country ?? (apart ? seat.country : null),
      parent: nested,
      accreditedTo: head.kind === 'EMBASSY' ? toward : [],
      own: ownSpan(reading, first, last),
    };
    join(items, first, last, {
      type: 'organisation',
      organisation,
      ...(item.classes ? { classes: item.classes } : {}),
    });
    at = first;
  }
}

/** «Совет муфтиев», «Союз писателей»: a body named after those in a post. */
function isOfHolders(reading: Reading, at: number): boolean {
  const holders = reading.items[at + 1]!.entries.filter(({ type }) => type === 'post-head');
  return (
    reading.language.words.beforePlace.size > 0 &&
    isCapital(reading, reading.items[at]) &&
    holders.every(({ plural, cases }) => plural && cases.includes('genitive'))
  );
}

/** The tokens of a name without a nationality before it or a country behind it. */
function ownSpan({ items }: Reading, first: number, last: number): OrganisationMention['own'] {
  let [start, end] = [first, last];
  if (items[start]!.type === 'country' && start < end - 1) start++;
  if (items[end - 1]!.type === 'country' && end - 1 > start) end--;
  return { from: items[start]!.from, to: items[end - 1]!.to };
}

/** Kinds of bodies that have their seat abroad, which is part of their name. */
const ABROAD: ReadonlySet<string> = new Set(['EMBASSY', 'AGENCY', 'INTERNATIONAL', 'OTHER']);

function nameEnd(reading: Reading, at: number, kind: OrganisationKind): number {
  return complementsEnd(reading, at + 1, { plural: false, envoy: ABROAD.has(kind) });
}

const isPlural = (item: Item) =>
  item.entries.filter(({ type }) => type === 'organisation-head').every(({ plural }) => plural);

/** «МИД Канады», “MOFA of Japan”, „EDA“: an abbreviation takes the country that follows it. */
function joinAbbreviation(reading: Reading, at: number): void {
  const { items, language, text } = reading;
  const item = items[at]!;
  let next = at + 1;
  while (
    items[next]?.word &&
    (language.words.inTitle.has(items[next]!.word!) || language.words.articles.has(items[next]!.word!)) &&
    next < at + 3 &&
    !language.words.toward.has(items[next]!.word!)
  )
    next++;
  const country = items[next];
  const before = items[at - 1];
  if (country?.type === 'country' && country.codes?.length === 1 && !country.adjective) {
    const name = `${item.organisation!.name} ${wording({ sentence: reading.sentence, text }, item.to, country.to)}`;
    join(items, at, next + 1, {
      type: 'organisation',
      organisation: {
        ...item.organisation!,
        from: item.from,
        to: country.to,
        name,
        country: country.codes[0]!,
      },
    });
  } else if (before?.type === 'country' && before.codes?.length === 1) {
    const name = language.tables.nominative(wording(reading, before.from, item.to), undefined);
    join(items, at - 1, at + 1, {
      type: 'organisation',
      organisation: {
        ...item.organisation!,
        from: before.from,
        to: item.to,
        name,
        country: before.codes[0]!,
      },
    });
  }
}

/** “the US Department of the Treasury”: a body whose country is known, with that country before it or behind. */
function joinOwnCountry({ items, text, sentence, language }: Reading, at: number): void {
  const [before, { organisation, from, to }, behind] = [items[at - 1], items[at]!, items[at + 1]];
  // «Госдепартамент США»
  if (language.words.beforePlace.size && behind?.type === 'country' && !behind.adjective) {
    if (behind.codes?.length !== 1 || behind.codes[0] !== organisation!.country) return;
    const whole = `${organisation!.name} ${wording({ sentence, text }, behind.from, behind.to)}`;
    const joined = { ...organisation!, to: behind.to, name: whole, own: { from, to } };
    join(items, at, at + 2, { type: 'organisation', organisation: joined });
    return;
  }
  if (language.tables.grammar.lowerCaseTitles || before?.type !== 'country') return;
  if (before.codes?.length !== 1 || before.codes[0] !== organisation!.country) return;
  const name = `${wording({ sentence, text }, before.from, before.to)} ${organisation!.name}`;
  join(items, at - 1, at + 1, {
    type: 'organisation',
    organisation: { ...organisation!, from: before.from, to, name },
  });
}

/** «Консульско-правового», «винно-водочной»: the first half of an adjective. */
const isFirstHalf = ({ items, sentence, language }: Reading, index: number): boolean =>
  language.words.beforePlace.size > 0 &&
  items[index]?.type === 'word' &&
  /[ое]$/.test(items[index]!.word ?? '') &&
  items[index + 1]?.word === '-' &&
  sentence.tokens[items[index + 1]!.from]!.glued &&
  (language.tables.grammar.adjective?.test(items[index + 2]?.word ?? '') ?? false);

function precedesHead(reading: Reading, index: number): boolean {
  const { language, items, sentence } = reading;
  const item = items[index]!;
  if (item.type === 'country' && item.codes?.length === 1)
    return (
      Boolean(item.adjective) ||
      (!language.tables.grammar.lowerCaseTitles && /^['-]$/.test(items[index + 1]?.word ?? ''))
    );
  // „US-Finanzministerium“
  if (item.word === '-')
    return (
      sentence.tokens[item.from]!.glued &&
      ((items[index - 1]?.type === 'country' && !items[index - 1]!.adjective) ||
        isFirstHalf(reading, index - 1))
    );
  if (isFirstHalf(reading, index)) return true;
  if (item.type === 'post-modifier')
    return (
      !language.tables.grammar.lowerCaseTitles ||
      (language.tables.grammar.adjective?.test(item.word ?? '') ?? false)
    );
  if (item.type !== 'word') return item.type === 'area' && !language.tables.grammar.lowerCaseTitles;
  if (sentence.tokens[item.from]!.text.length < 3) return false;
  if (
    language.tables.grammar.adjective?.test(item.word ?? '') &&
    !language.words.inTitle.has(item.word ?? '')
  )
    return true;
  return (
    !language.words.articles.has(item.word ?? '') && isCapital(reading, item) && isTitleWord(reading, item)
  );
}

/** After «и»: whether another body begins («МИД КР и Посольства США») rather than one more word of this one. */
function startsAnother(reading: Reading, index: number): boolean {
  const item = reading.items[index];
  if (!item) return true;
  return (
    ['organisation', 'organisation-head', 'post-head', 'country', 'group-head'].includes(item.type) ||
    mayBeName(reading, index)
  );
}

/** Whether «в США», «to Canada» follows: an embassy's host countries belong to its name. */
function towardFollows(reading: Reading, index: number): boolean {
  const { items, language } = reading;
  const next = items[index];
  if (next?.classes?.includes('and'))
    return (
      items[index + 1]?.type === 'country' &&
      items
        .slice(Math.max(0, index - 3), index)
        .some((item) => item.word && language.words.toward.has(item.word))
    );
  return (
    Boolean(next?.word && language.words.toward.has(next.word)) &&
    items.slice(index + 1, index + 3).some((item) => item.type === 'country')
  );
}
