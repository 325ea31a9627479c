import type { Claim } from './claims.ts';
import { extract } from './extract.ts';
import type { EventFact, Facts, Metadata, Role } from './facts.ts';
import { describeItem } from './item-wording.ts';
import type { Item } from './items.ts';
import { recogniseLanguage } from './languages.ts';
import { readRelations } from './relations.ts';

/** What was found in a stretch of a sentence. */
export interface ExplainedItem {
  start: number;
  end: number;
  /** `date`, `country`, `people`, `cue`… */
  type: string;
  /** What it was read as; a line for each person or group of a list. */
  readAs: string[];
}

/** What a rule made of a sentence. */
export interface ExplainedClaim
  extends Pick<Claim, 'kind' | 'mode' | 'status' | 'background' | 'codes' | 'round'> {
  start: number;
  end: number;
  rule: string;
  participants: { role: Role; name: string; country: string | null }[];
  /** As resolved. */
  date: { start: string; end: string } | null;
  place: { city: string | null; country: string } | null;
  /** An element of `facts.events`; null where it came to nothing, for instance with fewer than two parties. */
  event: EventFact | null;
}

export interface ExplainedSentence {
  start: number;
  end: number;
  /** Whether it is the headline or a part of it. */
  title: boolean;
  items: ExplainedItem[];
  claims: ExplainedClaim[];
}

export interface Explanation {
  /** None where the text is in a language that is not ours. */
  sentences: ExplainedSentence[];
  facts: Facts;
}

/** The facts of a text with everything that was read on the way to them. Takes what `extract` takes; as pure as it is. */
export function explain(text: string, metadata: Metadata = {}): Explanation {
  const facts = extract(text, metadata);
  const language = recogniseLanguage(text, metadata.language);
  if (language === null) return { sentences: [], facts };
  const { readings, claims } = readRelations(text, language, metadata);
  const sentences = readings.map(({ sentence, items }, index): ExplainedSentence => {
    const { start, end, title, tokens } = sentence;
    return {
      start,
      end,
      title,
      items: items.filter(isFound).map((item) => ({
        start: tokens[item.from]!.start,
        end: tokens[item.to - 1]!.end,
        type: item.type,
        readAs: describeItem(item),
      })),
      claims: claims
        .filter((claim) => claim.sentence === index)
        .map((claim) => explainClaim(claim, facts.events)),
    };
  });
  return { sentences, facts };
}

/** A plain word, mark or number is nothing found, unless the tables know it as a cue. */
const isFound = ({ type, classes }: Item) =>
  classes !== undefined || !(type === 'word' || type === 'mark' || type === 'number');

function explainClaim(claim: Claim, events: readonly EventFact[]): ExplainedClaim {
  const { kind, mode, status, background, codes, round, date, place, roles, groups, reading } = claim;
  const { tokens } = reading.sentence;
  const [start, end] = [tokens[claim.from]!.start, tokens[claim.to - 1]!.end];
  const restOn = events.filter(({ mentions }) =>
    mentions.some((one) => one.rule === claim.rule.name && one.start === start && one.end === end),
  );
  return {
    start,
    end,
    rule: claim.rule.name,
    kind,
    mode,
    status,
    background,
    codes,
    round,
    participants: [...roles, ...groups].map(({ role, mention: { name, country } }) => ({
      role,
      name,
      country,
    })),
    date: date && { start: date.resolved.start, end: date.resolved.end },
    place: place && { city: place.city, country: place.country },
    event: restOn.find((event) => hasAll(event, claim)) ?? restOn[0] ?? null,
  };
}

/** Tells apart the events of one sentence: “met separately with A and with B”. */
const hasAll = ({ participants }: EventFact, { roles }: Claim) =>
  roles.every(({ mention }) => participants.some(({ official }) => official?.familyName === mention.family));
