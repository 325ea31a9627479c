import type { Grammar } from '../language.ts';

/** Finite verbs, adverbs, conjunctions and prepositions: none of them goes on a title. Folded. */
const endsTitle =
  'a|ont|avait|avaient|aura|auront|aurait|est|sont|etait|etaient|sera|seront|serait|fut|ete|ayant|etant|fait|font|peut|doit|va|vont|se|s|ne|n|y|lui|qui|que|qu|dont|ou|lequel|laquelle|car|mais|donc|or|puis|si|comme|lorsque|quand|afin|lors|dans|apres|avant|avec|chez|contre|depuis|des lors|devant|durant|entre|hors|jusque|malgre|outre|parmi|pendant|sans|sous|vers|via|suite|grace|face|ainsi|aussi|egalement|ensuite|enfin|notamment|deja|encore|toujours|hier|ce|cet|cette|ces|il|elle|ils|elles|on|nous|vous|actuellement|accompagne|accompagnee|represente|representee|venu|venue|invite|invitee|porte|represente|dirige|conduit|prend|prendra|participe|salue|souligne|tient|rappelle|estime|felicite|remercie|arrive|arrivera|part|poursuit|termine|entame|achevera|entend|veut|souhaite|annonce|prevoit|evoque|aborde|discute|signe|ouvre|ouvrira|adresse|adressee|recu|recue|recus|recues|accueilli|accueillie|nomme|nommee|accredite|accreditee|attendu|attendue|porteur|porteuse|arrive|arrivee|rencontre|succede|devient|reste|demeure|soutient|assure|exprime|insiste|declare|indique|affirme|confirme|informe|presente|propose|visite|visitera|met|mettent|profite|quitte|donne|prononce|inaugure|assiste|plaide|reitere|appelle|lance|remet|voit|vient|viennent';

/** Own lists. */
export const grammar: Grammar = {
  inTitle: "de|du|des|d|aux|au|à|et|pour|en|chargé|chargée|auprès|près|par|sur|&|/|'",
  beforePlace: 'en|auprès|près',
  bindingNouns: '',
  afterBody: 'chargé|chargée|pour|aux|sur',
  envoys:
    'ambassadeur|ambassadrice|ambassadeure|ambassadeur de Sa Majesté le Roi|ambassadrice de Sa Majesté le Roi|ambassadeur de SM le Roi|ambassadrice de SM le Roi|ambassadeure extraordinaire et plénipotentiaire|ambassadeur extraordinaire et plénipotentiaire|ambassadrice extraordinaire et plénipotentiaire|haut-commissaire|haute-commissaire|haut commissaire|haute commissaire|consul|consule|consul général|consule générale|vice-consul|consul honoraire|chargé d’affaires|chargée d’affaires|chargé d’affaires a.i.|chargée d’affaires a.i.|chargé d’affaires ad interim|chargée d’affaires ad interim|ministre-conseiller|ministre-conseillère|ministre conseiller|ministre conseillère|ministre plénipotentiaire|attaché|attachée|attaché de défense|attachée de défense|chef de mission|cheffe de mission|chef de la délégation|cheffe de la délégation|nonce|nonce apostolique|représentant|représentante|représentant permanent|représentante permanente|représentant permanent adjoint|représentante permanente adjointe|représentant spécial|représentante spéciale|représentant personnel|représentante personnelle|envoyé|envoyée|envoyé spécial|envoyée spéciale|émissaire|délégué|déléguée|délégué général|déléguée générale|observateur permanent|observatrice permanente|coordinateur|coordinatrice|coordonnateur|coordonnatrice|directeur régional|directrice régionale',
  ministers: 'ministre|chef|cheffe|chef de la diplomatie|cheffe de la diplomatie',
  toward: 'pour|en|auprès|aux|au|à|sur|près',
  lowerCaseTitles: true,
  articles:
    'le|la|les|l|un|une|son|sa|ses|leur|leurs|notre|nos|plusieurs|quelques|certains|certaines|différents|différentes|divers|diverses|nombreux|nombreuses|autres|deux|trois|quatre',
  titleWords:
    'Affaires|Affaire|Étrangères|État|Etat|Confédération|Département|Ministère|Ministre|Secrétaire|Direction|Division|Commission|Conseil|Office|Organisation|Nations|Unies|Union|République|Royaume|Fédération|Gouvernement|Parlement|Assemblée|Sénat|Chambre|Commerce|Économie|Intérieur|Justice|Défense|Finances|Développement|Coopération|Relations|Extérieures|Extérieur|Résidant|Résidents|Étranger|Intégration|Politique|Sécurité|Culture|Éducation|Santé|Environnement|Énergie|Transports|Travail|Droits|Homme|Comité|Croix|Rouge|Haut|Commissariat|Cour|Pénale|Internationale|Européenne|Africaine|Francophonie|Europe|Visite|Information|Communication|Presse|Renseignements|Informations|Contact|Rencontre|Entretien|Consultations|Dialogue|Suisse|Les|La|Le|Lors|Dans|Au|Aux|En|Il|Elle|Ils|Elles|Cette|Ce|Ces|Un|Une|Des|Du|Pour|Sur|Après|Avant|Avec|Par|À|Madame|Monsieur|Traité|Accord|Convention|Conférence|Sommet|Forum|Session|Genève|Berne',
  verb: new RegExp(
    `^(?:${endsTitle}|\\p{L}+(?:ra|ront|aient|erent|irent|eait|enait|evait|vait|isait))$`,
    'u',
  ),
  and: 'et|et son|et sa|et ses|et leur|et leurs|ainsi que|ainsi qu’|ainsi qu’avec|ainsi que avec|de même que|de même qu’avec|et avec|comme avec|aux côtés de|aux côtés du|de concert avec',
  in: 'à|en|au|aux|dans',
  abbreviations: 'm|mm|mme|mmes|mlle|dr|pr|me|st|ste|no|art|al|cf|s|e|mgr',
  areas:
    'Europe|Asie|Afrique|Amérique|Amériques|Eurasie|Arctique|Antarctique|Océanie|Caraïbes|Proche-Orient|Moyen-Orient|Proche Orient|Moyen Orient|Proche et Moyen-Orient|Extrême-Orient|Asie centrale|Asie du Sud|Asie du Sud-Est|Afrique du Nord|Afrique de l’Ouest|Afrique de l’Est|Afrique subsaharienne|Corne de l’Afrique|Sahel|Amérique latine|Amérique du Nord|Balkans|Balkans occidentaux|Golfe|Caucase|Caucase du Sud|Europe centrale|Europe orientale|Europe du Sud-Est|Maghreb|Méditerranée',
  foreignMinistry: 'étrangères|extérieures|diplomatie',
  foreignMinistryAbbreviations: 'dfae|mae|meae',
  counterpart: 'homologue|collègue',
  sameTitles:
    'président=chef de l’État|présidente=cheffe de l’État|premier ministre=chef du gouvernement|première ministre=cheffe du gouvernement',
  ambassador:
    'ambassadeur|ambassadrice|ambassadeure|ambassadeur extraordinaire et plénipotentiaire|ambassadrice extraordinaire et plénipotentiaire|ambassadeure extraordinaire et plénipotentiaire|haut-commissaire|haute-commissaire|ambassadeur de Sa Majesté le Roi|ambassadrice de Sa Majesté le Roi|ambassadeur de SM le Roi|ambassadrice de SM le Roi',
};
