import type { DateFact, DatePrecision, EventFact, Facts, OfficialFact } from '../extract/facts.ts';
import { romanise } from '../extract/romanise.ts';
import { eventIds, officialId } from './ids.ts';
import { Refusal } from './sources/text.ts';

/** A reviewed correction of what was extracted from a release. */
export type Correction = Review & (EventCorrection | OfficialCorrection | IdentityCorrection);

interface Review {
  by: string;
  /** ISO date. */
  on: string;
  why: string;
}

/** `event` is the id that the event has in this release alone. */
interface EventCorrection {
  event: string;
  field: 'date' | 'status' | 'round' | 'mode' | 'place';
  value: string | number | null;
}

/** `official` is the id that the official has in this release alone. */
interface OfficialCorrection {
  official: string;
  field: 'name' | 'familyName' | 'givenName' | 'country';
  value: string | null;
}

/** Ids that are of one official or event, or are not. */
type IdentityCorrection = { merge: string[] } | { split: string[] };

/** A correction that was made, and of what. */
export interface Corrected {
  correction: Correction;
  fact: EventFact | OfficialFact | null;
  /** The id that it would have had alone without: it keeps answering. */
  id: string | null;
  field: string;
  /** What stood there before, for people to read. */
  was: string | null;
}

/**
 * Facts with corrections made, in their order; the facts given stay as they are. Throws an `Error` that says which
 * correction speaks of something that the facts have not.
 */
export function correct(
  given: Facts,
  corrections: readonly Correction[],
  release: { sha256: string },
): { facts: Facts; corrected: Corrected[] } {
  if (corrections.length === 0) return { facts: given, corrected: [] };
  const facts = structuredClone(given);
  const stored = facts.events.filter(({ background }) => !background);
  const events = new Map([...eventIds(stored, release)].map(([event, id]) => [id, event]));
  const officials = new Map(facts.officials.map((official) => [officialId(official), official]));
  const corrected = corrections.map((correction, index): Corrected => {
    if ('event' in correction) {
      const fact = find(events, correction.event, index);
      const was = correctEvent(fact, correction);
      return { correction, fact, id: correction.event, field: correction.field, was };
    }
    if ('official' in correction) {
      const fact = find(officials, correction.official, index);
      const was = correctOfficial(fact, correction);
      return { correction, fact, id: correction.official, field: correction.field, was };
    }
    return { correction, fact: null, id: null, field: 'merge' in correction ? 'merge' : 'split', was: null };
  });
  return { facts, corrected };
}

/** The ids that a fact would have had alone without its corrections. */
export const formerIdsOf = (
  fact: EventFact | OfficialFact,
  { corrected }: { corrected: readonly Corrected[] },
): string[] => [...new Set(corrected.flatMap((one) => (one.fact === fact && one.id !== null ? one.id : [])))];

/** Throws a `Refusal` for a correction of something that was not extracted. */
export function checkCorrections(
  facts: Facts,
  corrections: readonly Correction[],
  release: { sha256: string },
): void {
  try {
    correct(facts, corrections, release);
  } catch (error) {
    throw new Refusal(`has corrections that cannot be used: ${(error as Error).message}`);
  }
}

function find<T>(known: ReadonlyMap<string, T>, id: string, index: number): T {
  const found = known.get(id);
  if (found !== undefined) return found;
  throw new Error(
    `correction ${index + 1} speaks of "${id}", which is not among what was extracted: ${[...known.keys()].join(', ') || 'nothing'}`,
  );
}

function correctEvent(event: EventFact, { field, value }: EventCorrection): string | null {
  switch (field) {
    case 'date': {
      const was = event.date && [...new Set([event.date.start, event.date.end])].join('/');
      event.date = value === null ? null : dateOf(String(value), event.date);
      return was;
    }
    case 'place': {
      const was = event.place && [event.place.localName, event.place.country].filter(Boolean).join(', ');
      const [localName = null, country = null] = value === null ? [] : String(value).split(/, (?=[A-Z]{2}$)/);
      event.place =
        value === null
          ? null
          : {
              localName,
              country: country ?? event.place?.country ?? null,
              mentions: event.place?.mentions ?? [],
            };
      return was;
    }
    default: {
      const was = event[field];
      Object.assign(event, { [field]: value });
      return was === null ? null : String(was);
    }
  }
}

const PRECISION: Record<number, DatePrecision> = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' };

/** `2018-06-12`, `2018-06`, `2018`, or two of these with a slash between. */
function dateOf(text: string, before: DateFact | null): DateFact {
  const [start = '', end = start] = text.split('/');
  return {
    start,
    end,
    precision: PRECISION[start.length]!,
    within: false,
    basis: 'STATED',
    mentions: before?.mentions ?? [],
  };
}

function correctOfficial(official: OfficialFact, { field, value }: OfficialCorrection): string | null {
  const was = official[field];
  Object.assign(official, { [field]: value });
  if (field === 'familyName' || field === 'givenName')
    official.name = [official.givenName, official.familyName].filter(Boolean).join(' ');
  official.latinName = romanise(official.name);
  return was;
}
