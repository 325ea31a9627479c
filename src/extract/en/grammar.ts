import type { Grammar } from '../language.ts';

/** Own lists. */
export const grammar: Grammar = {
  inTitle: 'of|for|and|to|on|in|at|with|&',
  toward: 'to|for|on|in|at|with',
  lowerCaseTitles: false,
  articles: 'the|a|an|its|his|her|their',
  titleWords:
    'Affairs|Foreign|External|International|Security|Arms|Control|Trade|Industry|Economic|Economy|Political|Policy|Bureau|Department|Ministry|Office|Agency|Council|Commission|Committee|Division|Directorate|Desk|Section|Unit|Mission|Embassy|Government|State|States|National|Regional|Global|Public|Private|Sector|Human|Rights|Democracy|Labor|Labour|Population|Refugees|Migration|Asylum|Energy|Resources|Natural|Environment|Climate|Change|Development|Cooperation|Co-operation|Humanitarian|Relief|Aid|Assistance|Crisis|Conflict|Peace|Stabilization|Operations|Justice|Home|Interior|Internal|Defence|Defense|Military|Finance|Financial|Treasury|Budget|Commerce|Business|Small|Export|Promotion|Investment|Education|Higher|Science|Technology|Innovation|Research|Culture|Cultural|Heritage|Sport|Sports|Youth|Women|Gender|Equality|Family|Families|Health|Social|Welfare|Transport|Transportation|Infrastructure|Agriculture|Fisheries|Food|Water|Sanitation|Tourism|Information|Communication|Communications|Digital|Cyber|Cyberspace|Space|Nuclear|Non-Proliferation|Nonproliferation|Proliferation|Disarmament|Verification|Compliance|Narcotics|Law|Enforcement|Legal|Consular|Protocol|Diaspora|Overseas|European|Asian|African|American|Americas|Arab|Western|Eastern|Northern|Southern|Central|North|South|East|West|Near|Middle|Hemisphere|Pacific|Indo|Atlantic|Arctic|Oceanian|Oceania|Eurasian|Euro|Gulf|Asia|Africa|Europe|Europa|Multilateral|Bilateral|Strategic|Planning|Coordination|Integration|Enlargement|Neighbourhood|Neighborhood|Relations|Parliamentary|Legislative|Religious|Freedom|Trafficking|Persons|Special|Senior|Joint|General|Republic|Kingdom|Federation|Federal|Union|Peninsula|Dialogue|Consultations|Consultation|Meeting|Meetings|Call|Visit|Talks|Round|Statement|Press|Release|Media|Note|Spokesperson|Readout|First|Second|Third|Annual|The|This|In|On|At|During|After|Before|They|He|She|It|Both|Mr|Ms|We|Our|As|With|For|From|To|Also|Following|Summit|Conference|Forum|Assembly|Session|General|Participation|Travel|Work|Plan|Agreement|Treaty|Memorandum|Declaration|Strategy|Partnership|Initiative|Group|Team|Party|Parties|Countries|Members|Indigenous|Inclusion|Diversity|Middle|Class|Prosperity|Employment|Immigration|Citizenship|Veterans|Fund|Bank|World|Corporation|Company|Chamber|Association|University|Institute|Centre|Center|Foundation|Court|Criminal|Supreme|Constitutional',
  titleEndings: /(tion|ment|ship|ness|isation|ization|logy)s?$/,
  and: 'and|as well as|along with|together with|alongside|and also',
  in: 'in|at|to',
  abbreviations:
    'mr|mrs|ms|dr|prof|hon|st|gen|col|lt|sen|rep|gov|amb|jr|sr|no|vs|inc|ltd|co|dept|h|e|u|s|d|c|i|p|m|a',
  areas:
    'Europe|Asia|Africa|America|Americas|Eurasia|Arctic|Antarctica|Oceania|Caribbean|Middle East|Near East|Far East|Eastern Europe|Western Europe|Central Europe|South East Europe|Central Asia|South Asia|Southeast Asia|South-East Asia|East Asia|North Africa|West Africa|East Africa|Horn of Africa|Sahel|Latin America|North America|Western Balkans|Balkans|Persian Gulf|Gulf|Indo-Pacific|Asia-Pacific|Korean Peninsula|Northern Europe|Southern Europe|South Caucasus',
  foreignMinistry: 'foreign|external',
  foreignMinistryAbbreviations: 'mfa|mofa|mea|fdfa|fcdo',
  counterpart: 'counterpart|colleague',
  ambassador: 'ambassador',
};
