import type { Form } from '../language.ts';
import { adjectiveForms, cases, declineNoun, type Gender } from './declension.ts';
import {
  avoidedForms,
  decliningAbbreviations,
  decliningFirstHalves,
  deputies,
  isAdjectivalNoun,
  isDeclinedAtWill,
  isPerson,
} from './nouns.ts';
import { type Phrase, parsePhrase } from './phrase.ts';

/** Russian phrases in all their cases, from the dictionary form. */

/** `form` with the letters of `model` for as long as they are the same: `египта` of `Египет` is `Египта`. */
function spelledLike(model: string, form: string): string {
  const halves = model.split('-');
  return form
    .split('-')
    .map((half, at) => spelledAsHalf(halves[at] ?? '', half))
    .join('-');
}

function spelledAsHalf(model: string, form: string): string {
  const lower = model.toLowerCase();
  let common = 0;
  while (common < form.length && lower[common] === form[common]) common++;
  return model.slice(0, common) + form.slice(common);
}

const genderOfAdjective = (adjective: string): Gender =>
  /[ая]я$/i.test(adjective) ? 'feminine' : /[ое]е$/i.test(adjective) ? 'neuter' : 'masculine';

/** A participle or adjective that is a person: one gender and the plural, the accusative like the genitive. */
function adjectivalNounForms(head: string): Form[] {
  const gender = genderOfAdjective(head);
  const all = adjectiveForms(head).filter(
    (form) => form.gender === gender || (form.number === 'plural' && gender !== 'neuter'),
  );
  return all.filter(({ text, case: of, number }) => {
    const genitive = all.find((form) => form.case === 'genitive' && form.number === number)!;
    return of !== 'accusative' || text === genitive.text || (gender !== 'masculine' && number === 'singular');
  });
}

/** `МИД`, `МИДа`: the abbreviation as it is in every case, and with endings. */
function abbreviationForms(head: string): Form[] {
  const { singular } = declineNoun(head.toLowerCase(), false)!;
  const inflected = singular!.map(
    (text, at): Form => ({
      text: spelledLike(head, text),
      case: cases[at]!,
      number: 'singular',
      gender: 'masculine',
    }),
  );
  return [{ text: head }, ...inflected.filter(({ text }) => text !== head)];
}

/** The forms of the noun a phrase turns on; one without `case` where it does not change; a name has no plural. */
function headForms(head: string, isName: boolean): Form[] {
  const word = head.toLowerCase();
  const deputy = deputies[word];
  if (deputy) {
    const inflected = headForms(spelledLike(head, deputy), isName);
    return [
      { text: head },
      ...inflected.filter(({ text }) => text !== head && text.toLowerCase() !== deputy),
    ];
  }
  if (decliningAbbreviations.has(head)) return abbreviationForms(head);
  if (/^[\p{Lu}\d-]+$/u.test(head)) return [{ text: head }];
  if (isAdjectivalNoun(word)) return adjectivalNounForms(head);
  return nounForms(head, isName);
}

function nounForms(head: string, isName: boolean): Form[] {
  const word = head.toLowerCase();
  const cut = word.lastIndexOf('-') + 1;
  const first = word.slice(0, Math.max(cut - 1, 0));
  const person = isPerson(word);
  const last = declineNoun(word.slice(cut), person);
  const declining = decliningFirstHalves.has(first) ? declineNoun(first, person) : null;
  const declension = last ?? declining;
  if (!declension) return [{ text: head }];
  const found = (['singular', 'plural'] as const).flatMap((number): Form[] => {
    if (number === 'plural' && isName && !person && declension.singular) return [];
    return (declension[number] ?? []).map((_, at) => {
      const beginning = cut === 0 ? '' : `${declining?.[number]?.[at] ?? first}-`;
      const text = beginning + (last?.[number]?.[at] ?? word.slice(cut));
      return { text: spelledLike(head, text), case: cases[at]!, number, gender: declension.gender };
    });
  });
  const kept = found.filter(({ text }) => !avoidedForms.has(text.toLowerCase()));
  return isDeclinedAtWill(word) ? [{ text: head, gender: declension.gender }, ...kept] : kept;
}

/**
 * @param phrase dictionary form: a noun, or adjectives and a noun, and whatever depends on them: `Оттава`,
 *   `Кыргызская Республика`, `Министерство иностранных дел`, `Босния и Герцеговина`, `Временный поверенный в делах`.
 * @returns its forms; plurals only of persons and of phrases that begin with a small letter. What does not change comes as one form without `case`.
 */
export function forms(phrase: string): Form[] {
  const parsed = parsePhrase(phrase.split(' '));
  const heads = headForms(parsed.head, phrase[0] !== phrase[0]?.toLowerCase());
  const found = parsed.agreeing.length + parsed.trailing.length > 0 ? withAdjectives(parsed, heads) : heads;
  const rest = parsed.joint === null ? null : forms(parsed.rest.join(' '));
  const before = parsed.leader.map((word) => `${word} `).join('');
  const after = parsed.rest.map((word) => ` ${word}`).join('');
  if (rest === null) return found.map((form) => ({ ...form, text: before + form.text + after }));
  return found.flatMap((form) =>
    rest
      .filter((other) => !form.case || !other.case || form.case === other.case)
      .map((other) => {
        const text = `${before}${form.text} ${parsed.joint} ${other.text}`;
        return { ...other, ...form, text };
      }),
  );
}

/** Every form of the head between the adjectives that agree with it. */
function withAdjectives({ head, agreeing, trailing }: Phrase, heads: readonly Form[]): Form[] {
  const word = head.toLowerCase();
  const person = isPerson(word) || isAdjectivalNoun(word);
  const adjectives = new Map(
    [...agreeing, ...trailing].map((adjective) => [adjective, adjectiveForms(adjective)]),
  );
  const agree = (adjective: string, { case: of, number, gender }: Form): string => {
    const fitting = adjectives
      .get(adjective)!
      .filter(
        (form) =>
          form.case === of && form.number === number && (number === 'plural' || form.gender === gender),
      );
    return (person ? fitting.at(-1) : fitting[0])?.text ?? adjective;
  };
  return heads
    .flatMap((form) => (form.case === undefined ? inEveryCase(form, agreeing[0] ?? trailing[0]!) : [form]))
    .map((form) => {
      const inCase = (adjective: string) => agree(adjective, form);
      return { ...form, text: [...agreeing.map(inCase), form.text, ...trailing.map(inCase)].join(' ') };
    });
}

/** A head that does not change has the cases of the adjective beside it: `Новый Дели`, `Нового Дели`. */
const inEveryCase = (head: Form, adjective: string): Form[] =>
  cases.map((of) => ({ ...head, case: of, number: 'singular', gender: genderOfAdjective(adjective) }));
