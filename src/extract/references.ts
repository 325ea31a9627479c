import { join, type PersonMention } from './items.ts';
import { type Reading, wording } from './phrases.ts';
import type { Person, Registry } from './registry.ts';
import { fold } from './tokens.ts';

/** Letters by which an inflected family name may be longer than its nominative. */
const LONGEST_ENDING = 3;

/** Turns what refers to a known person into a mention: a family name alone, a post without a name, a pronoun. */
export function resolveReferences(reading: Reading, registry: Registry): void {
  const { items, sentence } = reading;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const token = sentence.tokens[item.from]!;
    let first = at;
    let person: Person | null = null;
    if (
      token.capital &&
      token.text.length > 1 &&
      (item.type === 'word' || item.type === 'city' || item.type === 'country')
    ) {
      person = byFamilyName(registry, token.folded, item.type === 'word');
      if (person && items[at - 1]?.post) first--;
    } else if (item.post && !item.post.plural)
      person = byPost(registry, item.post.head, item.post.country, reading);
    if (!person) continue;
    const post = items[first]!.post ?? null;
    const mention: PersonMention = {
      from: items[first]!.from,
      to: item.to,
      nameFrom: item.from,
      nameTo: item.to,
      name: person.name,
      family: person.family,
      given: person.given,
      parts: [wording(reading, item.from, item.to)],
      post,
      country: person.country,
      refers: true,
    };
    registry.attach(person, reading, mention);
    join(items, first, at + 1, { type: 'people', people: [mention] });
    at = first;
  }
}

function byFamilyName(registry: Registry, word: string, inflected: boolean): Person | null {
  const owners = registry.people.filter(({ family }) => {
    const known = fold(family);
    if (known === word) return true;
    if (!inflected || known.length < 4) return false;
    const stem = known.replace(/[аяоеуыийь]+$/u, '');
    return (
      word.startsWith(stem) &&
      word.length <= known.length + LONGEST_ENDING &&
      /^[а-я]+$/.test(word) &&
      stem.length > 2
    );
  });
  return owners.length === 1 ? owners[0]! : null;
}

/** The only person in such a post; with a country, of that country. */
function byPost(registry: Registry, head: string, country: string | null, reading: Reading): Person | null {
  const holders = registry.people.filter(
    ({ post, country: own }) => post?.head === head && (!country || !own || own === country),
  );
  if (holders.length !== 1) return null;
  const holder = holders[0]!;
  return holder.mentions.some(({ reading: other }) => other === reading) ? null : holder;
}
