import type { LanguageTables } from '../language.ts';
import { cities } from './cities.ts';
import { compoundStem, compoundStems, countries } from './countries.ts';
import { cues } from './cues.ts';
import { dates } from './dates.ts';
import { rules } from './events.ts';
import { grammar } from './grammar.ts';
import { adjectiveForms, forms, nominative } from './inflection.ts';
import { endsName, givenNames, honorifics, nameParticles, nominativeOfName } from './names.ts';
import { namedOrganisations, organisationHeads, unions } from './organisations.ts';
import { groupHeads, homePosts, postHeads, postModifiers } from './posts.ts';
import { singular } from './singular.ts';
import { statements } from './statements.ts';
import { topics } from './topics.ts';

export const tables: LanguageTables = {
  tag: 'ru',
  commonWords: 'и|в|во|не|на|с|со|по|что|как|из|для|также|между|его|был|были|которые|при|от|к|о|об|а|но|или',
  countries,
  countryNearMisses: [],
  unions,
  cities,
  organisationHeads,
  namedOrganisations,
  postHeads,
  postModifiers,
  groupHeads,
  homePosts,
  compoundStems: [
    ...compoundStems,
    ...countries.map(
      ([code, , adjectives]) =>
        [code, adjectives.split('|').filter(Boolean).map(compoundStem).join('|')] as const,
    ),
  ],
  givenNames,
  nameParticles,
  nameSuffixes: ['уулу', 'кызы', 'оглы', 'оглу', 'гызы', 'угли', 'кизи'],
  honorifics,
  familyFirst: ['CN', 'KP', 'KR', 'VN', 'KH', 'HU', 'TW'],
  dates,
  grammar,
  cues,
  rules,
  statements,
  topics,
  ordinals: [
    [1, 'первый|первая|первое|первые|первого|первой|первых|первом|первым|первую'],
    [2, 'второй|вторая|второе|вторые|второго|вторых|втором|вторым|вторую|ii'],
    [3, 'третий|третья|третье|третьи|третьего|третьей|третьих|третьем|iii'],
    [4, 'четвертый|четвертая|четвертые|четвертого|четвертой|четвертых|четвертом|iv'],
    [5, 'пятый|пятая|пятые|пятого|пятой|пятых|пятом|v'],
    [6, 'шестой|шестая|шестые|шестого|шестых|шестом|vi'],
    [7, 'седьмой|седьмая|седьмые|седьмого|седьмых|седьмом|vii'],
    [8, 'восьмой|восьмая|восьмые|восьмого|восьмых|восьмом|viii'],
    [9, 'девятый|девятая|девятые|девятого|девятых|девятом|ix'],
    [10, 'десятый|десятая|десятые|десятого|десятых|десятом'],
    [11, 'одиннадцатый|одиннадцатые|одиннадцатого|одиннадцатых|одиннадцатом|xi'],
    [12, 'двенадцатый|двенадцатые|двенадцатого|двенадцатых|двенадцатом|xii'],
  ],
  ordinalMarks: '-',
  publishers: [],
  forms,
  adjectiveForms,
  nominative,
  nominativeOfName,
  endsName,
  singular,
};
