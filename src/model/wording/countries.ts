import { baseLanguage, perLanguage } from './per-language.ts';

/** Where ICU's name is not the one that the country and its neighbours use: language, code, name. */
const PREFERRED: Record<string, Record<string, string>> = {
  ru: { KG: 'Кыргызстан' },
  en: { CD: 'DR Congo', CG: 'Congo', HK: 'Hong Kong', MM: 'Myanmar', PS: 'Palestine' },
};

/** Organisations of states that are parties in their own right and unknown to ICU. English stands for the rest. */
const UNIONS: Record<string, Record<string, string>> = {
  en: {
    ASEAN: 'ASEAN',
    CIS: 'Commonwealth of Independent States',
    COE: 'Council of Europe',
    CSTO: 'Collective Security Treaty Organization',
    EAEU: 'Eurasian Economic Union',
    NATO: 'NATO',
    OSCE: 'Organization for Security and Co-operation in Europe',
    OTS: 'Organization of Turkic States',
    SCO: 'Shanghai Cooperation Organisation',
  },
  ru: {
    ASEAN: 'АСЕАН',
    CIS: 'СНГ',
    COE: 'Совет Европы',
    CSTO: 'ОДКБ',
    EAEU: 'ЕАЭС',
    NATO: 'НАТО',
    OSCE: 'ОБСЕ',
    OTS: 'ОТГ',
    SCO: 'ШОС',
  },
  fr: { CIS: 'CEI', COE: 'Conseil de l’Europe', CSTO: 'OTSC', NATO: 'OTAN', OSCE: 'OSCE', SCO: 'OCS' },
  de: { CIS: 'GUS', COE: 'Europarat', CSTO: 'OVKS', NATO: 'NATO', OSCE: 'OSZE', SCO: 'SOZ' },
};

/** English names that take the article within a sentence. */
const WITH_ARTICLE = new Set([
  'AE',
  'BS',
  'CF',
  'DO',
  'EU',
  'GB',
  'GM',
  'KM',
  'MH',
  'MV',
  'NL',
  'PH',
  'SB',
  'SC',
  'UN',
  'US',
  'VA',
]);

const regions = perLanguage(
  (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
);

/** The usual name of a country or an organisation of states in a language; its code where no name is known. */
export function countryName(code: string, language: string): string {
  const base = baseLanguage(language);
  const preferred = PREFERRED[base]?.[code];
  if (preferred !== undefined) return preferred;
  if (/^[A-Z]{2}$/.test(code)) return regions(language).of(code) ?? code;
  return UNIONS[base]?.[code] ?? UNIONS.en![code] ?? code;
}

/** The English name as it stands within a sentence: `the United States`. */
export const countryInSentence = (code: string): string =>
  WITH_ARTICLE.has(code) ||
  (!/^[A-Z]{2}$/.test(code) && /Union|Organi[sz]ation|Commonwealth|Council/.test(countryName(code, 'en')))
    ? `the ${countryName(code, 'en')}`
    : countryName(code, 'en');
