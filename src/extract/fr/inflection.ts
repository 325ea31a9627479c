import type { Form } from '../language.ts';

/**
 * First parts of compound adjectives (`franco-tunisien`, `sino-suisse`), without the hyphen: code, stems with `|`
 * between. A full adjective (`suisse-kényan`) needs no row. Own list.
 */
export const compoundStems: [code: string, stems: string][] = [
  ['AF', 'afghano'],
  ['AL', 'albano'],
  ['AM', 'arméno'],
  ['AR', 'argentino'],
  ['AT', 'austro'],
  ['AU', 'australo'],
  ['BE', 'belgo'],
  ['BG', 'bulgaro'],
  ['BR', 'brasilo|brésilo'],
  ['CA', 'canado'],
  ['CH', 'helvético|helvéto|suisso'],
  ['CL', 'chileno|chilo'],
  ['CM', 'camerouno'],
  ['CN', 'sino'],
  ['CO', 'colombo'],
  ['CU', 'cubano'],
  ['CZ', 'tchéco'],
  ['DE', 'germano'],
  ['DK', 'dano'],
  ['DZ', 'algéro'],
  ['EG', 'égypto'],
  ['ES', 'hispano|ibéro'],
  ['EU', 'euro'],
  ['FI', 'finno|finlando'],
  ['FR', 'franco'],
  ['GB', 'anglo|britannico'],
  ['GE', 'géorgo'],
  ['GR', 'gréco|helléno'],
  ['HR', 'croato'],
  ['HU', 'hungaro|hongro'],
  ['ID', 'indonéso'],
  ['IE', 'irlando|hiberno'],
  ['IL', 'israélo'],
  ['IN', 'indo'],
  ['IQ', 'irako'],
  ['IR', 'irano'],
  ['IT', 'italo'],
  ['JO', 'jordano'],
  ['JP', 'nippo|japono'],
  ['KR', 'coréo'],
  ['LB', 'libano'],
  ['LT', 'lituano'],
  ['LU', 'luxo|luxembourgo'],
  ['LV', 'letto'],
  ['LY', 'libyo'],
  ['MA', 'maroco'],
  ['MD', 'moldo'],
  ['ML', 'malo'],
  ['MX', 'mexicano'],
  ['NL', 'néerlando|hollando'],
  ['NO', 'norvégo'],
  ['PL', 'polono'],
  ['PS', 'palestino'],
  ['PT', 'luso|portugo'],
  ['RO', 'roumano'],
  ['RS', 'serbo'],
  ['RU', 'russo'],
  ['RW', 'rwando'],
  ['SA', 'saoudo'],
  ['SE', 'suédo'],
  ['SI', 'slovéno'],
  ['SK', 'slovaco'],
  ['SN', 'sénégalo'],
  ['SY', 'syro'],
  ['TD', 'tchado'],
  ['TN', 'tuniso'],
  ['TR', 'turco'],
  ['UA', 'ukraino'],
  ['US', 'américano'],
  ['VN', 'vietnamo'],
];

/** Feminine singulars that no ending foretells, by the masculine. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  nouveau: ['nouvelle', 'nouvel'],
  turc: ['turque'],
  grec: ['grecque'],
  public: ['publique'],
  ouzbek: ['ouzbèke', 'ouzbèque'],
  lao: ['lao'],
  letton: ['lettonne', 'lettone'],
  papou: ['papoue'],
  burkinabé: ['burkinabée', 'burkinabé'],
  burkinabè: ['burkinabè'],
};

/** Masculine ending and what the feminine has in its place; the first that fits counts, and any other word adds `-e`. */
const FEMININE: readonly (readonly [ending: RegExp, feminine: string])[] = [
  [/e$/, 'e'],
  [/en$/, 'enne'],
  [/on$/, 'onne'],
  [/el$/, 'elle'],
  [/teur$/, 'trice'],
  [/eux$/, 'euse'],
  [/er$/, 'ère'],
  [/f$/, 've'],
];

/** Words after which the rest of a phrase stays as it is: `secrétaires d’État`, `chargés d’affaires`. */
const PREPOSITION = /^(?:de|du|des|d[’'].*|à|au|aux|pour|en|ad|auprès|sans)$/;
/** First parts of compounds that do not change: `vice-ministres`, `sous-secrétaires`, `porte-parole`. */
const INVARIABLE_PART = /^(?:vice|sous|ex|co|contre|ultra|non|anti|porte|parole)$/;
const FEMININE_TITLE =
  /(?:[dt]rice|(?<!minist)ère|euse|ale|ée|ente|ante|esse|enne|ointe|(?<!com)ité|haute|cheffe|consule|reine)$/;
const MASCULINE_TITLE = /(?:teur|eur|(?:^|[^m])er|al|é|ent|ant|ien|oint|haut|chef|consul|roi|prince)$/;

function pluralOfWord(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (/al$/.test(word)) return `${word.slice(0, -1)}ux`;
  if (/(?:au|eu)$/.test(word)) return `${word}x`;
  return `${word}s`;
}

const pluralOfCompound = (word: string): string =>
  word
    .split('-')
    .map((part) => (INVARIABLE_PART.test(part) ? part : pluralOfWord(part)))
    .join('-');

/** Where the words that change end: `2` in `secrétaire général d’ambassade`. */
function inflectedLength(words: readonly string[]): number {
  const preposition = words.findIndex((word) => PREPOSITION.test(word));
  return preposition < 0 ? words.length : preposition;
}

function genderOf(words: readonly string[]): Form['gender'] {
  if (words.some((word) => FEMININE_TITLE.test(word))) return 'feminine';
  if (words.some((word) => MASCULINE_TITLE.test(word))) return 'masculine';
  return undefined;
}

/**
 * Every form of a noun phrase: singular and plural of one that begins with a small letter (`ministre`, `secrétaire
 * d’État`). A capital letter marks a proper name, which keeps its form but loses an article that melts into a
 * preposition or has a small letter (`Le Caire`: «au Caire», `La Haye`: «à la Haye»). `gender` is set where the ending tells it.
 */
export function forms(phrase: string): Form[] {
  if (/^\p{Lu}/u.test(phrase)) {
    const bare = /^L(?:es?|a) (?<name>.+)$/.exec(phrase)?.groups?.name;
    return bare ? [{ text: phrase }, { text: bare }] : [{ text: phrase }];
  }
  const words = phrase.split(' ');
  const length = inflectedLength(words);
  const gender = genderOf(words.slice(0, length).flatMap((word) => word.split('-')));
  const plural = words.map((word, index) => (index < length ? pluralOfCompound(word) : word)).join(' ');
  return [
    { text: phrase, number: 'singular', ...(gender && { gender }) },
    { text: plural, number: 'plural', ...(gender && { gender }) },
  ];
}

function femininesOf(adjective: string): readonly string[] {
  const irregular = IRREGULAR[adjective];
  if (irregular) return irregular;
  const rule = FEMININE.find(([ending]) => ending.test(adjective));
  return [rule ? adjective.replace(rule[0], rule[1]) : `${adjective}e`];
}

/** The four forms of an adjective given in the masculine singular; fewer where they coincide. */
export function adjectiveForms(adjective: string): Form[] {
  const found = new Map<string, Form>();
  const add = (text: string, number: 'singular' | 'plural', gender: 'masculine' | 'feminine'): void => {
    const known = found.get(text);
    if (!known) found.set(text, { text, number, gender });
    else if (known.gender !== gender) delete known.gender;
    if (known && known.number !== number) delete known.number;
  };
  add(adjective, 'singular', 'masculine');
  add(pluralOfWord(adjective), 'plural', 'masculine');
  for (const feminine of femininesOf(adjective)) {
    add(feminine, 'singular', 'feminine');
    add(pluralOfWord(feminine), 'plural', 'feminine');
  }
  return [...found.values()];
}

const DETERMINER =
  /^(?:de la |de l[’'] ?|à la |à l[’'] ?|du |des |aux? |les? |la |l[’'] ?|une? |leurs? |s(?:on|a|es) )/i;

/** Since when somebody has a post, which is no part of its title. */
const NEWLY = /^(?:nouve(?:au|l|lle)|actuel(?:le)?) /i;

/**
 * The phrase without the article, contraction or possessive that leads it: «du Département fédéral» → «Département
 * fédéral»; «le nouvel ambassadeur» → «ambassadeur».
 */
export function nominative(phrase: string): string {
  const bare = phrase.trim().replace(DETERMINER, '');
  return (bare === phrase.trim() ? bare.replace(/^(?:de |d[’'])/, '') : bare).replace(NEWLY, '');
}

/** Where the adjectives behind a title's noun end. */
const COMPLEMENT = /^(?:de|du|des|d[’'].*|à|au|aux|en|pour|et|auprès|chargés?|chargées?)$/i;

/**
 * A plural title in the singular: «nouveaux ambassadeurs désignés» → «ambassadeur désigné», «secrétaires généraux du
 * ministère» → «secrétaire général du ministère».
 */
export function singular(title: string, head: string): string {
  const words = title.split(/\s+/);
  const plural = head.split(' ').map(pluralOfCompound);
  const at = words.findIndex((word) => word.toLowerCase() === plural[0]!.toLowerCase());
  if (at < 0) return title;
  const rest = words.slice(at + plural.length);
  const end = rest.findIndex((word) => COMPLEMENT.test(word));
  const adjectives = rest
    .slice(0, end < 0 ? rest.length : end)
    .map((word) => word.replace(/aux$/, 'al').replace(/s$/, ''));
  return [head, ...adjectives, ...(end < 0 ? [] : rest.slice(end))].join(' ');
}

/** French names do not change: the name as given. */
export function nominativeOfName(
  family: string,
  given: string | null,
): { family: string; given: string | null } {
  return { family, given };
}
