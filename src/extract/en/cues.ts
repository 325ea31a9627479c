import type { CueRow } from '../language.ts';

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
