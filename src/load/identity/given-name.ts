import anyAscii from 'any-ascii';
import { soundsOf } from '../../search/name-keys.ts';

/**
 * Which Latin letters a name may begin with whose initial a Cyrillic text gives: Э. may be Erik, Alison or Hervé. From
 * how Russian transcribes English, French, German, Spanish and Turkic names.
 */
const LATIN_INITIALS: Readonly<Record<string, string>> = {
  а: 'ahoei',
  б: 'b',
  в: 'vwb',
  г: 'gh',
  д: 'djgt',
  е: 'eyjh',
  ё: 'yjoe',
  ж: 'jgz',
  з: 'zs',
  и: 'iyejh',
  й: 'yji',
  к: 'kcq',
  л: 'l',
  м: 'm',
  н: 'nkg',
  о: 'ohaue',
  п: 'p',
  р: 'rw',
  с: 'scz',
  т: 't',
  у: 'uwoh',
  ф: 'fpt',
  х: 'hkjcx',
  ц: 'tcz',
  ч: 'ct',
  ш: 'sc',
  щ: 's',
  ы: 'yi',
  э: 'eah',
  ю: 'yjiu',
  я: 'yji',
  ү: 'u',
  ө: 'o',
  қ: 'kq',
  ғ: 'g',
  ң: 'n',
  ә: 'ae',
  і: 'i',
};

/** Latin initials that languages write one sound with: Евгений is Yevgeny, Evgueni, Jewgeni. */
const LATIN_KIN = ['yjie', 'kcq', 'vw', 'uo', 'sc', 'tc', 'zs', 'gh', 'fp'];

/** A part of a given name: a whole name or an initial, which may have two letters (`Дж.`, `Yu.`). */
interface Part {
  /** In small letters. */
  text: string;
  cyrillic: boolean;
  initial: boolean;
  sounds: readonly string[];
}

/** A given name with its patronymic or middle names. */
export type GivenName = readonly Part[];

/** At most so many letters without a full stop are an initial. */
const INITIAL = 2;

export function readGivenName(name: string | null): GivenName {
  const parts = (name ?? '').toLowerCase().match(/[\p{L}\p{M}’']+\.?/gu) ?? [];
  return parts.map((part) => {
    const text = part.replace(/[.’']/g, '');
    return {
      text,
      cyrillic: /\p{Script=Cyrillic}/u.test(text),
      initial: part.endsWith('.') || text.length <= INITIAL,
      sounds: soundsOf(text),
    };
  });
}

/** What two given names have to say to each other. */
export type GivenNames = 'SAME' | 'INITIALS' | 'UNLIKE' | 'CONFLICT' | 'UNKNOWN';

/**
 * `SAME` whole names, in whatever letters; initials that fit; whole names in two scripts that begin alike and sound
 * `UNLIKE` (Элисон, Alison); a `CONFLICT`; or nothing, where one of them is not given.
 */
export function compareGivenNames(one: GivenName, other: GivenName): GivenNames {
  const [first, second] = [one[0], other[0]];
  if (first === undefined || second === undefined) return 'UNKNOWN';
  const outcome = compareParts(first, second);
  if (outcome === 'CONFLICT') return 'CONFLICT';
  if (hasOtherPatronymic(one, other)) return 'CONFLICT';
  return outcome;
}

/** Whether both have a patronymic or middle initials, and these begin unlike each other. */
const hasOtherPatronymic = (one: GivenName, other: GivenName): boolean =>
  one[1] !== undefined &&
  other[1] !== undefined &&
  one.length === other.length &&
  compareParts(one[1], other[1]) === 'CONFLICT';

/** Whether both have the same patronymic, or middle initials that fit. */
export const sharesPatronymic = (one: GivenName, other: GivenName): boolean =>
  one[1] !== undefined && other[1] !== undefined && compareParts(one[1], other[1]) !== 'CONFLICT';

function compareParts(one: Part, other: Part): Exclude<GivenNames, 'UNKNOWN'> {
  if (one.initial || other.initial) return beginAlike(one, other) ? 'INITIALS' : 'CONFLICT';
  if (one.text === other.text || one.sounds.some((sound) => other.sounds.includes(sound))) return 'SAME';
  if (one.cyrillic === other.cyrillic) return 'CONFLICT';
  return beginAlike(one, other) ? 'UNLIKE' : 'CONFLICT';
}

function beginAlike(one: Part, other: Part): boolean {
  if (one.cyrillic && other.cyrillic) return cyrillicInitial(one) === cyrillicInitial(other);
  if (one.cyrillic !== other.cyrillic) {
    const [cyrillic, latin] = one.cyrillic ? [one, other] : [other, one];
    return latinInitialsOf(cyrillic.text).includes(latinInitial(latin));
  }
  const [first, second] = [latinInitial(one), latinInitial(other)];
  return first === second || LATIN_KIN.some((kin) => kin.includes(first) && kin.includes(second));
}

const latinInitialsOf = (cyrillic: string): string =>
  cyrillic.startsWith('дж') ? 'jgd' : (LATIN_INITIALS[cyrillic[0]!] ?? '');

const latinInitial = ({ text }: Part): string => anyAscii(text).toLowerCase()[0] ?? '';

/** Ё is written е, and э where a name is foreign: each text spells it its own way. */
const cyrillicInitial = ({ text }: Part): string => text[0]!.replace(/[ёэ]/, 'е').replace('й', 'и');
