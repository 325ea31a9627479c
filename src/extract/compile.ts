import { dateReader, type WrittenDate } from './dates.ts';
import type { Case, Form, LanguageTables } from './language.ts';
import { Lexicon } from './lexicon.ts';
import { type Pattern, readPattern } from './pattern.ts';
import { remembering } from './remember.ts';
import { indexRules, type RuleIndex } from './rule-index.ts';
import type { EventRule } from './rules.ts';
import { fold, type Token, tokenise } from './tokens.ts';
import { type TopicFinder, topicFinder } from './topics.ts';

/** A rule with its patterns read. */
export type CompiledRule = EventRule & { patterns: Pattern[] };

/** A language ready to read with: its tables turned into lookups, once. */
export interface Language {
  tag: string;
  tables: LanguageTables;
  lexicon: Lexicon;
  readDate: (tokens: readonly Token[], at: number) => WrittenDate | null;
  /** What the items of a sentence may match. */
  findRules: RuleIndex;
  findTopics: TopicFinder;
  /** Headings of press contacts. */
  contacts: readonly (readonly Token[])[];
  words: {
    inTitle: ReadonlySet<string>;
    foreignMinistry: ReadonlySet<string>;
    foreignMinistryAbbreviations: ReadonlySet<string>;
    ambassador: ReadonlySet<string>;
    counterpart: ReadonlySet<string>;
    honours: ReadonlySet<string>;
    silentInTitles: ReadonlySet<string>;
    toward: ReadonlySet<string>;
    beforePlace: ReadonlySet<string>;
    bindingNouns: ReadonlySet<string>;
    afterBody: ReadonlySet<string>;
    envoys: ReadonlySet<string>;
    copulas: ReadonlySet<string>;
    leaders: ReadonlySet<string>;
    here: ReadonlySet<string>;
    /** Folded heads of titles with the one they stand for. */
    sameTitles: ReadonlyMap<string, string>;
    /** Folded titles that only one country has. */
    homeTitles: ReadonlySet<string>;
    /** Folded titles that tell their country beside a name. */
    namedPosts: ReadonlyMap<string, string>;
    ministers: ReadonlySet<string>;
    /** Codes of organisations of states. */
    unions: ReadonlySet<string>;
    articles: ReadonlySet<string>;
    indefinite: ReadonlySet<string>;
    titleWords: ReadonlySet<string>;
    in: ReadonlySet<string>;
    abbreviations: ReadonlySet<string>;
    particles: ReadonlySet<string>;
    nameSuffixes: ReadonlySet<string>;
    ordinalMarks: ReadonlySet<string>;
    familyFirst: ReadonlySet<string>;
    common: ReadonlySet<string>;
  };
  /** Folded given names. */
  givenNames: ReadonlyMap<string, 'masculine' | 'feminine' | null>;
  ordinals: ReadonlyMap<string, number>;
  /** First parts of compound adjectives («кыргызско-», “Franco-”), folded, with the country they stand for. */
  compoundParts: ReadonlyMap<string, string>;
}

export const alternatives = (list: string): string[] =>
  list
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

const foldedSet = (words: Iterable<string>): Set<string> => new Set([...words].map((word) => fold(word)));

/** The nominative of a phrase, kept for each case that it may stand in. */
function rememberingCases(nominative: LanguageTables['nominative']): LanguageTables['nominative'] {
  const byCase = new Map<Case | undefined, (phrase: string) => string>();
  return (phrase, inCase) => {
    let known = byCase.get(inCase);
    if (!known) {
      known = remembering((one) => nominative(one, inCase));
      byCase.set(inCase, known);
    }
    return known(phrase);
  };
}

/** Turns a folder's tables into a language. Throws where a rule's pattern or a phrase cannot be read. */
export function compileLanguage(tables: LanguageTables): Language {
  const { grammar } = tables;
  return {
    tag: tables.tag,
    tables: { ...tables, nominative: rememberingCases(tables.nominative) },
    lexicon: buildLexicon(tables),
    readDate: dateReader(tables.dates),
    findRules: indexRules(
      tables.rules.map((rule) => ({
        ...rule,
        patterns: [rule.pattern].flat().map((pattern) => readPattern(pattern)),
      })),
    ),
    findTopics: topicFinder(tables.topics),
    contacts: alternatives(tables.contacts ?? '').map(tokenise),
    words: {
      inTitle: foldedSet(alternatives(grammar.inTitle)),
      foreignMinistry: foldedSet(alternatives(grammar.foreignMinistry)),
      foreignMinistryAbbreviations: foldedSet(alternatives(grammar.foreignMinistryAbbreviations)),
      ambassador: foldedSet(alternatives(grammar.ambassador)),
      counterpart: foldedSet(alternatives(grammar.counterpart)),
      toward: foldedSet(alternatives(grammar.toward)),
      beforePlace: foldedSet(alternatives(grammar.beforePlace ?? '')),
      bindingNouns: foldedSet(alternatives(grammar.bindingNouns ?? '')),
      afterBody: foldedSet(alternatives(grammar.afterBody ?? '')),
      copulas: foldedSet(alternatives(grammar.copulas ?? '')),
      envoys: foldedSet(alternatives(grammar.envoys ?? '')),
      silentInTitles: foldedSet(alternatives(grammar.silentInTitles ?? '')),
      honours: foldedSet(alternatives(grammar.honours ?? '')),
      leaders: foldedSet(alternatives(grammar.leaders ?? '')),
      here: foldedSet(alternatives(grammar.here ?? '')),
      namedPosts: new Map(
        tables.homePosts.flatMap(([country, titles, shared]) =>
          shared === 'named' ? alternatives(titles).map((title) => [fold(title), country] as const) : [],
        ),
      ),
      homeTitles: foldedSet(tables.homePosts.flatMap(([, titles]) => alternatives(titles))),
      sameTitles: new Map(
        alternatives(grammar.sameTitles ?? '').flatMap((heads) => {
          const same = heads.split('=');
          return same.map((head) => [fold(head), same[0]!] as const);
        }),
      ),
      ministers: foldedSet(alternatives(grammar.ministers ?? '')),
      unions: new Set(tables.unions.map(([code]) => code)),
      articles: foldedSet(alternatives(grammar.articles)),
      indefinite: foldedSet(alternatives(grammar.indefinite ?? '')),
      titleWords: foldedSet(alternatives(grammar.titleWords)),
      in: foldedSet(alternatives(grammar.in)),
      abbreviations: foldedSet(alternatives(grammar.abbreviations)),
      particles: foldedSet(tables.nameParticles),
      nameSuffixes: foldedSet(tables.nameSuffixes),
      ordinalMarks: foldedSet(alternatives(tables.ordinalMarks)),
      familyFirst: new Set(tables.familyFirst),
      common: foldedSet(alternatives(tables.commonWords)),
    },
    givenNames: new Map([...tables.givenNames].map(([name, gender]) => [fold(name), gender])),
    ordinals: new Map(
      tables.ordinals.flatMap(([number, forms]) =>
        alternatives(forms).map((form) => [fold(form), number] as const),
      ),
    ),
    compoundParts: new Map(
      tables.compoundStems.flatMap(([code, stems]) =>
        alternatives(stems).map((stem) => [tokenise(stem)[0]!.folded, code] as const),
      ),
    ),
  };
}

const options = (form: Form): { case: Case | undefined; plural: boolean; feminine: boolean } => ({
  case: form.case,
  plural: form.number === 'plural',
  feminine: form.gender === 'feminine',
});

function buildLexicon(tables: LanguageTables): Lexicon {
  const lexicon = new Lexicon();
  const capitalised = (phrase: string) => /^\p{Lu}/u.test(phrase);
  // „Treffen“ is no „treffen“.
  const spelling = (phrase: string) =>
    tables.grammar.capitalNouns ? { capital: capitalised(phrase), small: !capitalised(phrase) } : {};
  for (const [code, names, adjectives, asWritten = ''] of [...tables.countries, ...tables.unions]) {
    for (const name of alternatives(names))
      for (const form of tables.forms(name))
        lexicon.add(
          form.text,
          { type: 'country', codes: [code], as: 'name' },
          { ...options(form), plural: false, capital: true },
        );
    for (const adjective of alternatives(adjectives))
      for (const form of tables.adjectiveForms(adjective))
        lexicon.add(
          form.text,
          { type: 'country', codes: [code], as: 'adjective' },
          { capital: capitalised(adjective) },
        );
    for (const word of alternatives(asWritten))
      lexicon.add(word, { type: 'country', codes: [code], as: 'name' }, { exact: true });
  }
  for (const [country, cities] of tables.cities)
    for (const city of alternatives(cities)) {
      const [name, ...spellings] = city.split('=') as [string, ...string[]];
      for (const spelling of [name, ...spellings])
        for (const form of tables.forms(spelling))
          lexicon.add(
            form.text,
            { type: 'city', name, country },
            { ...options(form), plural: false, capital: true },
          );
    }
  for (const phrase of tables.countryNearMisses)
    for (const form of tables.forms(phrase)) lexicon.add(form.text, { type: 'area' }, options(form));
  for (const area of alternatives(tables.grammar.areas))
    for (const form of tables.forms(area))
      lexicon.add(form.text, { type: 'area' }, { ...options(form), capital: true });
  for (const [kind, heads, named] of tables.organisationHeads)
    for (const head of alternatives(heads))
      for (const form of tables.forms(head))
        lexicon.add(
          form.text,
          { type: 'organisation-head', kind, ...(named ? { named: true } : {}) },
          options(form),
        );
  for (const [country, kind, names, asWritten = ''] of tables.namedOrganisations) {
    for (const name of alternatives(names))
      for (const form of tables.forms(name))
        lexicon.add(
          form.text,
          { type: 'organisation', name, country, kind },
          {
            ...options(form),
            capital: capitalised(name) && !(tables.grammar.capitalNouns && name.includes(' ')),
          },
        );
    for (const word of alternatives(asWritten))
      lexicon.add(word, { type: 'organisation', name: word, country, kind }, { exact: true });
  }
  for (const title of [...tables.postHeads, tables.grammar.counterpart].flatMap(alternatives))
    for (const form of tables.forms(title))
      lexicon.add(
        form.text,
        { type: 'post-head', title, country: null },
        // “PM” is no “pm”, „Oberst“ no „obersten“.
        {
          ...options(form),
          exact: /^\p{Lu}{2,}$/u.test(title),
          capital: tables.grammar.capitalNouns === true && capitalised(title) && !title.includes(' '),
        },
      );
  for (const [country, titles, shared] of tables.homePosts)
    for (const title of alternatives(titles))
      for (const form of tables.forms(title))
        lexicon.add(
          form.text,
          {
            type: 'post-head',
            title,
            country: shared === 'named' ? null : country,
            elsewhere: shared === 'elsewhere',
          },
          options(form),
        );
  for (const modifier of tables.postModifiers.flatMap(alternatives))
    for (const form of tables.adjectiveForms(modifier))
      lexicon.add(form.text, { type: 'post-modifier' }, options(form));
  for (const name of tables.groupHeads.flatMap(alternatives))
    for (const form of tables.forms(name))
      if (form.number === 'plural' || !form.number)
        lexicon.add(form.text, { type: 'group-head', name }, options(form));
  // “HE” is no “he”.
  for (const honorific of tables.honorifics)
    for (const form of tables.forms(honorific))
      lexicon.add(
        form.text,
        { type: 'honorific' },
        { ...options(form), exact: /^\p{Lu}{2,}$/u.test(form.text) },
      );
  for (const word of alternatives(tables.grammar.and))
    lexicon.add(word, { type: 'cue', class: 'and', status: null });
  for (const [name, { held, planned, proposed, present, infinitive, plain }] of Object.entries(tables.cues)) {
    const lists = [
      ['HELD', held],
      ['PLANNED', planned],
      ['PROPOSED', proposed],
      ['PRESENT', present],
      ['INFINITIVE', infinitive],
      [null, plain],
    ] as const;
    for (const [status, phrases] of lists)
      for (const phrase of alternatives(phrases ?? ''))
        lexicon.add(phrase, { type: 'cue', class: name, status }, spelling(phrase));
  }
  for (const { name, triggers } of tables.statements)
    for (const phrase of alternatives(triggers))
      lexicon.add(phrase, { type: 'cue', class: `say:${name}`, status: null }, spelling(phrase));
  return lexicon;
}
