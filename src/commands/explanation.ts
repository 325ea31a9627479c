import { styleText } from 'node:util';
import type { ExplainedClaim, ExplainedItem, ExplainedSentence, Explanation } from '../extract/explain.ts';
import { formatEvent, listed, named } from './event-lines.ts';

/** How a kind of item stands out on a terminal. */
const COLOURS: Record<string, Parameters<typeof styleText>[0]> = {
  people: 'green',
  post: 'magenta',
  'post-head': 'magenta',
  'post-modifier': 'magenta',
  organisation: 'magenta',
  'organisation-head': 'magenta',
  'group-head': 'magenta',
  country: 'yellow',
  side: 'yellow',
  area: 'yellow',
  city: 'blue',
  date: 'cyan',
  cue: 'red',
};

/** The longest quote in a row below the text. */
const QUOTE_WIDTH = 40;

/**
 * A text as it was read: each sentence with what was found in it marked, by colour or, without colours, by brackets;
 * below it a row for each find and for each claim a rule made; and the events at the end.
 */
export function formatExplanation(
  text: string,
  { sentences, facts }: Explanation,
  { colours }: { colours: boolean },
): string {
  if (facts.language === null) return 'The text is in none of the languages that are read.\n';
  const mark = (type: string, words: string) => {
    if (!colours) return `[${words}]`;
    return styleText(COLOURS[type] ?? 'underline', words, { validateStream: false });
  };
  const paragraphs = [
    ...sentences.map((sentence, index) =>
      [
        `${index + 1}${sentence.title ? ' title' : ''}`,
        markItems(text, sentence, mark),
        ...sentence.items.map((item) => formatItem(text, item, colours ? mark : (_, word) => word)),
        ...sentence.claims.map((claim) =>
          formatClaim(claim, claim.event && facts.events.indexOf(claim.event)),
        ),
      ].join('\n'),
    ),
    facts.events.length === 0 ? 'No event.' : 'Events',
    ...facts.events.map((event, index) => formatEvent(event, index)),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

type Mark = (type: string, words: string) => string;

function markItems(text: string, { start, end, items }: ExplainedSentence, mark: Mark): string {
  let marked = '';
  let at = start;
  for (const item of items) {
    marked += text.slice(at, item.start) + mark(item.type, text.slice(item.start, item.end));
    at = item.end;
  }
  return onOneLine(marked + text.slice(at, end));
}

function formatItem(text: string, { start, end, type, readAs }: ExplainedItem, mark: Mark): string {
  const words = onOneLine(text.slice(start, end));
  const quote = words.length > QUOTE_WIDTH ? `${words.slice(0, QUOTE_WIDTH - 1)}…` : words;
  const [first = '', ...further] = readAs;
  const row = `    ${mark(type, type.padEnd(18))}${quote.padEnd(QUOTE_WIDTH + 2)}${first}`;
  return [row.trimEnd(), ...further.map((line) => ' '.repeat(QUOTE_WIDTH + 24) + line)].join('\n');
}

function formatClaim(
  { rule, kind, mode, status, background, codes, round, date, place, participants }: ExplainedClaim,
  event: number | null,
): string {
  const claim = listed(
    kind,
    mode,
    status,
    background && 'background',
    codes.join(' '),
    date && [...new Set([date.start, date.end])].join('/'),
    place && named(place.city, place.country),
    round !== null && `round ${round}`,
    ...participants.map(({ role, name, country }) => `${role} ${named(name, country)}`),
  );
  return `  ${rule}: ${claim}; ${event === null ? 'no event' : `event ${event + 1}`}`;
}

const onOneLine = (words: string) => words.replace(/\s+/g, ' ');
