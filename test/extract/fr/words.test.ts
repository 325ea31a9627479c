import { describe, expect, it } from 'vitest';
import { cities } from '../../../src/extract/fr/cities.ts';
import { countries, countryNearMisses } from '../../../src/extract/fr/countries.ts';
import { givenNames } from '../../../src/extract/fr/given-names.ts';
import {
  adjectiveForms,
  compoundStems,
  forms,
  nominative,
  nominativeOfName,
} from '../../../src/extract/fr/inflection.ts';
import { familyFirst, honorifics, nameParticles } from '../../../src/extract/fr/names.ts';
import { namedOrganisations, organisationHeads, unions } from '../../../src/extract/fr/organisations.ts';
import { groupHeads, homePosts, postHeads, postModifiers } from '../../../src/extract/fr/posts.ts';
import type { Form } from '../../../src/extract/language.ts';
import { fold, tokenise } from '../../../src/extract/tokens.ts';

const list = (row = ''): string[] => row.split('|').filter(Boolean);
const key = (phrase: string): string =>
  tokenise(phrase)
    .map((token) => token.folded)
    .join(' ');
const texts = (all: Form[]): string[] => all.map(({ text }) => text);

/** Regions that `Intl` names and ISO 3166-1 does not list, and territories nobody represents. */
const NO_PARTY = 'AC AQ BV CP CQ DG EA EU EZ GS HM IC QO TA TF UM UN XA XB ZZ'.split(' ');

/** Codes of today's states and inhabited territories with the name `Intl` gives them. */
function statesOf(locale: string): [code: string, name: string][] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NO_PARTY.includes(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code) => (names.of(code) ? [[code, names.of(code)!]] : []));
}

const formsOfCountries = [...countries, ...unions].flatMap(([code, names, adjectives, asWritten]) => [
  ...list(names)
    .flatMap(forms)
    .map(({ text }) => [key(text), code] as const),
  ...list(adjectives)
    .flatMap(adjectiveForms)
    .map(({ text }) => [key(text), code] as const),
  ...list(asWritten).map((text) => [text, code] as const),
]);

describe('French countries and unions', () => {
  it.each(['fr', 'fr-CH'])('have every state under the name it has in %s', (locale) => {
    const known = new Map(formsOfCountries);
    expect(statesOf(locale).filter(([code, name]) => known.get(key(name)) !== code)).toEqual([]);
  });

  it('share no form between two parties', () => {
    const codes = new Map<string, Set<string>>();
    for (const [form, code] of formsOfCountries) codes.set(form, (codes.get(form) ?? new Set()).add(code));
    expect([...codes].filter(([, owners]) => owners.size > 1)).toEqual([]);
  });

  it('have one row a code, and the codes of unions are no ISO codes', () => {
    const codes = [...countries, ...unions].map(([code]) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(
      unions
        .map(([code]) => code)
        .filter((code) => code.length === 2 && !['EU', 'UN', 'WB', 'V4'].includes(code)),
    ).toEqual([]);
  });

  it('stand behind every compound stem', () => {
    const codes = [...countries, ...unions].map(([code]) => code);
    expect(compoundStems.map(([code]) => code).filter((code) => !codes.includes(code))).toEqual([]);
    const stems = compoundStems.flatMap(([, stems]) => list(stems)).map(fold);
    expect(stems.filter((stem, index) => stems.indexOf(stem) !== index)).toEqual([]);
  });

  it('are not what the near-misses name', () => {
    const known = new Map(formsOfCountries);
    expect(countryNearMisses.flatMap(list).filter((phrase) => known.has(key(phrase)))).toEqual([]);
  });
});

describe('French cities', () => {
  const all = cities.flatMap(([country, row]) =>
    list(row).flatMap((city) => city.split('=').map((name) => [key(name), country] as const)),
  );

  it('lie in known countries, each in one', () => {
    expect(
      cities.map(([country]) => country).filter((code) => !countries.some(([known]) => known === code)),
    ).toEqual([]);
    const seen = new Map<string, string>();
    for (const [city, country] of all) {
      expect([city, seen.get(city) ?? country]).toEqual([city, country]);
      seen.set(city, country);
    }
  });

  it('are homonyms of no country but their own', () => {
    const known = new Map(formsOfCountries);
    expect(all.filter(([city, country]) => known.has(city) && known.get(city) !== country)).toEqual([]);
  });

  it('are found without the article that melts into a preposition', () => {
    expect(texts(forms('Le Caire'))).toEqual(['Le Caire', 'Caire']);
    expect(texts(forms('La Haye'))).toEqual(['La Haye', 'Haye']);
  });
});

describe('French adjectives', () => {
  it.each([
    ['turc', 'turc turcs turque turques'],
    ['grec', 'grec grecs grecque grecques'],
    ['suisse', 'suisse suisses'],
    ['espagnol', 'espagnol espagnols espagnole espagnoles'],
    ['français', 'français française françaises'],
    ['letton', 'letton lettons lettonne lettonnes lettone lettones'],
    ['sud-coréen', 'sud-coréen sud-coréens sud-coréenne sud-coréennes'],
    ['grand-ducal', 'grand-ducal grand-ducaux grand-ducale grand-ducales'],
    ['hongrois', 'hongrois hongroise hongroises'],
    ['premier', 'premier premiers première premières'],
  ])('%s: %s', (adjective, expected) => {
    expect(texts(adjectiveForms(adjective))).toEqual(expected.split(' '));
  });

  it('tell gender and number where the form does', () => {
    expect(adjectiveForms('russe')).toEqual([
      { text: 'russe', number: 'singular' },
      { text: 'russes', number: 'plural' },
    ]);
    expect(adjectiveForms('danois')[0]).toEqual({ text: 'danois', gender: 'masculine' });
  });
});

describe('French posts and organisations', () => {
  it.each([
    ['ministre', 'ministres'],
    ['vice-ministre', 'vice-ministres'],
    ['secrétaire d’État', 'secrétaires d’État'],
    ['secrétaire générale adjointe', 'secrétaires générales adjointes'],
    ['premier ministre', 'premiers ministres'],
    ['haut-commissaire', 'hauts-commissaires'],
    ['envoyé spécial', 'envoyés spéciaux'],
    ['chargé d’affaires', 'chargés d’affaires'],
    ['porte-parole', 'porte-parole'],
    ['conseil', 'conseils'],
    ['bureau', 'bureaux'],
  ])('plural of %s: %s', (singular, plural) => {
    expect(forms(singular).map(({ text, number }) => [text, number])).toEqual([
      [singular, 'singular'],
      [plural, 'plural'],
    ]);
  });

  it('tell the gender of a title by its ending', () => {
    expect(forms('conseillère fédérale')[0]?.gender).toBe('feminine');
    expect(forms('ambassadrice')[0]?.gender).toBe('feminine');
    expect(forms('conseiller fédéral')[0]?.gender).toBe('masculine');
    expect(forms('ministre')[0]?.gender).toBeUndefined();
    expect(forms('ministère')[0]?.gender).toBeUndefined();
  });

  it('leave proper names as they are', () => {
    expect(forms('Pays-Bas')).toEqual([{ text: 'Pays-Bas' }]);
    expect(forms('Département fédéral des affaires étrangères')).toHaveLength(1);
  });

  it.each([
    ['du Département fédéral', 'Département fédéral'],
    ['des affaires étrangères', 'affaires étrangères'],
    ['de la Direction politique', 'Direction politique'],
    ['de l’Ambassade', 'Ambassade'],
    ["d'Italie", 'Italie'],
    ['au ministère', 'ministère'],
    ['à l’Office fédéral', 'Office fédéral'],
    ['Le chef du protocole', 'chef du protocole'],
    ['son homologue', 'homologue'],
    ['directeur de la DDC', 'directeur de la DDC'],
    ['département d’État', 'département d’État'],
  ])('%s without its article: %s', (written, expected) => {
    expect(nominative(written)).toBe(expected);
  });

  it('stand once in the tables, home posts with one state', () => {
    const posts = [...postHeads, ...homePosts.map(([, titles]) => titles)].flatMap(list).map(key);
    expect(posts.filter((post, index) => posts.indexOf(post) !== index)).toEqual([]);
    const codes = [...countries, ...unions].map(([code]) => code);
    expect(
      [...homePosts, ...namedOrganisations]
        .map(([code]) => code)
        .filter((code) => code !== null && !codes.includes(code)),
    ).toEqual([]);
    for (const table of [
      organisationHeads.map(([, heads]) => heads),
      namedOrganisations.map(([, , names]) => names),
      [...groupHeads],
      [...postModifiers],
    ]) {
      const entries = table.flatMap(list).map(key);
      expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([]);
    }
  });
});

describe('French names', () => {
  it('have one gender a given name', () => {
    const folded = [...givenNames.keys()].map(fold);
    expect(folded.filter((name, index) => folded.indexOf(name) !== index)).toEqual([]);
    expect(givenNames.get('Micheline')).toBe('feminine');
    expect(givenNames.get('Didier')).toBe('masculine');
    expect(givenNames.get('Claude')).toBeNull();
  });

  it('are told from particles, titles of courtesy and words of the other tables', () => {
    const given = new Set([...givenNames.keys()].map(fold));
    const others = [
      ...nameParticles,
      ...honorifics,
      ...[...postHeads, ...organisationHeads.map(([, heads]) => heads)].flatMap(list),
    ];
    expect(others.filter((word) => given.has(fold(word)))).toEqual([]);
  });

  it('do not change', () => {
    expect(nominativeOfName('Calmy-Rey', 'Micheline')).toEqual({ family: 'Calmy-Rey', given: 'Micheline' });
    expect(familyFirst).toContain('CN');
  });
});
