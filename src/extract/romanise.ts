/**
 * BGN/PCGN 1947 romanisation of Russian (general table, without the optional raised dots), with the letters of
 * neighbouring Cyrillic alphabets that names keep in Russian texts.
 */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'ë',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '”',
  ы: 'y',
  ь: '’',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  // Kyrgyz, Kazakh, Tajik, Ukrainian, Belarusian, Serbian, Macedonian
  ң: 'ng',
  ө: 'ö',
  ү: 'ü',
  ә: 'ä',
  ғ: 'gh',
  қ: 'q',
  ұ: 'u',
  һ: 'h',
  ҳ: 'h',
  ҷ: 'j',
  ӣ: 'i',
  ӯ: 'u',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'w',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'ć',
  ђ: 'đ',
  џ: 'dž',
  ѓ: 'đ',
  ќ: 'ć',
};

const afterThese = /[аеёиоуыэюяйъьіїєөүәұ]/i;
const isCyrillic = (letter: string | undefined): letter is string =>
  letter !== undefined && /\p{Script=Cyrillic}/u.test(letter);
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/**
 * @returns the text in Latin letters: `У. Джусупов` → `U. Dzhusupov`; all that is not Cyrillic as it is. Null where the
 *   text has no Cyrillic letter.
 */
export function romanise(text: string): string | null {
  if (!/\p{Script=Cyrillic}/u.test(text)) return null;
  const source = [...text.normalize('NFC')];
  return source.map((letter, at) => romaniseLetter(letter, source[at - 1], source[at + 1])).join('');
}

/** Е and ё are `ye` and `yë` at the start of a word and after a vowel, й, ъ and ь. */
function romaniseLetter(letter: string, before: string | undefined, after: string | undefined): string {
  const lower = letter.toLowerCase();
  const plain = letters[lower];
  if (plain === undefined) return letter;
  const iotated = /[её]/.test(lower) && (!isCyrillic(before) || afterThese.test(before));
  const latin = iotated ? `y${plain}` : plain;
  if (!isUpper(letter)) return latin;
  const neighbour = isCyrillic(after) ? after : before;
  const inCapitals = isCyrillic(neighbour) && isUpper(neighbour);
  return inCapitals ? latin.toUpperCase() : latin[0]!.toUpperCase() + latin.slice(1);
}
