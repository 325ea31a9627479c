import type { EventRule } from '../../rules.ts';
import { met } from './roles.ts';

/** What French releases say of meetings, talks and audiences. Own rules. */
export const meetings: readonly EventRule[] = [
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
];
