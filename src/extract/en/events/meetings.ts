import type { EventRule } from '../../rules.ts';
import { met } from './roles.ts';

/** What English releases say of meetings, talks and audiences. Own rules. */
export const meetings: readonly EventRule[] = [
  // Meetings
  {
    name: 'en/meeting/courtesy',
    pattern: [
      'a=@people … <call-on> .. b=@people',
      'a=@people … <courtesy>! to|on|with .. b=@people',
      '<courtesy>! to|on .. b=@people , the? a=@people',
      '<courtesy>! by .. a=@people to|on .. b=@people',
      '<courtesy>! of .. a=@people to|on .. b=@people',
      '<courtesy>! to|on|with .. b=@people',
      'a=@people … <pay> .. <visit>! to .. b=@people',
      '<visit>! by .. a=@people , to .. b=@people',
    ],
    read: { kind: 'MEETING', a: 'PARTICIPANT', b: 'COUNTERPART', each: true },
    examples: ['Ambassador John Otieno paid a courtesy call on President Anna Keller.'],
    nearMisses: ['The minister called on all parties to show restraint.'],
  },
  {
    name: 'en/meeting/was-received',
    pattern: [
      'a=@people … <received> .. b=@people',
      'a=@people … <was-received> … by .. b=@people',
      'of=@side … <received> .. b=@people',
      'of=@side … <was-received> … by .. b=@people',
    ],
    read: { kind: 'MEETING', a: 'PARTICIPANT', b: 'COUNTERPART' },
    examples: ['Ambassador John Otieno was received by President Anna Keller.'],
  },
  {
    name: 'en/meeting/received',
    pattern: [
      'a=@people … <receive> … b=@people',
      'a=@people … <welcome> the|his|her? b=@people',
      'a=@people … <receive>|<welcome> .. with=@side',
      'a=@organisation <receive>|<welcome> .. b=@people',
    ],
    read: { kind: 'MEETING', a: 'COUNTERPART', b: 'PARTICIPANT' },
    examples: ['President Anna Keller received Foreign Minister John Otieno of Kenya.'],
    nearMisses: ['The office received a letter.'],
  },
  {
    name: 'en/meetings/series-with',
    pattern: [
      'a=@people … <hold> .. <meetings>! … with .. b=@people',
      "a=@people '|’ … <meetings>! with .. b=@people",
      'a=@people … <separately> .. <meet>! .. b=@people',
      'a=@people … <meet>! <separately> with? .. b=@people',
      '<meetings>! with ~ b=@people',
      '<meetings>! … <hold> with .. b=@people',
    ],
    read: { ...met, each: true },
    examples: [
      'Minister Anna Keller held separate meetings with Foreign Minister John Otieno of Kenya and Foreign Minister Peter Okello of Uganda.',
    ],
  },
  {
    name: 'en/meeting/agreed',
    pattern: ['<agreed-to-meet>! .. @city|@date', '<agreed-to-meet>! .. @country'],
    read: { kind: 'MEETING' },
    examples: ['The ministers agreed to meet in Nairobi in May.'],
    nearMisses: ['They agreed to meet halfway.'],
  },
  {
    name: 'en/meeting/separately',
    pattern: 'a=@people … <meet> … @people … <and> <separately>! with .. b=@people',
    read: { ...met, each: true },
    examples: [
      'Minister Anna Keller met with Foreign Minister John Otieno of Kenya and separately with Foreign Minister Peter Okello of Uganda.',
    ],
  },
  {
    name: 'en/meeting/met-with',
    pattern: [
      'a=@people … <meet> .. b=@people',
      'a=@people … <meet> … with .. b=@people',
      'a=@people … <meet> .. with=@side',
      'a=@people … <meet> … with .. with=@side',
      'a=@people … <meet> the|his|her|their? @word? with=@post',
      'a=@people … <meet> … with the|his|her|their? @word? with=@post',
      'of=@side … <meet> .. b=@people',
      'a=@people … <meet> … : .. b=@people',
      '<meet> .. b=@people',
    ],
    read: met,
    examples: [
      'Secretary of State John Smith met today with Kenyan Foreign Minister Peter Otieno in Nairobi.',
    ],
    nearMisses: ['The project met its targets.'],
  },
  {
    name: 'en/meeting/met',
    pattern: 'a=@people @date|,|also? <meet>',
    read: { ...met, several: true },
    examples: ['Minister Anna Keller of Norway and Minister Peter Otieno of Kenya met in Nairobi.'],
    nearMisses: ['Minister Anna Keller meets two ministers on Monday.'],
  },
  {
    name: 'en/meeting/met-again',
    pattern: 'a=@people @date|,|also? <meet>',
    read: { ...met, recalls: 'details' },
    examples: ['Minister Anna Keller met on Monday in Nairobi to discuss trade.'],
  },
  {
    name: 'en/meeting/headline',
    pattern: "of=@country @post? '|’? foreign|summit|ministers? ministerial|'|’? <meeting>!",
    read: { ...met, headline: true, several: true },
    examples: ['Norway-Kenya Foreign Ministers’ Meeting'],
    nearMisses: ['NATO meeting on defence'],
  },
  {
    name: 'en/meeting/between-parties',
    pattern: '<meeting>! <between> the? of=@country … <took-place>',
    read: { ...met, several: true },
    examples: ['Talks between Kenya and Norway took place in Nairobi on Monday.'],
    nearMisses: ['Trade between Kenya and Norway began to grow.', 'Talks between Kenya and its donors'],
  },
  {
    name: 'en/meeting/meeting-of',
    pattern: [
      "a=@people '|’ … <meeting>! … with … b=@people",
      "a=@people '|’ … <meeting>! … with .. with=@side",
      'a=@people … <hold>|<attend> .. <meeting>! … with … b=@people',
      'a=@people … <hold> .. <meeting>! … with .. with=@side',
      'a=@people … <chair> .. <meeting>! … with … b=@people',
      'a=@people … for|in .. <meeting>! with .. b=@people',
      '<meeting>! … <between> .. a=@people',
      '<meeting>! … <hold> with .. b=@people',
      '<meeting>! of .. a=@people with .. b=@people',
      '^ at|during|following|after|in|before .. <meeting>! with .. b=@people … a=@people',
      '<meeting>! with the|his|her? b=@people',
      'a=@people … <hold> .. <meeting>!',
    ],
    read: met,
    examples: ['Secretary Smith’s Meeting with Kenyan Foreign Minister Peter Otieno'],
    nearMisses: ['The meeting with residents was short.'],
  },
];
