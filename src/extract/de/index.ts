import type { LanguageTables } from '../language.ts';
import { cities } from './cities.ts';
import { countries, countryNearMisses } from './countries.ts';
import { cues } from './cues.ts';
import { dates } from './dates.ts';
import { rules } from './events.ts';
import { grammar } from './grammar.ts';
import {
  adjectiveForms,
  compoundStems,
  forms,
  nominative,
  nominativeOfName,
  singular,
} from './inflection.ts';
import { familyFirst, givenNames, honorifics, nameParticles } from './names.ts';
import { namedOrganisations, organisationHeads, unions } from './organisations.ts';
import { groupHeads, homePosts, postHeads, postModifiers } from './posts.ts';
import { statements } from './statements.ts';
import { topics } from './topics.ts';

export const tables: LanguageTables = {
  tag: 'de',
  commonWords:
    'der|die|das|und|den|von|mit|dem|des|im|für|zu|auf|ein|eine|sich|hat|wurde|bei|zwischen|über|wird',
  countries,
  countryNearMisses,
  unions,
  cities,
  organisationHeads,
  namedOrganisations,
  postHeads,
  postModifiers,
  groupHeads,
  homePosts,
  compoundStems,
  givenNames,
  nameParticles,
  nameSuffixes: ['uulu', 'kyzy', 'ogly', 'oglu', 'kizi', 'ugli', 'zade'],
  honorifics,
  familyFirst,
  dates,
  grammar,
  cues,
  rules,
  statements,
  topics,
  ordinals: [
    [1, 'erste|ersten|erster|erstes|erstem|erstmalige|erstmaligen'],
    [2, 'zweite|zweiten|zweiter|zweites|zweitem'],
    [3, 'dritte|dritten|dritter|drittes|drittem'],
    [4, 'vierte|vierten|vierter|viertes|viertem'],
    [5, 'fünfte|fünften|fünfter|fünftes|fünftem'],
    [6, 'sechste|sechsten|sechster|sechstes|sechstem'],
    [7, 'siebte|siebten|siebter|siebtes|siebtem|siebente|siebenten|siebenter|siebentes|siebentem'],
    [8, 'achte|achten|achter|achtes|achtem'],
    [9, 'neunte|neunten|neunter|neuntes|neuntem'],
    [10, 'zehnte|zehnten|zehnter|zehntes|zehntem'],
    [11, 'elfte|elften|elfter|elftes|elftem'],
    [12, 'zwölfte|zwölften|zwölfter|zwölftes|zwölftem'],
  ],
  ordinalMarks: '.',
  publishers: [
    [
      'CH',
      'Eidgenössische Departement|Eidgenössischen Departement|eidgenössischen Departement|(EDA)| EDA |EDA-|des EDA|Bundesrätin',
    ],
    [
      'AT',
      'BMEIA|(bmeia)|BMaA|(OTS)|(APA)|Wien (OTS|Wien (APA|Bundesministerium für europäische und internationale|Bundesministeriums für europäische|Bundesministerium für Europa, Integration|Ballhausplatz|Minoritenplatz',
    ],
    [
      'LI',
      '(ikr)|Vaduz (ots|Ministerium für Äusseres, |Amt für Auswärtige Angelegenheiten|Amts für Auswärtige Angelegenheiten',
    ],
    ['LU', 'Ministerium für auswärtige und europäische Angelegenheiten|Großherzoglich'],
    ['DE', 'Auswärtiges Amt|Bundesaußenminister|Auswärtigen Amts|(dpa)|(dpa-AFX)|(AFP)|(Reuters)'],
  ],
  publisherSigns: [
    [
      'AT',
      'Bundesminister für europäische und internationale|Bundesministerin für europäische und internationale|Bundesministers für europäische und internationale|Bundeskanzleramt in Wien|ÖVP|SPÖ|FPÖ|NEOS|Jänner|Österreichs Außenminister|österreichische Außenminister',
    ],
    ['DE', 'Auswärtigen Amt|Auswärtige Amt|deutsche Außenminister|Deutschlands Außenminister|Bundesrepublik'],
    ['LU', 'luxemburgische Außenminister|Luxemburgs Außenminister'],
    ['LI', 'Liechtensteins Außenminister'],
    ['AT', 'Österreich'],
    // No Swiss and no Liechtenstein text has an ß, and of the others nearly all are German.
    ['DE', 'ß'],
    ['LI', 'Erbprinz|Liechtensteins Aussenminister'],
    ['CH', 'Bundesrat|Schweizer|schweizerisch|die Schweiz|der Schweiz'],
    ['LI', 'Liechtenstein|Regierungsrätin'],
    // Only there „ss“ stands in these.
    ['CH', 'Bundespräsidentin|Aussen|aussen|ausser|mässig|chliess|gross|Gross|Massnahme|emäss|Strass'],
    ['DE', 'Staatsminister|Bundestag|Bundeskanzler|Bundesminister'],
  ],
  forms,
  adjectiveForms,
  nominative,
  singular,
  nominativeOfName,
};
