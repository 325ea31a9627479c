import type { EventRule } from '../../rules.ts';

/** What French releases say of who led a side of an event and who took part in it. Own rules. */
export const participants: readonly EventRule[] = [
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
