import type { CueRow } from '../language.ts';
import type { EventRule } from '../rules.ts';

/** Words that announce events. Own list. */
export const cues: Readonly<Record<string, CueRow>> = {
  consultation: {
    plain:
      'consultations|consultations politiques|consultations bilatérales|consultations politiques bilatérales|dialogue politique|dialogue stratégique|dialogue sur les droits de l’homme',
  },
  meeting: {
    plain:
      'rencontre|rencontres|entretien|entretiens|discussions|réunion|pourparlers|audience|tête-à-tête|petit-déjeuner de travail|déjeuner de travail|dîner de travail|visite de courtoisie',
  },
  call: {
    plain:
      'entretien téléphonique|conversation téléphonique|appel téléphonique|visioconférence|vidéoconférence',
  },
  visit: {
    plain:
      'visite|visite officielle|visite de travail|visite officielle de travail|visite d’État|voyage|déplacement|séjour',
  },
  meet: {
    held: 'a rencontré|ont rencontré|rencontre|rencontrent|s’est entretenu avec|s’est entretenue avec|s’est entretenu|s’est entretenue|se sont entretenus avec|a eu un entretien avec|a eu des entretiens avec|a mené des entretiens avec|s’entretient avec|s’est réuni avec|s’est réunie avec',
    planned:
      'rencontrera|rencontreront|s’entretiendra avec|s’entretiendra|doit rencontrer|aura un entretien avec|aura des entretiens avec|mènera des entretiens avec',
  },
  'met-each-other': {
    held: 'se sont rencontrés|se sont rencontrées|se sont entretenus|se sont réunis',
    planned: 'se rencontreront|s’entretiendront',
  },
  spoke: {
    held: 's’est entretenu par téléphone avec|s’est entretenue par téléphone avec|s’est entretenu au téléphone avec|a eu un entretien téléphonique avec|a eu une conversation téléphonique avec',
  },
  receive: { held: 'a reçu|ont reçu|reçoit|a accueilli|accueille', planned: 'recevra|accueillera' },
  received: {
    held: 'a été reçu par|a été reçue par|ont été reçus par|est reçu par|est reçue par|a été reçu|a été reçue',
    planned: 'sera reçu par|sera reçue par|seront reçus par',
  },
  travel: {
    held: 's’est rendu à|s’est rendue à|s’est rendu en|s’est rendue en|s’est rendu au|s’est rendue au|s’est rendu aux|s’est rendue aux|se rend à|se rend en|se rend au|effectue une visite|a effectué une visite|effectue un voyage|séjourne|a séjourné',
    planned:
      'se rendra à|se rendra en|se rendra au|se rendra aux|effectuera une visite|effectuera un voyage|séjournera|se rendront à|se rendront en',
  },
  lead: {
    held: 'a dirigé|a conduit|a mené|a présidé|a coprésidé|ont présidé|ont coprésidé|dirige|conduit|mène|ont mené|dirigeait|conduisait|présidait',
    planned: 'dirigera|conduira|mènera|présidera|coprésidera',
  },
  'led-by': {
    plain:
      'dirigée par|dirigé par|dirigées par|dirigés par|conduite par|conduit par|conduites par|menée par|menées par|présidée par|présidées par|coprésidées par|coprésidée par|était dirigée par|était conduite par|emmenée par|à la tête de|sous la direction de|sous la présidence de|sous la conduite de|sous la coprésidence de|au niveau de',
  },
  joined: {
    plain:
      'accompagné de|accompagnée de|accompagné par|accompagnée par|a également participé|ont également participé|en présence de',
  },
  delegation: { plain: 'délégation|délégations' },
  side: { plain: 'partie|côté' },
  parties: {
    plain:
      'les deux parties|les deux délégations|les délégations|les deux ministres|les interlocuteurs|les deux interlocuteurs|les ministres|les deux pays|les participants|ils|elles',
  },
  between: { plain: 'entre' },
  with: { plain: 'avec' },
  round: { plain: 'session|série|cycle|ronde|round|édition' },
  some: { plain: 'notamment' },
  plan: {
    plain:
      'aura lieu|auront lieu|se tiendra|se tiendront|est prévue|est prévu|sont prévues|sont prévus|prochain|prochaine|prochaines',
  },
  proposal: {
    plain: 'sont convenus de|ont convenu de|ont décidé de tenir|a invité|ont invité|a proposé|se réjouit de',
  },
  negation: { plain: 'annulée|annulé|reportée|reporté|n’aura pas lieu' },
  background: {
    plain:
      'précédente|précédentes|précédent|dernière session|dernière rencontre|initiées|depuis|par le passé',
  },
  stop: { plain: 'a déclaré|a affirmé|a remercié|a félicité' },
};

export const rules: readonly EventRule[] = [
  {
    name: 'fr/call/spoke-with',
    pattern: [
      'a=@people … <spoke> … b=@people',
      '<call> <between> … a=@people',
      '<call> … <with> … b=@people',
    ],
    read: { kind: 'MEETING', mode: 'PHONE', a: 'PARTICIPANT', b: 'PARTICIPANT' },
    examples: [
      'Le ministre des affaires étrangères Paul Martin s’est entretenu par téléphone avec le ministre kényan des affaires étrangères John Otieno.',
    ],
  },
  {
    name: 'fr/consultation/between-people',
    pattern: [
      'a=@people … <met-each-other> … <consultation>',
      'a=@people … <meet> … b=@people … <consultation>',
      'a=@people … <receive> … b=@people … <consultation>',
      'a=@people … <lead> … <consultation> … b=@people',
      'a=@people … <lead> … <consultation>',
      '<consultation> … <between> … a=@people',
      '<consultation> … <led-by> … a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD', b: 'HEAD' },
    examples: [
      'Le secrétaire d’État Paul Martin a reçu le vice-ministre kényan John Otieno pour des consultations politiques.',
    ],
  },
  {
    name: 'fr/meeting/received',
    pattern: ['a=@people … <receive> … b=@people', '<receive> … <led-by> … b=@people'],
    read: { kind: 'MEETING', a: 'COUNTERPART', b: 'PARTICIPANT' },
    examples: ['La présidente de la Confédération Anne Martin a reçu le président kényan John Otieno.'],
    nearMisses: ['Le ministère a reçu une lettre.'],
  },
  {
    name: 'fr/meeting/was-received',
    pattern: ['a=@people … <received> … b=@people'],
    read: { kind: 'MEETING', a: 'PARTICIPANT', b: 'COUNTERPART' },
    examples: ['Le ministre Paul Martin a été reçu par le président kényan John Otieno.'],
  },
  {
    name: 'fr/meeting/met-with',
    pattern: ['a=@people … <meet> … b=@people', 'a=@people … <met-each-other>'],
    read: { kind: 'MEETING', a: 'PARTICIPANT', b: 'PARTICIPANT' },
    examples: ['La ministre Anne Martin a rencontré le ministre kényan des affaires étrangères John Otieno.'],
  },
  {
    name: 'fr/meeting/meeting-of',
    pattern: [
      '<meeting> … <between> … a=@people',
      '<meeting> … a=@people … <with> … b=@people',
      '<meeting> … <with> … b=@people',
    ],
    read: { kind: 'MEETING', a: 'PARTICIPANT', b: 'PARTICIPANT' },
    examples: ['Rencontre entre la ministre Anne Martin et le ministre kényan John Otieno'],
  },
  {
    name: 'fr/consultation/held',
    pattern: '<consultation>',
    read: { kind: 'CONSULTATION' },
    examples: ['Des consultations politiques entre la Suisse et le Kenya ont eu lieu à Berne.'],
  },
  {
    name: 'fr/visit/of-official',
    pattern: [
      'a=@people … <travel> … where=@city|@country',
      '<visit> … a=@people … à|en|au|aux where=@city|@country',
      '<visit> … a=@people',
    ],
    read: { kind: 'VISIT', a: 'PARTICIPANT' },
    examples: ['La ministre Anne Martin s’est rendue à Nairobi.'],
  },
  {
    name: 'fr/delegation/led-by',
    pattern: ['of=@side … <led-by> … a=@people', '<led-by> … a=@people'],
    read: { kind: 'CONSULTATION', a: 'HEAD', adds: true },
    examples: ['La délégation kényane était dirigée par le secrétaire général John Otieno.'],
  },
  {
    name: 'fr/delegation/joined-by',
    pattern: '<joined> … a=@people',
    read: { kind: 'CONSULTATION', a: 'PARTICIPANT', adds: true },
    examples: ['Il était accompagné de l’ambassadeur Paul Martin.'],
  },
];
