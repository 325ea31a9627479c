import { existsSync, readFileSync } from 'node:fs';
import { extract } from '../../src/extract/extract.ts';
import type { Facts } from '../../src/extract/facts.ts';
import { languages } from '../../src/extract/languages.ts';
import { fold } from '../../src/extract/tokens.ts';
import type { Figures } from './evaluation.ts';

/** One text of a corpus in which releases stand in several languages. */
interface CorpusText {
  /** The same for one release in every language. */
  id: string;
  language: string;
  published: string;
  title: string;
  lead: string;
  text: string;
}

/** What must be the same in every language, as words to compare. */
const ASPECTS: Record<string, (facts: Facts) => string[]> = {
  parties: ({ events }) => events.map(({ countries }) => countries.join(' ')),
  dates: ({ events }) => events.flatMap(({ date }) => (date ? `${date.start}/${date.end}` : [])),
  people: ({ events }) =>
    events.flatMap(({ participants }) =>
      participants.flatMap(({ official }) => (official ? fold(official.familyName) : [])),
    ),
};

/**
 * For each pair of languages there is a folder for: the share of releases of which both texts give the same parties,
 * dates and family names, among those of which at least one text gives any. Null where the corpus is not there.
 */
export function evaluateAgreement(corpus: string): Record<string, Figures> | null {
  if (!existsSync(corpus)) return null;
  const read = new Set(languages.map(({ tag }) => tag));
  const releases = new Map<string, Map<string, Facts>>();
  for (const line of readFileSync(corpus, 'utf8').split('\n').filter(Boolean)) {
    const { id, language, published, title, lead, text } = JSON.parse(line) as CorpusText;
    if (!read.has(language)) continue;
    const facts = extract([title, lead, text].filter(Boolean).join('\n\n'), { published, title });
    const events = facts.events.filter(({ background }) => !background);
    releases.set(id, (releases.get(id) ?? new Map()).set(language, { ...facts, events }));
  }
  const tags = [...new Set([...releases.values()].flatMap((texts) => [...texts.keys()]))].sort();
  const pairs = tags.flatMap((one, index) => tags.slice(index + 1).map((other) => [one, other] as const));
  return Object.fromEntries(
    pairs.map(([one, other]) => {
      const both = [...releases.values()].flatMap((texts) => {
        const [a, b] = [texts.get(one), texts.get(other)];
        return a && b ? [[a, b] as const] : [];
      });
      const shares = Object.entries(ASPECTS).map(([aspect, read]) => [aspect, agreement(both, read)]);
      return [`${one}-${other}`, Object.fromEntries(shares)];
    }),
  );
}

function agreement(both: (readonly [Facts, Facts])[], read: (facts: Facts) => string[]): number {
  const words = (facts: Facts) => [...new Set(read(facts))].sort().join('; ');
  const said = both.map(([a, b]) => [words(a), words(b)]).filter(([a, b]) => a !== '' || b !== '');
  return said.length === 0 ? 1 : said.filter(([a, b]) => a === b).length / said.length;
}
