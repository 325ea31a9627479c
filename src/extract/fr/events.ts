import type { CueRow } from '../language.ts';
import type { EventRule } from '../rules.ts';
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

const met = { kind: 'MEETING', a: 'PARTICIPANT', b: 'PARTICIPANT', c: 'PARTICIPANT' } as const;

export const rules: readonly EventRule[] = [
  // Calls
  {
    name: 'fr/call/phoned',
    pattern: ['a=@people … <spoke> .. b=@people', 'a=@people … <spoke-to-each-other>'],
    read: { ...met, mode: 'PHONE' },
    examples: [
      'Le ministre Paul Martin a téléphoné au ministre kényan John Otieno.',
      'Le ministre Paul Martin et le ministre kényan John Otieno se sont parlé mardi.',
    ],
  },
  // Consultations
  {
    name: 'fr/consultation/between-people',
    pattern: [
      'a=@people … <met-each-other>|<meet> .. pour|<frame> ~ <consultation>!',
      'a=@people … <meet> .. <frame> … <consultation>! … <with> .. b=@people',
      'a=@people … <receive>|<meet> … b=@people … pour|<frame> ~ <consultation>!',
      'a=@people … <received> … b=@people … pour|<frame> ~ <consultation>!',
      '<frame> ~ <consultation>! … a=@people … <receive>|<meet>|<received> … b=@people',
      '<frame> ~ <consultation>! … a=@people <met-each-other>',
      'a=@people … <hold>|<chair>|<leads> … <consultation>! … <with> .. b=@people',
      'a=@people … <hold>|<chair>|<leads> … <with> .. b=@people … <consultation>!',
      'a=@people … <chair> … <consultation>!',
      'a=@people … <hold>|<leads> .. <consultation>!',
      '<consultation>! ~ <between> .. a=@people',
      '<consultation>! .. <hold> … <between> .. a=@people',
      '<consultation>! … <led-by> .. a=@people',
      '<round> .. <consultation>! … <led-by> … a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD', b: 'HEAD' },
    examples: [
      'Le secrétaire d’État Paul Martin a reçu le vice-ministre kényan John Otieno pour des consultations politiques.',
      'La secrétaire générale Anne Martin a mené à Nairobi des consultations politiques avec le vice-ministre kényan John Otieno.',
      'Les consultations ont été coprésidées par l’ambassadrice Anne Martin et le directeur John Otieno.',
    ],
    nearMisses: ['La ministre Anne Martin a salué le dialogue politique.'],
  },
  {
    name: 'fr/consultation/in-frame',
    pattern: '<frame> ~ <consultation>! … , .. a=@people',
    read: { kind: 'CONSULTATION', a: 'HEAD', several: true },
    examples: [
      'Dans le cadre des consultations politiques, le vice-ministre kényan John Otieno et l’ambassadrice Anne Martin ont abordé le commerce.',
    ],
    nearMisses: ['Dans le cadre de consultations, le ministre Paul Martin a consulté la branche.'],
  },
  {
    name: 'fr/consultation/held',
    pattern: [
      '^ <consultation>! .. <between>|<with>',
      '^ <round> .. <consultation>!',
      '^ <opening> .. <round> .. <consultation>!',
      '^ <opening> .. <consultation>! .. <between>|@country',
      '^ <consultation>! with=@country',
      'where=@city <hosted> .. <consultation>!',
      '<hosted> .. <consultation>!',
      '^ .. of=@country et .. with=@country … <hold> .. <consultation>!',
      '^ .. of=@country .. <hold> … <round> .. <consultation>!',
      '<consultation>! .. <hold>',
      '<consultation>! ~ <hold>',
      '<consultation>! <led-by> … <hold>',
      '<hold> .. <consultation>!',
      '<round> de|du|des|d .. <consultation>!',
      '<visit>|<meeting> .. <frame> ~ <consultation>!',
      '<hold> … <round> .. <arrangement>!',
      '<round> .. <arrangement>! .. <hold>',
      'a=@people … <travel>|<stay>|<visit> … pour|<frame> ~ <consultation>!',
      '<frame> ~ <consultation>! .. <between>|<with>',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD' },
    examples: [
      'Des consultations politiques entre la Suisse et le Kenya ont eu lieu à Berne.',
      'La troisième session des consultations politiques s’est tenue à Nairobi.',
      'Cette visite s’inscrivait dans le cadre des consultations politiques annuelles.',
      'Ouverture à Nairobi de la deuxième session des consultations politiques helvético-kényanes',
      'Nairobi a abrité lundi les premières consultations politiques entre la Suisse et le Kenya.',
    ],
    nearMisses: [
      'Les deux pays veulent des consultations régulières.',
      'Ce mécanisme de consultations politiques reste utile.',
    ],
  },
  {
    name: 'fr/consultation/commission',
    pattern: [
      'a=@people … <hold>|<chair>|<leads> … <commission>! … <with> .. b=@people',
      'a=@people … <chair> … <commission>!',
      '<commission>! … <led-by> … a=@people',
      '^ <round> … <commission>! .. <between>|@country',
      '^ .. of=@country .. <hold>|<chair> … <commission>!',
      '<commission>! … <hold>',
      '<hold> … <round> … <commission>!',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD', b: 'HEAD' },
    examples: [
      'La ministre Anne Martin a coprésidé la troisième session de la commission mixte avec le ministre kényan John Otieno.',
      'La cinquième session de la grande commission mixte entre la Suisse et le Kenya s’est tenue à Nairobi.',
    ],
    nearMisses: ['Les ministres ont salué les travaux de la commission mixte.'],
  },
  {
    name: 'fr/consultation/next-round',
    pattern: [
      'tenir|organiser .. prochaine|prochain <round>! .. à|en|au|aux .. where=@city|@country',
      '^ la|le prochaine|prochain <round>! <hold>',
    ],
    read: { kind: 'CONSULTATION' },
    examples: [
      'Les deux parties sont convenues de tenir la prochaine session à Nairobi en 2025.',
      'La prochaine session se tiendra à Nairobi.',
    ],
    nearMisses: ['La prochaine session du Conseil des droits de l’homme se tiendra en mars.'],
  },
  {
    name: 'fr/consultation/these',
    pattern: ['ces <consultation>!', 'de|dans ce <consultation>!'],
    read: { kind: 'CONSULTATION', recalls: true, converts: true },
    examples: ['Au cours de ces consultations, il a été question du commerce.'],
    nearMisses: ['Les consultations ont porté sur le commerce.'],
  },
  {
    name: 'fr/consultation/again',
    pattern: ['les <consultation>!'],
    read: { kind: 'CONSULTATION', recalls: true },
    examples: ['Les consultations ont porté sur le commerce.'],
  },
  // Visits
  {
    name: 'fr/visit/received-for',
    pattern: [
      '<receive> … b=@people … pour|<frame> .. <visit>!',
      '<receive> … b=@people ,? en <visit>!',
      '<frame> .. <visit>! … @people … <receive> … b=@people',
      'b=@people … <received> … @people … pour|<frame> .. <visit>!',
    ],
    read: { kind: 'VISIT', b: 'PARTICIPANT' },
    examples: [
      'La présidente Anne Martin a reçu le ministre kényan John Otieno dans le cadre d’une visite officielle.',
    ],
    nearMisses: [
      'La présidente Anne Martin a reçu le ministre kényan John Otieno pour une visite de courtoisie.',
    ],
  },
  {
    name: 'fr/visit/noun',
    pattern: [
      'a=@people … <pay> .. <visit>! .. à|en|au|aux|dans|auprès .. where=@city|@country',
      'a=@people … <pay> .. <visit>!',
      '^ <visit>! .. du|de|des|d .. a=@people .. à|en|au|aux .. where=@city|@country',
      '<visit>! .. du|de|des|d .. a=@people à|en|au|aux .. where=@city|@country',
      '<visit>! que|qu .. a=@people .. <pay> .. à|en|au|aux .. where=@city|@country',
      '^ <visit>! .. du|de|des|d .. a=@people',
      '<visit>! , .. à|en|au|aux .. where=@city|@country , du|de|d .. a=@people',
      '<frame> ~ <visit>! .. du|de|d .. a=@people',
      '^ le|la|l? a=@people à|en|au|aux .. where=@city|@country … <visit>!',
      '^ le|la|l? a=@people à|en|au|aux where=@city|@country pour',
      '^ le|la|l? a=@people à|en|au|aux .. where=@city|@country pour .. <visit>|<meeting>!',
      '^ le|la|l? a=@people en <visit>! .. à|en|au|aux .. where=@city|@country',
      '^ la|cette|une <visit>! du|de|d .. a=@people',
      'a=@people , en <visit>! .. à|en|au|aux .. where=@city|@country',
      'a=@people en <visit>! .. à|en|au|aux .. where=@city|@country',
      'a=@people était|est|sera @date en <visit>! .. à|en|au|aux .. where=@city|@country',
      '<arrival>! à|en|au|aux .. where=@city|@country .. du|de|d .. a=@people',
      '<arrival>! du|de|d .. a=@people à|en|au|aux .. where=@city|@country',
    ],
    read: { kind: 'VISIT', a: 'PARTICIPANT' },
    examples: [
      'Visite officielle de la ministre Anne Martin au Kenya',
      'La ministre Anne Martin effectue une visite de travail à Nairobi.',
      'La ministre Anne Martin à Nairobi pour une visite de travail',
      'La visite que le ministre Paul Martin effectuera à Nairobi a été évoquée.',
      'Arrivée à Nairobi ce mardi de la ministre Anne Martin',
    ],
    nearMisses: ['La ministre Anne Martin a parlé d’une visite.'],
  },
  {
    name: 'fr/visit/led-delegation',
    pattern: 'a=@people … <leads> .. <delegation>! à|en|au|aux where=@city|@country',
    read: { kind: 'VISIT', a: 'HEAD' },
    examples: ['La ministre Anne Martin a conduit une délégation à Nairobi.'],
    nearMisses: ['La ministre Anne Martin a conduit la délégation à la conférence de Nairobi.'],
  },
  {
    name: 'fr/visit/of-delegation',
    pattern: [
      '<visit>! d|de|du|des .. of=@side à|en|au|aux .. where=@city|@country',
      '^ <visit>! d|de|du|des .. of=@side',
    ],
    read: { kind: 'VISIT', visitor: 'of' },
    examples: ['Visite d’une délégation kényane en Suisse'],
  },
  {
    name: 'fr/visit/travelled-to',
    pattern: [
      'a=@people … <travel>! .. where=@city|@country',
      'a=@people … <travel>! .. @date .. where=@city|@country',
      'a=@people … <travel>! .. @area',
      "a=@people … <tour>! le|la|l|les? '? where=@country",
      'a=@people <stay>! where=@city|@country',
      'a=@people @date? <stay>! where=@city|@country',
      'a=@people se trouve|trouvent .. @date .. à|en|au|aux where=@city|@country',
    ],
    read: { kind: 'VISIT', a: 'PARTICIPANT' },
    examples: [
      'La ministre Anne Martin s’est rendue à Nairobi.',
      'La ministre Anne Martin sera à Nairobi le 4 mai.',
    ],
    nearMisses: ['La question se rend à Nairobi.'],
  },
  // Meetings
  {
    name: 'fr/meeting/courtesy',
    pattern: [
      'a=@people … <courtesy>! auprès|à|au|aux|chez .. b=@people',
      '<courtesy>! du|de|d .. a=@people auprès|à|au|chez .. b=@people',
      '<courtesy>! .. auprès|à|au|aux|chez .. b=@people',
      '<courtesy>! … auprès|chez .. b=@people',
      'a=@people … <credentials>! .. à|au|aux .. b=@people',
      '<handover>! de|du|d .. a=@people .. à|au|aux .. b=@people',
    ],
    read: { kind: 'MEETING', a: 'PARTICIPANT', b: 'COUNTERPART', each: true },
    examples: [
      'Le ministre kényan John Otieno a rendu une visite de courtoisie à la présidente Anne Martin.',
    ],
  },
  {
    name: 'fr/meeting/then-received',
    pattern: [
      'a=@people … @people … <then-received>! .. par .. b=@people',
      'a=@people … <then-received>! .. par .. b=@people',
    ],
    read: { kind: 'MEETING', a: 'PARTICIPANT', b: 'COUNTERPART' },
    examples: [
      'La ministre Anne Martin a rencontré le ministre kényan John Otieno, avant d’être reçue par le président Peter Okello.',
    ],
  },
  {
    name: 'fr/meeting/then-receives',
    pattern: [
      'a=@people … <receive> … @people … <then-receive>! … b=@people',
      '^ .. @post .. <receive> … @people … <then-receive>! … b=@people',
      'a=@people … <then-receive>! … b=@people',
    ],
    read: { kind: 'MEETING', a: 'COUNTERPART', b: 'PARTICIPANT' },
    examples: [
      'La présidente Anne Martin a reçu le ministre kényan John Otieno, avant de recevoir l’ambassadrice Ruth Okello.',
    ],
  },
  {
    name: 'fr/meeting/then-met',
    pattern: ['a=@people … @people … <then-meet>! … b=@people', 'a=@people … <then-meet>! … b=@people'],
    read: met,
    examples: [
      'La ministre Anne Martin a rencontré le ministre kényan John Otieno, avant de s’entretenir avec l’ambassadrice Ruth Okello.',
    ],
  },
  {
    name: 'fr/meeting/was-received',
    pattern: [
      'a=@people … <received> … par .. b=@people',
      'of=@side … <received> … par .. b=@people',
      'a=@people … <received> .. par .. with=@post',
      'a=@people … <received> .. b=@people',
      '<invitation> .. b=@people … a=@people … <received>!',
      'a=@people … <meet>|<received>|<receive> … @people … et|puis <received>! .. b=@people',
      '^ reçu|reçue|accueilli|accueillie .. par .. b=@people , .. a=@people',
      '<meeting>! que|qu .. accordé|accordée|accordés|accordées .. b=@people , .. a=@people',
    ],
    read: { kind: 'MEETING', a: 'PARTICIPANT', b: 'COUNTERPART' },
    examples: [
      'Le ministre kényan John Otieno a été reçu à Berne par le président Paul Martin.',
      'Reçu à Berne par le président Paul Martin, le ministre kényan John Otieno a salué la coopération.',
      'À l’issue de l’audience que lui a accordée le président Paul Martin, le ministre kényan John Otieno a remercié ses hôtes.',
    ],
  },
  {
    name: 'fr/meeting/received',
    pattern: [
      'a=@people ,? <joined> … c=@people … <receive>! … b=@people',
      'a=@people … <receive> … b=@people',
      'a=@people … <receive> .. with=@side',
      'a=@people … <receive>! .. with=@post',
      'a=@organisation … <receive> … b=@people',
      '^ le|la of=@post .. <receive>! … b=@people',
      "^ l ' of=@post .. <receive>! … b=@people",
    ],
    read: { kind: 'MEETING', a: 'COUNTERPART', b: 'PARTICIPANT', c: 'PARTICIPANT' },
    examples: [
      'La présidente de la Confédération Anne Martin a reçu le président kényan John Otieno.',
      'Le Chef de l’État a reçu en audience l’ambassadeur du Kenya, John Otieno.',
    ],
    nearMisses: ['Le ministère a reçu une lettre.'],
  },
  {
    name: 'fr/meetings/one-by-one',
    pattern: [
      'a=@people … <meet>! .. <separately> .. b=@people',
      'a=@people … <separately> .. <meet>! .. b=@people',
      'a=@people … <meet-each>! .. b=@people',
      'a=@people … <hold> .. <meeting>! .. <separately> .. <with> .. b=@people',
    ],
    read: { ...met, each: true },
    examples: [
      'La ministre Anne Martin a rencontré séparément le ministre kényan John Otieno et le ministre ougandais Peter Okello.',
    ],
  },
  {
    name: 'fr/meetings/series',
    pattern: [
      'a=@people … <hold>|<pay> .. <series>! … <with> .. b=@people',
      'a=@people … <hold>|<pay> .. <series>! … <with> .. with=@side',
    ],
    read: { ...met, each: true },
    examples: [
      'La ministre Anne Martin a tenu une série de rencontres avec ses homologues du Kenya, de l’Ouganda et de la Norvège.',
    ],
    nearMisses: ['La ministre Anne Martin a tenu une série de rencontres avec la presse.'],
  },
  {
    name: 'fr/meetings/received-one-by-one',
    pattern: [
      'a=@people … <receive-each>! .. b=@people',
      'a=@people … <receive>! .. <separately> .. b=@people',
    ],
    read: { kind: 'MEETING', a: 'COUNTERPART', b: 'PARTICIPANT', each: true },
    examples: [
      'La présidente Anne Martin a tour à tour reçu en audience l’ambassadeur kényan John Otieno et l’ambassadrice ougandaise Ruth Okello.',
    ],
  },
  {
    name: 'fr/meetings/was-received-one-by-one',
    pattern: [
      'a=@people … <received-each>! .. par .. b=@people',
      'a=@people … <received>! .. <separately> .. par .. b=@people',
    ],
    read: { kind: 'MEETING', a: 'PARTICIPANT', b: 'COUNTERPART', each: true },
    examples: [
      'La ministre Anne Martin a été successivement reçue par le président kényan John Otieno et le ministre Peter Okello.',
    ],
  },
  {
    name: 'fr/meeting/met-with',
    pattern: [
      'a=@people ,? <joined> … c=@people … <meet>! … b=@people',
      'a=@people … <meet> .. <with>? .. b=@people',
      'a=@people … <meet> … b=@people',
      'a=@people … <meet>|<received>|<receive> … @people … et|puis <meet>! .. b=@people',
      'a=@people … <meet> .. with=@side',
      'a=@people … <meet>! .. with=@post',
      'a=@people … <met-each-other>',
      '<met-each-other> .. a=@people',
      '^ <with> .. b=@people , .. a=@people <meet>!',
      'a=@people … <meet-whom>',
      'a=@people … <exchange>! … <with> … b=@people',
      'a=@people … <exchange>! .. <with> .. with=@side',
      '^ le|la of=@post .. <meet>! .. <with>? .. b=@people',
    ],
    read: met,
    examples: [
      'La ministre Anne Martin a rencontré le ministre kényan des affaires étrangères John Otieno.',
      'La ministre Anne Martin s’entretiendra lundi à Berne avec le ministre kényan John Otieno.',
      'La ministre Anne Martin a échangé lundi à Berne avec l’ambassadeur John Otieno.',
      'Le ministre s’est entretenu ce jour avec le ministre kényan John Otieno.',
      'La ministre Anne Martin a rencontré le ministre kényan des affaires étrangères.',
    ],
    nearMisses: ['Le projet rencontre un vif succès.'],
  },
  {
    name: 'fr/meeting/meeting-of',
    pattern: [
      'a=@people … <hold>|<pay> .. <meeting>! … <with> .. b=@people',
      'a=@people … <hold>|<pay> .. @date|@city .. <meeting>! … <with> .. b=@people',
      'a=@people … <hold>|<pay> .. <meeting>! … <with> .. with=@side',
      'a=@people … <took-part> .. <meeting>! .. <with> .. b=@people',
      '^ le|la of=@post .. <hold> .. <meeting>! … <with> .. b=@people',
      '<meeting>! que|qu .. a=@people … <hold> .. <with> .. b=@people',
      "<meeting>! qu ' ont|a eu|eue|eus|eues .. a=@people",
      '<hold> .. <meeting>! … <between> .. a=@people',
      '<parties> .. <hold> .. <meeting>! … <with> .. b=@people',
      '<meeting>! .. <hold> .. <with> .. b=@people',
      '<meeting>! … <between> .. a=@people',
      '<meeting>! .. réuni|réunit|réunissant|réunie|réunira|regroupé|regroupant .. a=@people … <with> .. b=@people',
      '<meeting>! .. réuni|réunit|réunissant|réunira|regroupé|regroupant .. a=@people',
      '<meeting>! de|du|d .. a=@people … <with> .. b=@people',
      '<meeting>! .. <hold> .. <between> .. a=@people',
      '<meeting>! .. <hold> .. <between> .. of=@post .. with=@side',
      '^ <meeting>! de|du|d .. of=@post .. <with> .. b=@people',
      'a=@people … pour|<frame> .. <meeting>! .. <with> .. b=@people',
      'a=@people … par un|une .. <meeting>! .. <with> .. b=@people',
      '<meeting>! .. <with> .. b=@people … <scheduled>',
      '<courtesy>|<visit>! auprès .. b=@people … <scheduled>',
      'programme .. <includes> .. <meeting>! … <with> .. b=@people',
      '<visit> .. marqué|marquée|ponctuée|occasion .. <meeting>! .. <with> .. b=@people',
      '^ <meeting>! … <with> .. b=@people',
      '<frame>|son|sa|ses|leur|leurs .. <meeting>! .. <with> .. b=@people',
      '^ .. <meeting>! <with> .. b=@people',
    ],
    read: met,
    examples: [
      'Rencontre entre la ministre Anne Martin et le ministre kényan John Otieno',
      'Le ministre Paul Martin aura des entretiens à Nairobi avec le ministre kényan John Otieno.',
    ],
    nearMisses: ['La rencontre avec la presse a été annulée.', 'Une rencontre avec la presse est prévue.'],
  },
  {
    name: 'fr/meeting/discussed',
    pattern: 'a=@people … <exchange>!',
    read: { ...met, several: true, tentative: true },
    examples: ['La ministre Anne Martin et le ministre kényan John Otieno ont discuté du commerce.'],
    nearMisses: ['La ministre Anne Martin a discuté du commerce.'],
  },
  {
    name: 'fr/meeting/held-by',
    pattern: ['a=@people … <hold> .. <meeting>!', '^ <meeting>! with=@country'],
    read: { ...met, several: true },
    examples: [
      'La ministre Anne Martin et son homologue kényan John Otieno ont tenu une séance de travail.',
      'Rencontre bilatérale Suisse-Kenya',
    ],
    nearMisses: ['La ministre Anne Martin a tenu une réunion.', 'Rencontre au Kenya'],
  },
  {
    name: 'fr/meeting/again',
    pattern: [
      '<frame> de|des|du <meeting>!',
      '<frame> de la|cette|cet|ces|leur|leurs <meeting>!',
      "<frame> de l ' <meeting>!",
      '^ cette|cet|les|ces|leur|leurs <meeting>!',
      "^ l ' <meeting>!",
      '^ <meeting>!',
    ],
    read: { kind: 'MEETING', recalls: 'details' },
    examples: ['Lors de l’entretien, ils ont abordé le commerce.'],
    nearMisses: ['Lors d’un entretien, il a abordé le commerce.'],
  },
  // Delegations
  {
    name: 'fr/delegation/led-by',
    pattern: [
      'of=@side … <led-by> … a=@people',
      'a=@people .. <leads> .. of=@side',
      'a=@people .. <leads> … <delegation>',
      '<led-by> … a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD', adds: true },
    examples: ['La délégation kényane était dirigée par le secrétaire général John Otieno.'],
  },
  {
    name: 'fr/meeting/took-part',
    pattern: [
      'a=@people … <took-part> .. <meeting>|<consultation>',
      '<meeting>|<consultation> .. auxquels|auxquelles|auquel .. <took-part> .. a=@people',
      '<meeting>|<consultation> , <took-part>! .. a=@people',
      '^ <took-part>! .. a=@people',
      '^ <took-part>! .. <meeting>|<consultation> .. a=@people',
    ],
    read: { kind: 'MEETING', a: 'PARTICIPANT', adds: true },
    examples: [
      'La ministre Anne Martin a également participé à l’entretien.',
      'Les entretiens, auxquels ont participé l’ambassadeur Paul Martin et le directeur John Otieno, ont porté sur le commerce.',
    ],
    nearMisses: ['La ministre Anne Martin a participé à la fête.'],
  },
  {
    name: 'fr/meeting/on-side',
    pattern: '<took-part> … of=<side>! .. a=@people',
    read: { kind: 'MEETING', a: 'PARTICIPANT', adds: true },
    examples: ['Étaient présents à cette rencontre, du côté suisse, l’ambassadeur Paul Martin.'],
    nearMisses: ['Du côté suisse, l’ambassadeur Paul Martin a salué l’accord.'],
  },
  {
    name: 'fr/meeting/in-presence',
    pattern: [
      '<meeting>|<consultation> … <presence>! .. a=@people',
      '<meet>|<receive>|<received> … @people .. <presence>! .. a=@people',
    ],
    read: { kind: 'MEETING', a: 'PARTICIPANT', adds: true },
    examples: ['L’audience s’est déroulée en présence de l’ambassadeur Paul Martin.'],
    nearMisses: ['L’accord a été signé en présence de l’ambassadeur Paul Martin.'],
  },
  {
    name: 'fr/delegation/joined-by',
    pattern: '<joined> … a=@people',
    read: { kind: 'CONSULTATION', a: 'PARTICIPANT', adds: true, beside: true },
    examples: ['Il était accompagné de l’ambassadeur Paul Martin.'],
  },
];
