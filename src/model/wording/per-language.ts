/** Formatters are dear to make and few languages are asked for; strangers' tags must not fill the memory. */
const KEPT = 64;

/** Keeps what `make` returns for each language, the latest `KEPT` of them. */
export function perLanguage<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    let value = made.get(language);
    if (value === undefined) {
      value = make(language);
      if (made.size >= KEPT) made.delete(made.keys().next().value as string);
      made.set(language, value);
    }
    return value;
  };
}

const WRITTEN_IN_LATIN = perLanguage((language) => new Intl.Locale(language).maximize().script === 'Latn');

/** Whether a language is written in Latin letters. */
export const isWrittenInLatin = (language: string): boolean => WRITTEN_IN_LATIN(language);

/** The language of a tag without script and region: `fr` of `fr-CH`. */
export const baseLanguage = perLanguage((language) => new Intl.Locale(language).language);
