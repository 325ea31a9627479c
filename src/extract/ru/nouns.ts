/**
 * What the ending of a Russian noun does not tell: gender of a soft sign, fleeting vowels, plurals, who is a person.
 * Own list. All words lower case with е for ё only where the dictionary form has it; a proper name is looked up the
 * same way.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns in -ь that are feminine, besides those the pattern below knows. */
const feminineInSoftSign = words(
  'беларусь русь нахичевань познань лодзь ленкорань казань астрахань пермь тверь рязань тюмень сызрань керчь обь лань мать дочь речь ночь соль роль цель модель ' +
    'печать дверь церковь кровь боль степь площадь сталь медь помощь молодежь молодёжь память жизнь казнь ' +
    'артель отрасль мысль деталь треть очередь',
);
const feminineSoftSuffix = /(ость|есть|асть|исть|сеть|связь|нефть)$/;

export const isFeminineInSoftSign = (word: string): boolean =>
  feminineSoftSuffix.test(word) ? !/(гость|тесть|гвость)$/.test(word) : feminineInSoftSign.has(word);

/** The stem before an ending where it is not the dictionary form without its own ending. */
export const obliqueStems: Readonly<Record<string, string>> = {
  посол: 'посл',
  дворец: 'дворц',
  египет: 'египт',
  череповец: 'череповц',
  елец: 'ельц',
  орёл: 'орл',
  лев: 'льв',
  павел: 'павл',
  пётр: 'петр',
  отец: 'отц',
  владелец: 'владельц',
  церковь: 'церкв',
  певец: 'певц',
  гвардеец: 'гвардейц',
  рынок: 'рынк',
  список: 'списк',
  участок: 'участк',
};

/** Nouns in -ж, -ш, -ч, -щ, -ц and -жа… whose instrumental has a stressed -ом or -ой. */
export const stressedInstrumental: ReadonlySet<string> = words(
  'дворец череповец елец отец врач ключ госпожа жа',
);

const withPluralInA = words(
  'профессор доктор мастер дом город остров округ паспорт орден адрес поезд берег лес',
);

/** Whether a masculine noun has its plural in a stressed -а. */
export const hasPluralInA = (word: string): boolean =>
  withPluralInA.has(word) || /(директор|инспектор)$/.test(word);

/** Nouns without a singular, with their genitive. */
export const pluralOnly: Readonly<Record<string, string>> = {
  штаты: 'штатов',
  эмираты: 'эмиратов',
  нидерланды: 'нидерландов',
  филиппины: 'филиппин',
  мальдивы: 'мальдив',
  сейшелы: 'сейшел',
  багамы: 'багам',
  бермуды: 'бермуд',
  коморы: 'комор',
  соломоны: 'соломон',
  фареры: 'фарер',
  виргины: 'виргин',
  острова: 'островов',
  территории: 'территорий',
  афины: 'афин',
  канны: 'канн',
  салоники: 'салоник',
  черновцы: 'черновцов',
  челны: 'челнов',
  воды: 'вод',
  горки: 'горок',
  вары: 'вар',
  круги: 'кругов',
  пьештяны: 'пьештян',
  яссы: 'ясс',
  бельцы: 'бельц',
  бендеры: 'бендер',
  унгены: 'унген',
  чебоксары: 'чебоксар',
  дельфы: 'дельф',
  кайманы: 'кайман',
  нации: 'наций',
  гренадины: 'гренадин',
  силы: 'сил',
  люди: 'людей',
  власти: 'властей',
  кортесы: 'кортесов',
};

/** Genitives of the plural that drop no ending by rule. */
export const pluralGenitives: Readonly<Record<string, string>> = {
  судья: 'судей',
  статья: 'статей',
};

/** Whole plural paradigms (six cases) of nouns with a plural of their own. */
export const plurals: Readonly<Record<string, string>> = {
  господин: 'господа господ господам господ господами господах',
  // the last letter of `г-н`
  н: 'да д дам д дами дах',
  князь: 'князья князей князьям князей князьями князьях',
  друг: 'друзья друзей друзьям друзей друзьями друзьях',
  брат: 'братья братьев братьям братьев братьями братьях',
  сын: 'сыновья сыновей сыновьям сыновей сыновьями сыновьях',
  гражданин: 'граждане граждан гражданам граждан гражданами гражданах',
};

/** Places that may as well not change: `в Косово`, `в Косове`. */
export const isDeclinedAtWill = (word: string): boolean =>
  /(.[оеё]во|бангладеш)$/.test(word) && !/ство$/.test(word);

/** Forms that read as another, far commoner word: the prepositional of `посол`. */
export const avoidedForms: ReadonlySet<string> = words('после');

/** Neuter nouns in -о and -е that decline; other places and loans in a vowel do not. */
export const isDeclinableNeuter = (word: string): boolean =>
  /(ство|ие|(?<!мес)ье|дело|право|место|вече|собрание|ведомство|лицо|слово|звено|[оеё]во)$/.test(word);

/** Words that never change: loans and places in -у, -и, -э, -ы and the vowel clusters no Russian noun ends in. */
export const isIndeclinable = (word: string): boolean =>
  /([уюэеёоиы]|[уоеэ]а|иа)$/.test(word) ||
  /^(завотделом|месье|мин.*(развития|образования|туризма))$/.test(word);

/** Leading parts of names that stay as they are before the noun that declines: `Жогорку Кенеш`, `Олий Мажлис`. */
export const frozenLeaders: ReadonlySet<string> = words(
  'жогорку олий милли халк лок раджья его её ее папуа временно вновь ныне',
);

/** First halves of a hyphenated noun that decline with the second: `министр-советник`. */
export const decliningFirstHalves: ReadonlySet<string> = words(
  'министр советник директор секретарь посланник член начальник заместитель представитель судья князь гвинея',
);

const adjectivalNoun =
  /(((заведу|управля|исполня|команду|председательству)ющ|служащ)(ий|ая)|(поверенн|уполномоченн)(ый|ая)|^учёный|^боровое)$/;

/** Whether the word is an adjective or participle used as a noun, which keeps its own declension. */
export const isAdjectivalNoun = (word: string): boolean => adjectivalNoun.test(word);

const personSuffix = new RegExp(
  '(тель|арь|ник|министр|ректор|[аи]тор|спектор|прокурор|профессор|доктор|ревизор|' +
    'канцлер|спикер|лидер|премьер|офицер|мэр|омбудсмен|шеф|глава|судья|депутат|дипломат|легат|адвокат|' +
    'кандидат|президент|доцент|ассистент|референт|агент|комиссар|король|принц|эмир|султан|шейх|князь|герцог|граф|' +
    'монарх|аким|хоким|хаким|член|эксперт|консул|посол|нунций|генерал|маршал|адмирал|комендант|лейтенант|магистр|' +
    'епископ|митрополит|патриарх|кардинал|муфтий|имам|папа|ист|лог|аналитик|политик|вождь|староста|старейшина|' +
    'господин|гость|друг|коллега|дуайен|лорд|сэр|академик|парламентарий|товарищ|монсеньор|визирь|аятолла|раис|' +
    'мастер|режисс[её]р|тренер|акт[её]р|дириж[её]р|репорт[её]р|фотограф|хореограф|хирург|архитектор|конструктор|продюсер|' +
    'астронавт|космонавт|владелец|певец|корреспондент|акционер|инженер|врач|поэт|композитор|пилот|форвард|' +
    'командир|спецкор|собкор|главред|худрук|историк|доцент|консультант|редактор|раввин|ведущий|учёный|нападающий|' +
    'брат|сын|мастер|гражданин|майор|капитан|ландамман|бургомистр|префект|' +
    'менеджер|студент|инвестор|смен|пред|генсек|декан|казначей|ветеран|принцесса|королева|императрица|княгиня|' +
    'герцогиня|директриса|специалистка|регент|торага|тельница|советница|начальница|помощница|сотрудница|царь|император|халиф|человек)$',
);
const thingsLikePersons = words(
  'сектор источник праздник справочник памятник календарь дубровник невшатель улан-батор нур-султан ' +
    'шарм-эш-шейх шарм-эль-шейх шарм-аш-шейх',
);

/** Whether the noun names a person, so that its accusative is its genitive. */
export const isPerson = (word: string): boolean =>
  /^([гд]-[нр]|госпожа|г-жа)$/.test(word) || (personSuffix.test(word) && !thingsLikePersons.has(word));

/** Deputies whose dictionary form is already a genitive, with the noun their other cases come from. */
export const deputies: Readonly<Record<string, string>> = {
  замминистра: 'замминистр',
  замглавы: 'замглава',
  замдиректора: 'замдиректор',
  замначальника: 'замначальник',
  замруководителя: 'замруководитель',
  замзаведующего: 'замзаведующий',
  замгоссекретаря: 'замгоссекретарь',
  замгенсека: 'замгенсек',
  замгенсекретаря: 'замгенсекретарь',
  замгендиректора: 'замгендиректор',
  замгубернатора: 'замгубернатор',
  замспикера: 'замспикер',
  зампредседателя: 'зампредседатель',
  замгенпрокурора: 'замгенпрокурор',
  замсекретаря: 'замсекретарь',
  замкоординатора: 'замкоординатор',
};

/** Abbreviations in capitals that take endings all the same: `МИДом`. */
export const decliningAbbreviations: ReadonlySet<string> = new Set(['МИД']);

/** Stems of adjectives whose dictionary form has a stressed -ой: `втор` of `второй`. */
const stressedAdjectives = words(
  'втор шест седьм восьм сороков основн городск морск больш молод делов правов миров цифров страхов ' +
    'валов силов областн передов боев штабн языков лесн годов краев рядов долгов биржев головн полев речн ' +
    'звуков пищев путев прям трудов жил целев сырьев игров грузов типов ключев узлов тылов родн дорог свят прост ' +
    'друг ин чуж мужск трубецк донск люб портов',
);

export const isStressedAdjective = (stem: string): boolean => stressedAdjectives.has(stem);
