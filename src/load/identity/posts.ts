/**
 * Posts as they are compared across languages: their rank, and what the department is called after. Words in Russian,
 * English, French and German, for this purpose alone: what decides nothing is left out.
 */

const RANKS = {
  HEAD_OF_STATE:
    /президент\p{L}* (?!.*корпорац)|\bpresident of\b|président de la rép|bundespräsident|\bking\b|\bemir\b/iu,
  DEPUTY_PRIME_MINISTER:
    /вице-премьер|зам\p{L}* (?:председателя правительства|премьер)|deputy prime minister|vice-premier/iu,
  PRIME_MINISTER:
    /премьер|председател\p{L}* правительства|prime minister|premier ministre|premierminister|bundeskanzler/iu,
  DEPUTY_MINISTER:
    /зам\p{L}* (?:министра|главы)|замминистра|замглавы|вице-министр|(?:deputy|vice|assistant|under)[ -]?(?:foreign )?(?:minister|secretary)|vice-ministre|vizeminister|vizeau(?:ss|ß)enminister|stellvertretende\p{L}* (?:au(?:ss|ß)en)?minister/iu,
  STATE_SECRETARY:
    /статс-секретар|государственн\p{L}* секретар|state secretary|secretary of state|secrétaire d['’][ée]tat|staatssekretär/iu,
  SECRETARY_GENERAL: /генеральн\p{L}* секретар|secretary[ -]general|secrétaire général|generalsekretär/iu,
  MINISTER: /министр|глав\p{L} мид|minister|ministre|foreign secretary/iu,
  DEPUTY_DIRECTOR:
    /зам\p{L}* (?:директора|начальника|руководителя)|deputy (?:director|head)|sous-direct|directeur adjoint|directrice adjointe|stellvertretende\p{L}* (?:direktor|leiter)/iu,
  HEAD_OF_DIVISION:
    /начальник\p{L}* отдела|заведующ|head of (?:the )?(?:division|section|unit)|chef(?:fe)? de (?:division|section)|referatsleiter/iu,
  DIRECTOR_GENERAL:
    /генеральн\p{L}* директор|director[ -]general|directeur général|directrice générale|generaldirektor|ministerialdirektor/iu,
  DIRECTOR:
    /директор|начальник|director|directeur|directrice|direktor|head of (?:the )?(?:department|office)|chef de|leiter/iu,
  PERMANENT_REPRESENTATIVE:
    /постоянн\p{L}* представител|постпред|permanent representative|représentante? permanente?|ständige\p{L}* vertreter/iu,
  SPECIAL_REPRESENTATIVE:
    /спец\p{L}*|special (?:representative|envoy)|représentante? spéciale?|sonderbeauftragte|sondergesandte/iu,
  CHARGE: /временн\p{L}* поверенн|chargé|geschäftsträger/iu,
  AMBASSADOR: /посол|посл[ау]|ambassador|ambassad(?:eur|rice)|botschafter/iu,
  CONSUL: /консул|consul|konsul/iu,
  SPEAKER:
    /спикер|председател\p{L}* (?:парламента|сената|жогорку|думы|мажилиса)|speaker|parlamentspräsident/iu,
  ADVISER: /советник|секретар|advis[eo]r|counsell?or|conseiller|berater|botschaftsrat|secretary/iu,
} as const;

export type Rank = keyof typeof RANKS;

/** How far up a rank is: one who is at the top of a country is not in its departments in the same years. */
const LEVELS: Record<Rank, number> = {
  HEAD_OF_STATE: 6,
  PRIME_MINISTER: 6,
  DEPUTY_PRIME_MINISTER: 5,
  SPEAKER: 5,
  MINISTER: 5,
  SECRETARY_GENERAL: 4,
  STATE_SECRETARY: 4,
  DEPUTY_MINISTER: 4,
  DIRECTOR_GENERAL: 3,
  PERMANENT_REPRESENTATIVE: 3,
  SPECIAL_REPRESENTATIVE: 3,
  AMBASSADOR: 3,
  DIRECTOR: 3,
  CHARGE: 2,
  CONSUL: 2,
  DEPUTY_DIRECTOR: 2,
  HEAD_OF_DIVISION: 2,
  ADVISER: 1,
};

/** What departments are called after. */
const SUBJECTS: Readonly<Record<string, RegExp>> = {
  first: /перв|\bfirst\b|premi[eè]re?(?! ministre)|\berste/iu,
  second: /втор|\bsecond\b|deuxième|zweite/iu,
  third: /трет|\bthird\b|troisième|dritte/iu,
  fourth: /четв[её]рт|\bfourth\b|quatrième|vierte/iu,
  fifth: /пят(?:ый|ого|ым|ом)|\bfifth\b|cinquième|fünfte/iu,
  political: /полити|politi/iu,
  consular: /консульск|consular|consulaire|konsular/iu,
  legal: /правов|юридич|legal|juridique|recht/iu,
  economic: /экономи|econom|économ|wirtschaft/iu,
  trade: /торгов|trade|commerc|handel/iu,
  protocol: /протокол|protocol|protokoll/iu,
  arctic: /арктик|arctic|arctique|arktis/iu,
  eastern: /восточн|eastern|orientale|\bost/iu,
  europe: /европ|europe/iu,
  eurasia: /еврази|eurasi/iu,
  asia: /ази[ияй]|азиат|\basia|\basie|\basien/iu,
  africa: /африк|africa|afrique|afrika/iu,
  america: /америк|america|amérique|amerika/iu,
  middleEast: /ближн\p{L}* восток|middle east|moyen-orient|proche-orient|nahe\p{L}* osten|nahost/iu,
  cis: /снг|\bcis\b|\bcei\b/iu,
  security: /безопасност|security|sécurité|sicherheit/iu,
  multilateral: /многосторон|multilateral|multilatéral/iu,
  humanRights: /прав\p{L}* человека|human rights|droits de l['’]homme|menschenrecht/iu,
  press: /пресс|информац|press|information/iu,
};

/** A post as it is compared. */
export interface ComparedPost {
  rank: Rank | null;
  /** In a fixed order. */
  subjects: string;
  level: number | null;
}

const read = new Map<string, ComparedPost>();

/** Posts kept: strangers' titles must not fill the memory. */
const POSTS_KEPT = 20_000;

export function readPost(title: string): ComparedPost {
  const known = read.get(title);
  if (known !== undefined) return known;
  const rank = (Object.keys(RANKS) as Rank[]).find((name) => RANKS[name].test(title)) ?? null;
  const subjects = Object.keys(SUBJECTS).filter((name) => SUBJECTS[name]!.test(title));
  const post = { rank, subjects: subjects.join(' '), level: rank && LEVELS[rank] };
  if (read.size >= POSTS_KEPT) read.clear();
  read.set(title, post);
  return post;
}
