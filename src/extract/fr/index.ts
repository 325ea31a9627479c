import type { LanguageTables } from '../language.ts';
import { cities } from './cities.ts';
import { countries, countryNearMisses } from './countries.ts';
import { cues } from './cues.ts';
import { dates } from './dates.ts';
import { rules } from './events.ts';
import { givenNames } from './given-names.ts';
import { grammar } from './grammar.ts';
import {
  adjectiveForms,
  compoundStems,
  forms,
  nominative,
  nominativeOfName,
  singular,
} from './inflection.ts';
import { familyFirst, honorifics, nameParticles } from './names.ts';
import { namedOrganisations, organisationHeads, unions } from './organisations.ts';
import { groupHeads, homePosts, postHeads, postModifiers } from './posts.ts';
import { statements } from './statements.ts';
import { topics } from './topics.ts';

export const tables: LanguageTables = {
  tag: 'fr',
  commonWords: 'le|la|les|et|des|du|une|dans|pour|avec|sur|aux|que|qui|son|sa|ont|leur|entre|par',
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
    [1, 'premier|première|premiers|premières'],
    [2, 'deuxième|second|seconde|deuxièmes'],
    [3, 'troisième'],
    [4, 'quatrième'],
    [5, 'cinquième'],
    [6, 'sixième'],
    [7, 'septième'],
    [8, 'huitième'],
    [9, 'neuvième'],
    [10, 'dixième'],
    [11, 'onzième'],
    [12, 'douzième'],
  ],
  ordinalMarks: 'e|ᵉ|eme|er|ere|re|nd|nde',
  contacts:
    'Renseignements|Renseignements supplémentaires|Renseignements complémentaires|Informations complémentaires|Informations supplémentaires|Informations|Complément d’information|Pour plus d’informations|Pour tout renseignement|Pour de plus amples renseignements|Pour de plus amples informations|Contact|Contacts|Contact presse|Contacts presse|Contact médias|Contact pour les médias|Personne-ressource|Personnes-ressources|Relations avec les médias|Service de presse|Adresse pour l’envoi de questions|Adresse pour questions',
  publishers: [
    ['CH', 'Département fédéral des affaires étrangères|DFAE|Conseil fédéral'],
    ['CA', 'Affaires mondiales Canada'],
    ['LU', 'ministère des Affaires étrangères et européennes du Luxembourg'],
    ['BE', 'SPF Affaires étrangères'],
  ],
  publisherSigns: [
    ['FR', "Quai d’Orsay|Quai d'Orsay|Europe et des Affaires étrangères|Europe et des affaires étrangères"],
    ['DZ', 'Communauté nationale à l'],
    ['MA', 'Marocains résidant à l|Marocains Résidant à l|Marocains résidents à l|Marocains Résidents à l'],
    ['TN', 'Tunisiens à l'],
    ['SN', 'Sénégalais de l'],
    ['CI', 'Ivoiriens de l'],
    ['ML', 'Maliens établis'],
    ['BF', 'Burkinabè de l'],
    ['GA', 'Gabonais de l'],
    ['TG', 'Togolais de l'],
    ['NE', 'Nigériens à l'],
    ['CG', 'Congolais de l'],
    ['MR', 'Mauritaniens de l'],
    ['TD', 'Tchadiens de l'],
    ['GN', 'Guinéens de l|Guinéens établis'],
    ['LU', 'Grand-Duché'],
    ['BE', "palais d’Egmont|palais d'Egmont|Palais d’Egmont|Palais d'Egmont"],
  ],
  forms,
  adjectiveForms,
  nominative,
  nominativeOfName,
  singular,
};
