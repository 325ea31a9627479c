/** The countries of the generated store, by ISO 3166-1, and the language of their releases. */
const BY_LANGUAGE = {
  ru: 'RU KG KZ BY TJ UZ AM',
  fr: 'FR BE SN CI CM MG TN DZ',
  de: 'DE AT CH LU LI',
  en: 'GB US CA AU IN NZ IE ZA KE NG GH PK LK BD NP SG MY PH JP KR CN VN TH ID TR IT ES PT NL SE NO DK FI PL CZ HU RO BG GR EE',
};

export interface Country {
  code: string;
  language: string;
}

export const countries: readonly Country[] = Object.entries(BY_LANGUAGE).flatMap(([language, codes]) =>
  codes.split(' ').map((code) => ({ code, language })),
);
