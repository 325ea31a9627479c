import type { EventRule } from '../../rules.ts';

/** What English releases say of who led a side of an event and who took part in it. Own rules. */
export const participants: readonly EventRule[] = [
  {
    name: 'en/delegation/led-by',
    pattern: [
      'of=@side … <led>|<chaired-by> … a=@people',
      'a=@people <leads> … of=@side',
      'a=@people .. <leads> … <delegation>',
      'a=@people … <leads> .. of=@side',
      '<meeting>|<dialogue> .. <chaired-by>! .. a=@people',
      'the <meeting>|<consultation> , which … <chaired-by>! .. a=@people',
      '<delegation> … <led> .. a=@people',
      '<delegation>|<side>|<meeting>|<consultation>|<call>|<visit> … <led>! … a=@people',
      '^ it|they|which … <led> … a=@people',
      '<chairmanship> … a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD', adds: true },
    examples: [
      'The Indian delegation was led by Joint Secretary Ravi Kumar.',
      'The meeting was chaired by Joint Secretary Ravi Kumar.',
    ],
    nearMisses: ['The board is chaired by Joint Secretary Ravi Kumar.'],
  },
  {
    name: 'en/delegation/from-side',
    pattern: ['a=@people from|on the? of=@side', 'from|on the? of=@side ,? the? a=@people'],
    read: { kind: 'CONSULTATION', a: 'PARTICIPANT', adds: true },
    examples: [
      'Deputy Minister Jane Roe from the Norwegian side and Deputy Minister Ravi Kumar from the Indian side took part.',
    ],
  },
  {
    name: 'en/delegation/joined-by',
    pattern: '<joined> … a=@people',
    read: { kind: 'CONSULTATION', a: 'PARTICIPANT', adds: true, beside: true },
    examples: ['She was joined by Under Secretary Jane Roe.'],
  },
  {
    name: 'en/delegation/attended',
    pattern: 'a=@people ,? <attend>|<joined>! in? the <meeting>|<consultation>|<dialogue>|<call> .',
    read: { kind: 'CONSULTATION', a: 'PARTICIPANT', adds: true },
    examples: ['Ambassador Jane Roe also took part in the meeting.'],
    nearMisses: ['Ambassador Jane Roe took part in the meeting of the Council of Ministers.'],
  },
];
