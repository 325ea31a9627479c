/** Words of people's names as French texts write them. */

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Words that join the parts of a name and belong to the family name: `de`, `von`, `bin`. Own list. */
export const nameParticles: string[] = words(`
  de du des la le les d von van vom zu zum zur der den ter ten te del della delle dello degli di da das do dos las los el
  al as ash ad an ar ath bin ben ould ibn bint abu abou ul ur af av y e i mac mc san st
`);

/** Titles of courtesy before a name, none of them a post; abbreviations with and without their stop. Own list. */
export const honorifics: string[] = [
  'M.|MM.|MM|Mme|Mme.|Mmes|Mlle|Mlles|Monsieur|Madame|Messieurs|Mesdames|Mademoiselle|Maître',
  'Me|Dr|Dr.|Pr|Pr.|Prof.|Prof|Docteur|Professeur|Professeure',
  'S.E.|S. E.|S.E.M.|S.E.Mme|S.E.M|SEM|S.Exc.|LL.EE.|Son Excellence|Leurs Excellences|L’honorable|Son Honneur',
  'S.M.|LL.MM.|S.A.R.|S.A.S.|S.S.|Sa Majesté|Leurs Majestés|Son Altesse|Son Altesse Royale|Son Altesse royale|Son Altesse Sérénissime|Sa Sainteté|Son Éminence|Sa Béatitude',
  'Mgr|Mgr.|Monseigneur|Père|Sir|Lord|Lady|Baron|Baronne|Comte|Comtesse|Hojatoleslam|Ayatollah|Cheik|Sheikh|Sheikha|Samdech|Datuk|Dato’',
].flatMap((row) => row.split('|'));

/** Countries whose people releases name family first, ISO 3166-1. Japanese and Hungarian names stand in Western order in French. */
export const familyFirst: string[] = ['CN', 'HK', 'KH', 'KP', 'KR', 'MO', 'TW', 'VN'];
