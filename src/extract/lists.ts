import { join } from './items.ts';
import type { Reading } from './phrases.ts';

/** Joins people that stand in a list into one item: «A, B и C», “A and B”. */
export function joinLists(reading: Reading): void {
  const { items } = reading;
  for (let at = 0; at < items.length; at++) {
    if (items[at]!.type !== 'people') continue;
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

/** The index of the next member of a list whose last member ends before `start`. */
function listed({ items, language }: Reading, start: number): number | null {
  let at = start;
  if (/^[,;]$/.test(items[at]?.word ?? '')) at++;
  if (items[at]?.classes?.includes('and')) at++;
  if (at === start) return null;
  // «с министром и с послом», « du ministre et de l’ambassadeur »
  while (
    items[at]?.type !== 'people' &&
    (items[at]?.classes?.includes('with') || language.words.articles.has(items[at]?.word ?? ''))
  )
    at++;
  return items[at]?.type === 'people' ? at : null;
}
