import { splitName } from './names.ts';
import type { Person } from './registry.ts';
import { fold } from './tokens.ts';

/**
 * Splits names again that were read before it was known whom their bearers represent: « le ministre, M. Wang Yi » in a
 * text about China. A family name that the text uses alone stays what it is.
 */
export function settleNameOrder(people: readonly Person[]): void {
  for (const person of people) {
    const { reading, mention } = person.fullest;
    if (!person.country || mention.country || mention.parts.length < 2 || person.given?.includes('.'))
      continue;
    const usedAlone = person.mentions.some(
      ({ mention: { parts } }) => parts.length === 1 && fold(parts[0]!) === fold(person.family),
    );
    if (usedAlone) continue;
    const { family, given } = splitName(
      reading,
      { parts: mention.parts, initials: null, last: 0 },
      person.country,
    );
    if (fold(`${family} ${given}`) === fold(person.name)) [person.family, person.given] = [family, given];
  }
}
