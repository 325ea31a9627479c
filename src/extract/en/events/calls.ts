import type { EventRule } from '../../rules.ts';
import { met } from './roles.ts';

/** What English releases say of calls by telephone and video. Own rules. */
export const calls: readonly EventRule[] = [
  {
    name: 'en/calls/series-with',
    pattern: [
      "a=@people '|’ … <calls>! with|to … b=@people",
      'a=@people … <spoke>! … <calls> with|to … b=@people',
      'a=@people … <spoke-separately>! .. b=@people',
      'a=@people … <hold> .. <calls>! with|to … b=@people',
      '<calls>! with|to .. b=@people',
      'a=@people … <hold> .. <calls>! … with b=@people',
    ],
    read: { ...met, mode: 'PHONE', each: true },
    examples: [
      'Special Envoy Jane Muller held calls with Kenyan Foreign Minister Peter Otieno and Ugandan Foreign Minister John Okello.',
    ],
    nearMisses: ['Special Envoy Jane Muller calls for restraint.'],
  },
  {
    name: 'en/call/spoke-with',
    pattern: [
      'a=@people … <spoke> .. b=@people',
      'a=@people … <spoke> … with|to .. b=@people',
      'a=@people … <ring> b=@people',
      '^ at|during|following|after|in .. <call>! with .. b=@people … a=@people',
      '^ at|during|following|after|in .. <call>! with the|his|her? with=@post … a=@people',
      'a=@people … <hold> .. <call>! .. with|to|between .. b=@people',
      'a=@people … <hold> .. <call>! .. with|to .. with=@side',
      'a=@people … <receive>! .. <call> .. from .. b=@people',
      "a=@people '|’ … <call>! with|to … b=@people",
      "a=@people '|’ … <call>! with|to .. with=@side",
      'a=@people … <hold> .. <call>!',
      '<call>! … <between> .. a=@people',
      '<call>! with|to … b=@people',
      'a=@people … <spoke> .. with=@side',
      'a=@people … <spoke> the|his|her|their? @word? with=@post',
      'a=@people … <spoke> .. with|to the|his|her|their? @word? with=@post',
      'a=@people <spoke> <phone>',
    ],
    read: { ...met, mode: 'PHONE' },
    examples: [
      'Foreign Minister Jane Muller spoke with Kenyan Foreign Minister Peter Otieno.',
      'Foreign Minister Jane Muller and Foreign Minister Peter Otieno of Kenya had a phone call this week.',
      'Foreign Minister Jane Muller’s Call with Kenyan Foreign Minister Otieno',
      'Minister Jane Muller spoke today with the Foreign Ministers of Kenya, Uganda and the United Republic of Tanzania.',
      'Minister Jane Muller spoke with her counterparts from Kenya, Uganda and Norway.',
      'Minister Jane Muller received a phone call on Monday from Foreign Minister Peter Otieno of Kenya.',
    ],
    nearMisses: ['Residents called for help.', 'The call for applications closes on Friday.'],
  },
  {
    name: 'en/call/headline',
    pattern: "of=@country @post? '|’? foreign|summit|ministers? ministerial|'|’? <call>!",
    read: { ...met, mode: 'PHONE', headline: true, several: true },
    examples: ['Norway-Kenya Foreign Ministers’ Telephone Talk'],
    nearMisses: ['Kenya Telephone Talk'],
  },
];
