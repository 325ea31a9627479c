import type { EventRule } from '../../rules.ts';

/** What German releases say of who led a side of an event and who took part in it. Own rules. */
export const participants: readonly EventRule[] = [
  {
    name: 'de/delegation/led-by',
    pattern: [
      'of=@side … <led-by> .. a=@people',
      '<led-by> .. a=@people .. of=@side',
      'of=@side … <passive>|<plan> von|vom|durch .. a=@people … <leads>!',
      'of=<delegation>! <passive>|<plan> von|vom|durch .. a=@people … @people … <leads>',
      'of=<delegation>! von|vom|durch .. a=@people … <leads>',
      'a=@people … <leads>! … of=@side',
      'of=@side <leads>! der|die? a=@people',
      '<attends> <delegation>! .. um .. a=@people',
      '<leads> .. @people , und? die? of=<side>! der|die? a=@people',
      '<leads>! <passive> .. of=@side … von|vom .. a=@people',
      ', die of=@country <passive> .. von|vom .. a=@people .. <leads>!',
      'und|sowie|während die of=@country .. von|vom .. a=@people .. <leads>!',
      '<leads> , und? die? of=<side>! von|vom .. a=@people',
      '<leads> , und? die? of=<delegation>! von|vom .. a=@people',
      '<leads>! <passive> … von|vom .. a=@people',
      '<led-by> .. a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD', adds: true },
    examples: [
      'Die kenianische Delegation wurde von Vizeminister John Otieno und die Schweizer Delegation von Staatssekretärin Anna Keller geleitet.',
      'Die kenianische Delegation stand unter der Leitung von Staatssekretär John Otieno.',
      'Die kenianische Delegation wurde von Staatssekretär John Otieno geleitet.',
      'Staatssekretärin Anna Keller leitete die Schweizer Delegation.',
    ],
    nearMisses: ['Die kenianische Delegation traf gestern ein.'],
  },
  {
    name: 'de/delegation/joined-by',
    pattern: [
      '<joined> von|vom .. a=@people',
      'von|vom .. a=@people … <joined>',
      'a=@people … <joined>',
      'auf .. of=@side <attends> … an .. <meeting>|<consultation> .. a=@people',
      'auf .. of=@side <attends> .. a=@people',
      'an|am .. <meeting>|<consultation> .. <attends> .. a=@people',
      '<attends> .. a=@people … an .. <meeting>|<consultation>',
      'a=@people … <attends> … an .. <meeting>|<consultation>',
    ],
    read: { kind: 'CONSULTATION', a: 'PARTICIPANT', adds: true },
    examples: [
      'Sie wurde begleitet von Botschafter Paul Meier.',
      'Auf Schweizer Seite nahmen Bundesrätin Anna Keller und Botschafter Paul Meier an den Gesprächen teil.',
    ],
    nearMisses: ['Botschafter Paul Meier nahm an der Feier teil.'],
  },
];
