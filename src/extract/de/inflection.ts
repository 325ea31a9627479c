import type { Case, Form } from '../language.ts';

/**
 * First parts of compound adjectives (`deutsch-französisch`, `franko-kanadisch`), without the hyphen: code, stems with
 * `|` between. A full adjective (`schweizerisch-türkisch`) needs no row. Own list.
 */
export const compoundStems: [code: string, stems: string][] = [
  ['AT', 'austro'],
  ['BE', 'belgo'],
  ['BR', 'brasilo'],
  ['CH', 'helveto'],
  ['CN', 'sino'],
  ['CZ', 'tschecho'],
  ['DE', 'germano'],
  ['DK', 'dano'],
  ['ES', 'hispano|ibero'],
  ['EU', 'euro'],
  ['FI', 'finno'],
  ['FR', 'franko|franco'],
  ['GB', 'anglo'],
  ['GR', 'gräko|helleno'],
  ['IN', 'indo'],
  ['IT', 'italo'],
  ['JP', 'nippo'],
  ['MD', 'moldo'],
  ['PL', 'polono'],
  ['PT', 'luso'],
  ['RO', 'romano'],
  ['RS', 'serbo'],
  ['RU', 'russo'],
  ['SY', 'syro'],
  ['TR', 'turko'],
  ['US', 'amerikano'],
];

type Gender = 'masculine' | 'feminine' | 'neuter';

/** A noun's endings: nominative singular, gender, genitive singulars, plural (null: none); `|` between alternatives. */
type Declension = readonly [ending: string, gender: Gender, genitive: string, plural: string | null];

/**
 * How nouns of posts and institutions decline, by the end of the word; the longest ending counts, so that compounds
 * (`Vizeaussenminister`, `Verteidigungsministerium`) need no row. A genitive in -n is a weak noun's: it stands in the
 * dative and accusative as well. Own list after the rules of German declension.
 */
const DECLENSIONS: readonly Declension[] = [
  // People: strong masculines.
  ['er', 'masculine', 'ers', 'er'],
  ['ör', 'masculine', 'örs', 'öre'],
  ['eur', 'masculine', 'eurs', 'eure'],
  ['tor', 'masculine', 'tors', 'toren'],
  ['sor', 'masculine', 'sors', 'soren'],
  ['sekretär', 'masculine', 'sekretärs', 'sekretäre'],
  ['kommissar', 'masculine', 'kommissars', 'kommissare'],
  ['general', 'masculine', 'generals', 'generäle|generale'],
  ['admiral', 'masculine', 'admirals', 'admirale|admiräle'],
  ['kardinal', 'masculine', 'kardinals', 'kardinäle'],
  ['konsul', 'masculine', 'konsuls', 'konsuln'],
  ['könig', 'masculine', 'königs', 'könige'],
  ['papst', 'masculine', 'papstes|papsts', 'päpste'],
  ['bischof', 'masculine', 'bischofs', 'bischöfe'],
  ['rat', 'masculine', 'rats|rates', 'räte'],
  ['anwalt', 'masculine', 'anwalts|anwaltes', 'anwälte'],
  ['chef', 'masculine', 'chefs', 'chefs'],
  ['premier', 'masculine', 'premiers', 'premiers'],
  ['attaché', 'masculine', 'attachés', 'attachés'],
  ['divisionär', 'masculine', 'divisionärs', 'divisionäre'],
  ['nuntius', 'masculine', 'nuntius', 'nuntien'],
  ['emir', 'masculine', 'emirs', 'emire'],
  ['sultan', 'masculine', 'sultans', 'sultane'],
  ['scheich', 'masculine', 'scheichs', 'scheichs|scheiche'],
  ['ammann', 'masculine', 'ammanns', 'ammänner'],
  ['mann', 'masculine', 'manns|mannes', 'männer'],
  ['oberst', 'masculine', 'obersts|obersten', 'obersten'],
  ['doyen', 'masculine', 'doyens', 'doyens'],
  // People: weak masculines.
  ['herr', 'masculine', 'herrn', 'herren'],
  ['dent', 'masculine', 'denten', 'denten'],
  ['gent', 'masculine', 'genten', 'genten'],
  ['rent', 'masculine', 'renten', 'renten'],
  ['stent', 'masculine', 'stenten', 'stenten'],
  ['mandant', 'masculine', 'mandanten', 'mandanten'],
  ['repräsentant', 'masculine', 'repräsentanten', 'repräsentanten'],
  ['diplomat', 'masculine', 'diplomaten', 'diplomaten'],
  ['magistrat', 'masculine', 'magistraten', 'magistraten'],
  ['präfekt', 'masculine', 'präfekten', 'präfekten'],
  ['monarch', 'masculine', 'monarchen', 'monarchen'],
  ['patriarch', 'masculine', 'patriarchen', 'patriarchen'],
  ['fürst', 'masculine', 'fürsten', 'fürsten'],
  ['prinz', 'masculine', 'prinzen', 'prinzen'],
  ['graf', 'masculine', 'grafen', 'grafen'],
  ['herzog', 'masculine', 'herzogs', 'herzöge'],
  ['ombudsmann', 'masculine', 'ombudsmanns|ombudsmannes', 'ombudsmänner'],
  ['spezialist', 'masculine', 'spezialisten', 'spezialisten'],
  ['journalist', 'masculine', 'journalisten', 'journalisten'],
  ['jurist', 'masculine', 'juristen', 'juristen'],
  ['aktivist', 'masculine', 'aktivisten', 'aktivisten'],
  ['parlamentarier', 'masculine', 'parlamentariers', 'parlamentarier'],
  ['kollege', 'masculine', 'kollegen', 'kollegen'],
  ['experte', 'masculine', 'experten', 'experten'],
  ['vorfahre', 'masculine', 'vorfahren', 'vorfahren'],
  // People: feminines.
  ...[
    'er',
    'är',
    'ar',
    'or',
    'eur',
    'dent',
    'gent',
    'rent',
    'stent',
    'ant',
    'at',
    'ät',
    'ekt',
    'ist',
    'ert',
    'gär',
    'ef',
    'leg',
    'önig',
    'ürst',
    'ult',
    'sul',
    'ral',
    'mt',
    'ält',
  ].map((ending): Declension => [`${ending}in`, 'feminine', `${ending}in`, `${ending}innen`]),
  ['rätin', 'feminine', 'rätin', 'rätinnen'],
  ['prinzessin', 'feminine', 'prinzessin', 'prinzessinnen'],
  ['herzogin', 'feminine', 'herzogin', 'herzoginnen'],
  ['frau', 'feminine', 'frau', 'frauen'],
  ['bischöfin', 'feminine', 'bischöfin', 'bischöfinnen'],
  ['attachée', 'feminine', 'attachée', 'attachées'],
  // Heads of state and groups, named by a neuter.
  ['oberhaupt', 'neuter', 'oberhaupts|oberhauptes', 'oberhäupter'],
  ['mitglied', 'neuter', 'mitglieds|mitgliedes', 'mitglieder'],
  // Institutions.
  ['ministerium', 'neuter', 'ministeriums', 'ministerien'],
  ['präsidium', 'neuter', 'präsidiums', 'präsidien'],
  ['gremium', 'neuter', 'gremiums', 'gremien'],
  ['konsortium', 'neuter', 'konsortiums', 'konsortien'],
  ['zentrum', 'neuter', 'zentrums', 'zentren'],
  ['forum', 'neuter', 'forums', 'foren'],
  ['departement', 'neuter', 'departements|departementes', 'departemente|departements'],
  ['department', 'neuter', 'departments', 'departments'],
  ['parlament', 'neuter', 'parlaments|parlamentes', 'parlamente'],
  ['amt', 'neuter', 'amts|amtes', 'ämter'],
  ['haus', 'neuter', 'hauses', 'häuser'],
  ['sekretariat', 'neuter', 'sekretariats|sekretariates', 'sekretariate'],
  ['konsulat', 'neuter', 'konsulats|konsulates', 'konsulate'],
  ['kommissariat', 'neuter', 'kommissariats|kommissariates', 'kommissariate'],
  ['inspektorat', 'neuter', 'inspektorats', 'inspektorate'],
  ['direktorat', 'neuter', 'direktorats|direktorates', 'direktorate'],
  ['referat', 'neuter', 'referats|referates', 'referate'],
  ['dezernat', 'neuter', 'dezernats', 'dezernate'],
  ['institut', 'neuter', 'instituts|institutes', 'institute'],
  ['gericht', 'neuter', 'gerichts|gerichtes', 'gerichte'],
  ['komitee', 'neuter', 'komitees', 'komitees'],
  ['kabinett', 'neuter', 'kabinetts', 'kabinette'],
  ['büro', 'neuter', 'büros', 'büros'],
  ['werk', 'neuter', 'werks|werkes', 'werke'],
  ['kreuz', 'neuter', 'kreuzes', 'kreuze'],
  ['organ', 'neuter', 'organs', 'organe'],
  ['korps', 'neuter', 'korps', 'korps'],
  ['system', 'neuter', 'systems', 'systeme'],
  ['programm', 'neuter', 'programms', 'programme'],
  ['netz', 'neuter', 'netzes', 'netze'],
  ['unternehmen', 'neuter', 'unternehmens', 'unternehmen'],
  ['bündnis', 'neuter', 'bündnisses', 'bündnisse'],
  ['königreich', 'neuter', 'königreichs|königreiches', 'königreiche'],
  ['fürstentum', 'neuter', 'fürstentums', 'fürstentümer'],
  ['herzogtum', 'neuter', 'herzogtums', 'herzogtümer'],
  ['sultanat', 'neuter', 'sultanats', 'sultanate'],
  ['commonwealth', 'neuter', 'commonwealth', null],
  ['territorium', 'neuter', 'territoriums', 'territorien'],
  ['gebiet', 'neuter', 'gebiets|gebietes', 'gebiete'],
  ['ausschuss', 'masculine', 'ausschusses', 'ausschüsse'],
  ['senat', 'masculine', 'senats|senates', 'senate'],
  ['tag', 'masculine', 'tags|tages', 'tage'],
  ['hof', 'masculine', 'hofs|hofes', 'höfe'],
  ['dienst', 'masculine', 'diensts|dienstes', 'dienste'],
  ['stab', 'masculine', 'stabs|stabes', 'stäbe'],
  ['bund', 'masculine', 'bunds|bundes', 'bünde'],
  ['verband', 'masculine', 'verbands|verbandes', 'verbände'],
  ['verein', 'masculine', 'vereins|vereines', 'vereine'],
  ['fonds', 'masculine', 'fonds', 'fonds'],
  ['konzern', 'masculine', 'konzerns', 'konzerne'],
  ['kongress', 'masculine', 'kongresses', 'kongresse'],
  ['stuhl', 'masculine', 'stuhls|stuhles', 'stühle'],
  ['halbmond', 'masculine', 'halbmonds|halbmondes', 'halbmonde'],
  ['staat', 'masculine', 'staats|staates', 'staaten'],
  ['kreml', 'masculine', 'kremls', null],
  ['ung', 'feminine', 'ung', 'ungen'],
  ['schaft', 'feminine', 'schaft', 'schaften'],
  ['tät', 'feminine', 'tät', 'täten'],
  ['tion', 'feminine', 'tion', 'tionen'],
  ['ssion', 'feminine', 'ssion', 'ssionen'],
  ['union', 'feminine', 'union', 'unionen'],
  ['konföderation', 'feminine', 'konföderation', 'konföderationen'],
  ['region', 'feminine', 'region', 'regionen'],
  ['kanzlei', 'feminine', 'kanzlei', 'kanzleien'],
  ['partei', 'feminine', 'partei', 'parteien'],
  ['polizei', 'feminine', 'polizei', 'polizeien'],
  ['republik', 'feminine', 'republik', 'republiken'],
  ['agentur', 'feminine', 'agentur', 'agenturen'],
  ['präfektur', 'feminine', 'präfektur', 'präfekturen'],
  ['bank', 'feminine', 'bank', 'banken'],
  ['kammer', 'feminine', 'kammer', 'kammern'],
  ['behörde', 'feminine', 'behörde', 'behörden'],
  ['stelle', 'feminine', 'stelle', 'stellen'],
  ['gruppe', 'feminine', 'gruppe', 'gruppen'],
  ['zentrale', 'feminine', 'zentrale', 'zentralen'],
  ['akademie', 'feminine', 'akademie', 'akademien'],
  ['schule', 'feminine', 'schule', 'schulen'],
  ['armee', 'feminine', 'armee', 'armeen'],
  ['liga', 'feminine', 'liga', 'ligen'],
  ['allianz', 'feminine', 'allianz', 'allianzen'],
  ['konferenz', 'feminine', 'konferenz', 'konferenzen'],
  ['anstalt', 'feminine', 'anstalt', 'anstalten'],
  ['duma', 'feminine', 'duma', null],
  ['insel', 'feminine', 'insel', 'inseln'],
  ['stadt', 'feminine', 'stadt', 'städte'],
  ['küste', 'feminine', 'küste', null],
  // Countries that take an article in the singular.
  ['türkei', 'feminine', 'türkei', null],
  ['mongolei', 'feminine', 'mongolei', null],
  ['slowakei', 'feminine', 'slowakei', null],
  ['ukraine', 'feminine', 'ukraine', null],
];

/** Nouns that names have in the plural alone: `Vereinigte Staaten`, `Niederlande`. */
const PLURAL_NAME =
  /(?:staaten|emirate|nationen|inseln|niederlande|philippinen|malediven|komoren|salomonen|seychellen|grenadinen|bahamas|gebiete|marianen|dienste|malwinen)$/i;
/** Participles and adjectives used as nouns: `Beauftragter`, `Delegierte`. */
const ADJECTIVAL_NOUN =
  /(?<stem>(?:ier|trag|sand|sitzend|ordne|mächtig|angestell|antwortlich)t?|beamt)(?<ending>er|e|en|em)$/i;
const ADJECTIVE =
  /(?<stem>isch|lich|igt?|end|är|al|eint|utsch|neu|oh|rot|wei(?:ss|ß)|tief|iv|erst|zweit|dritt|iert|gemeinsam|besonder|besetzt)(?<ending>es|er|em|en|e)$/i;
/** `Schweizer`, `Genfer`: made of a place, the same in all cases. */
const PLACE_ADJECTIVE = /^\p{Lu}\p{Ll}+er$/u;

const byLength = [...DECLENSIONS].sort((a, b) => b[0].length - a[0].length);
const declensionOf = (noun: string): Declension | undefined => {
  const lower = noun.toLowerCase();
  return byLength.find(([ending]) => lower.endsWith(ending));
};

/** `noun` with the ending of its declension replaced; where that ending began with a capital (`EU-Rat`), the new one does. */
function withEnding(noun: string, from: string, to: string): string {
  const at = noun.length - from.length;
  return noun.slice(0, at) + (/^\p{Lu}/u.test(noun.slice(at)) ? to[0]!.toUpperCase() + to.slice(1) : to);
}

const OBLIQUE: readonly Case[] = ['genitive', 'dative', 'accusative'];
const alternatives = (list: string): string[] => list.split('|');

/** Dative plurals add -n, unless the plural has one already or ends in a vowel other than e or in -s. */
const dativePlural = (plural: string): string => (/(?:[ns]|[aiou])$/.test(plural) ? plural : `${plural}n`);

function nounForms(noun: string): Form[] {
  const adjectival = ADJECTIVAL_NOUN.exec(noun)?.groups;
  if (adjectival)
    return adjectivalNounForms(noun.slice(0, noun.length - adjectival.ending!.length), adjectival.ending!);
  if (PLURAL_NAME.test(noun)) {
    const dative = dativePlural(noun);
    return [
      { text: noun, number: 'plural' },
      ...(dative === noun ? [] : [{ text: dative, case: 'dative', number: 'plural' } as const]),
    ];
  }
  const declension = declensionOf(noun);
  if (!declension)
    return /(?:[sxzß]|\.)$/.test(noun)
      ? [{ text: noun }]
      : [{ text: noun }, { text: `${noun}s`, case: 'genitive' }];
  const [ending, gender, genitive, plural] = declension;
  const found: Form[] = [{ text: noun, number: 'singular', gender }];
  for (const other of alternatives(genitive)) {
    if (other === ending) continue;
    const text = withEnding(noun, ending, other);
    const weak = /n$/.test(other) && gender === 'masculine';
    for (const inCase of weak ? OBLIQUE : (['genitive'] as const))
      found.push({ text, case: inCase, number: 'singular', gender });
  }
  for (const other of plural === null ? [] : alternatives(plural)) {
    found.push({ text: withEnding(noun, ending, other), number: 'plural', gender });
    const dative = dativePlural(other);
    if (dative !== other)
      found.push({ text: withEnding(noun, ending, dative), case: 'dative', number: 'plural', gender });
  }
  return found;
}

/** `Beauftragter` is the man's title, `Beauftragte` the woman's. */
function adjectivalNounForms(stem: string, ending: string): Form[] {
  if (ending === 'e')
    return [
      { text: `${stem}e`, number: 'singular', gender: 'feminine' },
      { text: `${stem}en`, case: 'genitive', number: 'singular', gender: 'feminine' },
      { text: `${stem}en`, case: 'dative', number: 'singular', gender: 'feminine' },
    ];
  return [
    { text: `${stem}er`, case: 'nominative', number: 'singular', gender: 'masculine' },
    { text: `${stem}e`, case: 'nominative', number: 'singular', gender: 'masculine' },
    ...OBLIQUE.map(
      (inCase): Form => ({ text: `${stem}en`, case: inCase, number: 'singular', gender: 'masculine' }),
    ),
    { text: `${stem}em`, case: 'dative', number: 'singular', gender: 'masculine' },
    { text: `${stem}e`, number: 'plural', gender: 'masculine' },
    { text: `${stem}en`, number: 'plural', gender: 'masculine' },
  ];
}

interface Phrase {
  /** Adjectives before the head. */
  adjectives: string[];
  head: string;
  /** What follows the head and does not change with it. */
  rest: string[];
}

function parse(words: readonly string[]): Phrase {
  let at = 0;
  const isAdjective = (word: string, next: string | undefined): boolean => {
    if (next === undefined) return false;
    if (word === 'alt' || (word.endsWith('-') && next === 'und')) return true;
    if (word === 'und') return at > 0;
    if (/^\p{Ll}/u.test(word)) return /(?:e|er|es|en|em)$/.test(word) && /^\p{L}/u.test(next);
    if (ADJECTIVE.test(word)) return /^\p{L}/u.test(next) && !ADJECTIVAL_NOUN.test(word);
    return PLACE_ADJECTIVE.test(word) && /^\p{Lu}/u.test(next) && isNoun(next) && !/minister$/i.test(word);
  };
  while (isAdjective(words[at]!, words[at + 1])) at++;
  return { adjectives: words.slice(0, at), head: words[at]!, rest: words.slice(at + 1) };
}

const isNoun = (word: string): boolean => ADJECTIVAL_NOUN.test(word) || baseOf(word) !== null;

/** Endings of adjectives that agree with a noun so marked, after an article and without one. */
function agreeing({ case: inCase, number, gender }: Form): readonly string[] {
  if (number === 'plural') return inCase === 'dative' ? ['en'] : ['e', 'en', 'er'];
  if (inCase === 'nominative') return ['er', 'e'];
  if (inCase) return inCase === 'dative' ? ['en', 'em'] : ['en'];
  if (gender === 'feminine') return ['e', 'en', 'er'];
  return [...(gender === 'neuter' ? [] : ['er']), ...(gender === 'masculine' ? [] : ['es']), 'e', 'en', 'em'];
}

const stemOf = (adjective: string): string => adjective.replace(/(?:es|er|em|en|e)$/, '');
const invariable = (adjective: string): boolean =>
  /^(?:und|alt)$|-$/.test(adjective) || (PLACE_ADJECTIVE.test(adjective) && !ADJECTIVE.test(adjective));
const withAdjectiveEnding = (adjective: string, ending: string): string =>
  invariable(adjective) ? adjective : stemOf(adjective) + ending;

/**
 * Every form of a noun, or of a phrase that turns on one (`Eidgenössisches Departement für auswärtige
 * Angelegenheiten`, `Vereinigte Staaten`), given in the nominative without an article. `case` is set where the form
 * itself tells it. Names of unknown declension add a genitive -s to their last word.
 */
export function forms(phrase: string): Form[] {
  const words = phrase.split(' ');
  const { adjectives, head, rest } = parse(words);
  const known = nounForms(head);
  if (!adjectives.length) {
    if (rest.length && !isNoun(head) && !PLURAL_NAME.test(head)) {
      const last = rest.at(-1)!;
      return nounForms(last).map(({ text, ...form }) => ({
        text: [head, ...rest.slice(0, -1), text].join(' '),
        ...(form.case && { case: form.case }),
      }));
    }
    return known.map(({ text, ...form }) => ({ text: [text, ...rest].join(' '), ...form }));
  }
  const changes = adjectives.some((adjective) => !invariable(adjective));
  return known.flatMap((form) =>
    (changes ? agreeing(form) : ['']).map((ending) => ({
      ...form,
      text: [
        ...adjectives.map((adjective) => withAdjectiveEnding(adjective, ending)),
        form.text,
        ...rest,
      ].join(' '),
    })),
  );
}

/** The forms of an adjective given as its stem (`russisch`, `türkisch`) or of one that never changes (`Schweizer`). */
export function adjectiveForms(adjective: string): Form[] {
  if (PLACE_ADJECTIVE.test(adjective) || !/^\p{L}+(?:[- ]\p{L}+)*$/u.test(adjective))
    return [{ text: adjective }];
  const stem = adjective.replace(/e$/, '');
  return [adjective, ...['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending)].map((text) => ({
    text,
  }));
}

interface Base {
  noun: string;
  gender: Gender | undefined;
  plural: boolean;
}

/** Every inflected ending with the base it belongs to, the longest first; a singular before a plural of the same form. */
const INFLECTED: readonly (readonly [form: string, base: string, gender: Gender, plural: boolean])[] =
  DECLENSIONS.flatMap(([ending, gender, genitive, plural]) => {
    const plurals = plural === null ? [] : alternatives(plural);
    return [
      ...[ending, ...alternatives(genitive)].map((form) => [form, ending, gender, false] as const),
      ...plurals.flatMap((form) =>
        [form, dativePlural(form)].map((inflected) => [inflected, form, gender, true] as const),
      ),
    ];
  }).sort(([a, , , pluralA], [b, , , pluralB]) => b.length - a.length || Number(pluralA) - Number(pluralB));

/** The nominative a known noun's form belongs to, in its own number; null for a word of no known declension. */
function baseOf(word: string): Base | null {
  const lower = word.toLowerCase();
  if (PLURAL_NAME.test(lower)) return { noun: word, gender: undefined, plural: true };
  const found = INFLECTED.find(([form]) => lower.endsWith(form));
  if (!found) return null;
  const [form, base, gender, plural] = found;
  return { noun: withEnding(word, form, base), gender, plural };
}

const DETERMINER =
  /^(?:der|die|das|des|dem|den|eine?[mnrs]?|im|am|vom|zum|zur|beim|ins|ans|(?:sein|ihr|unser)(?:e[mnrs]?)?) /i;

/**
 * An oblique phrase in the nominative, in its own number, without article or possessive: «des russischen Präsidenten»
 * → «russischer Präsident». Only the adjectives in front and the noun they belong to change. A noun of unknown
 * declension keeps its form, but for a genitive -s where `inCase` says that it is one.
 */
export function nominative(phrase: string, inCase?: Case): string {
  const written = phrase.trim();
  const determiner = DETERMINER.exec(written)?.[0].trim().toLowerCase();
  const words = (determiner ? written.slice(determiner.length) : written).trim().split(/\s+/);
  const { adjectives, head, rest } = parse(words);
  const adjectival = ADJECTIVAL_NOUN.exec(head)?.groups;
  if (adjectival) {
    const stem = head.slice(0, -adjectival.ending!.length);
    const feminine =
      determiner === 'die' ||
      determiner === 'der' ||
      determiner === 'zur' ||
      /[^i]e?r$/.test(determiner ?? '');
    const ending =
      feminine && !(determiner === 'der' && adjectival.ending === 'e')
        ? 'e'
        : adjectival.ending === 'e' && !determiner
          ? 'e'
          : 'er';
    return [...adjectives.map((word) => withAdjectiveEnding(word, ending)), stem + ending, ...rest].join(' ');
  }
  const base = baseOf(head);
  if (!base) {
    const noun = inCase === 'genitive' ? head.replace(/(?<=\p{L}{3}[^s\s])s$/u, '') : head;
    return [...adjectives, noun, ...rest].join(' ');
  }
  const ending = base.plural
    ? 'e'
    : base.gender === 'feminine'
      ? 'e'
      : base.gender === 'neuter'
        ? 'es'
        : 'er';
  return [...adjectives.map((word) => withAdjectiveEnding(word, ending)), base.noun, ...rest].join(' ');
}

/**
 * German names change in the genitive alone, and after a title not even there (`des Bundesrats Deiss`), so an -s is
 * as likely the name's own: the name as given.
 */
export function nominativeOfName(
  family: string,
  given: string | null,
): { family: string; given: string | null } {
  return { family, given };
}
