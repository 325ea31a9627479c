import { complementsEnd } from './complements.ts';
import { type GroupMention, type Item, join, type OrganisationMention } from './items.ts';
import { entryOf, type Reading, wording } from './phrases.ts';

/**
 * Joins unnamed groups with the bodies they come from: «сотрудники Посольства КР в США и МИД Канады» is two groups.
 * A group without a body or country is left alone: nobody can be told from it.
 */
export function joinGroups(reading: Reading): void {
  const { items, language } = reading;
  for (let at = 0; at < items.length; at++) {
    if (items[at]!.type !== 'group-head') continue;
    const head = entryOf(items[at], 'group-head');
    if (!head) continue;
    const groups: GroupMention[] = [];
    const titleEnd = language.words.beforePlace.size
      ? complementsEnd(reading, at + 1, { plural: true, envoy: false })
      : at + 1;
    let last = at + 1;
    for (let next = at + 1; next < items.length; next++) {
      const item = items[next]!;
      if (item.type === 'organisation' || (item.type === 'country' && !item.adjective)) {
        // «послы стран Содружества в Китае»: where they are.
        if (groups.length && language.words.toward.has(items[next - 1]!.word ?? '')) break;
        groups.push(
          groupOf(reading, head.name, at, item.organisation ?? null, item.codes?.[0] ?? null, next),
        );
        last = next + 1;
      } else if (
        !(
          item.classes?.includes('and') ||
          (item.word && (language.words.inTitle.has(item.word) || language.words.articles.has(item.word))) ||
          item.word === ',' ||
          (next < titleEnd && item.type === 'word')
        )
      )
        break;
    }
    if (groups.length) join(items, at, last, { type: 'people', people: [], groups });
  }
}

/** „der“, “of the”: what stands between a group and its body and joins no two. */
const isSmall = ({ language: { words } }: Reading, item: Item | undefined): boolean =>
  Boolean(item?.word) &&
  !item!.classes?.includes('and') &&
  (words.inTitle.has(item!.word!) || words.articles.has(item!.word!));

function groupOf(
  reading: Reading,
  head: string,
  at: number,
  organisation: OrganisationMention | null,
  country: string | null,
  next: number,
): GroupMention {
  const { items, language } = reading;
  let first = next;
  while (isSmall(reading, items[first - 1])) first--;
  const body = wording(reading, items[first]!.from, items[next]!.to);
  const whole = `${wording(reading, items[at]!.from, items[at]!.to)} ${body}`;
  const cases = entryOf(items[at], 'group-head')!.cases;
  return {
    from: items[at]!.from,
    to: items[next]!.to,
    name:
      cases.includes('nominative') || !cases.length
        ? whole
        : `${head} ${body}`.trim() && language.tables.nominative(whole, cases[0]),
    organisation,
    country: organisation?.country ?? country,
  };
}

/** „die Schweizer und die kenianische Delegation“: the country that is named beside another before one noun. */
function adjectiveBeside({ items, language }: Reading, at: number): { codes: string[]; at: number } | null {
  const and = language.words.articles.has(items[at - 1]?.word ?? '') ? at - 2 : at - 1;
  const item = items[and - 1];
  if (!items[and]?.classes?.includes('and') || item?.type !== 'country' || !item.adjective) return null;
  return item.codes ? { codes: item.codes, at: and - 1 } : null;
}

/** Joins «делегации Канады и Кыргызской Республики», “the Swiss side” into one item with the countries of the sides. */
export function joinSides(reading: Reading): void {
  const { items, language, sentence } = reading;
  const { lowerCaseTitles } = language.tables.grammar;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (!item.classes?.some((name) => name === 'delegation' || name === 'side')) continue;
    const before = items[at - 1];
    if (before?.type === 'country' && before.codes && (before.adjective || !lowerCaseTitles)) {
      const other = adjectiveBeside(reading, at - 1);
      const codes = [...(other?.codes ?? []), ...before.codes];
      const first = other?.at ?? at - 1;
      join(items, first, at + 1, { type: 'side', codes, classes: item.classes });
      at = first;
      continue;
    }
    // „EU-Delegation“
    const compound =
      items[at - 1]?.word === '-' && sentence.tokens[items[at - 1]!.from]!.glued ? items[at - 2] : null;
    if (compound?.type === 'country' && compound.codes) {
      join(items, at - 2, at + 1, { type: 'side', codes: compound.codes, classes: item.classes });
      at -= 2;
      continue;
    }
    // “Bulgarian Energy Delegation”
    const adjective = items[at - 2];
    if (before?.type === 'word' && adjective?.type === 'country' && adjective.adjective && adjective.codes) {
      join(items, at - 2, at + 1, { type: 'side', codes: adjective.codes, classes: item.classes });
      at -= 2;
      continue;
    }
    const possessive =
      items[at - 1]?.word === 's' && items[at - 2]?.word === "'" ? 3 : items[at - 1]?.word === "'" ? 2 : 0;
    if (possessive && items[at - possessive]?.type === 'country') {
      join(items, at - possessive, at + 1, {
        type: 'side',
        codes: items[at - possessive]!.codes!,
        classes: item.classes,
      });
      at -= possessive;
      continue;
    }
    const codes: string[] = [];
    let organisation: OrganisationMention | null = null;
    let last = at + 1;
    for (let next = at + 1; next < items.length && next < at + 10; next++) {
      const other = items[next]!;
      const code =
        other.type === 'country'
          ? other.codes
          : other.type === 'organisation' && other.organisation!.country
            ? [other.organisation!.country]
            : null;
      if (code) {
        codes.push(...code);
        organisation ??= other.organisation ?? null;
        last = next + 1;
      } else if (
        !(other.classes?.includes('and') && codes.length) &&
        !(other.classes?.includes('from') && !codes.length) &&
        !(
          other.word &&
          !codes.length &&
          (language.words.articles.has(other.word) ||
            (language.words.inTitle.has(other.word) && !language.words.toward.has(other.word)))
        ) &&
        !(codes.length && other.word && language.words.articles.has(other.word))
      )
        break;
    }
    if (codes.length)
      join(items, at, last, {
        type: 'side',
        codes: [...new Set(codes)],
        classes: item.classes,
        ...(organisation ? { organisation } : {}),
      });
  }
}
