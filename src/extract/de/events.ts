import type { CueRow } from '../language.ts';
import type { EventRule } from '../rules.ts';

/** Words that announce events. Own list. */
export const cues: Readonly<Record<string, CueRow>> = {
  consultation: {
    plain:
      'Konsultationen|politische Konsultationen|politischen Konsultationen|bilaterale Konsultationen|bilateralen Konsultationen|Konsultationsgespräche|politischer Dialog|politischen Dialogs|strategischer Dialog|Menschenrechtsdialog|Menschenrechtsdialogs|Konsultationsrunde',
  },
  meeting: {
    plain:
      'Treffen|Begegnung|Gespräch|Gespräche|Gesprächen|Unterredung|Zusammenkunft|Arbeitsgespräch|Arbeitsgespräche|Arbeitsgesprächen|Höflichkeitsbesuch|Höflichkeitsbesuche|Arbeitstreffen|Arbeitsessen|Verhandlungen|Audienz',
  },
  call: { plain: 'Telefongespräch|Telefonat|Telefongesprächs|Videokonferenz|Telefonkonferenz' },
  visit: {
    plain:
      'Besuch|Besuchs|Besuches|Arbeitsbesuch|Arbeitsbesuchs|Arbeitsbesuches|Staatsbesuch|Staatsbesuchs|Reise|Arbeitsreise|Aufenthalt|Aufenthalts|Aufenthaltes|Antrittsbesuch|Antrittsbesuchs',
  },
  hold: {
    held: 'führte|führten|geführt|hielt|hielten|abgehalten|hatte|hatten|fand|fanden|stattgefunden',
    planned: 'führen|stattfinden|abhalten',
  },
  meet: {
    held: 'traf|trafen|trifft|treffen|getroffen|traf sich|trafen sich|trifft sich|zusammengetroffen|zusammengekommen|kam zusammen|kamen zusammen|begegnete|sprach|sprachen|unterhielt sich|führte Gespräche mit|ausgetauscht',
    planned: 'wird treffen|wird zusammentreffen',
  },
  spoke: { held: 'telefonierte|telefonierten|telefoniert' },
  receive: {
    held: 'empfing|empfingen|empfängt|hat empfangen|empfangen|begrüsste|begrüßte',
    planned: 'wird empfangen',
  },
  passive: { held: 'wurde|wurden|worden', planned: 'wird|werden' },
  travel: {
    held: 'reiste|reisten|reist|reisen|gereist|weilt|weilte|weilten|besuchte|besuchten|besucht|hielt sich|begab sich|begibt sich',
    planned: 'wird reisen',
  },
  future: { plain: 'wird|werden' },
  'led-by': {
    plain:
      'unter der Leitung von|unter Leitung von|geleitet von|angeführt von|wurde geleitet von|unter Führung von|unter dem Vorsitz von|unter Vorsitz von|geleitet von|geführt von|die Delegation um|auf Ebene der',
  },
  leads: { held: 'leitete|leiteten|leitet|führte an|präsidierte|geleitet' },
  joined: {
    plain:
      'begleitet von|wurde begleitet von|begleitet wird|ebenfalls teilgenommen|nahmen ebenfalls teil|nahm ebenfalls teil|in Begleitung von',
  },
  delegation: { plain: 'Delegation|Delegationen|Abordnung' },
  side: { plain: 'Seite' },
  parties: {
    plain:
      'beide Seiten|die beiden Seiten|beiden Seiten|die Gesprächspartner|beiden Gesprächspartner|die beiden Delegationen|beide Parteien|beiden Parteien|die beiden Minister|beiden Aussenminister|die beiden Länder|sie',
  },
  between: { plain: 'zwischen' },
  with: { plain: 'mit' },
  round: { plain: 'Runde|Ausgabe|Mal|Session' },
  some: { plain: 'unter anderem|unter anderen' },
  plan: {
    plain:
      'geplant|vorgesehen|nächste Runde|nächsten|bevorstehenden|bevorstehende|stattfinden wird|werden stattfinden',
  },
  proposal: {
    plain:
      'kamen überein|sind übereingekommen|vereinbarten|vereinbart|lud ein|lud|eingeladen|schlug vor|beschlossen',
  },
  negation: { plain: 'abgesagt|verschoben|findet nicht statt' },
  background: { plain: 'letzte Runde|letzten Treffen|letzte Treffen|zuletzt|bereits|früheren|seit Jahren' },
  stop: { plain: 'sagte|erklärte|dankte|betonte|unterstrich' },
};

export const rules: readonly EventRule[] = [
  {
    name: 'de/call/spoke-with',
    pattern: [
      'a=@people … <spoke> … mit b=@people',
      'a=@people … mit b=@people … <spoke>',
      '<call> … <between>? … a=@people … <with> b=@people',
      '<call> … <with> … b=@people',
      'a=@people … <call> … <with> … b=@people',
    ],
    read: { kind: 'MEETING', mode: 'PHONE', a: 'PARTICIPANT', b: 'PARTICIPANT' },
    examples: ['Aussenministerin Anna Keller telefonierte mit Aussenminister John Otieno aus Kenia.'],
  },
  {
    name: 'de/consultation/between-people',
    pattern: [
      'a=@people … <consultation> … b=@people … <receive>',
      '<consultation> … a=@people … b=@people … <receive>',
      'a=@people … <receive> … b=@people … <consultation>',
      'a=@people … <meet> … b=@people … <consultation>',
      'a=@people … <hold> … <consultation> … b=@people',
      'a=@people … <leads> … <consultation>',
      '<consultation> … <led-by> … a=@people',
      '<consultation> … <between> … a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD', b: 'HEAD' },
    examples: [
      'Staatssekretärin Anna Keller hat in Bern im Rahmen der politischen Konsultationen den kenianischen Vizeaussenminister John Otieno empfangen.',
    ],
  },
  {
    name: 'de/meeting/was-received',
    pattern: [
      'a=@people … <passive> … von|vom b=@people … <receive>',
      '<passive> … a=@people … von|vom b=@people … <receive>',
    ],
    read: { kind: 'MEETING', a: 'PARTICIPANT', b: 'COUNTERPART' },
    examples: ['Bundesrätin Anna Keller wurde vom kenianischen Präsidenten John Otieno empfangen.'],
  },
  {
    name: 'de/meeting/received',
    pattern: ['a=@people … <receive> … b=@people', 'a=@people … b=@people … <receive>'],
    read: { kind: 'MEETING', a: 'COUNTERPART', b: 'PARTICIPANT' },
    examples: ['Bundesrätin Anna Keller hat heute den kenianischen Aussenminister John Otieno empfangen.'],
    nearMisses: ['Das Amt hat einen Brief empfangen.'],
  },
  {
    name: 'de/meeting/met-with',
    pattern: [
      'a=@people … <meet> … mit? b=@people',
      'a=@people … mit? b=@people … <meet>',
      'a=@people … <hold> … <meeting> … <with> … b=@people',
      'a=@people … <meet>',
    ],
    read: { kind: 'MEETING', a: 'PARTICIPANT', b: 'PARTICIPANT' },
    examples: ['Bundesrätin Anna Keller traf in Nairobi den kenianischen Aussenminister John Otieno.'],
  },
  {
    name: 'de/meeting/meeting-of',
    pattern: [
      '<meeting> … <between> … a=@people',
      '<meeting> … a=@people … <with> … b=@people',
      '<meeting> … <with> … b=@people',
      '<meeting> bei b=@people',
    ],
    read: { kind: 'MEETING', a: 'PARTICIPANT', b: 'PARTICIPANT' },
    examples: ['Treffen von Bundesrätin Anna Keller mit Aussenminister John Otieno'],
  },
  {
    name: 'de/consultation/held',
    pattern: '<consultation>',
    read: { kind: 'CONSULTATION' },
    examples: ['In Bern fanden politische Konsultationen zwischen der Schweiz und Kenia statt.'],
  },
  {
    name: 'de/visit/of-official',
    pattern: [
      'a=@people … <travel> … nach|in where=@city|@country',
      '<visit> … a=@people … in|nach where=@city|@country',
      '<visit> … a=@people',
    ],
    read: { kind: 'VISIT', a: 'PARTICIPANT' },
    examples: ['Bundesrätin Anna Keller reist nach Nairobi.'],
  },
  {
    name: 'de/delegation/led-by',
    pattern: ['of=@side … <led-by> … a=@people', '<led-by> … a=@people'],
    read: { kind: 'CONSULTATION', a: 'HEAD', adds: true },
    examples: ['Die kenianische Delegation stand unter der Leitung von Staatssekretär John Otieno.'],
  },
  {
    name: 'de/delegation/joined-by',
    pattern: '<joined> … a=@people',
    read: { kind: 'CONSULTATION', a: 'PARTICIPANT', adds: true },
    examples: ['Sie wurde begleitet von Botschafter Paul Meier.'],
  },
];
