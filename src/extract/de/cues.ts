import type { CueRow } from '../language.ts';

const consultations = [
  'Konsultationen|Konsultationsgespräche|Konsultationsgesprächen|Konsultationsrunde|Konsultationstreffen',
  'Regierungskonsultationen|Direktorenkonsultationen|Aussenministerkonsultationen|Staatssekretärskonsultationen',
].join('|');

const dialogues = [
  'politischer Dialog|politischen Dialog|politischen Dialogs|politischen Dialoges|politische Dialog|strategischer Dialog|strategischen Dialog|strategischen Dialogs',
  'strategischen Dialoges|strategische Dialog|Menschenrechtsdialog|Menschenrechtsdialogs|Menschenrechtsdialoges|Migrationsdialog|Migrationsdialogs',
  'Migrationsdialoges|Sicherheitsdialog|Sicherheitsdialogs|Wirtschaftsdialog|Wirtschaftsdialogs|Finanzdialog|Finanzdialogs',
].join('|');

const meetings = [
  'Treffen|Treffens|Arbeitstreffen|Arbeitstreffens|Ministertreffen|Dreiertreffen|Vierertreffen|Spitzentreffen|Aussenministertreffen|Präsidententreffen|Zusammentreffen',
  'Begegnung|Begegnungen|Gespräch|Gespräche|Gesprächs|Gesprächen|Arbeitsgespräch|Arbeitsgespräche|Arbeitsgesprächs|Arbeitsgesprächen',
  'Unterredung|Unterredungen|Zusammenkunft|Zusammenkünfte|Arbeitsessen|Arbeitsfrühstück|Mittagessen|Abendessen|Nachtessen|Arbeitslunch|Arbeitsmittagessen|Arbeitsnachtessen',
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
      'Telefongespräch|Telefongespräche|Telefongesprächs|Telefonat|Telefonats|Telefonate|Videokonferenz|Videogespräch|Videotelefonat|Telefonkonferenz|Telefongesprächen',
  },
  visit: { plain: visits },
  hold: {
    held: 'führte|führten|geführt|hielt|hielten|abgehalten|fand|fanden|stattgefunden|durchgeführt|gehabt|aufgenommen',
    present: 'führt|führen|findet|finden|stattfindet|stattfinden|hält|halten|abhalten|durchführen',
  },
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
  welcome: { held: 'hieß|hiess|hiessen|hießen|begrüsste|begrüßte', present: 'begrüsst|begrüßt' },
  invitation: { plain: 'Auf Einladung|auf Einladung' },
  passive: { plain: 'wurde|wurden|worden' },
  auxiliary: { plain: 'wurde|wurden|hat|haben|habe|hätten' },
  travel: {
    held: 'reiste|reisten|gereist|weilte|weilten|hielt sich|hielten sich|aufgehalten|begab|begaben|begeben|geflogen|flog|eingetroffen|besuchte|besuchten',
    present:
      'reist|reisen|weilt|weilen|hält sich|halten sich|aufhalten|aufhält|begibt|fliegt|fährt|besucht|besuchen|bereist|befindet',
  },
  pay: {
    held: 'stattete|statteten|abgestattet|absolvierte',
    present: 'stattet|statten|abstatten|absolviert|macht',
  },
  arrive: { plain: 'eingetroffen|angekommen' },
  tie: {
    plain:
      'am gleichen Tag|am selben Tag|Gleichentags|gleichentags|am gleichen Abend|am selben Abend|anschliessend|anschließend|danach|im Anschluss daran|später am Tag|am Nachmittag|am Abend',
  },
  'next-day': {
    plain: 'am folgenden Tag|am nächsten Tag|am Tag darauf|tags darauf|Tags darauf|am darauffolgenden Tag',
  },
  invite: { proposed: 'lud|luden|lädt|eingeladen' },
  after: {
    plain:
      'nach dem|nach der|nach den|nach einem|nach einer|nach seinem|nach seiner|nach ihrem|nach ihrer|im Anschluss an',
  },
  'past-perfect': { plain: 'hatte|hatten' },
  plan: {
    plain:
      'wird|werden|geplant|vorgesehen|soll|sollen|sollte|bevorstehende Treffen|bevorstehenden Treffen|bevorstehende Besuch|bevorstehenden Besuch|bevorstehenden Besuchs|nächste Runde|nächsten Runde|nächste Treffen|nächsten Treffen',
  },
  proposal: {
    plain:
      'lud|lädt|luden|eingeladen|schlug|schlugen|vorgeschlagen|kamen überein|sind übereingekommen|übereingekommen|vereinbarten|vereinbart|einigten sich|geeinigt|verständigten sich|verabredeten|beschlossen',
  },
  negation: {
    plain:
      'abgesagt|absagen|verschoben|annulliert|entfällt|findet nicht statt|nicht statt|nicht stattfinden|kein Treffen|keine Gespräche|nicht empfangen|nicht getroffen|nicht teilnehmen',
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
  delegation: { plain: 'Delegation|Delegationen|Abordnung|Regierungsdelegation|Delegations' },
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
  between: { plain: 'zwischen' },
  with: { plain: 'mit' },
  from: { plain: 'aus' },
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
      'zuletzt|letztmals|damalige|damaligen|damals|seit Jahren|regelmässig|regelmäßig|jährlich|alle zwei Jahre|traditionell|traditionellen',
      'vergangene Woche|vergangener Woche|letzte Woche|letzter Woche|vor kurzem|kürzlich|im Nachgang|im Nachgang zum|im Nachgang zur|Monat nach|Monat nach dem|Woche nach|Woche nach dem|Jahr nach dem|Monate nach dem|Wochen nach dem|Jahre nach dem|Monate nach der|Monate nach|Wochen nach|Tage nach|Jahr nach|Jahre nach|Jahren nach|Monaten nach|nach seinem ersten|nach ihrem ersten',
      'vergangenen Jahr|letzten Jahr|letztes Jahr|vergangenes Jahr|im Vorjahr|vor einem Jahr|vor zwei Jahren',
    ].join('|'),
  },
  stop: { plain: 'sagte|erklärte|dankte|betonte|unterstrich|erinnerte|würdigte|wies' },
};
