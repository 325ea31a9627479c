import type { StatementRow } from '../language.ts';

const about =
  'über|zu|auch|insbesondere|namentlich|zudem|ferner|unter anderem|sich|dabei|ebenfalls|vor allem|hauptsächlich';
const that = ', dass|dass|auch|zudem|dabei|ferner|ebenfalls|insbesondere|sich|erneut|nochmals';

/** What stands between a headword and the topics of a talk: „Im Zentrum der Gespräche `standen` …“. */
const talks =
  'auch|insbesondere|namentlich|unter anderem|zudem|dabei|neben|vor allem|hauptsächlich|ebenfalls|verschiedene';

/**
 * Triggers of statements. A participle that ends its clause takes the words before it, a verb in two parts names its
 * second. Own list.
 */
export const statements: readonly StatementRow[] = [
  {
    name: 'topics',
    kind: 'DISCUSSED',
    triggers: 'standen|stand|waren|war',
    after: 'topic',
    skip: talks,
  },
  {
    name: 'discussed',
    kind: 'DISCUSSED',
    triggers: [
      'erörterten|erörterte|besprachen|besprach|diskutierten|diskutierte|thematisierten|thematisierte|behandelten|ging es um|ging es vor allem um|ging es hauptsächlich um',
      'ging es insbesondere um|drehten sich um|drehte sich um|betrafen|sprachen über|sprach über|unterhielten sich über|diskutierten über|konzentrierten sich auf|widmeten sich',
      'Zur Sprache kamen|zur Sprache kamen|Zur Sprache kam|zur Sprache kam|Zur Diskussion standen|Zur Diskussion stand|Diskutiert wurden|Besprochen wurden|Erörtert wurden|Thematisiert wurden|Angesprochen wurden|Diskutiert wurde|Thematisiert wurde',
      'besprochen|erörtert|diskutiert|thematisiert|angesprochen|behandelt|zur Sprache',
    ].join('|'),
    skip: about,
  },
  {
    name: 'addressed',
    kind: 'DISCUSSED',
    triggers: 'sprachen|sprach|schnitten|schnitt',
    ending: 'an',
    skip: about,
  },
  {
    name: 'exchanged-views',
    kind: 'EXCHANGED_VIEWS',
    triggers: 'tauschten|tauschte',
    ending: 'aus',
    skip: `${about}|Meinungen|ihre Meinungen`,
  },
  {
    name: 'views-exchanged',
    kind: 'EXCHANGED_VIEWS',
    triggers:
      'Meinungsaustausch über|Gedankenaustausch über|Meinungsaustausch zu|Gedankenaustausch zu|ausgetauscht',
    skip: about,
  },
  {
    name: 'found',
    kind: 'NOTED',
    triggers: 'stellten|stellte|hielten|hielt',
    ending: 'fest',
    skip: that,
  },
  {
    name: 'noted',
    kind: 'NOTED',
    triggers: [
      'zeigten sich erfreut|zeigte sich erfreut|äusserten sich zufrieden|äusserte sich zufrieden|zeigten sich zufrieden|zeigte sich zufrieden',
      'erinnerte daran|erinnerten daran|verwiesen auf|verwies auf|wies darauf hin|wiesen darauf hin|nahmen zur Kenntnis|festgestellt|festgehalten|bezeichneten|bezeichnete',
    ].join('|'),
    skip: `${that}|über|darüber`,
  },
  {
    name: 'emphasised',
    kind: 'EMPHASISED',
    triggers: 'unterstrichen|unterstrich|betonten|betonte|betont|hervorgehoben',
    skip: that,
  },
  { name: 'stressed', kind: 'EMPHASISED', triggers: 'hob|hoben', ending: 'hervor', skip: that },
  {
    name: 'welcomed',
    kind: 'WELCOMED',
    triggers:
      'begrüssten|begrüsste|begrüsst|würdigten|würdigte|gewürdigt|lobten|lobte|dankten für|dankte für|bedankten sich für|bedankte sich für',
    skip: that,
  },
  {
    name: 'expressed-interest',
    kind: 'EXPRESSED_INTEREST',
    triggers:
      'bekundeten ihr Interesse|bekundete ihr Interesse|bekundete sein Interesse|bekundeten Interesse|bekundete Interesse|zeigten sich interessiert|zeigte sich interessiert|erklärten sich bereit|erklärte sich bereit|äusserten den Wunsch|äusserte den Wunsch|bekräftigten ihr Interesse|zeigten Interesse|zeigte Interesse',
    skip: 'an|am|daran|für|dass|, dass',
  },
  {
    name: 'confirmed',
    kind: 'CONFIRMED',
    triggers: 'bekräftigten|bekräftigte|bestätigten|bestätigte|bekräftigt|bestätigt|versicherte|versicherten',
    skip: that,
  },
  {
    name: 'agreed',
    kind: 'AGREED',
    triggers:
      'kamen überein|sind übereingekommen|vereinbarten|vereinbart|einigten sich|geeinigt|verständigten sich|beschlossen|waren sich einig|sind sich einig|waren sich darin einig|waren sich darüber einig',
    skip: `${that}|auf|darauf|darüber|darin|dazu`,
  },
  { name: 'came-together', kind: 'AGREED', triggers: 'kamen', ending: 'überein', skip: that },
  {
    name: 'proposed',
    kind: 'PROPOSED',
    triggers:
      'forderte|forderten|plädierte für|plädierten für|appellierte an|rief dazu auf|riefen dazu auf|vorgeschlagen',
    skip: that,
  },
  {
    name: 'suggested',
    kind: 'PROPOSED',
    triggers: 'schlug|schlugen|regte|regten',
    ending: 'vor|an',
    skip: that,
  },
];
