import { describe, expect, test } from 'vitest';
import { cities } from '../../../src/extract/ru/cities.ts';
import { compoundStem, compoundStems, countries } from '../../../src/extract/ru/countries.ts';
import { adjectiveForms, forms, nominative } from '../../../src/extract/ru/inflection.ts';
import { givenNames, honorifics } from '../../../src/extract/ru/names.ts';
import { namedOrganisations, organisationHeads, unions } from '../../../src/extract/ru/organisations.ts';
import { groupHeads, homePosts, postHeads, postModifiers } from '../../../src/extract/ru/posts.ts';

const alternatives = (rows: readonly string[]): string[] =>
  rows.flatMap((row) => row.split(/[|=]/)).filter(Boolean);
const fold = (word: string) => word.toLowerCase().replaceAll('ё', 'е');

const tables = {
  countries: alternatives(countries.map(([, names]) => names)),
  cities: alternatives(cities.map(([, names]) => names)),
  unions: alternatives(unions.map(([, names]) => names)),
  'organisation heads': alternatives(organisationHeads.map(([, heads]) => heads)),
  'named organisations': alternatives(namedOrganisations.map(([, , names]) => names)),
  posts: alternatives([...postHeads, ...homePosts.map(([, titles]) => titles)]),
  groups: [...groupHeads],
};

describe.each(Object.entries(tables))('%s', (_name, phrases) => {
  test('are named once', () => {
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  test('have no letter of another alphabet', () => {
    expect(phrases.filter((phrase) => /\p{Script=Latin}/u.test(phrase))).toEqual([]);
  });

  test('come back to the dictionary from every form', () => {
    const wrong = phrases.flatMap((phrase) => {
      const all = forms(phrase);
      const plural = all.find((form) => form.case === 'nominative' && form.number === 'plural')?.text;
      return all
        .filter((form) => form.case !== undefined)
        .map((form) => ({ form, back: nominative(form.text, form.case!) }))
        .filter(({ back }) => back !== phrase && back !== plural)
        .map(({ form, back }) => `${form.text} (${form.case}) → ${back}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('countries', () => {
  const names = new Intl.DisplayNames('ru', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const inUse = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => names.of(code) && new Intl.Locale(`und-${code}`).region === code);
  /** Codes of Unicode that are no country, and ISO 3166-1 codes of places nobody lives on. */
  const left = new Set('AC AQ BV CP CQ DG EA EU EZ GS HM IC IO QO TA TF UM UN XA XB ZZ'.split(' '));
  const rows = new Map(countries.map((row) => [row[0], row]));

  test('are all of ISO 3166-1', () => {
    expect(inUse.filter((code) => !left.has(code) && !rows.has(code))).toEqual([]);
    expect([...rows.keys()].filter((code) => !inUse.includes(code))).toEqual([]);
    expect(countries).toHaveLength(rows.size);
  });

  test('are named as Unicode names them, save what it shortens or qualifies', () => {
    const otherwise = [...rows.values()].filter(([code, dictionary, , asWritten = '']) => {
      const name = fold(names.of(code)!);
      return (
        !/о-ва?( |$)|[(]| - /.test(name) &&
        ![...alternatives([dictionary, asWritten])].map(fold).includes(name)
      );
    });
    expect(otherwise.map(([code]) => code)).toEqual(['BQ', 'PS', 'SJ']);
  });

  test('КР is Kyrgyzstan and nothing else', () => {
    expect(
      countries.filter(([, , , asWritten]) => asWritten?.split('|').includes('КР')).map(([code]) => code),
    ).toEqual(['KG']);
  });

  test('abbreviations name one party', () => {
    const written = alternatives([...countries, ...unions].map((row) => row[3] ?? ''));
    expect(written.filter((word, at) => written.indexOf(word) !== at)).toEqual([]);
  });

  test('have adjectives that decline', () => {
    const adjectives = alternatives(countries.map((row) => row[2]));
    expect(adjectives.filter((adjective) => adjectiveForms(adjective).length < 20)).toEqual([]);
  });

  test.each([
    ['кыргызский', 'кыргызско'],
    ['немецкий', 'немецко'],
    ['австрийский', 'австрийско'],
    ['турецкий', 'турецко'],
  ])('%s begins compounds as %s', (adjective, stem) => {
    expect(compoundStem(adjective)).toBe(stem);
  });

  test('irregular beginnings of compounds belong to a country', () => {
    expect(compoundStems.filter(([code]) => !rows.has(code))).toEqual([]);
  });
});

describe('cities', () => {
  test('belong to a country of the table', () => {
    const codes = new Set(countries.map(([code]) => code));
    expect(cities.map(([code]) => code).filter((code) => !codes.has(code))).toEqual([]);
    expect(new Set(cities.map(([code]) => code)).size).toBe(cities.length);
  });

  test('have no plural beside a singular, nor a form of another place', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const place of [...tables.countries, ...tables.cities]) {
      const all = forms(place);
      if (tables.cities.includes(place)) {
        expect(new Set(all.map(({ number }) => number)).size, place).toBe(
          1 + Number(all[0]!.case === undefined && all.length > 1),
        );
      }
      for (const { text } of all) {
        const owner = owners.get(fold(text));
        if (owner && owner !== place) shared.push(`${text}: ${owner}, ${place}`);
        owners.set(fold(text), place);
      }
    }
    expect(shared).toEqual([]);
  });
});

describe('people', () => {
  test('given names are no posts', () => {
    const posts = new Set(
      [...tables.posts, ...tables.groups].flatMap((post) => forms(post).map(({ text }) => fold(text))),
    );
    expect([...givenNames.keys()].filter((name) => posts.has(name))).toEqual([]);
  });

  test('given names are known in every case, with their gender', () => {
    expect(givenNames.get('уланом')).toBe('masculine');
    expect(givenNames.get('марией')).toBe('feminine');
    expect(givenNames.get('александра')).toBeNull();
  });

  test('honorifics and modifiers have forms', () => {
    for (const honorific of honorifics) expect(forms(honorific).length, honorific).toBeGreaterThan(0);
    for (const modifier of postModifiers)
      expect(adjectiveForms(modifier).length, modifier).toBeGreaterThan(0);
  });
});
