import type { EventRule } from '../../rules.ts';

/** What French releases say of consultations. Own rules. */
export const consultations: readonly EventRule[] = [
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
];
