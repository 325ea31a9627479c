/** Arguments name a country by its code or its id, in any case: `KG`, `country/KG`, `kg`. */
export const codeOf = (country: string): string => country.replace(/^country\//i, '').toUpperCase();
