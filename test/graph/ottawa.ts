import { readFileSync } from 'node:fs';
import type {
  DelegationFact,
  EventFact,
  Facts,
  Mention,
  OfficialFact,
  OrganisationFact,
  ParticipantFact,
  PostFact,
  Role,
  StatementFact,
  StatementKind,
} from '../../src/extract/facts.ts';
import type { SourceRelease } from '../../src/load/sources/release.ts';

/** The release that comes with the project and its facts, written by hand: what the graph is tested on. */

const text = readFileSync('releases/kg-mfa/2018-06-12-ottawa.txt', 'utf8');

export const release: SourceRelease = {
  source: 'releases/kg-mfa/2018-06-12-ottawa.txt',
  text,
  sha256: '32048f3cb98609ad03660790feb8a9eb57d8711e0439c4a2275be6c9a1a71998',
  publisher: {
    id: 'kg-mfa',
    name: 'Ministry of Foreign Affairs of the Kyrgyz Republic',
    names: ['Министерство иностранных дел Кыргызской Республики'],
    country: 'KG',
  },
  language: 'ru',
  published: null,
  url: null,
  title: null,
};

/** A mention of words of the text, where they stand first. */
function words(quote: string, rule = 'ru/by-hand'): Mention[] {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`The release does not say «${quote}».`);
  return [{ start, end: start + quote.length, rule, basis: 'STATED' }];
}

function organisation(
  names: string[],
  country: string,
  kind: OrganisationFact['kind'],
  written: string,
  parent: OrganisationFact | null = null,
): OrganisationFact {
  return { name: names[0]!, names, country, kind, parent, accreditedTo: [], mentions: words(written) };
}

const kyrgyzMinistry = organisation(
  ['Министерство иностранных дел Кыргызской Республики', 'МИД КР'],
  'KG',
  'MINISTRY',
  'Министерством иностранных дел Кыргызской Республики',
);
const canadianMinistry = organisation(
  ['Министерство иностранных дел Канады', 'МИД Канады'],
  'CA',
  'MINISTRY',
  'Министерством иностранных дел Канады',
);
const secondDepartment = organisation(
  ['Второй политический департамент МИД КР'],
  'KG',
  'DEPARTMENT',
  'Второго политического департамента МИД КР',
  kyrgyzMinistry,
);
const embassy = organisation(
  ['Посольство КР в США и Канаде'],
  'KG',
  'EMBASSY',
  'Посольства КР в США и Канаде',
);
const tradeMinistry = organisation(
  ['Министерство международной торговли Канады'],
  'CA',
  'MINISTRY',
  'Министерства международной торговли Канады',
);
const tradeSectors = organisation(
  ['Департамент по торговым секторам Министерства международной торговли Канады'],
  'CA',
  'DEPARTMENT',
  'Департамента по торговым секторам Министерства международной торговли Канады',
  tradeMinistry,
);
const commercialCorporation = organisation(
  ['Канадская Коммерческая корпорация'],
  'CA',
  'CORPORATION',
  'Канадской Коммерческой корпорации',
);
const exportCorporation = organisation(
  ['Канадская Корпорация развития экспорта'],
  'CA',
  'CORPORATION',
  'Канадской Корпорации развития экспорта',
);

function post(title: string, of: OrganisationFact, written: string, accreditedTo: string[] = []): PostFact {
  return {
    title,
    shortTitle: title,
    organisationName: null,
    organisation: of,
    accreditedTo,
    mentions: words(written),
  };
}

function official(
  initial: string,
  familyName: string,
  latinName: string,
  country: string,
  written: string,
  of: PostFact,
): OfficialFact {
  const [mention] = words(written);
  return {
    name: `${initial} ${familyName}`,
    familyName,
    givenName: initial,
    latinName,
    country,
    forms: [{ text: written, mention: mention! }],
    posts: [of],
  };
}

const leclair = official(
  'Э.',
  'ЛеКлэр',
  'E. LeKler',
  'CA',
  'Э.ЛеКлэр',
  post(
    'Генеральный директор по делам Арктики, Восточной Европы и Евразии МИД Канады',
    canadianMinistry,
    'Генеральным директором по делам Арктики, Восточной Европы и Евразии МИД Канады',
  ),
);
const dzhusupov = official(
  'У.',
  'Джусупов',
  'U. Dzhusupov',
  'KG',
  'У.Джусуповым',
  post(
    'Директор Второго политического департамента МИД КР',
    secondDepartment,
    'Директором Второго политического департамента МИД КР',
  ),
);
const toktogulov = official(
  'К.',
  'Токтогулов',
  'K. Toktogulov',
  'KG',
  'К.Токтогулов',
  post('Посол КР в США и Канаде', embassy, 'Посол КР в США и Канаде', ['US', 'CA']),
);
const bek = official(
  'С.',
  'Бек',
  'S. Bek',
  'CA',
  'С.Бек',
  post(
    'Помощник заместителя министра иностранных дел Канады',
    canadianMinistry,
    'Помощником заместителя министра иностранных дел Канады',
  ),
);
const vilki = official(
  'К.',
  'Вилки',
  'K. Vilki',
  'CA',
  'К.Вилки',
  post(
    'Генеральный директор Департамента по торговым секторам Министерства международной торговли Канады',
    tradeSectors,
    'Генеральным директором Департамента по торговым секторам Министерства международной торговли Канады',
  ),
);
const deshamplen = official(
  'К.',
  'Дешамплен',
  'K. Deshamplen',
  'CA',
  'К.Дешампленом',
  post(
    'Директор по развитию бизнеса и продажам (инфраструктура и строительство) Канадской Коммерческой корпорации',
    commercialCorporation,
    'Директором по развитию бизнеса и продажам (инфраструктура и строительство) Канадской Коммерческой корпорации',
  ),
);
const kun = official(
  'Т.',
  'Кун',
  'T. Kun',
  'CA',
  'Т.Куном',
  post(
    'Главный представитель по Европе, Ближнему Востоку и Африке Канадской Корпорации развития экспорта',
    exportCorporation,
    'Главным представителем по Европе, Ближнему Востоку и Африке Канадской Корпорации развития экспорта',
  ),
);

function present(who: OfficialFact, role: Role): ParticipantFact {
  const [of] = who.posts;
  return {
    official: who,
    group: null,
    country: who.country,
    post: of!,
    organisation: of!.organisation,
    role,
    roleBasis: role === 'HEAD' ? 'INFERRED' : 'STATED',
    mentions: [...of!.mentions, who.forms[0]!.mention],
  };
}

function group(name: string, of: OrganisationFact, role: Role, written: string): ParticipantFact {
  return {
    official: null,
    group: name,
    country: of.country,
    post: null,
    organisation: of,
    role,
    roleBasis: 'STATED',
    mentions: words(written),
  };
}

const side = (of: OrganisationFact, participants: ParticipantFact[], written: string): DelegationFact => ({
  country: of.country,
  organisation: of,
  participants,
  mentions: words(written),
});

function statement(
  kind: StatementKind,
  said: string,
  trigger: string,
  sides: string[],
  topics: [string, string][],
): StatementFact {
  return {
    kind,
    text: said,
    joint: sides.length > 1,
    sides,
    speaker: null,
    topics: topics.map(([topic, written]) => ({ topic, mention: words(written)[0]! })),
    mentions: [...words(trigger), ...words(said)],
  };
}

const UNSAID: Omit<EventFact, 'kind' | 'date' | 'mentions'> = {
  mode: null,
  status: 'HELD',
  background: false,
  place: null,
  countries: ['CA', 'KG'],
  round: null,
  delegations: [],
  participants: [],
  statements: [],
  visit: null,
  visitor: null,
  host: null,
  meetingsComplete: null,
};

const duringTheVisit = (within: boolean) =>
  ({
    start: '2018-06-11',
    end: '2018-06-15',
    precision: 'DAY',
    within,
    basis: 'INFERRED',
    mentions: words('с 11 по 15 июня'),
  }) as const;

const visit: EventFact = {
  ...UNSAID,
  kind: 'VISIT',
  date: duringTheVisit(false),
  visitor: 'KG',
  host: 'CA',
  meetingsComplete: false,
  participants: [group('кыргызская делегация', kyrgyzMinistry, 'MEMBER', 'кыргызской делегации')],
  statements: [
    statement(
      'DISCUSSED',
      'вопросы дальнейшего развития сотрудничества между Кыргызстаном и Канадой, в том числе в торгово-экономической сфере, расширения торговли между странами, а также привлечения канадских инвестиций в Кыргызскую Республику',
      'были предметно обсуждены',
      ['CA', 'KG'],
      [
        ['bilateral-cooperation', 'развития сотрудничества между Кыргызстаном и Канадой'],
        ['trade', 'расширения торговли'],
        ['investment', 'канадских инвестиций'],
      ],
    ),
    statement(
      'EMPHASISED',
      'чтобы в Кыргызстан приходили канадские компании с современными и экологически чистыми технологиями',
      'особо подчеркнула важность',
      ['KG'],
      [
        ['business', 'канадские компании'],
        ['clean-technology', 'экологически чистыми технологиями'],
      ],
    ),
  ],
  mentions: words('с 11 по 15 июня'),
};

const heads = [present(leclair, 'HEAD'), present(dzhusupov, 'HEAD')] as const;
const ambassador = present(toktogulov, 'PARTICIPANT');
const embassyStaff = group(
  'сотрудники Посольства КР в США и Канаде',
  embassy,
  'PARTICIPANT',
  'сотрудники Посольства КР в США и Канаде',
);
const ministryStaff = group('сотрудники МИД Канады', canadianMinistry, 'PARTICIPANT', 'МИД Канады');

const consultations: EventFact = {
  ...UNSAID,
  kind: 'CONSULTATION',
  mode: 'IN_PERSON',
  date: {
    start: '2018-06-12',
    end: '2018-06-12',
    precision: 'DAY',
    within: false,
    basis: 'STATED',
    mentions: words('12 июня 2018 года'),
  },
  place: { localName: 'Оттава', country: 'CA', mentions: words('Оттаве') },
  round: 1,
  delegations: [
    side(canadianMinistry, [heads[0], ministryStaff], 'Делегации Канады'),
    side(kyrgyzMinistry, [heads[1], ambassador, embassyStaff], 'Кыргызской Республики'),
  ],
  participants: [...heads, ambassador, embassyStaff, ministryStaff],
  statements: [
    statement(
      'WELCOMED',
      'проведение первых межмидовских консультаций в качестве важной основы для углубления сотрудничества между двумя странами в различных областях',
      'приветствовали',
      ['CA', 'KG'],
      [['bilateral-cooperation', 'сотрудничества между двумя странами']],
    ),
    statement(
      'NOTED',
      'Кыргызская Республика является ее важным партнером в Центральной Азии',
      'отметила',
      ['CA'],
      [['partnership', 'партнером']],
    ),
    statement(
      'EXPRESSED_INTEREST',
      'сотрудничестве и обмене опытом в области развития демократии и парламентаризма',
      'выразили заинтересованность',
      ['CA', 'KG'],
      [
        ['democracy', 'демократии'],
        ['parliamentarism', 'парламентаризма'],
      ],
    ),
  ],
  visit,
  mentions: words('межмидовские консультации'),
};

const meetings = [bek, vilki, deshamplen, kun].map((counterpart): EventFact => {
  const delegation = group('кыргызская делегация', kyrgyzMinistry, 'MEMBER', 'кыргызской делегации');
  const received = present(counterpart, 'COUNTERPART');
  return {
    ...UNSAID,
    kind: 'MEETING',
    mode: 'IN_PERSON',
    date: duringTheVisit(true),
    delegations: [
      side(kyrgyzMinistry, [delegation], 'кыргызской делегации'),
      side(received.organisation!, [received], counterpart.forms[0]!.text),
    ],
    participants: [delegation, received],
    visit,
    mentions: [counterpart.forms[0]!.mention],
  };
});

const officials = [leclair, dzhusupov, toktogulov, bek, vilki, deshamplen, kun];

export const facts: Facts = {
  language: 'ru',
  title: 'В Оттаве состоялись первые кыргызско-канадские межмидовские консультации',
  events: [consultations, visit, ...meetings],
  officials,
  organisations: [
    kyrgyzMinistry,
    canadianMinistry,
    secondDepartment,
    embassy,
    tradeMinistry,
    tradeSectors,
    commercialCorporation,
    exportCorporation,
  ],
  posts: officials.flatMap(({ posts }) => posts),
};
