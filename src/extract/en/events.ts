import type { CueRow } from '../language.ts';
import type { EventRule } from '../rules.ts';

/** Words that announce events. Own list. */
export const cues: Readonly<Record<string, CueRow>> = {
  consultation: {
    plain:
      'consultations|consultation|political consultations|foreign office consultations|bilateral consultations|bilateral political consultations|strategic dialogue|strategic stability dialogue|security dialogue|human rights dialogue|political dialogue round|FOC|consultation meeting|annual bilateral consultations',
  },
  meeting: {
    plain:
      'meeting|talks|discussion|audience|working breakfast|working lunch|working dinner|meetings|bilateral meeting|trilateral meeting|courtesy call',
  },
  calls: { plain: 'calls|phone calls|separate calls|telephone calls' },
  call: {
    plain:
      'call|phone call|telephone call|telephone conversation|phone conversation|calls|video call|videoconference|video conference|virtual meeting|teleconference',
  },
  visit: { plain: 'visit|trip|working visit|official visit|state visit|travel' },
  hold: {
    held: 'held|hold|holds|took place|was held|were held|has held|had|conducted',
    planned: 'will hold|will take place|will be held|is to hold|are to hold',
  },
  meet: {
    held: 'meet|meet with|met|met with|meets|meets with|has met|has met with|met bilaterally with|met separately with|met virtually with|held talks with|held a meeting with|had a meeting with|sat down with',
    planned:
      'will meet|will meet with|is to meet|to meet with|to meet|will be meeting|is scheduled to meet|is due to meet|will hold talks with',
  },
  spoke: {
    held: 'spoke|spoke with|spoke to|spoke by phone with|speaks with|called|held a call with|had a call with|spoke by telephone with|spoke separately with|talked with|had a telephone conversation with|held a telephone conversation with',
    planned: 'will speak with|will speak to|is to speak with',
  },
  receive: {
    held: 'received|receives|hosted|hosts|welcomed|welcomes|has received',
    planned: 'will receive|will host|will welcome|is to receive|to host|to receive',
  },
  received: {
    held: 'was received by|were received by|was hosted by|was welcomed by',
    planned: 'will be received by|will be welcomed by',
  },
  'call-on': {
    held: 'called on|paid a courtesy call on|paid a courtesy visit to|calls on',
    planned: 'will call on',
  },
  travel: {
    held: 'travelled to|traveled to|visited|arrived in|is visiting|visits|is on a visit to|was on a visit to|travels to|paid a visit to|paid an official visit to',
    planned:
      'will travel to|will visit|to travel to|is travelling to|will be travelling to|is to visit|to visit|will arrive in|will pay a visit to|travel to|will be in|will be visiting|is due to visit|is scheduled to visit|will undertake a visit to|will pay an official visit to|will pay a working visit to|will pay a state visit to|departs for|will depart for',
  },
  onward: {
    plain:
      'before visiting|before travelling to|before traveling to|then|visiting|travelling to|traveling to|followed by|before heading to',
  },
  chair: {
    held: 'chaired|co-chaired|cochaired|chairs|co-chairs|cochairs|chair|co-chair|presided over',
    planned: 'will chair|will co-chair|to co-chair|to chair',
  },
  led: {
    plain:
      'was led by|were led by|led by|headed by|was headed by|were headed by|will be led by|being led by|chaired by|co-chaired by|cochaired by|was chaired by|were chaired by|were co-chaired by|was co-chaired by|was represented by|were represented by|represented by|under the leadership of',
  },
  leads: {
    held: 'led|leads|headed|heads|represented|represents',
    planned: 'to lead|will lead|will head|to head',
  },
  from: { plain: 'from' },
  joined: {
    plain:
      'joined by|accompanied by|will be joined by|was joined by|was accompanied by|were also present|also attended|also participated|also took part|attended by|assisted by',
  },
  delegation: { plain: 'delegation|delegations' },
  side: { plain: 'side|sides' },
  parties: {
    plain:
      'the two sides|both sides|the sides|the two ministers|both ministers|the delegations|the two delegations|both delegations|participants|officials|they|the parties|both parties|the two countries|both countries|the interlocutors',
  },
  he: { plain: 'he' },
  she: { plain: 'she' },
  between: { plain: 'between' },
  with: { plain: 'with' },
  round: { plain: 'round|session|edition' },
  some: { plain: 'among others|including meetings' },
  plan: {
    plain:
      'will be held|will take place|is scheduled|are scheduled|is planned|are planned|upcoming|forthcoming',
  },
  proposal: {
    plain:
      'agreed to hold|agreed to convene|agreed to meet|look forward to|looks forward to|looking forward to|invited|proposed to hold|next round|next meeting|expressed readiness to hold|intend to hold|next session',
  },
  negation: { plain: 'cancelled|canceled|postponed|will not' },
  background: {
    plain: 'previous|last round|last meeting|last met|previously|in the past|preceding|follows|since then',
  },
  aside: {
    plain:
      'which|who|whose|whom|where|about|regarding|concerning|to discuss|focused on|focusing on|to address|signed|initiated|established|adopted|since',
  },
  stop: { plain: 'said|stated|noted|added|thanked|expressed|congratulated' },
};

export const rules: readonly EventRule[] = [
  {
    name: 'en/calls/series-with',
    pattern: ['a=@people … <hold> … <calls> with … b=@people', "a=@people 's|' … <calls> with … b=@people"],
    read: { kind: 'MEETING', mode: 'PHONE', a: 'PARTICIPANT', b: 'PARTICIPANT', each: true },
    examples: [
      'Special Envoy Jane Muller held calls with Kenyan Foreign Minister Peter Otieno and Ugandan Foreign Minister John Okello.',
    ],
  },
  {
    name: 'en/call/spoke-with',
    pattern: [
      'a=@people … <spoke> … b=@people',
      'a=@people … <hold> … <call> with … b=@people',
      "a=@people 's|' … <call> with … b=@people",
      '<call> <between> a=@people',
      '<call> with … b=@people',
    ],
    read: { kind: 'MEETING', mode: 'PHONE', a: 'PARTICIPANT', b: 'PARTICIPANT' },
    examples: ['Foreign Minister Jane Muller spoke with Kenyan Foreign Minister Peter Otieno.'],
    nearMisses: ['Residents called for help.'],
  },
  {
    name: 'en/consultation/chaired',
    pattern: [
      'a=@people … <chair> … b=@people … <consultation>',
      'a=@people … <chair> … <consultation> … b=@people',
      'a=@people … <chair> … <consultation>',
      'a=@people … <receive> … b=@people … <consultation>',
      '@organisation <receive> b=@people … <consultation>',
      'a=@people … <meet> … b=@people … <consultation>',
      'a=@people … <hold> … <consultation> with … b=@people',
      'a=@people … <leads> … <consultation>',
      '<consultation> … <led> … a=@people',
      '<consultation> … <between> a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD', b: 'HEAD' },
    examples: [
      'State Secretary Anna Keller received Deputy Foreign Minister John Otieno of Kenya for political consultations.',
    ],
  },
  {
    name: 'en/meeting/received',
    pattern: ['a=@people … <receive> … b=@people', 'a=@people … <receive> … of=@side'],
    read: { kind: 'MEETING', a: 'COUNTERPART', b: 'PARTICIPANT' },
    examples: ['President Anna Keller received Foreign Minister John Otieno of Kenya.'],
    nearMisses: ['The office received a letter.'],
  },
  {
    name: 'en/meeting/was-received',
    pattern: ['a=@people … <received> … b=@people', 'a=@people … <call-on> … b=@people'],
    read: { kind: 'MEETING', a: 'PARTICIPANT', b: 'COUNTERPART' },
    examples: ['Ambassador John Otieno was received by President Anna Keller.'],
  },
  {
    name: 'en/meeting/met-with',
    pattern: ['a=@people … <meet> … b=@people', 'a=@people <meet>', '<meet> with? b=@people'],
    read: { kind: 'MEETING', a: 'PARTICIPANT', b: 'PARTICIPANT' },
    examples: [
      'Secretary of State John Smith met today with Kenyan Foreign Minister Peter Otieno in Nairobi.',
    ],
  },
  {
    name: 'en/meeting/meeting-of',
    pattern: [
      "a=@people 's|' … <meeting> … with … b=@people",
      'a=@people … <hold> … <meeting> … with … b=@people',
      '<meeting> … <between> … a=@people',
      '<meeting> with … b=@people',
    ],
    read: { kind: 'MEETING', a: 'PARTICIPANT', b: 'PARTICIPANT' },
    examples: ['Secretary Smith’s Meeting with Kenyan Foreign Minister Peter Otieno'],
  },
  {
    name: 'en/consultation/held',
    pattern: '<consultation>',
    read: { kind: 'CONSULTATION' },
    examples: [
      'The third round of Foreign Office Consultations between India and Kenya was held in Nairobi.',
    ],
  },
  {
    name: 'en/visit/travelled-to',
    pattern: [
      'a=@people … <travel> … where=@city|@country',
      'of=@side … <travel> … where=@city|@country',
      "a=@people 's|' … <visit> to where=@city|@country",
      '<visit> of|by a=@people to where=@city|@country',
    ],
    read: { kind: 'VISIT', a: 'PARTICIPANT' },
    examples: ['Deputy Secretary John Smith will travel to Nairobi, Kenya.'],
  },
  {
    name: 'en/delegation/led-by',
    pattern: [
      'of=@side … <led> … a=@people',
      'a=@people <leads> … of=@side',
      'a=@people <leads> … <delegation>',
      '<led> … a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD', adds: true },
    examples: ['The Indian delegation was led by Joint Secretary Ravi Kumar.'],
  },
  {
    name: 'en/delegation/joined-by',
    pattern: '<joined> … a=@people',
    read: { kind: 'CONSULTATION', a: 'PARTICIPANT', adds: true },
    examples: ['She was joined by Under Secretary Jane Roe.'],
  },
];
