import { isCounterpart } from './counterparts.ts';
import type { PostMention } from './items.ts';
import { readInitials } from './names.ts';
import { entryOf, mayBeName, type Reading, wording } from './phrases.ts';

/** «Анна Лесная — директор завода»: a dash between spaces, in a language that says “is” so. */
const isDash = ({ items, sentence, language }: Reading, at: number): boolean =>
  language.words.beforePlace.size > 0 &&
  items[at]?.word === '-' &&
  !sentence.tokens[items[at]!.from]!.glued &&
  !sentence.tokens[items[at]!.to]?.glued;

/** «Анна Лесная избрана председателем». */
const isCopula = ({ items, language }: Reading, at: number): boolean =>
  language.words.copulas.has(items[at]?.word ?? '') &&
  (items[at + 1]?.post?.cases.includes('instrumental') ?? false);

/** «Джон Смит (John Smith)»: the item index after a name's spelling in Latin letters; 0 where there is none. */
function latinSpelling({ items, sentence, language }: Reading, start: number): number {
  if (items[start]?.word !== '(' || !language.tables.grammar.properName) return 0;
  let at = start + 1;
  while (/^(?:\p{Script=Latin}+|[-'.])$/u.test(sentence.tokens[items[at]?.from ?? -1]?.text ?? '')) at++;
  return at > start + 1 && items[at]?.word === ')' ? at + 1 : 0;
}

/** A post in apposition: `, Minister of Trade` up to the comma, bracket or end that closes it. */
export function postAfter(
  reading: Reading,
  start: number,
  own: PostMention | null,
): { post: PostMention; last: number; joins: boolean } | null {
  const { items, language } = reading;
  let at = start;
  const spelt = latinSpelling(reading, at);
  if (spelt && items[spelt]?.word === ',') at = spelt;
  const bracket = items[at]?.word === '(';
  const tied = !own && (isDash(reading, at) || isCopula(reading, at));
  if (!bracket && !tied && items[at]?.word !== ',') return null;
  at++;
  if (language.words.articles.has(items[at]?.word ?? '')) at++;
  // „John Otieno, seit 2. März Regierungschef,“
  if (items[at]?.classes?.includes('since') && items[at + 1]?.date) at += 2;
  const post = items[at]?.post;
  if (!post) return null;
  const next = items[at + 1];
  // “After a call on President A, the Kenyan Foreign Minister met B”: somebody else, who does something.
  if (own?.country && post.country && own.country !== post.country) return null;
  const acts = next?.status && !/^[.!]?$/.test(items[at + 2]?.word ?? '');
  if (acts && language.words.articles.has(items[at - 1]?.word ?? '')) return null;
  // A name right after the title makes it that person's.
  if (next && (mayBeName(reading, at + 1) || readInitials(reading, at + 1) || entryOf(next, 'honorific')))
    return null;
  if (
    !tied &&
    next?.word === ',' &&
    (entryOf(items[at + 2], 'honorific') || (mayBeName(reading, at + 2) && mayBeName(reading, at + 3)))
  )
    return null;
  if (bracket && next?.word !== ')') return null;
  // “A, Minister of Trade, and her Kenyan counterpart B” are two.
  const beside = next?.classes?.includes('and') ? items[at + 2]?.post : undefined;
  const second = beside && !isCounterpart(language, beside) ? beside : undefined;
  // “A, Deputy Prime Minister and Minister of Trade of Kenya,”
  const closes = !items[at + 3] || /^[,.;)]$/.test(items[at + 3]!.word ?? '');
  const isOne = second && closes && !second.plural && !post.plural && !(second.country && post.country);
  if (second && !tied && !isOne) return null;
  // «Анна Лесная — журналист и лидер партии „Рассвет“»
  if (second) {
    const and = ` ${wording(reading, next!.from, next!.to)} `;
    const both = {
      ...second,
      from: post.from,
      title: post.title + and + second.title,
      shortTitle: post.shortTitle + and + second.shortTitle,
      country: second.country ?? post.country,
      organisation: second.organisation ?? post.organisation,
    };
    return { post: both, last: at + 3, joins: false };
  }
  return { post, last: at + 1 + (bracket ? 1 : 0), joins: !bracket };
}
