import { existsSync } from 'node:fs';
import { extract } from '../../src/extract/extract.ts';
import type { Facts, Mention, PostFact } from '../../src/extract/facts.ts';
import type { Figures } from './evaluation.ts';
import { type Count, countMatches, f1, precision, recall, type SaidFact } from './factrueval/matching.ts';
import { normalise, readStandard, type StandardFact } from './factrueval/standard.ts';

/** FactRuEval-2016's facts that the extraction reads, as it says them. */
const TYPES: Record<string, (facts: Facts, text: string) => SaidFact[]> = {
  occupation: occupations,
  meeting: meetings,
};

/**
 * Precision, recall and F1 of Occupation and Meeting over a folder of FactRuEval's texts and markup; null where there
 * is none. A post counts in the nominative or as the text inflects it, in place of FactRuEval's table of nominatives.
 * `report` takes, document by document, what was to be said and what was said.
 */
export function evaluateFactRuEval(
  folder: string,
  report: (lines: string) => void,
): Record<string, Figures> | null {
  if (!existsSync(folder)) return null;
  const documents = readStandard(folder).map((document) => ({
    ...document,
    read: extract(document.text, { language: 'ru' }),
  }));
  return Object.fromEntries(
    Object.entries(TYPES).map(([type, factsOf]) => {
      const total: Count = { standardFound: 0, standard: 0, saidRight: 0, said: 0 };
      for (const { name, text, facts, read } of documents) {
        const standard = facts.filter((fact) => fact.type === type);
        const said = factsOf(read, text);
        const count = countMatches(standard, said);
        for (const key of Object.keys(total) as (keyof Count)[]) total[key] += count[key];
        if (count.standardFound < count.standard || count.saidRight < count.said)
          report([`${name} ${type}`, ...standard.map(formatFact), ...said.map(formatFact)].join('\n'));
      }
      return [type, { precision: precision(total), recall: recall(total), f1: f1(total) }];
    }),
  );
}

/** `  gold who: …, where: …` */
function formatFact(fact: StandardFact | SaidFact): string {
  const origin = 'ignored' in fact ? (fact.ignored ? 'gold, hard,' : 'gold') : 'said';
  return `  ${origin} ${fact.arguments.map(({ name, values }) => `${name}: ${values[0]}`).join(', ')}`;
}

const REGIONS = new Intl.DisplayNames('ru', { type: 'region', fallback: 'none' });

/**
 * A post is an Occupation where the text names whose it is: FactRuEval ties a person to an organisation, and marks no
 * title that stands by itself. Two titles that we say as one are two of them.
 */
function occupations({ officials }: Facts, text: string): SaidFact[] {
  return officials.flatMap(({ name, country, posts }) =>
    posts.flatMap((post) =>
      titlesOf(post, text).flatMap((title) => {
        const { positions, where } = divide(title, post, country, text);
        if (where.length === 0) return [];
        return {
          arguments: [
            { name: 'who', values: [normalise(name)] },
            { name: 'position', values: positions.map(normalise) },
            { name: 'where', values: where.map(normalise) },
          ],
        };
      }),
    ),
  );
}

/** A title as the text has it, and the body within. */
interface Title {
  start: number;
  end: number;
  body: Mention | undefined;
}

/** The titles of a post, each but the first or the last with a body of its own. */
function titlesOf({ mentions, organisation }: PostFact, text: string): Title[] {
  const [{ start, end } = { start: 0, end: 0 }] = mentions;
  const body = organisation?.mentions.find((one) => one.start > start && one.end <= end);
  const joints = [...text.slice(start, end).matchAll(/,\s+|\s+и\s+/gu)].map((joint) => ({
    at: start + joint.index,
    next: start + joint.index + joint[0].length,
  }));
  const before = body && joints.findLast(({ next }) => next <= body.start);
  const after = body && joints.find(({ at }) => at === body.end);
  return [
    ...(before ? [{ start, end: before.at, body: undefined }] : []),
    { start: before?.next ?? start, end: after?.at ?? end, body },
    ...(after ? [{ start: after.next, end, body: undefined }] : []),
  ];
}

/**
 * A title as FactRuEval takes it apart: the position up to the body or place it is of, as the text inflects it and in
 * the nominative; then the body, what the title names besides, or the country. Our short titles keep departments and
 * what they say nothing without («глава МИД», «мэр Москвы»).
 */
function divide({ start, end, body }: Title, post: PostFact, country: string | null, text: string) {
  const whole = start === post.mentions[0]?.start && end === post.mentions[0].end;
  const words = (whole ? post.shortTitle : text.slice(start, end)).split(/\s+/);
  const named = words.findIndex((word, index) => index > 0 && /^[«"]?\p{Lu}/u.test(word));
  const written = body ? text.slice(start, body.start).trim().split(/\s+/) : [];
  const length = body ? Math.min(written.length, words.length) : named > 0 ? named : words.length;
  const position = words.slice(0, length).join(' ');
  const rest = whole ? afterPosition(post.title, position) : words.slice(length).join(' ');
  const nation = /^[A-Z]{2}$/.test(country ?? '') && REGIONS.of(country!);
  const organisation = whole || body ? post.organisation : null;
  return {
    positions: [position, text.slice(start, end).split(/\s+/).slice(0, length).join(' '), words.join(' ')],
    where: (organisation ? [organisation.name] : [rest, nation]).filter(
      (one) => typeof one === 'string' && one !== '',
    ) as string[],
  };
}

const afterPosition = (title: string, position: string) =>
  normalise(title).startsWith(normalise(position)) ? title.slice(position.length).trim() : '';

function meetings({ events }: Facts): SaidFact[] {
  return events
    .filter(({ kind, background }) => kind !== 'VISIT' && !background)
    .map(({ participants }) => ({
      arguments: participants.flatMap(({ official }) =>
        official === null ? [] : [{ name: 'participant', values: [normalise(official.name)] }],
      ),
    }));
}
