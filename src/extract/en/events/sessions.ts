import type { EventRule } from '../../rules.ts';

/** What English releases say of rounds of consultations and sessions of commissions, by who chaired them and which they were. Own rules. */
export const sessions: readonly EventRule[] = [
  {
    name: 'en/consultation/next-held',
    pattern: '<next> .. <consultation>! … <took-place>',
    read: { kind: 'CONSULTATION' },
    examples: ['The next stage of political consultations between Kenya and Norway was held in Nairobi.'],
    nearMisses: ['The next round of political consultations will be held in Nairobi.'],
  },
  {
    name: 'en/consultation/next',
    pattern: ['<next> .. <consultation>!', '<next> <dialogue>!', '<round> of .. <consultation>! <hold> next'],
    read: { kind: 'CONSULTATION', status: 'PROPOSED' },
    examples: ['They agreed to hold the next Strategic Dialogue in Nairobi.'],
  },
  {
    name: 'en/consultation/chaired',
    pattern: [
      'a=@people … <chair> … with .. b=@people … <consultation>!',
      'a=@people … <chair> … <consultation>! .. with .. b=@people',
      'a=@people … <chair> … b=@people … <consultation>!',
      'a=@people … <receive>|<welcome> … b=@people … <consultation>!',
      'a=@people … <receive> … <consultation>! .. with … b=@people',
      '@organisation <receive>|<welcome> b=@people … <consultation>!',
      '<consultation>! … a=@people .. <receive>|<welcome>|<meet> .. b=@people',
      'a=@people … <meet> … b=@people … for|at|within|during|as|in … <consultation>!',
      'a=@people … <hold> … <consultation>! .. with … b=@people',
      'a=@people … <travel> … <consultation>! with .. b=@people',
      'a=@people … <chair>|<receive>|<hold> … <consultation>!',
      'a=@people … <leads> … <consultation>!',
      '<consultation>! … <led>|<chaired-by> … a=@people',
      '<consultation>! … <between> .. a=@people',
      '<consultation>! … <received> … a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD', b: 'HEAD' },
    examples: [
      'State Secretary Anna Keller received Deputy Foreign Minister John Otieno of Kenya for political consultations.',
      'The consultations were co-chaired by Director General Anna Keller and Principal Secretary John Otieno.',
    ],
    nearMisses: ['The government opened consultations with employers, said Minister Anna Keller.'],
  },
  {
    name: 'en/meeting/commission',
    pattern: [
      'a=@people … <chair> … <commission>! .. with .. b=@people',
      'a=@people … <chair> … with .. b=@people … <commission>!',
      'a=@people … <chair>|<leads> … <commission>!',
      '<commission>! … <led>|<chaired-by>|<chairmanship> … a=@people',
      '<commission>! … <took-place>',
      'of=@country|@organisation <hold> .. <commission>!',
    ],
    read: { kind: 'MEETING', a: 'HEAD', b: 'HEAD' },
    examples: [
      'Minister Anna Keller co-chaired the seventh meeting of the Norway-Kenya Joint Commission with Principal Secretary John Otieno.',
      'The third session of the Joint Commission between Kenya and Norway was held in Nairobi.',
    ],
    nearMisses: ['The ministers welcomed the work of the Joint Commission.'],
  },
];
