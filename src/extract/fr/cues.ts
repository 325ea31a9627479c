import type { CueRow } from '../language.ts';
import {
  active,
  between,
  clitics,
  compound,
  earlier,
  ONE_BY_ONE,
  passive,
  reflexive,
  together,
} from './verbs.ts';

/** What ministries do to a dialogue without holding one. */
const FOSTER =
  'approfondir|renforcer|intensifier|poursuivre|développer|entretenir|consolider|structurer|relancer|maintenir|promouvoir|établir|instaurer|nouer|engager|élargir|dynamiser|densifier|favoriser|faciliter|encourager';
/** Nouns that make a dialogue what is spoken of. */
const FOSTERED =
  'reprise|approfondissement|renforcement|qualité|importance|poursuite|instauration|établissement|densité|intensité|intensification|régularité|développement|consolidation|relance|niveau|excellence|état|dynamisme|tenue régulière';

const determined = (noun: string): string =>
  ['la', 'cette', 'une', 'sa', 'leur', 'première', 'deuxième', 'troisième', 'prochaine', 'brève', 'dite']
    .map((before) => `${before} ${noun}`)
    .join('|');

/** «dirigée par», «était conduite par»: who stands at the head of a side. */
function passiveParticiples(participles: string): string {
  return participles
    .split('|')
    .flatMap((participle) => ['', 'e', 's', 'es'].map((ending) => `${participle}${ending}`))
    .flatMap((form) => [`${form} par`, `${form} respectivement par`, `${form} de`, `${form} du`, `${form} d`])
    .join('|');
}

/** «un accord signé lors de la visite»: an event that is named for what was done at it. */
const MADE_THEN = 'signé|conclu|adopté|initié|instauré'
  .split('|')
  .flatMap((made) => ['', 'e', 's', 'es'].map((ending) => made + ending))
  .flatMap((made) => ['lors', 'à l’occasion', 'au cours', 'pendant'].map((when) => `${made} ${when}`))
  .join('|');

/** Words that announce events. Own list. */
export const cues: Readonly<Record<string, CueRow>> = {
  // What events are called
  consultation: {
    plain:
      'consultations|consultation politique|consultation bilatérale|consultation diplomatique|consultation au niveau ministériel|consultation au niveau|consultations politiques|consultations bilatérales|consultations politiques bilatérales|consultations diplomatiques|concertations politiques|concertations|dialogue politique|dialogue politique bilatéral|dialogue stratégique|dialogue de haut niveau|dialogue sur les droits de l’homme|dialogue sur les droits humains|dialogue en matière de droits de l’homme|dialogue migratoire|dialogue sur la migration|dialogue sur les migrations|dialogue de sécurité|dialogue de partenariat|dialogue structuré|dialogue consulaire|dialogue économique et financier|dialogue financier|dialogue économique|pourparlers politiques',
  },
  // Of two governments, chaired by their foreign ministers
  commission: {
    plain: [
      'commission mixte',
      'grande commission mixte',
      'haute commission mixte',
      'grande commission',
      'commission bilatérale mixte',
      'commission mixte permanente',
      'commission ministérielle mixte',
      'haute commission',
    ]
      .flatMap((commission) =>
        ['', ' de coopération', ' bilatérale', ' de coopération bilatérale'].map((of) => commission + of),
      )
      .join('|'),
  },
  // Arrangements to consult, and consultations that are no diplomacy
  arrangement: {
    plain:
      'mécanisme de consultation|mécanisme de consultations|mécanisme de consultations politiques|mécanisme de consultation politique|mécanisme de dialogue politique|procédure de consultation|consultations à ce sujet|consultations internes|consultations avec les partis|consultations avec la société civile|consultations avec les partenaires|consultations avec ses partenaires|consultations avec tous les acteurs|larges consultations|vastes consultations|des consultations régulières|les consultations régulières|de consultations régulières|des consultations politiques régulières|les consultations politiques régulières|de consultations politiques régulières|consultations électorales|consultations nationales|consultations populaires|consultations publiques|consultations médicales|mémorandum instituant des consultations politiques|mémorandum d’entente sur les consultations politiques|mémorandum sur les consultations politiques|accord sur les consultations politiques|dialogue politique approfondi|dialogue politique étroit|dialogue politique constant|dialogue politique permanent|dialogue politique soutenu|dialogue politique intense|dialogue politique dense|dialogue politique inclusif|' +
      [
        ...['un', 'leur', 'notre', 'son'],
        ...FOSTER.split('|').flatMap((verb) =>
          ['le', 'leur', 'ce', 'son'].map((which) => `${verb} ${which}`),
        ),
        ...FOSTERED.split('|').map((noun) => `${noun} du`),
      ]
        .flatMap((start) => [`${start} dialogue politique`, `${start} dialogue stratégique`])
        .join('|'),
  },
  meeting: {
    plain: `rencontre|rencontres|${determined('rencontre')}|rencontre bilatérale|rencontre officielle|rencontre de travail|entrevue|entrevues|entrevue bilatérale|entrevues bilatérales|entretien|entretiens|entretiens bilatéraux|entretiens officiels|séance de travail|séances de travail|discussions|discussions bilatérales|réunion|réunions|réunion de travail|réunion bilatérale|pourparlers|audience|audiences|tête-à-tête|petit-déjeuner de travail|déjeuner|déjeuner de travail|dîner|dîner de travail|repas de travail|échange|échanges|séance bilatérale|séances bilatérales|conversation|conversation téléphonique|communication téléphonique|appel téléphonique|échange téléphonique|visioconférence|vidéoconférence|série de rencontres|plusieurs rencontres|série d’entretiens|plusieurs entretiens|entretien téléphonique|entretiens téléphoniques|appel|appels|coup de téléphone|rencontres bilatérales|séance de travail bilatérale`,
  },
  // Meetings with one after the other
  series: {
    plain: ['série', 'suite']
      .flatMap((series) => [`${series} de rencontres`, `${series} d’entretiens`, `${series} de réunions`])
      .flatMap((series) => [series, `${series} bilatérales`, `${series} bilatéraux`])
      .join('|'),
  },
  courtesy: {
    plain:
      'visite de courtoisie|visites de courtoisie|visite d’adieu|visite d’adieux|visite de politesse|visite de présentation|visite protocolaire|visite de fin de mission|entretien de courtoisie|rencontre de courtoisie',
  },
  visit: {
    plain:
      'visite|visites|visite officielle|visites officielles|visite de travail|visites de travail|visite officielle de travail|visite de travail officielle|visite d’État|visite d’amitié et de travail|visite de travail et d’amitié|visite privée|visite bilatérale|voyage|voyage officiel|voyage de travail|déplacement|déplacements|séjour|séjour de travail|tournée|mission de travail',
  },
  round: { plain: 'session|série|cycle|ronde|round|édition|tour|réunion' },
  // «Ouverture à Alger de la deuxième session»
  opening: {
    plain: 'tenue|ouverture|début|clôture|fin|lancement|reprise|démarrage|organisation',
  },
  arrival: { plain: 'arrivée' },
  // «Arrivé mardi à Nairobi, …»
  arrived: { held: 'arrivé|arrivés|arrivées|venu|venue' },
  frame: {
    plain:
      'pour|dans le cadre|à l’occasion|lors|au cours|à l’issue|au terme|en vue|au titre|à la faveur|pendant|durant',
  },

  // What people do
  hold: {
    held: `${compound('a|ont', 'eu|tenu|mené|conduit')}|s’est tenu|s’est tenue|se sont tenus|se sont tenues|qui s’est tenu|qui s’est tenue|qui se sont tenus|qui se sont tenues|s’est déroulé|s’est déroulée|se sont déroulés|se sont déroulées|qui s’est déroulée|qui se sont déroulées|a eu lieu|ont eu lieu|qui a eu lieu|qui ont eu lieu|a procédé à|ont procédé à|fait suite à|${compound('a|ont', 'débuté|pris fin')}|${compound('s’est', 'ouvert|ouverte|achevé|achevée|conclu|conclue|poursuivi|poursuivie')}|${compound('se sont', 'ouverts|ouvertes|achevés|achevées|conclus|conclues|poursuivis|poursuivies')}`,
    planned:
      'aura|auront|tiendra|tiendront|mènera|mèneront|conduira|conduiront|suivra|suivront|aura lieu|auront lieu|qui aura lieu|qui auront lieu|se tiendra|se tiendront|qui se tiendra|se déroulera|se dérouleront|participera à|prendra part à|débutera|débuteront|s’ouvrira|s’ouvriront|doit avoir|doit mener|doit avoir lieu|doit se tenir|doivent se tenir|va se tenir|vont se tenir|est prévue|est prévu|sont prévues|sont prévus',
    present:
      'a lieu|ont lieu|tient|tiennent|mène|mènent|conduit|conduisent|se tient|se tiennent|se déroule|se déroulent|participe à|prend part à|est en|sont en',
    plain: 'mener|tenir|avoir',
  },
  meet: together(
    active({
      participle: 'rencontré',
      present: 'rencontre|rencontrent',
      future: 'rencontrera|rencontreront',
      infinitive: 'rencontrer',
    }),
    reflexive({
      participle: 'entretenu|réuni',
      present: 's’entretient|s’entretiennent|se réunit|se réunissent',
      future: 's’entretiendra|s’entretiendront|se réunira|se réuniront',
      infinitive: 'entretenir|réunir',
    }),
    {
      held: `${compound('a|ont', 'retrouvé|été en entretien avec|rendu visite à|rendu visite au')}|s’est retrouvé avec`,
      planned: 'rendra visite à|rendra visite au',
      present: 'rend visite à|rend visite au',
    },
    { held: `${earlier.active('rencontré')}|${earlier.reflexive('entretenu|réuni|rencontré')}` },
    // The imperfect that reports of the day use
    { held: 'rencontrait|rencontraient|s’entretenait|s’entretenaient' },
  ),
  // «Le ministre a échangé mardi à Alger avec l’ambassadrice»
  exchange: active({
    participle: 'échangé|conféré|discuté|dialogué|conversé|devisé',
    present: 'échange|confère|discute|échangent|confèrent|discutent',
    future: 'échangera|échangeront|conférera|discutera|discuteront',
    infinitive: 'échanger|conférer|discuter',
  }),
  // «Le président l’a rencontré»
  'meet-whom': {
    held: clitics(compound('a|ont', 'rencontré|rencontrée|reçu|reçue|accueilli|accueillie')),
    planned: clitics('rencontrera|recevra'),
    // «la rencontre» is the noun.
    present: `le rencontre|${clitics('reçoit')}`,
  },
  'met-each-other': together(
    reflexive({
      participle: 'rencontré|retrouvé|concerté|vu',
      present: 'se rencontrent|se retrouvent',
      future: 'se rencontreront|se retrouveront',
      infinitive: 'rencontrer|retrouver',
    }),
    { held: compound('se sont', 'entretenus|entretenues|réunis|réunies') },
  ),
  spoke: {
    held: compound(
      'a|ont',
      'reçu un appel|reçu un appel téléphonique|reçu un appel de|reçu un appel téléphonique de|téléphoné à|téléphoné au|appelé au téléphone|eu au téléphone|parlé à|parlé au|parlé avec',
    ),
    present: 'téléphone à|téléphone au|parle avec',
    planned: 'téléphonera à|téléphonera au|parlera avec',
  },
  'spoke-to-each-other': { held: compound('se sont', 'parlé|téléphoné') },
  receive: together(
    active({
      participle: 'reçu|accueilli',
      present: 'reçoit|reçoivent|accueille|accueillent',
      future: 'recevra|recevront|accueillera|accueilleront',
      infinitive: 'recevoir|accueillir',
    }),
    {
      held: `recevait|recevaient|${compound('a|ont', 'accordé une audience à|accordé une audience au|accordé audience à|donné audience à|reçu en audience|reçu la visite de|reçu la visite du|reçu la visite d')}|${earlier.active('reçu|accueilli')}`,
    },
  ),
  'receive-each': { held: between('a|ont', ONE_BY_ONE, 'reçu en audience|reçu|accueilli') },
  'meet-each': {
    held: `${between('a|ont', ONE_BY_ONE, 'rencontré')}|${between('s’est', ONE_BY_ONE, 'entretenu|entretenue')}|${between('se sont', ONE_BY_ONE, 'entretenus|entretenues')}`,
  },
  'received-each': {
    held: between('a été|ont été', ONE_BY_ONE, 'reçu en audience|reçu|reçue|reçus|reçues'),
  },
  // «… avant de recevoir l’ambassadeur»
  'then-receive': { plain: 'avant de recevoir|avant d’accueillir|puis de recevoir' },
  'then-meet': {
    plain:
      'avant de rencontrer|avant de s’entretenir|avant d’échanger|puis de rencontrer|puis de s’entretenir',
  },
  'then-received': {
    plain:
      'avant d’être reçu|avant d’être reçue|avant d’être reçus|avant d’être accueilli|avant d’être accueillie',
  },
  credentials: {
    held: ['présenté', 'remis']
      .flatMap((verb) =>
        [
          'ses lettres de créance',
          'ses lettres de créances',
          'leurs lettres de créance',
          'leurs lettres de créances',
          'les copies figurées de leurs lettres de créance',
          'les copies figurées de leurs lettres de créances',
          'les lettres de créance',
          'les copies figurées de ses lettres de créance',
          'la copie figurée de ses lettres de créance',
          'les copies de ses lettres de créance',
          'la copie de ses lettres de créance',
        ].map((letters) => `${verb} ${letters}`),
      )
      .join('|'),
  },
  // «Présentation des lettres de créance de A au président B»
  handover: {
    plain: ['présentation', 'remise']
      .flatMap((act) =>
        ['des lettres de créance', 'des copies figurées des lettres de créance', 'de lettres de créance'].map(
          (letters) => `${act} ${letters}`,
        ),
      )
      .join('|'),
  },
  // «Alger a abrité la deuxième session»
  hosted: active({
    participle: 'abrité|accueilli|organisé',
    present: 'abrite|accueille',
    future: 'abritera|accueillera',
    infinitive: 'abriter|accueillir',
  }),
  received: together(passive('reçu|accueilli'), { held: earlier.passive('reçu|accueilli') }),
  travel: together(
    reflexive({
      participle: 'rendu|déplacé|envolé',
      present: 'se rend|se rendent|se déplace',
      future: 'se rendra|se rendront|se déplacera',
      infinitive: 'rendre',
    }),
    {
      held: `${compound('a|ont', 'séjourné')}|est arrivé|est arrivée|sont arrivés|est venu|est venue|sont venus|${earlier.reflexive('rendu')}`,
      planned: 'séjournera|séjourneront|arrivera|viendra|viendront',
      present: 'séjourne|séjournent|arrive|arrivent',
    },
  ),
  tour: {
    held: compound('a|ont', 'visité'),
    planned: 'visitera|visiteront|doit visiter|va visiter',
    // «en visite le 4 mai» is the noun.
    present: 'visite la|visite l',
  },
  stay: {
    held: 'était en|était à|était au|étaient en|étaient à|se trouvait en|se trouvait à',
    planned: 'sera en|sera à|sera au|seront en|seront à',
    present: 'est en|est à|est au|sont en|sont à|se trouve en|se trouve à|se trouve au',
  },
  pay: {
    held: `${compound('a|ont', 'effectué|fait|entamé|achevé|terminé|conclu|rendu|entrepris|débuté|clôturé')}|était en|est arrivé|est arrivée|s’est rendu|s’est rendue`,
    planned:
      'effectuera|effectueront|fera|entamera|achèvera|entreprendra|rendra|doit effectuer|va effectuer|sera en|est attendu|est attendue|se rendra',
    present:
      'effectue|effectuent|fait|entame|achève|termine|poursuit|entreprend|rend|est en|sont en|se trouve en|se rend|débute',
    plain: 'effectuer',
  },
  chair: {
    held: compound(
      'a|ont',
      'présidé|coprésidé|co-présidé|dirigé|ouvert|conduit|mené|procédé|animé les travaux|ouvert les travaux|présidé les travaux|coprésidé les travaux',
    ),
    planned: 'présidera|coprésidera|présideront|coprésideront|co-présideront|dirigera|dirigeront|mènera',
    present: 'préside|copréside|dirige|mène|conduit',
  },
  leads: {
    held: 'dirigeait|conduisait|présidait|menait|représentait|a dirigé|a conduit|a représenté|était à la tête de|était à la tête d|à la tête de|à la tête d',
    planned: 'dirigera|conduira|représentera|mènera',
    present: 'dirige|conduit|préside|mène|représente|est à la tête de|est à la tête d',
  },
  'led-by': {
    plain: `${passiveParticiples('dirigé|conduit|mené|présidé|coprésidé|co-présidé|emmené|représenté|composé notamment')}|à la tête de laquelle|sous la direction|sous la présidence|sous la conduite|sous la coprésidence|sous la co-présidence|sous la houlette|étaient à la tête des délégations|à la tête des deux délégations|à la tête des délégations|au niveau du|au niveau des|au niveau de`,
  },
  'took-part': {
    plain: `${compound('a|ont', 'participé|pris part|assisté')}|auxquels a participé|auxquels ont participé|auxquelles a participé|auxquelles ont participé|à laquelle a participé|à laquelle ont participé|auquel a participé|auquel ont participé|auxquels a pris part|auxquels ont pris part|étaient présents|étaient présentes|était présent|était présente|étaient également présents|étaient également présentes|était également présent|était également présente|étaient aussi présents|${['participera', 'participeront', 'prendra part', 'prendront part', 'assistera', 'assisteront'].flatMap((verb) => ['', ' également', ' aussi'].map((adverb) => `${verb}${adverb} à`)).join('|')}`,
  },
  joined: {
    plain:
      'accompagné de|accompagnée de|accompagné d|accompagnée d|accompagnés de|accompagné du|accompagnée du|accompagné par|accompagnée par|assisté de|assistée de|assisté du',
  },
  presence: { plain: 'en présence de|en présence du|en présence des|en présence d' },
  // «doit participer à … et rencontrer …»
  ahead: {
    planned:
      'doit|doivent|devrait|devraient|devra|devront|va|vont|compte|comptent|prévoit de|prévoient de|est appelé à|est appelée à',
  },
  // What ties an event to the one before
  tie: {
    plain:
      'le même jour|plus tard dans la journée|plus tôt dans la journée|dans la même journée|à l’issue de la rencontre|à l’issue de cette rencontre|à l’issue des entretiens|à l’issue des consultations|à l’issue de cet entretien|après la rencontre|après les entretiens|après les consultations|avant les consultations|en marge des consultations|en marge de cette rencontre|en marge de cette session',
  },
  'next-day': { plain: 'le lendemain|le jour suivant' },
  family: {
    plain:
      'accompagné de son épouse|accompagnée de son époux|accompagné de sa femme|accompagnée de son mari|et son épouse|son épouse|son époux',
  },

  // Who stands where
  delegation: { plain: 'délégation|délégations' },
  side: { plain: 'partie|côté' },
  parties: {
    plain:
      'les deux parties|les parties|les deux délégations|les délégations|les deux ministres|les deux chefs de la diplomatie|les deux chefs de délégation|les interlocuteurs|les deux interlocuteurs|les ministres|les deux pays|les deux responsables|les deux dirigeants|les deux présidents|les deux secrétaires d’État|les participants|ils|elles',
  },
  he: { plain: 'il' },
  she: { plain: 'elle' },
  // «Il» that is nobody
  impersonal: {
    plain:
      'il s’agit|il s’agissait|il s’est agi|il y a|il a été question|il a été décidé|il a été convenu|il a été procédé|il a été rappelé|il a été souligné|il a été noté|il est prévu|il est question|il est important|il est essentiel|il est à noter|il est à rappeler|il convient|il faut|il importe|il sera question|il a notamment été question|il a également été question|il s’ensuit|s’il',
  },
  between: { plain: 'entre' },
  with: { plain: 'avec' },
  from: { plain: 'de la part' },
  onward: {
    plain: 'puis|ensuite|avant de se rendre|avant de gagner|ainsi qu|avant de visiter|en passant par',
  },
  video: {
    plain:
      'par visioconférence|en visioconférence|par vidéoconférence|en vidéoconférence|visioconférence|vidéoconférence|en mode virtuel|en format virtuel|par vidéo|virtuelle|virtuelles|virtuellement|en ligne',
  },
  phone: {
    plain:
      'entretien téléphonique|entretiens téléphoniques|appel|appels|coup de téléphone|par téléphone|au téléphone|téléphonique|téléphoniques|téléphoniquement|par voie téléphonique|conversation téléphonique|communication téléphonique|appel téléphonique|échange téléphonique',
  },
  there: { plain: 'sur place' },
  invitation: { plain: 'sur invitation|sur l’invitation|à l’invitation|répondant à l’invitation' },
  // «figure au programme», «Le programme comprend»
  scheduled: {
    planned: ['figure', 'figurent', 'figurera', 'figureront', 'est', 'sont']
      .flatMap((verb) => ['', ' également', ' aussi', ' en outre'].map((adverb) => verb + adverb))
      .flatMap((verb) => [
        `${verb} au programme`,
        `${verb} prévu`,
        `${verb} prévue`,
        `${verb} prévus`,
        `${verb} prévues`,
      ])
      .join('|'),
  },
  includes: {
    plain:
      'comprend|comporte|inclut|prévoit|comprendra|comportera|prévoit également|comprend également|prévoit en outre',
  },
  // Before a day from which something goes on
  since: { plain: 'depuis' },
  // «Sur instructions du Président de la République, le ministre …»: whom the Minister speaks for is not there.
  mandate: {
    plain: [
      'sur instruction',
      'sur instructions',
      'sur les instructions',
      'sur ordre',
      'au nom',
      'sur hautes instructions',
      'sur très hautes instructions',
      'sur les hautes instructions',
      'en qualité d’envoyé spécial',
      'en sa qualité d’envoyé spécial',
      'en tant qu’envoyé spécial',
      'en tant qu’émissaire',
      'porteur d’un message',
      'en qualité de représentant',
    ]
      .flatMap((mandate) =>
        [
          'du Président',
          'du Chef de l’État',
          'de M. le Président',
          'de Monsieur le Président',
          'de Son Excellence Monsieur le Président',
          'de Sa Majesté le Roi',
        ].map((principal) => `${mandate} ${principal}`),
      )
      .flatMap((mandate) => [mandate, `${mandate} de la République`])
      .concat(
        ['sous la direction', 'sous la conduite', 'sous l’impulsion', 'sous le leadership'].flatMap((lead) =>
          ['du Roi', 'de Sa Majesté', 'de Sa Majesté le Roi', 'de SM le Roi'].map(
            (king) => `${lead} ${king}`,
          ),
        ),
      )
      .join('|'),
  },
  separately: { plain: `${ONE_BY_ONE}|séparés|séparées|en tête-à-tête séparés` },

  // What it was
  some: {
    plain:
      'notamment|entre autres|série de rencontres|plusieurs rencontres|série d’entretiens|plusieurs entretiens',
  },
  plan: {
    plain:
      'aura lieu|auront lieu|se tiendra|se tiendront|se déroulera|est prévue|est prévu|sont prévues|sont prévus|prévue|prévues|prévoit|prévoient|prochain|prochaine|prochaines|prochains|demain',
  },
  proposal: {
    plain:
      'sont convenus de|sont convenues de|sont convenus d|ont convenu de|ont convenu d|est convenu de|ont décidé de tenir|ont décidé d’organiser|ont décidé d|ont décidé de|a invité|ont invité|a adressé une invitation|a proposé|ont proposé|proposition|souhait de|souhaite|souhaitent|se réjouit de|volonté de|espoir de|pourrait|pourraient|pourront|possibilité|opportunité|nécessité|intention de',
  },
  negation: {
    plain:
      'annulée|annulé|reportée|reporté|n’aura pas lieu|n’a pas|n’ont pas|ne sera pas|ne rencontrera pas|n’est pas|refusé',
  },
  background: {
    plain: `${MADE_THEN}|précédente|précédentes|précédent|dernière session|dernière rencontre|dernières rencontres|dernière visite|dernières consultations|par le passé|au lendemain|à la veille|au surlendemain|remonte|remontait|remontent|avait eu lieu|avaient eu lieu|fait suite|faisait suite|s’inscrit dans la suite|ces dernières années|à plusieurs reprises|${earlier.active('rencontré|reçu|accueilli|effectué|visité|tenu|mené|parlé|téléphoné|échangé|discuté')}|${earlier.reflexive('entretenu|réuni|rencontré|rendu|tenu|déroulé')}|${earlier.passive('reçu|accueilli')}`,
  },
  aside: {
    plain:
      'qui|dont|où|au sujet|sur|concernant|relatif à|relative à|relatifs|relatives|afin|portant|visant|signé|signée|signés|signées|conclu|conclue|conclus|initié|initiées|initiés|instauré|instaurées|établi|établies|lancé|lancées|adopté|ouvert|depuis|suite à|situation|conflit|guerre|processus de paix|mémorandum|en prévision|perspective|élections|scrutin',
  },
  stop: {
    plain: `${compound('a|ont', 'fait part|fait état|fait savoir|fait valoir|fait observer|fait remarquer|fait le point|rendu hommage|mis l’accent|mis en avant')}|une lettre|un message|un courrier|un prix|le prix|la médaille|a déclaré|a affirmé|a remercié|a félicité|a souligné|ont souligné|a salué|ont salué|a rappelé|ont rappelé|a indiqué|a précisé|a expliqué|a exprimé|ont exprimé|a estimé|a insisté|a ajouté|a réaffirmé|ont réaffirmé|ont évoqué|a évoqué|ont abordé|a abordé|ont discuté|s’est félicité|s’est félicitée|se sont félicités|a annoncé|a appelé|condamne|salue|se félicite|déplore|souligne|rappelle|a condamné|a constaté`,
  },
};
