import { type Item, join } from './items.ts';
import { entryOf, isCapital, type Reading } from './phrases.ts';

/** Most items by which a member of a list is explained before the list goes on. */
const LONGEST_ASIDE = 9;

/** Joins people that stand in a list into one item: «A, B и C», “A and B”. */
export function joinLists(reading: Reading): void {
  const { items } = reading;
  for (let at = 0; at < items.length; at++) {
    if (items[at]!.type !== 'people' || invited(items, at) || !endsAsList(reading, at)) continue;
    for (;;) {
      const next = listed(reading, at + 1);
      if (next === null) break;
      const [list, member] = [items[at]!, items[next]!];
      join(items, at, next + 1, {
        type: 'people',
        people: [...(list.people ?? []), ...(member.people ?? [])],
        groups: [...(list.groups ?? []), ...(member.groups ?? [])],
      });
    }
  }
}

/** „auf Einladung von Minister A, die Staatssekretäre B und C“: who invited is none of the guests a comma parts them from. */
const invited = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.word === ',' &&
  items.slice(Math.max(0, at - 3), at).some(({ classes }) => classes?.includes('invitation'));

/** Fewest people that commas alone make a list of. */
const LONG_LIST = 3;

/**
 * Whether what stands in a row from here on is a list: it ends in “and”, with or without somebody named behind it.
 * Two people with a comma between are an apposition: “the Minister, Mr A, the President”.
 */
function endsAsList(reading: Reading, at: number): boolean {
  const { items } = reading;
  const isAnd = (index: number) => items[index]?.classes?.includes('and') ?? false;
  let [last, count] = [at, 1];
  for (let next = listed(reading, at + 1); next !== null; next = listed(reading, next + 1)) {
    if (items.slice(last + 1, next).some(({ word }, index) => isAnd(last + 1 + index) || word === ';'))
      return true;
    [last, count] = [next, count + 1];
  }
  // “A, B, and other officials”
  return count > 1 && (count >= LONG_LIST || isAnd(items[last + 1]?.word === ',' ? last + 2 : last + 1));
}

/**
 * Joins countries that stand in a list into one item, their ministries with them: «Россия, Китай и Индия», «МИД Грузии и
 * Казахстана».
 */
export function joinPartyLists({ items, language }: Reading): void {
  for (let at = 0; at < items.length; at++) {
    const members = [items[at]!];
    if (!partyOf(members[0])) continue;
    let last = at + 1;
    let closed = false;
    for (;;) {
      const and = items[last]?.word === ',' && isAnd(items[last + 1]) ? last + 1 : last;
      const ends = isAnd(items[and]);
      const next = language.words.articles.has(items[and + 1]?.word ?? '') ? and + 2 : and + 1;
      if (!(ends || items[and]?.word === ',') || !partyOf(items[next])) break;
      members.push(items[next]!);
      [last, closed] = [next + 1, ends];
      if (ends) break;
    }
    const codes = [...new Set(members.flatMap((member) => partyOf(member) ?? []))];
    if (codes.length < 2 || !closed) continue;
    const bodies = members.flatMap(({ organisation }) => organisation ?? []);
    join(items, at, last, { type: 'country', codes, ...(bodies.length ? { bodies } : {}) });
  }
}

const isAnd = (item: Item | undefined): boolean => item?.classes?.includes('and') ?? false;

/** The countries an item names by themselves or by their ministry. */
function partyOf(item: Item | undefined): string[] | null {
  if (item?.type === 'country' && !item.adjective) return item.codes ?? null;
  const body = item?.type === 'organisation' ? item.organisation : undefined;
  return body?.country && body.kind === 'MINISTRY' ? [body.country] : null;
}

/** The index of the next member of a list whose last member ends before `start`. */
function listed(reading: Reading, start: number): number | null {
  const { items, language } = reading;
  let at = start;
  // “A, representing the Chairpersonship, and B”
  if (items[at]?.word === ',' && items[at + 1]?.classes?.includes('representing')) at++;
  if (items[at]?.classes?.includes('representing'))
    while (at < start + LONGEST_ASIDE && items[at] && items[at]!.word !== ',') at++;
  if (/^[,;]$/.test(items[at]?.word ?? '')) at++;
  const last = items[at]?.classes?.includes('and') ?? false;
  if (last) at++;
  if (at === start) return null;
  // «с министром и с послом», « du ministre et de l’ambassadeur », “to the President and to the Speaker”
  const { articles, toward, inTitle } = language.words;
  const led = leadingWord(items, start, articles);
  // « auprès de A ainsi que du ministre B »: another form of the word that leads the list.
  const repeats = (word: string) =>
    word === led || (led !== null && inTitle.has(led) && inTitle.has(word) && word[0] === led[0]);
  while (
    items[at]?.type !== 'people' &&
    (items[at]?.classes?.includes('with') ||
      qualifies(reading, at) ||
      entryOf(items[at], 'honorific') ||
      [items[at]?.word ?? ''].some(
        (word) => articles.has(word) || word === "'" || (last && toward.has(word)) || repeats(word),
      ))
  )
    at++;
  return items[at]?.type === 'people' && !isPronoun(items[at]!) ? at : null;
}

/** „und dem außenpolitischen Berater A“: an adjective, no part of the title, before the next member. */
const qualifies = (reading: Reading, at: number): boolean => {
  const { items, language } = reading;
  const { capitalNouns, adjective } = language.tables.grammar;
  const item = items[at];
  return (
    capitalNouns === true &&
    item?.type === 'word' &&
    !isCapital(reading, item) &&
    adjective?.test(item?.word ?? '') === true &&
    language.words.articles.has(items[at - 1]?.word ?? '') &&
    items[at + 1]?.type === 'people'
  );
};

/** „mit dem sie“: a relative clause about those before it. */
const isPronoun = ({ people }: Item): boolean =>
  people?.length === 1 &&
  people[0]!.refers &&
  people[0]!.post === null &&
  /^\p{Ll}+$/u.test(people[0]!.parts[0] ?? '');

/** The small word before the list that ends at an item, which its last member may repeat: “by A and by B”. */
function leadingWord(items: readonly Item[], end: number, articles: ReadonlySet<string>): string | null {
  let at = end - 2;
  while (articles.has(items[at]?.word ?? '')) at--;
  const item = items[at];
  return item?.type === 'word' && item.word !== undefined && item.word.length < 5 ? item.word : null;
}
