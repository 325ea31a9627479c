import type { Grammar } from '../language.ts';

/** Own lists. */
export const grammar: Grammar = {
  inTitle: 'für|der|des|eines|einer|und|im|in|bei|beim|am|an|von|vom|of|for|&',
  beforePlace: 'im|in|bei|beim|am|an|von|vom',
  bindingNouns:
    'Provinz|Region|Stadt|Hauptstadt|Kanton|Kantons|Kantone|Kantonen|Gemeinde|Insel|Distrikt|Distrikts|Bundesland|Bundeslandes|Bundesstaat|Bundesstaates|Bundesstaats|Gouvernement|Gouvernements|Stiftung|Universität|Organisation|Gruppe|Partei',
  afterBody: 'für|for',
  envoys:
    'Botschafter|Botschafterin|Vertreter|Vertreterin|Ständiger Vertreter|Ständige Vertreterin|Konsul|Konsulin|Generalkonsul|Generalkonsulin|Honorarkonsul|Honorarkonsulin|Geschäftsträger|Geschäftsträgerin|Gesandter|Gesandte|Botschaftsrat|Botschaftsrätin|Beobachter|Beobachterin|Nuntius|Missionschef|Missionschefin|Delegationschef|Delegationschefin|Attaché',
  toward: 'für|in|im|bei|beim|an|am|for',
  lowerCaseTitles: false,
  capitalNouns: true,
  verbLast: true,
  articles:
    'der|die|das|des|dem|den|ein|eine|einen|einem|einer|eines|sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer',
  titleWords:
    'Angelegenheiten|Auswärtiges|Aussen|Äusseres|Inneres|Innern|Justiz|Verteidigung|Finanzen|Wirtschaft|Handel|Energie|Umwelt|Verkehr|Kultur|Bildung|Forschung|Entwicklung|Zusammenarbeit|Europa|Amerika|Asien|Afrika|Welt|Region|Staat|Staaten|Bund|Bundes|Kanton|Regierung|Parlament|Vereinten|Nationen|Europäischen|Europäische|Union|Rat|Kommission|Ausschuss|Komitee|Konferenz|Gipfel|Besuch|Arbeitsbesuch|Treffen|Gespräch|Gespräche|Konsultationen|Dialog|Rahmen|Die|Der|Das|Den|Dem|Des|Im|In|Am|An|Bei|Beim|Nach|Vor|Mit|Zum|Zur|Für|Auf|Aus|Ein|Eine|Er|Sie|Es|Dies|Diese|Dieser|Dieses|Dabei|Während|Anlässlich|Seit|Unter|Zwischen|Gemeinsam|Auch|So|Ihre|Seine|Beide|Beiden|Schweizer|Anschliessend|Außerdem|Ausserdem|Ferner|Zudem|Gestern|Heute|Morgen|Departement|Departements|Staatssekretariat|Abteilung|Direktion|Organisation|Sicherheit|Menschenrechte|Migration|Integration|Politik|Beziehungen|Fragen|Themen|Bereich|Abkommen|Vertrag|Jubiläum|Jahr|Jahre|Land|Länder|Seiten|Delegation|Delegationen|Minister|Amtskollegen|Sein|Seinen|Seinem|Seiner|Ihr|Ihren|Ihrem|Ihrer|Einen|Einem|Einer|Eines|Unser|Unsere|Unseren|Dort|Hier|Danach|Daneben|Darüber|Damit|Dazu|Davor|Jetzt|Nun|Erst|Nur|Schon|Weitere|Weiter|Zuvor|Zunächst|Schliesslich|Neben|Ebenfalls|Zusammen|Vom|Von|Ab|Bis|Durch|Ohne|Gegen|Um|Beim|Ins|Insbesondere|Gemäss|Laut|Trotz|Dank|Wegen|Aufgrund|Angesichts|Hinsichtlich|Bezüglich|Heutige|Gestrige|Diese|Diesem|Diesen|Jene|Welche|Alle|Viele|Einige|Mehrere|Beiden|Aufenthalt|Tel|Telefon|Mediensprecher|Sprecher|Information|Kontakt|Programme|Gast|Gäste|Staatsekretär|Fortschritte|Kontakte|Erfolge|Wege|Pläne|Einblick|Einblicke|Dokumente|Ideen|Vorschläge|Blumen|Kränze|Interesse|Interessen|Anliegen|Standpunkt|Standpunkte|Position|Positionen|Mitglieder|Opfer|Projekte|Perspektiven|Probleme|Ergebnisse|Geschenk|Geschenke|Glückwünsche|Grüße|Respekt|Anteilnahme|Beileid|Mitgefühl|Wert|Teil|Platz|Rede|Wort|Worte|Wunsch|Ziel|Ziele|Zeit|Punkt|Punkte|Bericht|Berichte|Brief|Botschaft|Bezug|Ausdruck|Vertrauen|Verständnis|Rückkehr|Beispiel|Beispiele|Ende|Anfang|Beginn|Mitte|Woche|Wochen|Monat|Monate|Tag|Tage|Uhr|Stunden|Schritte|Mittel|Geld|Millionen|Milliarden|Euro|Franken|Dollar|Prozent|Anstrengungen|Dialog|Demokratie|Völkerrecht|Krieg|Krise|Konflikt|Terrorismus|Klimawandel|Tourismus|Wissenschaft|Technologie|Landwirtschaft|Gesundheit|Wasser|Klima|Nothilfe|Gäste|Gastgeber|Presse|Medien|Pressekonferenz|Statement|Foto|Fotos|Bild|Bilder|Quelle',
  titleEndings:
    /(\p{L}{3}ung|ungen|\p{L}{2}heit|heiten|\p{L}{2}keit|keiten|\p{L}{2}tion|tionen|\p{L}{2}tät|täten|nisse|ismus|massnahmen|projekte|projekten|fragen|themen|rechte|rechten|hilfe|kräfte|schaft|schaften|ministerium|ministeriums|departement|departements|angelegenheiten|wesen|besuch|besuchs|gespräch|gespräche|beziehungen|politik|konferenz|kommission|(?:[slt]|de|er|pa)rate?s?)$/u,
  adjective: /(e|en|er|es|em)$/,
  and: 'und|sowie|und auch|zusammen mit|gemeinsam mit|wie auch|begleitet von',
  in: 'in|im|nach',
  abbreviations:
    'eidg|dr|prof|hr|fr|nr|st|bzw|z|b|d|h|u|a|ca|evtl|ggf|inkl|vgl|mio|mrd|art|abs|lic|iur|phil|s|e',
  areas:
    'Europa|Asien|Afrika|Amerika|Eurasien|Arktis|Antarktis|Ozeanien|Karibik|Naher Osten|Nahen Osten|Mittlerer Osten|Mittleren Osten|Zentralasien|Südasien|Südostasien|Ostasien|Nordafrika|Westafrika|Ostafrika|Horn von Afrika|Sahel|Lateinamerika|Nordamerika|Südamerika|Westbalkan|Balkan|Golf|Südkaukasus|Kaukasus|Osteuropa|Südosteuropa|Westeuropa|Zentraleuropa|Mitteleuropa|Mittelmeer',
  foreignMinistry:
    'auswärtige|auswärtigen|aussenministerium|aussenminister|aussenministerin|vizeaussenminister|vizeaussenministerin|außenminister|außenministerin',
  foreignMinistryAbbreviations: 'eda|aa|aussenministerium|aussenministeriums',
  counterpart: 'Amtskollege|Amtskollegin|Kollege|Kollegin|Homolog',
  nameGenitive: /(?<=[^sxzß])s$/,
  ministers: 'Aussenminister|Aussenministerin|Vorsteher|Vorsteherin|Chef|Chefin|Minister|Ministerin',
  genderedTitles: true,
  sameTitles:
    'Vorsteher=Chef=Aussenminister=Bundesaussenminister=Bundesminister|Vorsteherin=Chefin=Aussenministerin=Bundesaussenministerin=Bundesministerin|Präsident=Staatspräsident|Präsidentin=Staatspräsidentin|Premierminister=Ministerpräsident=Regierungschef|Premierministerin=Ministerpräsidentin=Regierungschefin',
  pluralVerb: /^(?:sind|waren|seien|(?!(?:d|ein|sein|ihr|dies|jen|kein|all|viel|neu)en$)[a-z]+en)$/,
  conjunctions:
    /^(?:, )?(?:dass|wo|als|wahrend|nachdem|bevor|wenn|da|weil|damit|ob|die|den|der|das|denen|welche)$/,
  ambassador: 'botschafter|botschafterin',
};
