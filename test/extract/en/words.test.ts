import { describe, expect, it } from 'vitest';
import { cities, cityNearMisses } from '../../../src/extract/en/cities.ts';
import { countries, countryNearMisses } from '../../../src/extract/en/countries.ts';
import {
  adjectiveForms,
  compoundStems,
  forms,
  nominative,
  nominativeOfName,
} from '../../../src/extract/en/inflection.ts';
import { familyFirst, givenNames, honorifics, nameParticles } from '../../../src/extract/en/names.ts';
import { namedOrganisations, organisationHeads, unions } from '../../../src/extract/en/organisations.ts';
import { groupHeads, homePosts, postHeads, postModifiers } from '../../../src/extract/en/posts.ts';
import { tokenise } from '../../../src/extract/tokens.ts';

const alternatives = (list = ''): string[] => list.split('|').filter(Boolean);
/** A phrase as the tables are searched. */
const key = (phrase: string): string =>
  tokenise(phrase)
    .map((token) => token.folded)
    .join(' ');
const keys = (phrases: string): string[] =>
  alternatives(phrases).flatMap((phrase) => forms(phrase).map((form) => key(form.text)));
const duplicates = (all: readonly string[]): string[] => [
  ...new Set(all.filter((one, at) => all.indexOf(one) !== at)),
];

/** Whether a phrase holds one of the folded words. */
const holds = (phrase: string, words: ReadonlySet<string>): boolean => {
  const parts = key(phrase).split(' ');
  return parts.some((_, from) => parts.some((__, to) => words.has(parts.slice(from, to + 1).join(' '))));
};

const codes = new Set(countries.map(([code]) => code));
const parties = new Set([...codes, ...unions.map(([code]) => code)]);
const countryNames = new Set(countries.flatMap(([, names]) => keys(names)));
const adjectives = countries.flatMap(([, , row]) => alternatives(row).map(key));
const cityNames = cities.flatMap(([, row]) => keys(row.replaceAll('=', '|')));

/** Regions that Intl names and ISO 3166-1 has not assigned. */
const unassigned = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
/** Without inhabitants, so without officials. */
const uninhabited = new Set('AQ BV GS HM TF UM'.split(' '));
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const regions = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => english.of(code) && new Intl.Locale(`und-${code}`).region === code)
  .filter((code) => !unassigned.has(code) && !uninhabited.has(code));

describe('countries', () => {
  it('has every inhabited region of ISO 3166-1, Kosovo, and no other, once', () => {
    expect(regions.length).toBeGreaterThan(240);
    expect(countries.map(([code]) => code).toSorted()).toEqual(regions.toSorted());
  });

  it('finds each by the name Intl gives it', () => {
    const missed = countries.filter(([code, names]) => !keys(names).includes(key(english.of(code)!)));
    expect(missed.map(([code]) => `${code} ${english.of(code)}`)).toEqual([]);
  });

  it('gives no form to two parties and none twice to one', () => {
    const names = [...countries, ...unions].flatMap(([, row]) => keys(row));
    const spelt = [...countries, ...unions].flatMap(([, , row]) =>
      alternatives(row).flatMap((adjective) => adjectiveForms(adjective).map((form) => key(form.text))),
    );
    const written = [...countries, ...unions].flatMap(([, , , row]) => alternatives(row));
    expect(duplicates(names)).toEqual([]);
    expect(duplicates(spelt)).toEqual([]);
    expect(duplicates(written)).toEqual([]);
    expect(spelt.filter((adjective) => names.includes(adjective))).toEqual([]);
  });

  it('has adjectives for every state but Dominica and the Holy See', () => {
    const territories = new Set('BL BQ CC CX FK GF GG HK JE MF MP NF PM PN SJ SX TC VG VI WF YT'.split(' '));
    const without = countries.filter(([code, , adjectives]) => !adjectives && !territories.has(code));
    expect(without.map(([code]) => code)).toEqual(['DM', 'VA']);
  });

  it('knows stems of compounds for countries only, each once', () => {
    expect(compoundStems.filter(([code]) => !codes.has(code))).toEqual([]);
    expect(duplicates(compoundStems.flatMap(([, stems]) => alternatives(stems)))).toEqual([]);
  });

  it('lists as near-misses only phrases that would be misread', () => {
    const heads = [...postHeads, ...organisationHeads.map(([, row]) => row)].flatMap(keys);
    const words = new Set([...countryNames, ...adjectives, ...heads, ...postModifiers.map(key)]);
    expect(countryNearMisses.flatMap(alternatives).filter((phrase) => !holds(phrase, words))).toEqual([]);
  });
});

describe('cities', () => {
  it('stand in countries that exist, one row each', () => {
    expect(cities.filter(([country]) => !codes.has(country))).toEqual([]);
    expect(duplicates(cities.map(([country]) => country))).toEqual([]);
  });

  it('has no spelling twice', () => {
    const spellings = cities.flatMap(([country, row]) =>
      alternatives(row).flatMap((city) => [
        ...new Set(city.split('=').flatMap((spelling) => keys(spelling).map((one) => `${one} ${country}`))),
      ]),
    );
    expect(duplicates(spellings.map((one) => one.replace(/ \w+$/, '')))).toEqual([]);
  });

  it('shares a name with a country only where the city is the state', () => {
    expect(cityNames.filter((name) => countryNames.has(name)).toSorted()).toEqual([
      'hong kong',
      'luxembourg',
      'macao',
      'macau',
      'monaco',
      'san marino',
      'singapore',
      'vatican city',
    ]);
  });

  it.each([
    ['Chattogram', 'BD'],
    ['Kiev', 'UA'],
    ['Nur-Sultan', 'KZ'],
    ['Washington, D.C.', 'US'],
    ['Berne', 'CH'],
    ['St Petersburg', 'RU'],
  ])('%s is in %s', (city, country) => {
    expect(cities.find(([, row]) => keys(row.replaceAll('=', '|')).includes(key(city)))?.[0]).toBe(country);
  });

  it('lists as near-misses only phrases that hold a city', () => {
    const words = new Set(cityNames);
    expect(cityNearMisses.flatMap(alternatives).filter((phrase) => !holds(phrase, words))).toEqual([]);
  });
});

describe('organisations', () => {
  it('gives unions codes that no state has', () => {
    expect(unions.filter(([code]) => codes.has(code))).toEqual([]);
    expect(duplicates(unions.map(([code]) => code))).toEqual([]);
  });

  it('belong to known parties, and stand once', () => {
    expect(namedOrganisations.filter(([country]) => country && !parties.has(country))).toEqual([]);
    expect(duplicates(namedOrganisations.flatMap(([, , names]) => keys(names)))).toEqual([]);
    expect(duplicates(namedOrganisations.flatMap(([, , , written]) => alternatives(written)))).toEqual([]);
    expect(duplicates(organisationHeads.flatMap(([, heads]) => keys(heads)))).toEqual([]);
  });

  it('are not parties too', () => {
    const names = new Set([...unions, ...countries].flatMap(([, row]) => keys(row)));
    const written = new Set([...unions, ...countries].flatMap(([, , , row]) => alternatives(row)));
    expect(namedOrganisations.flatMap(([, , row]) => keys(row)).filter((name) => names.has(name))).toEqual(
      [],
    );
    expect(
      namedOrganisations.flatMap(([, , , row]) => alternatives(row)).filter((word) => written.has(word)),
    ).toEqual([]);
  });
});

describe('posts', () => {
  const heads = postHeads.flatMap(keys);
  const home = homePosts.flatMap(([, titles]) => keys(titles));

  it('stand once, in one table', () => {
    expect(duplicates([...heads, ...home])).toEqual([]);
    expect(duplicates([...postModifiers, ...groupHeads].map(key))).toEqual([]);
  });

  it('has no modifier or courtesy that is a head: it would end the title', () => {
    const all = new Set([...heads, ...home]);
    expect([...postModifiers, ...honorifics].filter((word) => all.has(key(word)))).toEqual([]);
  });

  it('gives home posts to known parties', () => {
    expect(homePosts.filter(([code]) => !parties.has(code))).toEqual([]);
  });
});

describe('names', () => {
  it('has single words, none of them a state, a post or, but for two, a city', () => {
    const names = [...givenNames.keys()];
    expect(names.length).toBeGreaterThan(2000);
    expect(names.filter((name) => /[\s-]/.test(name))).toEqual([]);
    expect(duplicates(names.map(key))).toEqual([]);
    const taken = new Set([...countryNames, ...adjectives, ...postHeads.flatMap(keys)]);
    expect(names.filter((name) => taken.has(key(name)))).toEqual([]);
    expect(names.filter((name) => cityNames.includes(key(name)))).toEqual(['Florence', 'Sofía']);
  });

  it.each([
    ['Jane', 'feminine'],
    ['Sergey', 'masculine'],
    ['Andrea', null],
  ] as const)('%s is %s', (name, gender) => {
    expect(givenNames.get(name)).toBe(gender);
  });

  it('has particles and courtesies once, and family-first countries that exist', () => {
    expect(duplicates(nameParticles)).toEqual([]);
    expect(duplicates(honorifics.map(key))).toEqual([]);
    expect(familyFirst.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('has no family name of the countries that put it first among the given names', () => {
    const families =
      'Wang Li Zhang Liu Chen Yang Kim Lee Park Choi Jung Kang Nguyen Tran Pham Hun Prak Tan Lim';
    expect(families.split(' ').filter((family) => givenNames.has(family))).toEqual([]);
  });
});

describe('inflection', () => {
  it.each([
    ['Director General', ['Director General'], ['Directors General']],
    ['Vice-Chairman', ['Vice-Chairman'], ['Vice-Chairmen']],
    ['Ambassador-at-Large', ['Ambassador-at-Large'], ['Ambassadors-at-Large']],
    ["Chargé d'Affaires", ["Chargé d'Affaires"], ["Chargés d'Affaires"]],
    ['Minister of State', ['Minister of State'], ['Ministers of State']],
    ['Legal Adviser', ['Legal Adviser', 'Legal Advisor'], ['Legal Advisers', 'Legal Advisors']],
    ['Ministry', ['Ministry'], ['Ministries']],
  ])('%s has a plural', (phrase, singular, plural) => {
    expect(
      forms(phrase)
        .filter((form) => form.number === 'singular')
        .map((form) => form.text),
    ).toEqual(singular);
    expect(
      forms(phrase)
        .filter((form) => form.number === 'plural')
        .map((form) => form.text),
    ).toEqual(plural);
  });

  it.each([
    ['Kenya', ['Kenya']],
    ['Trinidad and Tobago', ['Trinidad and Tobago', 'Trinidad & Tobago']],
    ['Saint Lucia', ['Saint Lucia', 'St. Lucia', 'St Lucia']],
    ['World Trade Organisation', ['World Trade Organisation', 'World Trade Organization']],
  ])('%s has its spellings and no plural', (phrase, spellings) => {
    expect(forms(phrase)).toEqual(spellings.map((text) => ({ text })));
  });

  it('leaves adjectives, cases and names alone', () => {
    expect(adjectiveForms('Kenyan')).toEqual([{ text: 'Kenyan' }]);
    expect(nominative('Minister of Trade')).toBe('Minister of Trade');
    expect(nominativeOfName('Otieno', 'Peter')).toEqual({ family: 'Otieno', given: 'Peter' });
  });
});
