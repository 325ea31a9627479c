import { forms } from './inflection.ts';
import { fold } from './lexicon.ts';

/** Nouns whose deputies and assistants have a title of their own. Own list. */
const superiors = [
  'министр',
  'глава',
  'председатель',
  'премьер-министр',
  'президент',
  'директор',
  'руководитель',
];

const genitive = (noun: string, number: 'singular' | 'plural') =>
  forms(noun).find((form) => form.case === 'genitive' && form.number === number)?.text ?? noun;

/** «министров» → «министра». */
const superiorOf = new Map(superiors.map((noun) => [genitive(noun, 'plural'), genitive(noun, 'singular')]));

/**
 * @param title a plural title in the nominative: `первые заместители министров иностранных дел`.
 * @param head the dictionary form of the noun it turns on: `заместитель`.
 * @returns one person's title: `первый заместитель министра иностранных дел`; as it was where the noun is not in it.
 */
export function singular(title: string, head: string): string {
  const plural = forms(head).find((form) => form.case === 'nominative' && form.number === 'plural')?.text;
  const words = title.split(' ');
  const at = words.findIndex((word) => fold(word) === fold(plural ?? ''));
  if (at < 0) return title;
  const capital = /^\p{Lu}/u.test(words[at]!);
  return words
    .map((word, index) => {
      if (index < at)
        return word
          .replace(/ые$/, 'ый')
          .replace(/ие$/, 'ий')
          .replace(/вторый$/i, 'второй');
      if (index === at) return capital ? head.charAt(0).toUpperCase() + head.slice(1) : head;
      return index === at + 1 ? (superiorOf.get(word.toLowerCase()) ?? word) : word;
    })
    .join(' ');
}
