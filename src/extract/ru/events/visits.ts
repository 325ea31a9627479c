import type { EventRule } from '../../rules.ts';

/** What Russian releases say of visits. Own rules. */
export const visits: readonly EventRule[] = [
  {
    name: 'ru/visit/of-delegation-prepared',
    pattern: ['<preparing> … <visit>! of=@side в|во where=@country|@city'],
    read: { kind: 'VISIT', status: 'PLANNED', visitor: 'of' },
    examples: ['Стороны обсудили подготовку визита японской делегации в Кению.'],
    nearMisses: ['Стороны обсудили подготовку визита.'],
  },
  {
    name: 'ru/visit/of-delegation',
    pattern: [
      '<visit> of=@side в|во where=@country|@city',
      '<visit> в|во where=@country|@city of=@side',
      'of=@side ~ <makes-visit> ~ <visit>! в|во where=@country|@city',
      'of=@side ~ <travel> ~ в|во where=@country|@city',
    ],
    read: { kind: 'VISIT', visitor: 'of' },
    examples: ['В рамках визита кыргызской делегации в Канаду состоялся ряд встреч.'],
    nearMisses: ['Визит делегации затянулся.'],
  },
  {
    name: 'ru/visit/of-delegation-led',
    pattern: [
      'of=@side <headed-by> a=@people … <travel>! ~ в|во where=@country|@city',
      'в|во where=@country|@city … <travel>! ~ of=@side <headed-by> a=@people',
    ],
    read: { kind: 'VISIT', visitor: 'of', a: 'HEAD' },
    examples: [
      'Делегация Таджикистана во главе с министром иностранных дел Ф.Рахимовым отбыла в Узбекистан.',
    ],
    nearMisses: ['Делегация Таджикистана во главе с Ф.Рахимовым открыла выставку.'],
  },
  {
    name: 'ru/visit/of-official',
    pattern: [
      '<makes-visit> ~ <visit>! в|во where=@country|@city a=@people',
      'a=@people … <travel> … в|во столицу? @country? городе|город? where=@city',
      'a=@people … <travel> … в|во where=@country|@city',
      'a=@people … <travel> where=@country|@city',
      'a=@people … <travel> с|со ~ <visit> where=@country|@city',
      'в|во where=@country|@city … <travel> a=@people',
      'a=@people … <makes-visit> … <visit>! ~ в|во where=@country|@city',
      'в|во where=@country|@city <makes-visit> с|со ~ <visit>! a=@people',
      'в|во where=@country|@city с|со ~ <visit>! <makes-visit> a=@people',
      '<makes-visit> ~ <visit>! a=@people ~ в|во where=@country|@city',
      '<outcome> ~ <visit>! a=@people ~ в|во where=@country|@city',
      '<outcome> ~ <visit>! в|во where=@country|@city a=@people',
      '<outcome> ~ <visit>! в|во where=@country|@city <hold> ~ <meeting> a=@people',
      'a=@people ~ <makes-visit> ~ в|во where=@country|@city с|со ~ <visit>!',
      '<plan> ~ <visit>! a=@people ~ в|во where=@country|@city',
      '<visit> a=@people ~ в|во where=@country|@city ~ <makes-visit>',
      '^ ~ <visit>! a=@people ~ в|во where=@country|@city',
    ],
    read: { kind: 'VISIT', a: 'PARTICIPANT' },
    examples: [
      'Министр иностранных дел Сербии П.Йович прибыл с официальным визитом в Азербайджан.',
      'Глава МИД Туркменистана М.Атаев посетит Грузию.',
      'В Тбилиси с визитом находится глава МИД Туркменистана М.Атаев.',
      'В ходе визита министра иностранных дел Сербии П.Йовича в Азербайджан подписан план.',
    ],
    nearMisses: [
      'Министр П.Йович посетил выставку.',
      'Стороны обсудили вопросы организации визита спикера парламента Т.Асанова в Ташкент.',
    ],
  },
  {
    name: 'ru/visit/prepared',
    pattern: [
      '<preparing> … <visit>! a=@people ~ в|во where=@country|@city',
      'where=@country ~ <preparing> к ~ <visit>! a=@people',
      '<plan> ~ <visit>! в|во where=@country|@city a=@people',
      'a=@people <plan> ~ <visit>! в|во where=@country|@city',
    ],
    read: { kind: 'VISIT', status: 'PLANNED', a: 'PARTICIPANT' },
    examples: [
      'Кения готовится к визиту министра иностранных дел Чехии Я.Новака.',
      'В мае ожидается приезд в Кению министра иностранных дел Чехии Я.Новака.',
      'Министр иностранных дел Чехии Я.Новак запланировал рабочую поездку в Кению.',
    ],
    nearMisses: ['Кения готовится к выборам.'],
  },
  {
    name: 'ru/visit/by-post',
    pattern: [
      'of=@post … <travel> ~ в|во столицу? @country? городе|город? where=@city',
      'of=@post … <travel> ~ в|во столицу? where=@country|@city',
      'of=@post … <travel> where=@country|@city',
      'of=@post … <travel> с|со ~ <visit> where=@country|@city',
      'of=@post ~ <makes-visit> ~ в|во where=@country|@city с|со ~ <visit>!',
    ],
    read: { kind: 'VISIT', visitor: 'of' },
    examples: ['Президент Эстонии прибудет в Кению с государственным визитом.'],
    nearMisses: ['Президент Эстонии посетил выставку.'],
  },
  {
    name: 'ru/visit/told-ahead',
    pattern: ['<visit> a=@people ~ <plan>', '<plan> ~ <visit>! a=@people'],
    read: { kind: 'VISIT', a: 'PARTICIPANT', status: 'PLANNED', recalls: 'details' },
    examples: ['Министр иностранных дел Чехии Я.Новак посетит Кению. Поездка Я.Новака намечена на май.'],
    nearMisses: ['Министр рассказал о визите.'],
  },
  {
    name: 'ru/visit/told',
    pattern: ['<visit> a=@people', '<visit>! , <aside> <hold>', '<outcome> <visit>! в|во @country|@city'],
    read: { kind: 'VISIT', a: 'PARTICIPANT', recalls: 'details' },
    examples: [
      'Министр иностранных дел Чехии Я.Новак посетил Кению. В рамках визита Я.Новака открыта выставка.',
      'Министр иностранных дел Чехии Я.Новак посетит Кению. В ходе визита, который пройдёт 3 мая, откроется выставка.',
      'Министр иностранных дел Чехии Я.Новак посетит Кению. В ходе визита в Кению 3-5 мая откроется выставка.',
    ],
    nearMisses: ['Министр рассказал о визите.'],
  },
  {
    name: 'ru/visit/invited',
    pattern: ['<invited> … b=@people … <to-visit> … where=@country|@city'],
    read: { kind: 'VISIT', status: 'PROPOSED', b: 'PARTICIPANT' },
    examples: ['Министр Я.Новак пригласил министра иностранных дел Чили Х.Сото посетить Чехию.'],
    nearMisses: ['Министр Я.Новак пригласил журналистов на брифинг.'],
  },
];
