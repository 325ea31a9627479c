import type { CueRow } from '../language.ts';

const consultations = [
  'Konsultationen|Konsultationsgespräche|Konsultationsgesprächen|Konsultationsrunde|Konsultationstreffen',
  'Regierungskonsultationen|Direktorenkonsultationen|Aussenministerkonsultationen|Staatssekretärskonsultationen|Ministerkonsultationen|Sicherheitskonsultationen|Expertenkonsultationen',
  'Völkerrechtskonsultationen|Rechtskonsultationen|Abrüstungskonsultationen|Konsularkonsultationen|Konsultationsrunden|Konsultationsmechanismus|Politkonsultationen',
].join('|');

const dialogues = [
  'Politikdialog|Politikdialogs|Politikdialoges|Strategiedialog|Strategiedialogs',
  ...['politische', 'strategische', 'sicherheitspolitische', 'außenpolitische'].flatMap((adjective) =>
    ['r Dialog', 'n Dialog', ' Dialog', 'n Dialogs', 'n Dialoges', 'n Dialoge', 'n Dialogen'].map(
      (ending) => adjective + ending,
    ),
  ),
  ...[
    'Menschenrechts',
    'Migrations',
    'Sicherheits',
    'Wirtschafts',
    'Finanz',
    'Energie',
    'Klima',
    'Cyber',
    'Rechts',
    'Rechtsstaats',
    'Völkerrechts',
    'Abrüstungs',
  ].flatMap((matter) => ['dialog', 'dialogs', 'dialoges'].map((ending) => matter + ending)),
].join('|');

const meetings = [
  'Treffen|Treffens|Arbeitstreffen|Arbeitstreffens|Ministertreffen|Dreiertreffen|Vierertreffen|Spitzentreffen|Aussenministertreffen|Präsidententreffen|Zusammentreffen',
  'Begegnung|Begegnungen|Gespräch|Gespräche|Gesprächs|Gesprächen|Arbeitsgespräch|Arbeitsgespräche|Arbeitsgesprächs|Arbeitsgesprächen',
  'Unterredung|Unterredungen|Zusammenkunft|Zusammenkünfte|Arbeitsessen|Arbeitsfrühstück|Mittagessen|Abendessen|Nachtessen|Arbeitslunch|Arbeitsmittagessen|Arbeitsnachtessen',
  'Arbeitssitzung|Gesprächsrunde|Vieraugengespräch|Vieraugengesprächs|Vier-Augen-Gespräch|Antrittsgespräch|Kurztreffen|Arbeitsdinner|Gespräches|Arbeitsgespräches',
  'Verhandlungen|Aussprache|Friedensgespräche|Friedensgesprächen|Meinungsaustausch|Gedankenaustausch|Gipfeltreffen|Delegationsgespräche|Delegationsgesprächen',
].join('|');

const visits = [
  'Besuch|Besuchs|Besuches|Besuche|Arbeitsbesuch|Arbeitsbesuchs|Arbeitsbesuches|Arbeitsbesuche|Arbeitsbesuchen|Besuchen|Staatsbesuch|Staatsbesuchs|Staatsbesuches|Reise|Arbeitsreise|Auslandsreise|Auslandreise|Dienstreise',
  'Aufenthalt|Aufenthalts|Aufenthaltes|Arbeitsaufenthalt|Visite|Stippvisite|Antrittsbesuch|Antrittsbesuchs|Antrittsbesuches|Gegenbesuch|Gegenbesuchs|Blitzbesuch|Kurzbesuch|Freundschaftsbesuch',
].join('|');

/** Words that announce events. Those with a capital are nouns, the others verbs and small words. Own list. */
export const cues: Readonly<Record<string, CueRow>> = {
  consultation: { plain: consultations },
  dialogue: { plain: dialogues },
  meeting: { plain: meetings },
  courtesy: {
    plain:
      'Audienz|Höflichkeitsbesuch|Höflichkeitsbesuchs|Höflichkeitsbesuches|Höflichkeitsbesuche|Höflichkeitsbesuchen',
  },
  call: {
    plain:
      'Telefongespräch|Telefongespräche|Telefongesprächs|Telefongespräches|Telefongesprächen|Telefonat|Telefonats|Telefonates|Telefonate|Telefonaten|Telefonkonferenz|Telefonschalte',
  },
  'video-call': {
    plain:
      'Videokonferenz|Videokonferenzen|Videogespräch|Videogesprächs|Videotelefonat|Videotelefonats|Videoschalte|Videoschaltkonferenz|Videotreffen',
  },
  phone: { plain: 'telefonisch|telefonische|telefonischen|per Telefon|am Telefon|fernmündlich' },
  video: {
    plain:
      'Videokonferenz|Videogespräch|Videogesprächs|Videotelefonat|Videoschalte|Videoschaltkonferenz|Videotreffen|virtuell|virtuelle|virtuellen|virtueller|virtuelles|per Video|im Videoformat|online',
  },
  visit: { plain: visits },
  hold: {
    held: 'führte|führten|geführt|hielt|hielten|abgehalten|fand|fanden|stattgefunden|stattfand|stattfanden|durchgeführt|gehabt|aufgenommen|tagte|tagten',
    present: 'führt|führen|findet|finden|stattfindet|stattfinden|hält|halten|abhalten|durchführen',
  },
  'took-place': { held: 'fand|fanden|stattgefunden|stattfand|stattfanden' },
  follow: { held: 'folgte|folgten|gefolgt', present: 'folgt|folgen' },
  meet: {
    held: 'traf|trafen|getroffen|zusammengetroffen|zusammengekommen|zusammentraf|zusammentrafen|begegnete|begegneten',
    present: 'trifft|treffen|zusammentreffen|zusammenkommen|zusammentrifft',
  },
  come: { held: 'kam|kamen', present: 'kommt|kommen' },
  speak: {
    held: 'sprach|sprachen|gesprochen|unterhielt|unterhielten|unterhalten|ausgetauscht|tauschte|tauschten|beriet|berieten|konferierte|besprach|besprachen|erörterte|erörterten|diskutierte|diskutierten',
    present: 'spricht|sprechen|austauschen|tauscht|tauschen|bespricht|besprechen|unterhält|diskutiert|berät',
  },
  spoke: { held: 'telefonierte|telefonierten|telefoniert', present: 'telefonieren' },
  receive: {
    held: 'empfing|empfingen|empfangen',
    present: 'empfängt',
  },
  welcome: {
    held: 'hieß|hießen|begrüßte|begrüßten|willkommen geheißen',
    present: 'begrüßt|begrüßen|willkommen heißen',
  },
  invitation: { plain: 'Auf Einladung|auf Einladung' },
  passive: { plain: 'wurde|wurden|worden' },
  auxiliary: { plain: 'wurde|wurden|hat|haben|habe|hätten' },
  travel: {
    held: 'reiste|reisten|gereist|weilte|weilten|hielt sich|hielten sich|aufgehalten|begab|begaben|begeben|geflogen|flog|eingetroffen|aufgebrochen',
    present:
      'reist|reisen|weilt|weilen|hält sich|halten sich|aufhalten|aufhält|begibt|fliegt|fährt|befindet|bricht|aufbrechen',
  },
  tour: { held: 'besuchte|besuchten|bereiste|bereisten', present: 'besucht|besuchen|bereist|bereisen' },
  guest: { plain: 'zu Gast' },
  departure: { planned: 'Abreise|Abflug' },
  pay: {
    held: 'stattete|statteten|abgestattet|absolvierte',
    present: 'stattet|statten|abstatten|absolviert|macht',
  },
  arrive: { plain: 'eingetroffen|angekommen' },
  tie: {
    plain:
      'am gleichen Tag|am selben Tag|gleichentags|am gleichen Abend|am selben Abend|anschliessend|anschließend|danach|im Anschluss daran|später am Tag|am Nachmittag|am Abend',
  },
  'next-day': {
    plain: 'am folgenden Tag|am nächsten Tag|am Tag darauf|tags darauf|am darauffolgenden Tag',
  },
  invite: { proposed: 'lud|luden|lädt|eingeladen' },
  after: {
    plain:
      'nach dem|nach der|nach den|nach einem|nach einer|nach seinem|nach seiner|nach ihrem|nach ihrer|im Anschluss an',
  },
  'past-perfect': { plain: 'hatte|hatten' },
  plan: {
    plain:
      'wird|werden|werde|will|wollen|in naher Zukunft|demnächst|in Kürze|in den kommenden Wochen|in den nächsten Wochen|geplant|geplante|geplanten|anstehende|anstehenden|vorgesehen|stehen auf dem Programm|steht auf dem Programm|auf dem Programm stehen|auf dem Programm steht|soll|sollen|sollte|bevorstehende Treffen|bevorstehenden Treffen|bevorstehende Besuch|bevorstehenden Besuch|bevorstehenden Besuchs|nächste Runde|nächsten Runde|nächste Treffen|nächsten Treffen',
  },
  proposal: {
    plain:
      'lud|lädt|luden|eingeladen|schlug|schlugen|vorgeschlagen|kamen überein|sind übereingekommen|übereingekommen|vereinbarten|vereinbart|einigten sich|geeinigt|verständigten sich|verabredeten|beschlossen',
  },
  negation: {
    plain:
      'abgesagt|absagen|nicht wie geplant|vertagt|verschoben|annulliert|entfällt|findet nicht statt|nicht statt|nicht stattfinden|kein Treffen|keine Gespräche|nicht empfangen|nicht getroffen|nicht teilnehmen',
  },
  'led-by': {
    plain:
      'unter der Leitung|unter der gemeinsamen Leitung|unter gemeinsamer Leitung|unter Leitung|unter dem gemeinsamen Vorsitz|unter gemeinsamem Vorsitz|unter dem Co-Vorsitz|unter der Co-Leitung|unter Ko-Vorsitz|unter Führung|unter der Führung|unter dem Vorsitz|unter Vorsitz|unter dem Kovorsitz|unter der Ägide|geleitet von|geleitet vom|geleitet durch|geleitet wurde|angeführt von|angeführt vom|geführt von|geführt vom|auf Ebene der|die Delegation um|eine Delegation um',
  },
  leads: {
    held: 'leitete|leiteten|präsidierte|präsidierten|geleitet|angeführt|führte an|führten an',
    present: 'leitet|leiten|präsidiert|präsidieren|anführen',
  },
  joined: {
    plain: 'wurde begleitet|wird begleitet|begleitet|begleiteten|begleitete|in Begleitung|ebenfalls anwesend',
  },
  attends: { held: 'nahm|nahmen|teilgenommen', present: 'nimmt|nehmen|teilnehmen' },
  delegation: {
    plain:
      'Delegation|Delegationen|Abordnung|Regierungsdelegation|Wirtschaftsdelegation|Parlamentarierdelegation|Parlamentsdelegation|Ministerdelegation|Expertendelegation|Fachdelegation|Delegations',
  },
  side: { plain: 'Seite|Seiten' },
  parties: {
    plain: [
      'beide Seiten|beiden Seiten|die Seiten|beide Delegationen|beiden Delegationen|beide Parteien|beiden Parteien|beiden Gesprächspartner|beide Gesprächspartner',
      'die Gesprächspartner|beiden Minister|beide Minister|die Minister|beiden Aussenminister|beide Aussenminister|beiden Außenminister|beiden Ministerinnen|beiden Aussenministerinnen',
      'beiden Präsidenten|beiden Länder|beide Länder|beiden Staaten|beide Staaten|beiden Staatssekretäre|beiden Politiker|beiden Politikerinnen|beiden Regierungschefs|sie',
    ].join('|'),
  },
  he: { plain: 'er' },
  she: { plain: 'sie' },
  regular: {
    plain:
      'jährlich stattfindenden|jährlich stattfindende|regelmäßig stattfindenden|regelmäßig stattfindende',
  },
  there: { plain: 'dort' },
  where: { plain: ', wo' },
  between: { plain: 'zwischen' },
  with: { plain: 'mit' },
  from: { plain: 'aus' },
  since: { plain: 'seit' },
  round: { plain: 'Runde|Ausgabe|Mal|Session|Sitzung|Tagung|Auflage|in dieser Reihe' },
  some: { plain: 'unter anderem|unter anderen|namentlich|u.a.|u. a.' },
  series: { plain: 'in dieser Reihe|dieser Art|in diesem Format|in diesem Rahmen' },
  topic: {
    plain:
      'Im Zentrum|im Zentrum|Im Mittelpunkt|im Mittelpunkt|Im Vordergrund|im Vordergrund|Gegenstand|Thema|Themen|Hauptthema|Hauptthemen|Schwerpunkt|Schwerpunkte|Anlässlich der|Während der',
  },
  aside: {
    plain: [
      ', dass|, wo|, welche|, welcher|, welches|, welchem|, welchen|, deren|, dessen|, wobei|, nachdem|, ob|, um|, was|, wie|, weil|, die es|, das es|, der es|, die am|, der am|, das am|, die im|, der im|, das im|, die in|, der in|, das in|, die seit|, der seit|, das seit|, in der|, in dem|, in denen|, an der|, an dem|, bei der|, bei dem|, zu denen',
      'über|darunter|betreffend|bezüglich|hinsichtlich|in Bezug auf|zum Thema|standen|stand|steht|stehen|seit',
    ].join('|'),
  },
  background: {
    plain: [
      'letzte Runde|letzten Runde|letzte Treffen|letzten Treffens|letzten Treffen|letzte Besuch|letzten Besuch|letztes Treffen|letzter Besuch|letzten Konsultationen|letzte Konsultationen',
      'kurz vor dem|kurz vor der|kurz nach dem|kurz nach der|im Vorfeld|zuletzt|letztmals|damalige|damaligen|damals|seit Jahren|regelmässig|regelmäßig|jährlich|alle zwei Jahre|traditionell|traditionellen',
      'vergangene Woche|vergangener Woche|letzte Woche|letzter Woche|vor kurzem|kürzlich|im Nachgang|im Nachgang zum|im Nachgang zur|Monat nach|Monat nach dem|Woche nach|Woche nach dem|Jahr nach dem|Monate nach dem|Wochen nach dem|Jahre nach dem|Monate nach der|Monate nach|Wochen nach|Tage nach|Jahr nach|Jahre nach|Jahren nach|Monaten nach|nach seinem ersten|nach ihrem ersten',
      'erinnerte an|erinnerten an|erinnert an|an den ersten Besuch|an den Besuch|an den letzten Besuch|an den Staatsbesuch|an seinen Besuch|an ihren Besuch|von seinem Besuch|von ihrem Besuch|über seinen Besuch|über ihren Besuch|von seiner Reise|von ihrer Reise|über seine Reise|über ihre Reise',
      'vergangenen Jahr|letzten Jahr|letztes Jahr|vergangenes Jahr|im Vorjahr|vor einem Jahr|vor zwei Jahren',
    ].join('|'),
  },
  told: {
    plain:
      'teilte|teilten|mitteilte|mitteilten|meldete|meldeten|berichtete|berichteten|verlautete|bekanntgab|bekannt gab|bestätigte|sagte|erklärte',
  },
  stop: {
    plain: 'sagte|erklärte|dankte|betonte|unterstrich|erinnerte|erinnerte an|erinnerten an|würdigte|wies',
  },
};
