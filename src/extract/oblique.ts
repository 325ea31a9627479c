import type { Reading } from './phrases.ts';
import type { Registry } from './registry.ts';
import { fold } from './tokens.ts';

/** The class of people whom the text shows to be no subject: «Йовановича принял …». */
export const OBLIQUE = 'oblique';

/** Marks the people of a sentence who stand in an oblique case, as their posts or the endings of their names show. */
export function markOblique({ items, language }: Reading, registry: Registry): void {
  if (!language.words.beforePlace.size) return;
  for (const item of items) {
    const [first] = item.people ?? [];
    if (!first) continue;
    const cases = first.post?.cases ?? [];
    const written = fold(first.parts.at(-1) ?? '');
    const family = fold(registry.person(first).family).split(' ').at(-1);
    const shown = cases.length ? !cases.includes('nominative') : written !== family && first.parts.length > 0;
    if (shown) item.classes = [...(item.classes ?? []), OBLIQUE];
  }
}
