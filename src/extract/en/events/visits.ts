import type { EventRule } from '../../rules.ts';

/** What English releases say of visits. Own rules. */
export const visits: readonly EventRule[] = [
  // Visits, when the trip is told by its noun
  {
    name: 'en/visit/received-for',
    pattern: [
      '<receive>|<welcome> … b=@people … <visit>!',
      '<received> … @people … <visit>!',
      'b=@people … <receive>|<received> … <visit>! to the? where=@city|@country',
    ],
    read: { kind: 'VISIT', b: 'PARTICIPANT' },
    examples: [
      'President Anna Keller received Foreign Minister John Otieno of Kenya for an official working visit.',
    ],
  },
  {
    name: 'en/visit/noun',
    pattern: [
      '<visit>! to the? where=@city|@country by|of ~ a=@people',
      '<visit>! to the? where=@city|@country @date by|of .. a=@people',
      "a=@people '|’ .. <visit>! to the? where=@city|@country",
      '<visit>! by|of .. a=@people to the? where=@city|@country',
      '<visit>! by|of .. a=@people',
      "a=@people '|’ … <visit>! to the? where=@city|@country",
      'a=@people … <pay> .. <visit>! to the? where=@city|@country',
      'a=@people … <pay> .. <visit>! .. to the? where=@city|@country',
      'a=@people … <pay> .. <visit>! to the? @area',
      'a=@people … <pay> .. <visit>! in where=@city|@country',
      'a=@people … <travel> .. <visit>! .. to the? where=@city|@country',
      'a=@people … <pay> .. <visit>! to .. in where=@city|@country',
      '^ during|in|on|as .. <visit>! to the? where=@city|@country ,? the? a=@people',
      'a=@people .. on .. <visit>! to the? where=@city|@country',
      'a=@people … <visit-to>! the? where=@city|@country',
    ],
    read: { kind: 'VISIT', a: 'PARTICIPANT' },
    examples: [
      'Official working visit to Nairobi by Foreign Minister Anna Keller',
      'Foreign Minister Anna Keller is paying an official visit to Kenya on 4 May.',
      'Foreign Minister Anna Keller paid a visit to Kenya.',
    ],
    nearMisses: ['He accepted an invitation to a visit.'],
  },
  {
    name: 'en/visit/by-body',
    pattern: 'of=@organisation ~ <pay> ~ <visit>! .. to the? where=@city|@country',
    read: { kind: 'VISIT', visitor: 'of' },
    examples: [
      'The Committee of the Parliament of Kenya will make a working visit to Norway from 3 to 5 May.',
    ],
    nearMisses: ['The Ministry of Foreign Affairs of Kenya made a statement on the visit to Norway.'],
  },
  {
    name: 'en/visit/leads-delegation',
    pattern: 'a=@people … <leads> .. <delegation>! .. to the? where=@city|@country',
    read: { kind: 'VISIT', a: 'HEAD' },
    examples: ['Counsellor John Smith will lead a delegation to Nairobi from 3 to 5 May.'],
    nearMisses: ['Counsellor John Smith leads the delegation of observers.'],
  },
  {
    name: 'en/visit/headline',
    pattern: [
      '^ a=@people in where=@city|@country',
      ': a=@people in where=@city|@country',
      "a=@people '|’ .. <visit>!",
    ],
    read: { kind: 'VISIT', a: 'PARTICIPANT', headline: true },
    examples: ['Foreign Minister Anna Keller in Nairobi for talks'],
  },
  {
    name: 'en/visit/this',
    pattern: [
      'this <visit>!',
      'a=@people … <meet> .. @people … during|on his|her .. <visit>!',
      'a=@people … <meet>|<hold> … during|on his|her .. <visit>!',
      'during|throughout the|his|her|their .. <visit>!',
      'after|following his|her|their .. <visit>!',
      '<pay> the|his|her|their .. <visit>!',
      'the <visit>! <hold>',
      'the|his|her <visit>! <future>? <include> the? where=@city|@country',
      '^ it <future>? <include>! the? where=@city|@country',
    ],
    read: { kind: 'VISIT', a: 'PARTICIPANT' },
    examples: ['During her visit, she toured the port.'],
  },
  {
    name: 'en/visit/travelled-to',
    pattern: [
      'a=@people … <travel>! @date? to? the? where=@city|@country',
      'of=@side … <travel>! @date? to? the? where=@city|@country',
      'a=@people … <travel>! .. to the? where=@city|@country',
    ],
    read: { kind: 'VISIT', a: 'PARTICIPANT' },
    examples: ['Deputy Secretary John Smith will travel to Nairobi, Kenya.'],
    nearMisses: ['Travel to Kenya is not advised.'],
  },
];
