import { postAfter } from './appositions.ts';
import { isCounterpart } from './counterparts.ts';
import { type Item, join, type OrganisationMention, type PersonMention, type PostMention } from './items.ts';
import type { Case } from './language.ts';
import { honoursEnd, type NameWords, readInitials, readName, splitName } from './names.ts';
import { entryOf, isCapital, mayBeName, type Reading, wording } from './phrases.ts';
import { listedCountry, sharedPost } from './shared-posts.ts';
import { fold } from './tokens.ts';

/** Classes of the words for meeting somebody. */
const MEETINGS = ['meet', 'meeting', 'meetings', 'talk', 'call'];

/** The case a name stands in: that of its post's head. */
function caseOf(post: PostMention | null, family: string): Case | null {
  if (!post?.cases.length) return null;
  // «замминистра» may be anything.
  if (post.cases.includes('nominative')) return post.cases.includes('genitive') ? null : 'nominative';
  if (post.cases.includes('accusative') && /[ую]$/.test(family)) return 'accusative';
  return post.cases[0]!;
}

/** «пресс-служба Александра Лукашенко», «встретился с А. Карисом»: the case that the word before a name governs. */
function governedCase({ items, language }: Reading, first: number): Case | null {
  const before = items[first - 1];
  if (!language.words.beforePlace.size || !before) return null;
  if (before.type === 'organisation') return 'genitive';
  return before.classes?.some((name) => name === 'with' || name === 'between') ? 'instrumental' : null;
}

/** «встретился с Аларом Карисом»: whom somebody met, in the case that “with” governs, is a person without a post too. */
function isMet(reading: Reading, first: number, { parts }: NameWords): boolean {
  const classes = reading.items[first - 2]?.classes ?? [];
  if (!MEETINGS.some((name) => classes.includes(name)) || parts.length < 2) return false;
  const inCase = governedCase(reading, first);
  const family = parts.at(-1)!;
  return (
    inCase === 'instrumental' &&
    reading.language.tables.nominativeOfName(family, null, inCase, null).family !== family
  );
}

/**
 * Finds the people of a sentence and joins each with the post that stands before the name or after it.
 * A name counts when a post or an honorific leads it, a post follows it, or its given name or initials are known as
 * such: two capitalised words alone are nobody.
 */
export function joinPeople(reading: Reading): void {
  const { items, language } = reading;
  for (let at = 0; at < items.length; at++) {
    if (!isCapital(reading, items[at])) continue;
    const initials = readInitials(reading, at);
    if (!initials && !mayBeName(reading, at)) continue;
    const name = readName(reading, at);
    if (!name) continue;
    const particle = leadingParticle(reading, at);
    if (particle) name.parts[0] = `${particle} ${name.parts[0]}`;
    let first = particle ? at - 1 : at;
    const nameFirst = first;
    let honorific = false;
    for (;;) {
      const before = items[first - 1];
      if (!before) break;
      if (entryOf(before, 'honorific')) {
        honorific = true;
        first--;
      } else if (before.word === '.' && entryOf(items[first - 2], 'honorific')) {
        honorific = true;
        first -= 2;
      } else break;
    }
    let post: PostMention | null = null;
    const [previous, comma] = [items[first - 1], items[first - 2]];
    const known = language.givenNames.has(fold(name.parts[0]!.split('-')[0]!)) || name.initials !== null;
    if (previous?.post) {
      post = previous.post;
      first--;
    } else if (
      previous?.word === ',' &&
      comma?.post &&
      (honorific ||
        known ||
        (name.parts.length > 1 && (comma.post.country !== null || endsApposition(reading, name.last)))) &&
      !closesApposition(reading, first - 1) &&
      !opensMainClause(reading, first - 2, name.last)
    ) {
      post = comma.post;
      first -= 2;
    } else if (previous?.word === '-' && comma?.post && known) {
      post = comma.post;
      first -= 2;
    }
    let last = honoursEnd(reading, name.last);
    if (post) ({ post, first } = joinDoublePost(reading, first, post));
    // „Frau Bundesrätin Keller“, „dem Vizeminister Herrn Botschafter Otieno“
    while (post && entryOf(items[first - 1], 'honorific')) first--;
    if (post && entryOf(items[first], 'honorific')) {
      const earlier = items[first - 1]?.post;
      if (earlier) [post, first] = [withTitle(earlier, post), first - 1];
      // „Die Vorsteherin des EDA, Frau Bundesrätin Keller,“
      else ({ post, first } = joinDoublePost(reading, first, post));
    }
    // “Mary Ng, Minister of Trade,” · « M. Ambühl, secrétaire d’État »
    const after = postAfter(reading, last, post);
    // „Delegation, Minister“: where every noun has a capital, one alone is nobody.
    const noun = language.tables.grammar.capitalNouns && name.parts.length < 2 && !known && !honorific;
    if (after && (post ? after.joins : !noun)) {
      const replaces = post && isCounterpart(language, post);
      post = replaces
        ? { ...after.post, country: post!.country ?? after.post.country }
        : post
          ? withTitle(post, after.post)
          : after.post;
      last = after.last;
      // “Senior Minister, Minister of Foreign Affairs of Cambodia”
      const second = items[last + 1]?.post ? postAfter(reading, last, post) : null;
      if (second?.joins) [post, last] = [withTitle(post, second.post), second.last];
    }
    const employer = post && !post.organisation ? employerAfter(reading, last) : null;
    if (post && employer) {
      const { organisation } = employer;
      post = { ...post, organisation, country: post.country ?? organisation.country };
      last = employer.last;
    }
    const origin = post?.country ? null : originAfter(reading, last, post !== null);
    if (origin) last = origin.last;
    const shared = post ? null : sharedPost(reading, first);
    const bracketed = post ? null : bracketedBehind(reading, first, last);
    const listed = post ? null : (bracketed ?? listedCountry(reading, first));
    if (bracketed) last++;
    const named =
      name.initials !== null || (known && name.parts.length > 1) || (origin && isListed(reading, first));
    const paired = name.parts.length > 1 && isBesideCounterpart(reading, last);
    const bears = post || honorific || shared || listed || named || paired || isMet(reading, first, name);
    if (!bears || (!honorific && isNoBearer(reading, name, post))) {
      at = name.last - 1;
      continue;
    }
    // «госсекретарь Джон Смит»: another's has his country or ministry in the title.
    const bearers =
      post && !post.organisation && !reading.home ? language.words.namedPosts.get(fold(post.head)) : null;
    if (post && bearers) post = { ...post, country: post.country ?? bearers };
    const beside = post && !post.country ? counterpartBefore(reading, first) : null;
    if (beside) first = beside.first;
    if (listed) first = listed.first;
    const country = post?.country ?? beside?.country ?? origin?.country ?? listed?.country ?? null;
    const gender = post?.feminine ? 'feminine' : (language.givenNames.get(fold(name.parts[0]!)) ?? null);
    const inCase = caseOf(post ?? shared, name.parts.at(-1)!) ?? governedCase(reading, first);
    // “His Indian counterpart” tells the country and no title.
    // Several counterparts hand their countries on to those listed behind them.
    if (post && isCounterpart(language, post) && post.countries.length < 2) {
      post = null;
      while (language.words.articles.has(items[first - 1]?.word ?? '')) first--;
    }
    const split = splitName(reading, name, country);
    const { family, given } = language.tables.nominativeOfName(split.family, split.given, inCase, gender);
    const familyLeads = !name.initials && split.given !== null && name.parts[0] === split.family;
    const person: PersonMention = {
      from: items[first]!.from,
      to: items[last - 1]!.to,
      nameFrom: items[nameFirst]!.from,
      nameTo: items[name.last - 1]!.to,
      name: [...(familyLeads ? [family, given] : [given, family]), split.order].filter(Boolean).join(' '),
      family,
      given,
      parts: name.parts,
      post,
      country,
      refers: !given && !post?.country && name.parts.length === 1,
    };
    join(items, first, last, { type: 'people', people: [person] });
    at = first;
  }
}

/** „ihre Amtskollegen aus Kenia (John Otieno) und Peru (Ana Ruiz)“: the country that brackets explain by who came. */
function bracketedBehind(
  { items }: Reading,
  first: number,
  last: number,
): { country: string; first: number } | null {
  const country = items[first - 2];
  const title = country?.post?.plural && country.post.countries.length < 2 ? country.post.country : null;
  const [code, ...others] =
    (country?.type === 'country' && !country.adjective && country.codes) || (title ? [title] : []);
  const closed = items[first - 1]?.word === '(' && items[last]?.word === ')';
  const several = items.slice(0, first).some(({ post }) => post !== undefined);
  return code && !others.length && closed && several ? { country: code, first: first - 2 } : null;
}

/** Whether somebody is named before an item with a comma or “and” between: „A (Russland), B (Georgien)“. */
const isListed = ({ items }: Reading, at: number): boolean =>
  Boolean(items[at - 2]?.people?.length) &&
  (items[at - 1]!.word === ',' || Boolean(items[at - 1]!.classes?.includes('and')));

/** « Awa Sow et son homologue kényan »: only a person has a counterpart. */
function isBesideCounterpart({ items, language }: Reading, at: number): boolean {
  if (!items[at]?.classes?.includes('and')) return false;
  const next = language.words.articles.has(items[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const post = items[next]?.post;
  return post !== undefined && isCounterpart(language, post);
}

/** «Депутаты Приморья», «глава Nokia»: one word behind a plural title, or in another script, names no person. */
function isNoBearer(
  { items, language }: Reading,
  { parts, last, initials }: NameWords,
  post: PostMention | null,
): boolean {
  const { properName } = language.tables.grammar;
  if (!properName || initials !== null) return false;
  const listed =
    items[last]?.word === ',' || items[last]?.classes?.includes('and') || items[last]?.type === 'country';
  const foreign = /^\p{Script=Latin}/u.test(parts[0]!);
  return parts.length < 2 && (foreign || Boolean(post?.plural && !listed));
}

/** « M. de Mistura », “Minister van Ardenne”: a particle without a capital that a name used alone begins with. */
function leadingParticle({ items, language }: Reading, at: number): string | null {
  const [before, particle] = [items[at - 2], items[at - 1]];
  const { particles, inTitle, articles } = language.words;
  const word = particle?.word ?? '';
  if (particle?.type !== 'word' || !particles.has(word)) return null;
  const inTitles = inTitle.has(word) || articles.has(word);
  const stop = before?.word === '.' ? items[at - 3] : before;
  return entryOf(stop, 'honorific') || (before?.post && !inTitles) ? word : null;
}

/** « son homologue algérien, le secrétaire général A »: a counterpart tells whom the next title is of. */
function counterpartBefore(reading: Reading, first: number): { country: string; first: number } | null {
  const { items, language } = reading;
  const at = beforeArticle(reading, first);
  const post = items[at]?.word === ',' ? items[at - 1]?.post : null;
  if (!post?.country || !isCounterpart(language, post)) return null;
  return { country: post.country, first: at - 1 };
}

/** The index of the item before the article that leads up to an item: « le », « l’ ». */
function beforeArticle({ items, language: { words } }: Reading, first: number): number {
  let at = first - 1;
  while (
    words.articles.has(items[at]?.word ?? '') ||
    (items[at]?.word === "'" && words.articles.has(items[at - 1]?.word ?? ''))
  )
    at--;
  return at;
}

/** “the Director of the Department of Asia, Bold Tumur.”: what stands between commas behind a title is its holder. */
function endsApposition({ items, language }: Reading, at: number): boolean {
  const next = items[at];
  return (
    !next ||
    /^[,.;)]$/.test(next.word ?? '') ||
    Boolean(next.classes?.includes('and') && language.tables.grammar.lowerCaseTitles)
  );
}

/**
 * “After talks with the Kenyan president, Mr Keller will travel on”: behind the comma somebody else acts; not where a
 * noun that opens the sentence has that verb: « Une rencontre avec le président, M. Keller est prévue ».
 */
function opensMainClause({ items, language, sentence }: Reading, post: number, next: number): boolean {
  const { articles, inTitle } = language.words;
  const before = articles.has(items[post - 1]?.word ?? '') ? items[post - 2] : items[post - 1];
  const governed = before?.classes?.includes('with') || inTitle.has(before?.word ?? '');
  const acts = ({ status, classes }: Item) =>
    status || classes?.some((name) => name === 'future' || name === 'stop' || name.startsWith('say:'));
  const hasSubject = articles.has(sentence.tokens[0]!.folded);
  return Boolean(governed && !hasSubject && items[next] && acts(items[next]));
}

/** “Julie Bishop, Minister for Foreign Affairs, Ambassador Smith”: the post before the comma belongs to the name before it. */
function closesApposition(reading: Reading, comma: number): boolean {
  const before = reading.items[comma - 2];
  return before?.word === ',' && reading.items[comma - 3]?.type === 'people';
}

/** «заместитель Председателя Кабинета Министров, министр иностранных дел Р.Мередов»: two titles of one person. */
function joinDoublePost(
  reading: Reading,
  first: number,
  post: PostMention,
): { post: PostMention; first: number } {
  const { items } = reading;
  // “Special Representative for Afghanistan Ambassador A”: the first tells what he or she came as.
  const adjacent = items[first - 1]?.post;
  if (adjacent && !adjacent.plural && !reading.language.tables.grammar.lowerCaseTitles)
    return { post: { ...adjacent, country: adjacent.country ?? post.country }, first: first - 1 };
  if (adjacent && isRankBehind(adjacent, post)) return { post: adjacent, first: first - 1 };
  // « le directeur général, l’ambassadeur A »: a rank behind the office.
  const comma = beforeArticle(reading, first);
  const office = comma < first - 1 && items[comma]?.word === ',' ? items[comma - 1]?.post : undefined;
  if (office && !office.plural && reading.language.words.ambassador.has(fold(post.title)))
    return { post: { ...office, country: office.country ?? post.country }, first: comma - 1 };
  const between = items[first - 1];
  const earlier = items[first - 2]?.post;
  if (
    !earlier ||
    !(
      between?.word === ',' ||
      between?.word === '-' ||
      (between?.classes?.includes('and') && between.to - between.from === 1)
    )
  )
    return { post, first };
  if (items[first - 3]?.word === ',' && items[first - 4]?.type === 'people') return { post, first };
  // “On behalf of the Prime Minister, Ambassador Otieno …”
  const occasion = items[beforeArticle(reading, first - 2)];
  if (between?.word === ',' && occasion?.classes?.includes('occasion')) return { post, first };
  if (earlier.cases.length && post.cases.length && !earlier.cases.some((c) => post.cases.includes(c)))
    return { post, first };
  // „der Vorsteherin und Aussenminister Otieno“ are a woman and a man.
  if (
    reading.language.tables.grammar.genderedTitles &&
    earlier.feminine !== post.feminine &&
    !between!.word?.match(/^[,-]$/)
  )
    return { post, first };
  // “the Foreign Minister of Kenya and Federal Councillor Keller” are two.
  if (earlier.country && post.country && earlier.country !== post.country) return { post, first };
  // „seinen kenianischen Amtskollegen, Aussenminister Otieno“: a counterpart is no title, and tells the country.
  if (isCounterpart(reading.language, earlier)) {
    let start = first - 2;
    while (reading.language.words.articles.has(items[start - 1]?.word ?? '')) start--;
    return { post: { ...post, country: post.country ?? earlier.country }, first: start };
  }
  const glue =
    between.word === ','
      ? ', '
      : between.word === '-'
        ? ' - '
        : ` ${wording(reading, between.from, between.to)} `;
  return {
    post: {
      ...post,
      from: earlier.from,
      title: `${earlier.title}${glue}${post.title}`,
      shortTitle: `${earlier.shortTitle}${glue}${post.shortTitle}`,
      country: post.country ?? earlier.country,
      organisation: post.organisation ?? (isForeignMinister(reading, post) ? null : earlier.organisation),
    },
    first: first - 2,
  };
}

/** «председатель Совета муфтиев шейх Равиль»: a rank of one word behind the title, in its case. */
const isRankBehind = (title: PostMention, rank: PostMention): boolean =>
  !title.plural &&
  !rank.plural &&
  !rank.title.includes(' ') &&
  rank.country === null &&
  rank.organisation === null &&
  title.cases.some((one) => rank.cases.includes(one));

const isForeignMinister = ({ language }: Reading, { title }: PostMention) =>
  title.split(/\s+/).some((word) => language.words.foreignMinistry.has(fold(word)));

/** „Aussenminister John Otieno aus Kenia“, „(Kenia)“: the country behind the name, and the item index after it. */
function originAfter(
  { items, language }: Reading,
  start: number,
  titled: boolean,
): { country: string; last: number } | null {
  const bracket = items[start]?.word === '(' && items[start + 2]?.word === ')';
  // “Foreign Minister Carlos Pineda of Ecuador”
  const { inTitle, toward, articles } = language.words;
  const word = items[start]?.word ?? '';
  const of =
    !language.tables.grammar.lowerCaseTitles &&
    inTitle.has(word) &&
    !toward.has(word) &&
    !items[start]!.classes?.includes('and');
  if (!bracket && !(titled && (of || items[start]?.classes?.includes('from')))) return null;
  const at = articles.has(items[start + 1]?.word ?? '') ? start + 2 : start + 1;
  const item = items[at];
  const [code, ...others] = (item?.type === 'country' && !item.adjective && item.codes) || [];
  // “Foreign Minister Carlos Pineda from Ecuador's side”
  const owns = items[at + 1]?.word === "'";
  return code && !others.length && !owns ? { country: code, last: at + (bracket ? 2 : 1) } : null;
}

const withTitle = (post: PostMention, second: PostMention): PostMention => ({
  ...second,
  title: `${post.title}, ${second.title}`,
  shortTitle: `${post.shortTitle}, ${second.shortTitle}`,
  country: post.country ?? second.country,
});

/**
 * The body behind a title and name, with the item index after it: “Ravi Kumar, Joint Secretary (East Africa), Ministry of
 * External Affairs,” between commas, or “Joint Secretary Ravi Kumar of the Ministry of External Affairs”.
 */
function employerAfter(
  { items, language }: Reading,
  start: number,
): { organisation: OrganisationMention; last: number } | null {
  if (language.tables.grammar.lowerCaseTitles) return null;
  const { inTitle, toward, articles } = language.words;
  const word = items[start]?.word ?? '';
  const of = inTitle.has(word) && !toward.has(word) && !items[start]!.classes?.includes('and');
  const at = of && articles.has(items[start + 1]?.word ?? '') ? start + 2 : start + 1;
  const { organisation } = items[at] ?? {};
  const next = items[at + 1];
  // “… and Ambassador Smith, Director, Ministry of Trade, led”: the next of those listed, or the verb of all.
  const goesOn = next?.status || (next?.classes?.includes('and') && items[at + 2]?.post);
  const closed = !next || /^[,.;)]$/.test(next.word ?? '') || Boolean(goesOn);
  return organisation && (of || (word === ',' && closed)) ? { organisation, last: at + 1 } : null;
}
