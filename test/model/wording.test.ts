import { describe, expect, test } from 'vitest';
import { CITIES } from '../../src/model/wording/cities.ts';
import { countryInSentence, countryName } from '../../src/model/wording/countries.ts';
import { type DateFacts, dateText } from '../../src/model/wording/dates.ts';
import { placeName } from '../../src/model/wording/places.ts';
import { eventTitle, type TitleFacts } from '../../src/model/wording/titles.ts';

const DAY: DateFacts = { start: '2018-06-12', end: '2018-06-12', precision: 'DAY', within: false };
const RANGE: DateFacts = { ...DAY, start: '2018-06-11', end: '2018-06-15' };

describe('a date for reading', () => {
  const plain = (date: DateFacts, language: string) => dateText(date, language).replace(/\s/g, ' ');
  test.each([
    [DAY, 'en', '12 June 2018'],
    [DAY, 'en-US', 'June 12, 2018'],
    [DAY, 'ru', '12 июня 2018 г.'],
    [DAY, 'de', '12. Juni 2018'],
    [DAY, 'ja', '2018年6月12日'],
    [RANGE, 'en', '11 – 15 June 2018'],
    [{ ...RANGE, within: true }, 'en', 'one day of 11 – 15 June 2018'],
    [{ ...RANGE, within: true }, 'fr', 'un jour du 11–15 juin 2018'],
    [{ start: '2018-06-01', end: '2018-06-30', precision: 'MONTH', within: true }, 'en', 'June 2018'],
    [{ start: '2018-01-01', end: '2018-12-31', precision: 'YEAR', within: false }, 'fr', '2018'],
  ] satisfies [DateFacts, string, string][])('%o in %s', (date, language, text) => {
    expect(plain(date, language)).toBe(text);
  });

  test.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('shows the same day in %s', (zone) => {
    const { TZ } = process.env;
    process.env.TZ = zone;
    expect(plain(DAY, 'en')).toBe('12 June 2018');
    expect(plain(RANGE, 'nl')).toBe('11–15 juni 2018');
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });
});

test('a country has its usual name in any language, a union its short one', () => {
  expect(['en', 'ru', 'fr', 'de', 'ja', 'ky'].map((language) => countryName('KG', language))).toEqual([
    'Kyrgyzstan',
    'Кыргызстан',
    'Kirghizstan',
    'Kirgisistan',
    'キルギス',
    'Кыргызстан',
  ]);
  expect(countryName('XK', 'en')).toBe('Kosovo');
  expect(countryName('EU', 'fr')).toBe('Union européenne');
  expect(countryName('OSCE', 'ru')).toBe('ОБСЕ');
  expect(countryName('UNKNOWN', 'ru')).toBe('UNKNOWN');
  expect(['US', 'FR', 'EU', 'CIS', 'NATO'].map(countryInSentence)).toEqual([
    'the United States',
    'France',
    'the European Union',
    'the Commonwealth of Independent States',
    'NATO',
  ]);
});

describe('a place', () => {
  const OTTAWA = { localName: 'Оттава', latinName: 'Ottava', country: 'CA' };
  test.each([
    [OTTAWA, 'en', 'Ottawa'],
    [OTTAWA, 'fr', 'Ottawa'],
    [OTTAWA, 'ru', 'Оттава'],
    [OTTAWA, 'it', 'Ottawa'],
    [OTTAWA, 'kk', 'Оттава'],
    [{ ...OTTAWA, country: null }, 'en', 'Ottawa'],
    [{ localName: 'Bern', latinName: null, country: 'CH' }, 'fr', 'Berne'],
    [{ localName: 'Тамчы', latinName: 'Tamchy', country: 'KG' }, 'en', 'Tamchy'],
    [{ localName: 'Тамчы', latinName: 'Tamchy', country: 'KG' }, 'ru', 'Тамчы'],
    [{ localName: null, latinName: null, country: 'CA' }, 'de', 'Kanada'],
  ])('%o in %s', (place, language, name) => {
    expect(placeName(place, language)).toBe(name);
  });

  test('the table has each city once, in countries that there are', () => {
    const names = CITIES.map(([country, english]) => `${country} ${english}`);
    expect(new Set(names).size).toBe(names.length);
    expect(CITIES.filter(([country]) => countryName(country, 'en') === country)).toEqual([]);
  });
});

describe('a headline', () => {
  const FACTS: TitleFacts = {
    kind: 'CONSULTATION',
    mode: null,
    place: { localName: 'Оттава', latinName: 'Ottava', country: 'CA' },
    visitor: null,
    host: null,
    parties: ['CA', 'KG'],
    people: [],
  };
  const NOWHERE = { localName: null, latinName: null, country: null };
  const MEETING: TitleFacts = { ...FACTS, kind: 'MEETING', place: NOWHERE, people: [['С. Бек', 'S. Bek']] };
  test.each([
    [FACTS, 'en', 'Consultations between Kyrgyzstan and Canada, Ottawa'],
    [FACTS, 'ru', 'Консультации: Кыргызстан – Канада, Оттава'],
    [FACTS, 'fr', 'Consultations : Kirghizstan – Canada, Ottawa'],
    [FACTS, 'de', 'Konsultationen: Kirgisistan – Kanada, Ottawa'],
    [FACTS, 'es', 'Kirguistán – Canadá, Ottawa'],
    [MEETING, 'en', 'Meeting between Canada and Kyrgyzstan, S. Bek'],
    [MEETING, 'ru', 'Встреча: Канада – Кыргызстан, С. Бек'],
    [{ ...MEETING, mode: 'PHONE', people: [] }, 'en', 'Telephone call between Canada and Kyrgyzstan'],
    [{ ...MEETING, parties: ['US'], people: [] }, 'en', 'Meeting with the United States'],
    [{ ...MEETING, parties: [], people: [] }, 'de', 'Treffen'],
    [
      { ...FACTS, kind: 'VISIT', place: NOWHERE, visitor: 'KG', host: 'CA' },
      'en',
      'Visit from Kyrgyzstan to Canada',
    ],
    [
      { ...FACTS, kind: 'VISIT', place: NOWHERE, visitor: 'KG', host: 'CA' },
      'ru',
      'Визит: Кыргызстан – Канада',
    ],
    [
      { ...FACTS, place: NOWHERE, parties: ['US', 'FR', 'DE'] },
      'en',
      'Consultations between France, Germany and the United States',
    ],
  ] satisfies [TitleFacts, string, string][])('%o in %s', (facts, language, title) => {
    expect(eventTitle(facts, language)).toBe(title);
  });
});
