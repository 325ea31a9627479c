import type { Language } from './compile.ts';
import { isCounterpart } from './counterparts.ts';
import { type Item, join, type PersonMention, type PostMention } from './items.ts';
import type { Reading } from './phrases.ts';

const isAnd = (item: Item | undefined) => item?.word === ',' || (item?.classes?.includes('and') ?? false);

/** The plural post that opens the list in which a name at an item stands: «министры А и Б». */
export function sharedPost({ items }: Reading, at: number): PostMention | null {
  let before = at - 1;
  while (isAnd(items[before]) && items[before - 1]?.type === 'people') {
    const [first] = items[before - 1]!.people ?? [];
    if (first?.post) return first.post.plural ? first.post : null;
    before -= 2;
  }
  return null;
}

/**
 * The country by which a list tells the holders of one post apart, and where the words for it begin: « ses homologues du
 * Bénin, A, et du Togo, B », « ses homologues béninois A et togolais B ».
 */
export function listedCountry(
  { items, language: { words } }: Reading,
  name: number,
): { country: string; first: number } | null {
  const at = items[name - 1]?.word === ',' ? name - 2 : name - 1;
  const item = items[at];
  if (
    item?.type !== 'country' ||
    item.codes?.length !== 1 ||
    (item.adjective ? at < name - 1 : at > name - 2)
  )
    return null;
  const isSmall = (word: string) => word === "'" || words.inTitle.has(word) || words.articles.has(word);
  let first = at;
  while (!item.adjective && !isAnd(items[first - 1]) && isSmall(items[first - 1]?.word ?? '')) first--;
  let before = first - 1;
  while (isAnd(items[before])) before--;
  // „die Außenminister von Chile, A, und Peru, B“
  const apart = items[name - 1]?.word === ',' && Boolean(items[before]?.people?.[0]?.post?.plural);
  const listed =
    before < first - 1 && (item.adjective || first < at || apart) && items[before]?.type === 'people';
  return listed ? { country: item.codes[0]!, first } : null;
}

/**
 * Gives a plural post to everyone listed behind it, each in the singular; of several countries each person has his own,
 * in the same order: «министры иностранных дел России и Китая А и Б», «глав МИД России А и Китая Б».
 */
export function sharePosts({ items, language }: Reading): void {
  for (let at = 0; at < items.length; at++) {
    const [first, ...others] = items[at]!.people ?? [];
    if (!first?.post?.plural || others.length) continue;
    const { post } = first;
    const holders = [{ person: first, country: post.country }];
    for (let next = at + 1; ; ) {
      while (isAnd(items[next])) next++;
      const own = items[next]?.type === 'country' && !items[next]!.adjective ? items[next++] : undefined;
      const [person] = items[next]?.people ?? [];
      if (!person || person.post || !isAnd(items[own ? next - 2 : next - 1])) break;
      holders.push({ person, country: own?.codes?.[0] ?? person.country });
      // «и РФ Сергея Лаврова»: the country belongs to the name.
      if (own) join(items, next - 1, next + 1, { type: 'people', people: [person] });
      else next++;
    }
    holders.forEach(({ person, country }, index) => {
      const listed = post.countries.length === holders.length ? post.countries[index]! : null;
      give(
        person,
        post,
        listed ?? country ?? (post.countries.length < 2 ? (post.countries[0] ?? post.country) : null),
        language,
      );
    });
  }
}

function give(person: PersonMention, post: PostMention, country: string | null, language: Language): void {
  const title = language.tables.singular?.(post.shortTitle, post.head) ?? post.shortTitle;
  const foreign = post.organisation?.country !== country;
  person.country = country;
  person.post = isCounterpart(language, post)
    ? null
    : {
        ...post,
        title,
        shortTitle: title,
        country,
        organisation: foreign ? null : post.organisation,
        plural: false,
      };
  person.refers = !person.given && !country && person.parts.length === 1;
}
