import type { EventRule } from '../../rules.ts';

/** What German releases say of calls by telephone and video. Own rules. */
export const calls: readonly EventRule[] = [
  {
    name: 'de/call/spoke-with',
    pattern: [
      'a=@people … <spoke>! … mit .. b=@people',
      'a=@people … mit .. b=@people … <spoke>!',
      '<spoke>! … a=@people … mit .. b=@people',
      'a=@people … <call>! … mit .. b=@people',
      'a=@people … mit .. b=@people … <call>!',
      'a=@people … <spoke>! .. mit .. with=@side',
      'a=@people .. mit .. with=@side .. <spoke>!',
      '<spoke>! .. a=@people .. mit .. with=@side',
      '<call>! .. zwischen .. a=@people',
      '<call>! .. a=@people .. mit .. b=@people',
      '<call>! mit .. b=@people … a=@people',
      '<call>! mit .. b=@people',
    ],
    read: { kind: 'MEETING', mode: 'PHONE', a: 'PARTICIPANT', b: 'PARTICIPANT' },
    examples: [
      'Aussenministerin Anna Keller telefonierte mit Aussenminister John Otieno aus Kenia.',
      'Aussenministerin Anna Keller hat heute mit ihrem kenianischen Amtskollegen John Otieno telefoniert.',
      'Aussenministerin Anna Keller führte ein Telefongespräch mit dem kenianischen Aussenminister John Otieno.',
    ],
    nearMisses: ['Bundesrätin Anna Keller traf den kenianischen Aussenminister John Otieno.'],
  },
  {
    name: 'de/call/each-other',
    pattern: ['a=@people … <spoke>!', '<spoke>! .. a=@people'],
    read: { kind: 'MEETING', mode: 'PHONE', a: 'PARTICIPANT', several: true },
    examples: [
      'Aussenministerin Anna Keller und Aussenminister John Otieno aus Kenia haben heute telefoniert.',
    ],
    nearMisses: ['Aussenministerin Anna Keller hat am Abend telefoniert.'],
  },
  {
    name: 'de/call/by-video',
    pattern: [
      'a=@people … <video-call>! … mit .. b=@people',
      'a=@people … mit .. b=@people … <video-call>!',
      '<video-call>! .. zwischen .. a=@people',
      '<video-call>! .. a=@people .. mit .. b=@people',
      '<video-call>! mit .. b=@people',
    ],
    read: { kind: 'MEETING', mode: 'VIDEO', a: 'PARTICIPANT', b: 'PARTICIPANT' },
    examples: [
      'Außenministerin Anna Keller hat sich in einer Videokonferenz mit Außenminister John Otieno ausgetauscht.',
      'Videokonferenz mit dem kenianischen Außenminister John Otieno',
    ],
    nearMisses: ['Außenministerin Anna Keller nahm an einer Videokonferenz teil.'],
  },
];
