import type { Grammar } from '../language.ts';

/** Own lists. */
export const grammar: Grammar = {
  inTitle: "de|du|des|d|aux|au|a|et|pour|en|chargé|chargée|auprès|près|par|sur|&|'",
  toward: 'pour|en|auprès|aux|au|a|sur|près',
  lowerCaseTitles: true,
  articles: 'le|la|les|l|un|une|son|sa|ses|leur|leurs|notre',
  titleWords:
    'Affaires|Affaire|Étrangères|État|Etat|Confédération|Département|Ministère|Ministre|Secrétaire|Direction|Division|Commission|Conseil|Office|Organisation|Nations|Unies|Union|République|Royaume|Fédération|Gouvernement|Parlement|Assemblée|Sénat|Chambre|Commerce|Économie|Intérieur|Justice|Défense|Finances|Développement|Coopération|Relations|Extérieures|Intégration|Politique|Sécurité|Culture|Éducation|Santé|Environnement|Énergie|Transports|Travail|Droits|Homme|Comité|Croix|Rouge|Haut|Commissariat|Cour|Pénale|Internationale|Européenne|Africaine|Francophonie|Europe|Visite|Rencontre|Entretien|Consultations|Dialogue|Suisse|Les|La|Le|Lors|Dans|Au|Aux|En|Il|Elle|Ils|Elles|Cette|Ce|Ces|Un|Une|Des|Du|Pour|Sur|Après|Avant|Avec|Par|À|Madame|Monsieur|Traité|Accord|Convention|Conférence|Sommet|Forum|Session|Genève|Berne',
  verb: /^(?:a|ont|est|sont|sera|seront|etait|etaient|ete)$/,
  and: 'et|ainsi que|de même que|accompagné de|accompagnée de|aux côtés de',
  in: 'à|en|au|aux|dans',
  abbreviations: 'm|mm|mme|mmes|mlle|dr|pr|me|st|ste|no|art|al|cf|s|e|mgr',
  areas:
    'Europe|Asie|Afrique|Amérique|Amériques|Eurasie|Arctique|Antarctique|Océanie|Caraïbes|Proche-Orient|Moyen-Orient|Extrême-Orient|Asie centrale|Asie du Sud|Asie du Sud-Est|Afrique du Nord|Afrique de l’Ouest|Afrique de l’Est|Afrique subsaharienne|Corne de l’Afrique|Sahel|Amérique latine|Amérique du Nord|Balkans|Balkans occidentaux|Golfe|Caucase|Caucase du Sud|Europe centrale|Europe orientale|Europe du Sud-Est|Maghreb|Méditerranée',
  foreignMinistry: 'étrangères|extérieures',
  foreignMinistryAbbreviations: 'dfae|mae|meae',
  counterpart: 'homologue|collègue',
  ambassador: 'ambassadeur|ambassadrice',
};
