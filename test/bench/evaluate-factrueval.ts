import { existsSync } from 'node:fs';
import { extract } from '../../src/extract/extract.ts';
import type { Facts, PostFact } from '../../src/extract/facts.ts';
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

function occupations({ officials }: Facts, text: string): SaidFact[] {
  return officials.flatMap(({ name, country, posts }) =>
    posts.map((post) => ({
      arguments: [
        { name: 'who', values: [normalise(name)] },
        { name: 'position', values: [post.shortTitle, asWritten(post, text)].map(normalise) },
        ...whereOf(post, country).map((where) => ({ name: 'where', values: [normalise(where)] })),
      ],
    })),
  );
}

/** As many words of the post's first mention as its short title has. */
function asWritten({ shortTitle, mentions }: PostFact, text: string): string {
  const [{ start, end } = { start: 0, end: 0 }] = mentions;
  return text.slice(start, end).split(/\s+/).slice(0, shortTitle.split(/\s+/).length).join(' ');
}

/** The organisation, else what the full title has beyond the short one, else the country. */
function whereOf({ title, shortTitle, organisationName }: PostFact, country: string | null): string[] {
  if (organisationName !== null) return [organisationName];
  const rest = normalise(title).startsWith(normalise(shortTitle))
    ? title.slice(shortTitle.length).trim()
    : '';
  if (rest !== '') return [rest];
  const name = country && new Intl.DisplayNames('ru', { type: 'region', fallback: 'none' }).of(country);
  return name ? [name] : [];
}

function meetings({ events }: Facts): SaidFact[] {
  return events
    .filter(({ kind, background }) => kind !== 'VISIT' && !background)
    .map(({ participants }) => ({
      arguments: participants.flatMap(({ official }) =>
        official === null ? [] : [{ name: 'participant', values: [normalise(official.name)] }],
      ),
    }));
}
