import type { Oblique } from './restoration.ts';

/**
 * Endings of family and given names in an oblique case and what stands there in the nominative; the first that fits
 * is taken, a name that none fits is as it is. Own rules: surnames in -ов, -ин and adjectives have endings of their
 * own, foreign ones decline as nouns, a woman's in a consonant does not, nor does one in a vowel other than -а, -я.
 */
export type NameEnding = readonly [oblique: RegExp, nominative: string];

/**
 * Family names that end like an oblique case and never change: Turkish, Romanian, Georgian, Persian, Italian, French.
 */
export const unchanging =
  /(оглу|оглы|углы|ску|яху|йгу|дзу|цу|санду|лулу|дзе|швили|заде|тте|лле|нне|рре|ссе|нде|рде|йде|нте|нге|айе|[ьеё]е|оне|але|лы|джы|чы)$/;

const russian = '(ов|ев|ёв|ин|ын)';

const masculineGenitive: readonly NameEnding[] = [
  [new RegExp(`${russian}а$`), '$1'],
  [/([сц]к)ого$/, '$1ий'],
  [/(ьк)ого$/, '$1ий'],
  [/(олст)ого$/, '$1ой'],
  [/([лнртвмд])ого$/, '$1ый'],
  [/([жшчщн])его$/, '$1ий'],
  [/([вб])ья$/, '$1ей'],
  [/ия$/, 'ий'],
  [/([аеёоуыэюя])я$/, '$1й'],
  [/([бвдзлмнпрст])я$/, '$1ь'],
  [/([лнрт]ь?)ца$/, '$1ц'],
  [/([бвгдзклмпрст])ца$/, '$1ец'],
  [/([аеиоуыэюя])йца$/, '$1ец'],
  [/([бвгдзклмнпрстфхжшчщйц])а$/, '$1'],
  [/ии$/, 'ия'],
  [/ьи$/, 'ья'],
  [/йи$/, 'йя'],
  [/([шчйнт])ки$/, '$1ка'],
  [/([гхжшщ])и$/, '$1а'],
  [/([бвдзлмнпрстфц])ы$/, '$1а'],
];

/** A man's name by case. */
export const masculineEndings: Readonly<Record<Oblique, readonly NameEnding[]>> = {
  genitive: masculineGenitive,
  dative: [
    [new RegExp(`${russian}у$`), '$1'],
    [/([сц]к|ьк)ому$/, '$1ий'],
    [/(олст)ому$/, '$1ой'],
    [/([лнртвмд])ому$/, '$1ый'],
    [/([жшчщн])ему$/, '$1ий'],
    [/([вб])ью$/, '$1ей'],
    [/ию$/, 'ий'],
    [/([аеёоуыэюя])ю$/, '$1й'],
    [/([бвдзлмнпрст])ю$/, '$1ь'],
    [/([лнрт]ь?)цу$/, '$1ц'],
    [/([бвгдзклмпрст])цу$/, '$1ец'],
    [/([бвгдзклмнпрстфхжшчщйц])у$/, '$1'],
    [/ии$/, 'ия'],
    [/([бвгдзклмнпрстфхжшчщц])е$/, '$1а'],
  ],
  accusative: [
    [/ию$/, 'ия'],
    [/ью$/, 'ья'],
    [/([бвгдзклмнпрстйаеоу])ю$/, '$1я'],
    [/([бвгдзклмнпрстфхжшчщц])у$/, '$1а'],
    ...masculineGenitive.filter(([ending]) => !/[иы]\$/.test(ending.source)),
  ],
  instrumental: [
    [new RegExp(`${russian}ым$`), '$1'],
    [/([сц]к|ьк)им$/, '$1ий'],
    [/([чщ])им$/, '$1ий'],
    [/(олст)ым$/, '$1ой'],
    [/([лнт]|ар|ер|ёр)ым$/, '$1ый'],
    [/([вб])ь[её]м$/, '$1ей'],
    [/ием$/, 'ий'],
    [/([аеёоуыэюя])ем$/, '$1й'],
    [/([лнрт]ь?)цем$/, '$1ц'],
    [/([бвгдзклмнпрст])ц[ео]м$/, '$1ец'],
    [/([аеиоуыэюя])йц[ео]м$/, '$1ец'],
    [/([жшчщц])[ео]м$/, '$1'],
    [/([бвдзлмнпрст])[её]м$/, '$1ь'],
    [/([бвгдзклмнпрстфхй])ом$/, '$1'],
    [/([иь])ей$/, '$1я'],
    [/([жшчщц])ей$/, '$1а'],
    [/([бвгдзклмнпрстфхйаеоу])[её]й$/, '$1я'],
    [/([бвгдзклмнпрстфхжшчщц])ой$/, '$1а'],
  ],
  prepositional: [
    [new RegExp(`${russian}е$`), '$1'],
    [/([сц]к|ьк)ом$/, '$1ий'],
    [/(олст)ом$/, '$1ой'],
    [/([лнртвмд])ом$/, '$1ый'],
    [/ии$/, 'ий'],
    [/зоде$/, 'зода'],
    [/([аеёоуыэюя])е$/, '$1й'],
    [/([бвгдзклмнпрстфхжшчщц])е$/, '$1'],
  ],
};

const feminineAdjectives: readonly NameEnding[] = [
  [new RegExp(`${russian}ой$`), '$1а'],
  [/([сц]к|ьк)ой$/, '$1ая'],
  [/(олст)ой$/, '$1ая'],
  [/([бвгдзклмпрстфхж]н)ой$/, '$1ая'],
];

const feminineDative: readonly NameEnding[] = [
  ...feminineAdjectives,
  [/ии$/, 'ия'],
  [/ье$/, 'ья'],
  [/йе$/, 'йя'],
  [/([аеоу])е$/, '$1я'],
  [/([бвгдзклмнпрстфхжшчщц])е$/, '$1а'],
  [/([лнртвд])ой$/, '$1ая'],
];

/** A woman's name by case. */
export const feminineEndings: Readonly<Record<Oblique, readonly NameEnding[]>> = {
  genitive: [
    ...feminineAdjectives,
    [/ии$/, 'ия'],
    [/ьи$/, 'ья'],
    [/йи$/, 'йя'],
    [/([шчйнт])ки$/, '$1ка'],
    [/([гхжшщ])и$/, '$1а'],
    [/([бвдзлмнпрстфц])ы$/, '$1а'],
    [/([лнртвд])ой$/, '$1ая'],
  ],
  dative: feminineDative,
  accusative: [
    [new RegExp(`${russian}у$`), '$1а'],
    [/ую$/, 'ая'],
    [/юю$/, 'яя'],
    [/ию$/, 'ия'],
    [/([аеоуьйбвдзлмнпрст])ю$/, '$1я'],
    [/([бвгдзклмнпрстфхжшчщц])у$/, '$1а'],
  ],
  instrumental: [
    ...feminineAdjectives,
    [/([иьй])ей$/, '$1я'],
    [/([жшчщц])ей$/, '$1а'],
    [/([бвгдзклмнпрстфхаеоу])[её]й$/, '$1я'],
    [/([бвгдзклмнпрстфхжшчщц])ой$/, '$1а'],
  ],
  prepositional: feminineDative,
};

/** Endings that only a woman's surname has in that case, for when the text does not tell who it is. */
export const surelyFeminine: Readonly<Record<Oblique, readonly NameEnding[]>> = {
  genitive: feminineAdjectives,
  dative: feminineAdjectives,
  accusative: feminineEndings.accusative.slice(0, 3),
  instrumental: feminineAdjectives,
  prepositional: feminineAdjectives,
};

/** What no name ends in but in an oblique case. */
export const surelyOblique =
  /(([оеё]в|[иы]н|[сц]к)(ым|им|ой|ого|ому)|[бвгдзклмнпрстфхжшчщц][оеё]м|[бвгдзклмнпрстфхжшчщц]ян(а|у|ом|е))$/;

/** Patronymics, which tell the gender as well. */
export const patronymics: readonly [oblique: RegExp, nominative: string, gender: 'masculine' | 'feminine'][] =
  [
    [/((?:ов|ев|ь)ич)(а|у|ем|е)?$/, '$1', 'masculine'],
    [/((?:Иль|Лук|Кузьм|Фом|Никит)ич)(а|у|ом|ем|е)?$/, '$1', 'masculine'],
    [/((?:ов|ев)н)(а|ы|е|у|ой)$/, '$1а', 'feminine'],
    [/((?:ин|н)ичн)(а|ы|е|у|ой)$/, '$1а', 'feminine'],
  ];
