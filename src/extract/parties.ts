import type { Language } from './compile.ts';
import type { Document } from './document.ts';
import type { Draft } from './events.ts';
import type { Metadata } from './facts.ts';
import type { Reading } from './phrases.ts';

/** The countries of a text by how often it names them, most often first. */
export function countriesByFrequency(readings: readonly Reading[]): { code: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { items } of readings)
    for (const item of items) {
      if (!item.codes && !item.organisation && !item.people) continue;
      const codes = item.codes ?? (item.organisation?.country ? [item.organisation.country] : []);
      const people = (item.people ?? []).flatMap(({ country, refers }) =>
        country && !refers ? [country] : [],
      );
      for (const code of [...codes, ...people]) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}

/** Whose release it is: the publisher's country, else the one that its own way of naming itself betrays. */
export function homeCountry(document: Document, language: Language, metadata: Metadata): string | null {
  if (metadata.country) return metadata.country;
  const named = [metadata.publisher ?? '', document.text];
  for (const text of named)
    for (const [country, phrases] of language.tables.publishers)
      for (const phrase of phrases.split('|')) if (text.includes(phrase)) return country;
  return null;
}

/** What tells the parties of events besides the sentences about them. */
export interface PartyEvidence {
  home: string | null;
  /** Countries the headline names. */
  title: readonly string[];
  frequent: readonly { code: string; count: number }[];
}

/** A country named less often is no party for that alone. */
const OFTEN = 2;

/** The party that others do not speak for: the publisher's, one of the headline, or one the text keeps naming. */
function otherParty(spoken: ReadonlySet<string>, { home, title, frequent }: PartyEvidence): string | null {
  if (home && !spoken.has(home)) return home;
  return (
    title.find((code) => !spoken.has(code)) ??
    frequent.find(({ code, count }) => !spoken.has(code) && count >= OFTEN)?.code ??
    null
  );
}

/**
 * Completes whom people represent and who the parties are. A person whose country the text does not say is of the
 * party that nobody else speaks for.
 */
export function settleParties(drafts: readonly Draft[], evidence: PartyEvidence): void {
  for (const draft of drafts) {
    const people = [...draft.people.keys()];
    for (const { country } of people) if (country) draft.codes.add(country);
    const unknown = people.filter(({ country }) => !country);
    if (unknown.length) {
      const spoken = new Set(people.flatMap(({ country }) => country ?? []));
      const free = [...draft.codes].filter((code) => !spoken.has(code));
      const country =
        free.length === 1
          ? free[0]!
          : free.length
            ? unknown.length === 1
              ? (free.find((code) => code === evidence.home) ?? null)
              : null
            : otherParty(spoken, evidence);
      if (country) {
        for (const person of unknown) person.country = country;
        draft.codes.add(country);
      }
    }
    if (draft.kind === 'VISIT') settleVisit(draft, evidence.home);
    if (draft.codes.size < 2) {
      const other = otherParty(draft.codes, evidence);
      if (other) draft.codes.add(other);
    }
  }
}

/** A visit's parties are the visitor and the country visited. */
function settleVisit(draft: Draft, home: string | null): void {
  const travellers = [...draft.people]
    .filter(([, { role }]) => role !== 'COUNTERPART')
    .map(([person]) => person.country);
  draft.visitor ??= travellers.find((country) => country !== null) ?? null;
  if (draft.place) draft.codes.add(draft.place.country);
  else if (home && draft.visitor !== home) draft.codes.add(home);
  if (!draft.visitor && draft.place)
    draft.visitor = [...draft.codes].find((code) => code !== draft.place!.country) ?? null;
}
