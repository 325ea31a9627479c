import type { EventRule } from '../../rules.ts';

/** What French releases say of visits. Own rules. */
export const visits: readonly EventRule[] = [
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
];
