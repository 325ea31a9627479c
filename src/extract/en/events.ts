import type { CueRow } from '../language.ts';
import type { EventRule } from '../rules.ts';

/** Words that announce events, as one says them without an adverb. Own list. */
const plainCues: Readonly<Record<string, CueRow>> = {
  // What events are called
  consultation: {
    plain:
      'consultations|consultation|political consultations|foreign office consultations|foreign ministry consultations|inter-ministerial consultations|bilateral consultations|bilateral political consultations|annual consultations|annual bilateral consultations|annual political consultations|diplomatic consultations|consular consultations|political and security consultations|strategic consultations|consultation meeting|consultations mechanism|consultation mechanism|strategic dialogue|strategic stability dialogue|strategic partnership dialogue|strategic security dialogue|security dialogue|defence dialogue|defense dialogue|cyber dialogue|political dialogue meeting|human rights dialogue|human rights consultations|migration dialogue|political dialogue round|bilateral dialogue|economic dialogue|economic policy dialogue|2+2 dialogue|partnership dialogue|bilateral political dialogue|high-level dialogue|strategic security talks|security consultations|maritime dialogue|maritime security dialogue|counterterrorism dialogue|counter-terrorism dialogue|FOC|BPC|bilateral consultative mechanism|bilateral political consultative mechanism|joint consultative commission|joint consultative commission meeting',
  },
  dialogue: { plain: 'dialogue|political dialogue|the dialogue' },
  // Of two governments, chaired by their foreign ministers.
  commission: {
    plain:
      'joint commission|joint commission meeting|joint ministerial commission|joint ministerial commission meeting|joint permanent commission|permanent joint commission|joint permanent commission for cooperation|joint cooperation commission|joint commission for bilateral cooperation|joint commission on bilateral cooperation|joint commission of cooperation|joint commission for cooperation|joint commission on cooperation|bi-national commission|binational commission|high joint commission|high-level joint commission|joint ministerial committee|joint ministerial council|JCM|JCBC|JMC|BNC',
  },
  meeting: {
    plain:
      'meeting|talks|conversation|conversations|consultative meeting|consultative talks|discussion|discussions|audience|interview|working breakfast|working lunch|working dinner|working meeting|bilateral meeting|trilateral meeting|bilateral talks|official talks|bilateral discussions|official meeting|introductory meeting|brief meeting|virtual meeting|delegation-level talks|pull-aside|political talks|private meeting',
  },
  meetings: {
    plain:
      'meetings|bilateral meetings|private meetings|separate meetings|separate talks|separate bilateral meetings|individual meetings',
  },
  call: {
    plain:
      'call|phone call|telephone call|telephone conversation|phone conversation|telephone talk|telephone talks|telephone discussion|telephone discussions|video call|videoconference|video conference|video-conference|teleconference|teleconference meeting|tele-conversation|telephonic conversation|conference call|virtual call|video meeting|video teleconference|video tele-conference',
  },
  calls: { plain: 'calls|phone calls|separate calls|telephone calls|telephone conversations' },
  'took-place': {
    held: 'started|commenced|began|concluded|kicked off|got underway|got under way|was held|were held|has been held|have been held|took place|was convened|were convened|was conducted|were conducted',
  },
  courtesy: {
    plain:
      'courtesy visit|courtesy call|courtesy visits|courtesy calls|farewell call|farewell visit|introductory call',
  },
  visit: {
    plain:
      'visit|trip|working visit|official visit|state visit|official working visit|working trip|maiden visit|return visit|bilateral visit|official trip|travel|foreign trip|tour|official tour|friendly visit|goodwill visit|visits|working visits|official visits|official working visits|trips|stay',
  },
  round: { plain: 'round|session|edition|meeting' },

  // What people do
  hold: {
    held: 'held|took place|was held|were held|has held|have held|had|conducted|convened|organised|organized|hosted',
    planned:
      'will hold|will take place|will be held|is to hold|are to hold|will have|will conduct|will convene|is scheduled to hold|is due to hold',
    present: 'hold|holds|takes place|is being held|take place',
    infinitive: 'to hold',
    plain: 'have|has|having',
  },
  meet: {
    held: 'met|met with|talked to|has met|have met|has met with|have met with|met bilaterally with|met separately with|held talks with|held a meeting with|had a meeting with|held a bilateral meeting with|had a bilateral meeting with|held discussions with|had discussions with|held bilateral talks with|held official talks with|sat down with|interacted with',
    planned:
      'will meet|will meet with|is to meet|is to meet with|will be meeting|will be meeting with|is scheduled to meet|is scheduled to meet with|is due to meet|is due to meet with|will hold talks with|will have talks with|will hold discussions with|will have discussions with|plans to meet|intends to meet|is set to meet|will hold bilateral talks with|is expected to meet|will talk with|will talk to|is to talk with|is to talk to|will have a meeting with|will hold a meeting with|will hold meetings with|will have meetings with',
    present:
      'meet|meets|meet with|meets with|holds talks with|is meeting|is meeting with|holds a meeting with',
    infinitive: 'to meet|to meet with',
  },
  separately: { plain: 'separately' },
  'agreed-to-meet': {
    proposed: 'agreed to meet|agreed to meet again|agreed to meet next|look forward to meeting',
  },
  spoke: {
    held: 'spoke|spoke with|spoke to|spoke by phone with|spoke on the phone with|spoke by telephone with|spoke by telephone|spoke by phone|spoke over the phone|has spoken with|has spoken to|talked with|talked by phone with|talked over phone with|held a call with|had a call with|had a phone call with|held a phone call with|had a telephone conversation with|held a telephone conversation with|spoke via video conference with|spoke virtually with|received a telephone call from|received a phone call from|received a call from',
    planned:
      'will speak with|will speak to|will speak|is to speak with|will hold a call with|will hold a phone call with',
    present: 'speaks with|speaks to|speaks',
  },
  'spoke-separately': {
    held: 'spoke separately with|spoke separately to|spoke separately|spoke by phone separately with|held separate calls with|had separate calls with|held separate phone calls with|had separate phone calls with|held separate telephone conversations with',
    planned: 'will speak separately with|will speak separately to',
  },
  ring: { held: 'called|phoned|telephoned', present: 'calls' },
  receive: {
    held: 'received|hosted|has received|has hosted',
    planned: 'will receive|will host|is to receive|is to host|will be receiving|will be hosting',
    present: 'receives|hosts|is receiving|is hosting|receive|host',
    infinitive: 'to host|to receive',
  },
  welcome: {
    held: 'welcomed|has welcomed|greeted|pleased to welcome|delighted to welcome|honoured to welcome|honored to welcome|happy to welcome|glad to welcome|pleased to receive|delighted to receive|pleased to host|delighted to host|honoured to host|honored to host|happy to host|glad to host',
    planned: 'will welcome|will be welcoming',
    present: 'welcomes',
    infinitive: 'to welcome',
  },
  received: {
    held: 'was received by|were received by|was hosted by|was welcomed by|were welcomed by|was received in audience by|has been received by|received by|welcomed by|was met by',
    planned: 'will be received by|will be welcomed by|will be hosted by|is to be received by',
    present: 'is received by',
  },
  'was-received': {
    held: 'was received|were received|has been received|was hosted|was welcomed|were welcomed',
    planned: 'will be received|will be welcomed|will be hosted|is to be received|will then be received',
    present: 'is received|is being received',
  },
  'visit-to': {
    held: 'paid a visit to',
    planned: 'will pay a visit to',
    present: 'pays a visit to',
    infinitive: 'to pay a visit to',
  },
  'call-on': {
    held: 'called on|called upon|paid a courtesy call on|paid a courtesy visit to|paid a courtesy call to|paid courtesy calls on|made a courtesy call on|paid a call on|paid a visit to|paid a farewell call on',
    planned: 'will call on|is to call on|will pay a courtesy call on|will pay a courtesy visit to',
    present: 'calls on|call on|pays a courtesy call on|pay a courtesy call on|pay a courtesy visit to',
    infinitive: 'to call on',
  },
  travel: {
    held: 'travelled to|traveled to|flew to|went to|headed to|has flown to|journeyed to|travelled|traveled|visited|arrived in|has arrived in|was in|has travelled to|has traveled to|has visited|departed for',
    planned:
      'will travel to|will travel|will visit|will be travelling to|will be traveling to|will be traveling|is to visit|will arrive in|will continue to|will travel on to|continues on to|will then travel to|will proceed to|will fly to|will then visit|travelling to|traveling to|will be in|will be visiting|is due to visit|is scheduled to visit|will depart for|will embark on|will go to|will head to|will fly on to|is heading to|is to travel to',
    present:
      'visits|travels to|travels|is visiting|is travelling to|is traveling to|is traveling|is travelling|is in|departs for|leaves for|flies to|heads to|head to',
    infinitive: 'to travel to|to travel|to visit',
    plain: 'travel|travel to',
  },
  pay: {
    held: 'paid|made|undertook|has paid|has made|has been on|left|was on|concluded|completed|began|ended',
    planned:
      'will pay|will make|will undertake|will leave|will depart|will be paying|will be making|will be on|is to pay|is to make|is due to pay|will begin|will start',
    present: 'pays|makes|is paying|is making|begins|is on|is currently on|ends|is leaving|leaves|departs',
    infinitive: 'to pay|to make|pay',
  },
  chair: {
    held: 'chaired|co-chaired|cochaired|presided over|jointly chaired|opened',
    planned: 'will chair|will co-chair|will cochair|is to chair',
    present: 'chairs|co-chairs|cochairs|chair|co-chair',
    infinitive: 'to co-chair|to chair',
  },
  attend: {
    held: 'attended|participated in|took part in',
    planned: 'will attend|will participate in|will take part in',
    present: 'attends|participates in|takes part in',
  },
  invite: { proposed: 'invited|extended an invitation to|has invited|invites' },
  led: {
    plain:
      'was led by|were led by|led by|headed by|was headed by|were headed by|will be led by|being led by|is led by|is headed by|is being led by|under the leadership of|co-led by|was represented by|were represented by|represented by|will be represented by|at the level of',
  },
  chairmanship: {
    plain:
      'under the chairmanship of|under the co-chairmanship of|under the joint chairmanship of|under the chairpersonship of|under the leadership of|at the level of',
  },
  'chaired-by': {
    plain:
      'chaired by|co-chaired by|cochaired by|was chaired by|were chaired by|was co-chaired by|were co-chaired by|jointly chaired by|under the chairmanship of|under the co-chairmanship of|under the joint chairmanship of|under the chairpersonship of|under the chairship of|under the presidency of|will be chaired by|will be co-chaired by|co-hosted by|was co-hosted by',
  },
  leads: {
    held: 'led|headed|represented|co-led',
    planned: 'will lead|will head|will represent',
    present: 'leads|heads|represents|is leading|is heading',
    infinitive: 'to lead|to head',
  },
  joined: {
    plain:
      'joined by|accompanied by|will be joined by|will be accompanied by|was joined by|was accompanied by|were also present|also present were|also attended by|also participated|also took part|also present at the meeting was|also present at the meeting were|also present was|also in attendance was|also in attendance were|present at the meeting was|in attendance were|attending the meeting were|also attending were|attended by|assisted by|was also attended by|in the presence of|present at the meeting were',
  },

  // Who stands where
  delegation: { plain: 'delegation|delegations' },
  side: { plain: 'side|sides' },
  parties: {
    plain:
      'the two sides|both sides|the sides|the two ministers|both ministers|the two foreign ministers|both foreign ministers|the two leaders|both leaders|the two secretaries|the delegations|ministers|the two delegations|both delegations|participants|officials|they|the parties|both parties|the two parties|the two countries|both countries|the interlocutors|the two officials|both officials',
  },
  representing: { plain: 'representing|on behalf of|in his capacity as|in her capacity as' },
  between: { plain: 'between' },
  with: { plain: 'with' },
  from: { plain: 'from' },
  he: { plain: 'he' },
  she: { plain: 'she' },
  onward: {
    plain:
      'before visiting|before travelling to|before traveling to|then|travelling to|traveling to|followed by|before heading to|before going to|as well as to|and then',
  },
  video: {
    plain:
      'virtually|by video conference|by videoconference|via video conference|via videoconference|via video link|by video link|by video|in a virtual format|virtual|online|via video',
  },
  phone: {
    plain:
      'by phone|by telephone|over the phone|over phone|over the telephone|over telephone|on the phone|via telephone|via phone',
  },

  // What it was
  some: { plain: 'among others|including meetings|a series of' },
  plan: {
    plain:
      'will be held|will take place|is scheduled|are scheduled|is planned|are planned|upcoming|forthcoming|scheduled for|planned for|tomorrow',
  },
  proposal: {
    plain:
      'agreed to hold|agreed to convene|look forward to|looks forward to|looking forward to|looked forward to|proposed to hold|next round|next meeting|next consultations|next session|expressed readiness to hold|expressed their readiness to hold|intend to hold|agreed to host|decided to hold|agreed on holding|agreed that|towards hosting|toward hosting|invited|extended an invitation|accepted an invitation|accepted the invitation|extended the invitation|invitation extended|the invitation to|an invitation to|his invitation to|her invitation to|reiterated the invitation|reiterated his invitation|reiterated her invitation|renewed his invitation|renewed her invitation|renewed the invitation|expressed interest in|propose|proposed|agreed to organise|agreed to continue',
  },
  next: { plain: 'next|the next' },
  future: { plain: 'will' },
  include: { plain: 'include|includes|included|take him to|take her to|takes him to|takes her to|comprise' },
  tie: {
    plain:
      'on the same day|the same day|later in the day|later that day|later the same day|following the talks|after the talks|following the meeting|after the meeting|following the consultations|after the consultations|before the consultations|prior to the consultations|prior to the meeting|before the meeting|earlier in the day|in the afternoon|in the evening|in the morning|following their talks|after their talks|following the negotiations|afterwards',
  },
  occasion: {
    plain:
      'on the margins|on the margins of|in the margins of|on the sidelines|on the sidelines of|on the occasion of|on the fringes of|on the direction of|on the directives of|on the instruction of|on the instructions of|under the directives of|on his|on her|on their|on an|on a|on board|on behalf of|on the way|on the eve of|on the first|on the second|at the invitation of|on the invitation of|on invitation of|upon the invitation of|at his invitation|at her invitation|upon invitation of',
  },
  negation: {
    plain:
      'cancelled|canceled|postponed|will not|was not|did not|has not|have not|could not|refused to|declined to|unable to|called off|not|institute|instituting|to establish|establishing|set up|setting up|introduce|memorandum of understanding on|memorandum on|mou on|protocol on|agreement on|framework for|as a framework|basis for|on a regular basis|serve as',
  },
  // “…, the ministry said on Monday”: when it was said.
  told: {
    plain:
      'said|told|announced|has announced|reported|has reported|was reported|stated|tweeted|posted|wrote|said in a statement|told reporters|informed reporters|told journalists',
  },
  // “for about 20 minutes” is no talk about something.
  duration: { plain: 'for about|for approximately|for around|for nearly|for over|for more than' },
  // No talks between parties, whatever the words in them.
  press: {
    plain:
      'media teleconference|media call|media conference call|press call|press briefing call|media briefing|press conference|news conference|joint press meeting|press meeting|media availability|conference call with media|conference call with reporters|town hall meeting|call centre|call center|call for|calls for|call to action|meeting room',
  },
  preceded: {
    plain:
      'comes after|came after|came soon after|came shortly after|came days after|came weeks after|took place soon after|took place shortly after|coming after|comes soon after|comes shortly after|comes days after|comes weeks after|comes a week after|comes a day after|comes on the heels of|comes close on the heels of|comes close at the heels of|follows on from|followed on from|builds on|built on|builds upon|was preceded by|in continuation of|as agreed at|as agreed during|agreed at the|following up on|to follow up on|in follow-up to|come after|before this|prior to this|pursuant to',
  },
  background: {
    plain:
      'previous|for several years|for many years|regularly|every year|each year|last round|last meeting|last met|last visit|last visited|previously|in the past|preceding|follows|since then|latest round|most recent|had met|had held|had visited|had spoken|had received|had a meeting',
  },
  aside: {
    plain:
      'which|who|whose|whom|where|about|regarding|concerning|to discuss|focused on|focusing on|to address|signed|initiated|established|adopted|since|aimed at|in order to|as agreed|including on|begun|started|launched|prior to|ahead of|in advance of|before|after their last|since their last|after his last|after her last|on',
  },
  stop: {
    plain:
      'said|stated|noted|added|thanked|expressed|congratulated|discussed|reaffirmed|emphasised|emphasized|underscored|underlined|stressed|highlighted|urged|condemned|reiterated|affirmed|commended|praised|conveyed|raised|reviewed|recalled|acknowledged|agreed|announced|committed|pledged|called for|offered|briefed|informed|recognised|recognized|outlined|touched upon|focused|focussed|covered',
  },
};

/** Verbs behind whose first word an adverb may stand: “will also meet with”, “has also received”. */
const AUXILIARY = /^(?:will|is|are|was|were|has|have) (?!in$|on$|in |on |to )/;

const withAdverbs = (phrases: string): string =>
  phrases
    .split('|')
    .flatMap((phrase) =>
      AUXILIARY.test(phrase)
        ? [phrase, ...['also', 'then', 'later'].map((adverb) => phrase.replace(' ', ` ${adverb} `))]
        : [phrase],
    )
    .join('|');

/** Words that announce events. */
export const cues: Readonly<Record<string, CueRow>> = Object.fromEntries(
  Object.entries(plainCues).map(([name, row]) => [
    name,
    {
      ...row,
      ...(row.held ? { held: withAdverbs(row.held) } : {}),
      ...(row.planned ? { planned: withAdverbs(row.planned) } : {}),
    },
  ]),
);

const met = {
  kind: 'MEETING',
  a: 'PARTICIPANT',
  b: 'PARTICIPANT',
} as const;

export const rules: readonly EventRule[] = [
  // Calls
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
  // Consultations
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
  {
    name: 'en/consultation/attended-by',
    pattern: [
      '<consultation>! … <joined> .. a=@people',
      '<consultation>! with the? participation of .. a=@people',
      '<consultation>! … <took-place> … with the? participation of .. a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'PARTICIPANT' },
    examples: [
      'Kenyan-Norwegian political consultations with the participation of Deputy Foreign Minister Jane Roe and Principal Secretary Peter Otieno took place in Nairobi.',
    ],
    nearMisses: ['Minister Jane Roe was joined by Ambassador Peter Otieno.'],
  },
  {
    name: 'en/consultation/held',
    pattern: [
      'of=@country|@organisation|@side <hold> .. <consultation>!',
      '<hold> .. <consultation>!',
      '<consultation>! … <hold>|<took-place>',
      '<round> of .. <consultation>!',
      '<round> of ~ <dialogue>! … <took-place>',
      '<hold> .. <round> of ~ <dialogue>!',
      '<consultation>! <between>',
      'for the|its|their .. <consultation>!',
      'at|during|within|in the|its|their .. <consultation>!',
    ],
    read: { kind: 'CONSULTATION' },
    examples: [
      'The third round of Foreign Office Consultations between India and Kenya was held in Nairobi.',
    ],
    nearMisses: ['The two sides signed a memorandum on establishing regular political consultations.'],
  },
  {
    name: 'en/consultation/headline',
    pattern: '<consultation>!',
    read: { kind: 'CONSULTATION', headline: true },
    examples: ['Political consultations with Kenya'],
  },
  {
    name: 'en/consultation/again',
    pattern: ['<consultation>!'],
    read: { kind: 'CONSULTATION', recalls: true },
    examples: ['Both sides were content. The consultations dealt with trade.'],
  },
  {
    name: 'en/meeting/that-day',
    pattern: [
      "@date '|’ s? .. <meeting>|<consultation>!",
      '<meeting>! @date',
      'the|their <meeting>! <hold> .. @date',
      'the <meeting>! , which … <took-place> .. @city',
    ],
    read: { kind: 'MEETING', recalls: 'details' },
    examples: ['Both sides were content. Monday’s meeting took place in Nairobi.'],
  },
  // Delegations
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
