import type { Draft } from './events.ts';
import type { Language } from './compile.ts';
import type { Document } from './document.ts';
import type { Metadata } from './facts.ts';
import type { Reading } from './phrases.ts';

/** Whose release it is: the publisher's country, else the one that the text's own way of naming itself betrays. */
export function homeCountry(document: Document, readings: readonly Reading[], language: Language, metadata: Metadata): string | null {
  if (metadata.country) return metadata.country;
  for (const [country, phrases] of language.tables.publishers) for (const phrase of phrases.split('|')) if (document.text.includes(phrase)) return country;
  for (const { items } of readings)
    for (const item of items)
      for (const { post } of item.people ?? []) if (post?.organisation?.country && !/^(EMBASSY|INTERNATIONAL)$/.test(post.organisation.kind)) return post.organisation.country;
  return null;
}

/**
 * Completes whom people represent and who the parties are. A person whose country the text does not say is of the
 * party that nobody else speaks for, else of the publisher's country; an event keeps no party that is only its place.
 */
export function settleParties(drafts: readonly Draft[], home: string | null, titleCodes: readonly string[]): void {
  for (const draft of drafts) {
    const people = [...draft.people.keys()];
    for (const { country } of people) if (country) draft.codes.add(country);
    const unknown = people.filter(({ country }) => !country);
    if (unknown.length) {
      const spoken = new Set(people.flatMap(({ country }) => country ?? []));
      const free = [...draft.codes].filter((code) => !spoken.has(code));
      const country = free.length === 1 ? free[0]! : home && (!free.length || free.includes(home)) ? home : null;
      if (country) for (const person of unknown) person.country = country;
      if (country) draft.codes.add(country);
    }
    if (draft.kind === 'VISIT') settleVisit(draft, home);
    if (draft.codes.size === 1) for (const code of titleCodes) if (draft.codes.size < 2) draft.codes.add(code);
    if (draft.codes.size === 1 && home) draft.codes.add(home);
    if (draft.codes.size === 0 && titleCodes.length === 2) for (const code of titleCodes) draft.codes.add(code);
  }
}

/** A visit's parties are the visitor and the country visited. */
function settleVisit(draft: Draft, home: string | null): void {
  const travellers = [...draft.people].filter(([, { role }]) => role !== 'COUNTERPART').map(([person]) => person.country);
  draft.visitor ??= travellers.find((country) => country !== null) ?? null;
  if (draft.place) draft.codes.add(draft.place.country);
  else if (home && draft.visitor !== home) draft.codes.add(home);
  if (!draft.visitor && draft.place) draft.visitor = [...draft.codes].find((code) => code !== draft.place!.country) ?? null;
}
