import { type Item, join } from './items.ts';
import { type Reading, wording } from './phrases.ts';

/** Longest abbreviation in brackets, in letters. */
const LONGEST_ACRONYM = 9;

/**
 * Joins a country, an area or a body with the abbreviation in brackets behind it: “Republic of Korea (ROK)”,
 * “Federal Department of Foreign Affairs (FDFA)”; a body also with its own without brackets: „Staatssekretariat für
 * Wirtschaft SECO“. The abbreviation becomes part of a body's name, as it is written.
 */
export function joinAcronyms(reading: Reading): void {
  const { items, language } = reading;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item.type !== 'country' && item.type !== 'organisation' && item.type !== 'area') continue;
    const bracketed =
      items[at + 1]?.word === '(' &&
      items[at + 3]?.word === ')' &&
      (isAcronym(reading, items[at + 2]!) || isOtherName(item, items[at + 2]!));
    if (!bracketed && !isOwnAcronym(reading, item, items[at + 1])) continue;
    const { organisation } = item;
    const joined = join(items, at, at + (bracketed ? 4 : 2), { ...item });
    if (organisation)
      joined.organisation = {
        ...organisation,
        to: joined.to,
        name: language.tables.nominative(
          wording(reading, organisation.from, joined.to),
          item.entries[0]?.cases[0],
        ),
      };
  }
}

/** «Совет сотрудничества тюркоязычных государств (Тюркский совет)»: the same party by another name. */
const isOtherName = (item: Item, other: Item): boolean =>
  item.type === 'country' &&
  !item.adjective &&
  other.type === 'country' &&
  !other.adjective &&
  item.codes?.length === 1 &&
  item.codes[0] === other.codes?.[0];

/** Whether the item behind a body is another name of it: an abbreviation of the same kind and country. */
function isOwnAcronym(reading: Reading, { organisation: body }: Item, next: Item | undefined): boolean {
  const short = next?.organisation;
  return Boolean(
    body &&
      short &&
      isAcronym(reading, next) &&
      short.country === body.country &&
      short.kind === body.kind &&
      body.to > body.from + 1,
  );
}

function isAcronym({ sentence }: Reading, item: Item): boolean {
  const { text } = sentence.tokens[item.from]!;
  return (
    item.to === item.from + 1 &&
    text.length > 1 &&
    text.length <= LONGEST_ACRONYM &&
    text === text.toUpperCase()
  );
}
