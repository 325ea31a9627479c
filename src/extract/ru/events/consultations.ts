import type { EventRule } from '../../rules.ts';

/** What Russian releases say of consultations. Own rules. */
export const consultations: readonly EventRule[] = [
  {
    name: 'ru/consultation/with-people',
    pattern: [
      'a=@people … <hold> ~ <consultation>! … с|со b=@people',
      '<hold> ~ <consultation>! <between>? a=@people … с|со b=@people',
      '<consultation> … a=@people … с|со b=@people … <hold>',
      'a=@people … <outcome> <consultation>! … с|со b=@people',
      'a=@people … <receive> ~ b=@people для|на ~ <consultation>!',
      '^ о? ~ <consultation>! ~ a=@people … с|со b=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD', b: 'HEAD' },
    examples: [
      'Заместитель министра иностранных дел России А.Орлов провёл консультации с заместителем министра иностранных дел Индии П.Шармой.',
      'Замглавы МИД России Андрей Орлов в ходе консультаций обсудил с помощником министра иностранных дел Китая Ван Цзюнем вопросы безопасности.',
      'О консультациях заместителя Министра иностранных дел России А.П.Орлова с послом Индии в России Р.Шармой',
    ],
    nearMisses: ['Заместитель министра А.Орлов рассказал студентам о консультациях.'],
  },
  {
    name: 'ru/consultation/between-people',
    pattern: [
      'a=@people ~ <hold> ~ <consultation>!',
      '<hold> ~ <consultation>! <between>? a=@people',
      '<consultation> <between> a=@people',
      '<consultation> , проведенных|проведенные ~ a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD', several: true },
    examples: [
      'По итогам консультаций, проведённых в Вильнюсе заместителями министров иностранных дел Литвы и Грузии Й.Петраускасом и Н.Капанадзе, подписан план.',
      'Заместители министров иностранных дел Литвы и Грузии Й.Петраускас и Н.Капанадзе провели консультации.',
    ],
    nearMisses: ['Министр провёл консультации с экспертами.'],
  },
  {
    name: 'ru/consultation/purpose-of-visit',
    pattern: [
      '<visit> a=@people ~ в|во with=@country … для <holding>? ~ <consultation>!',
      'a=@people … посетит|прибудет|отправится|приедет|вылетит ~ with=@country … для <holding>? ~ <consultation>!',
      'a=@people … <makes-visit> ~ <visit> ~ в|во with=@country … для <holding>? ~ <consultation>!',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD' },
    examples: [
      'Состоялся визит заместителя министра иностранных дел Чили Х.Сото в Кению для проведения первых консультаций.',
      'Замглавы МИД Чили Х.Сото посетит Кению для консультаций.',
      'Замглавы МИД Чили Х.Сото совершил визит в Кению для проведения политических консультаций.',
    ],
    nearMisses: ['Замглавы МИД Чили Х.Сото посетит Кению для открытия выставки.'],
  },
  {
    name: 'ru/consultation/at-ministry',
    pattern: 'a=@people … <hold> ~ <consultation>! в|во with=@organisation',
    read: { kind: 'CONSULTATION', a: 'HEAD' },
    examples: ['Замглавы МИД Чили Х.Сото провёл консультации в МИД Чехии.'],
    nearMisses: ['Замглавы МИД Чили Х.Сото провёл консультации в саду.'],
  },
  {
    name: 'ru/consultation/took-part',
    pattern: [
      'a=@people … <took-part> в|во ~ <consultation>!',
      'в|во ~ <consultation>! ~ <took-part> ~ a=@people',
      'в|во ~ <consultation>! … также <took-part> a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'PARTICIPANT' },
    examples: [
      'Заместитель министра иностранных дел Туркменистана М.Атаев и замглавы МИД Грузии Н.Капанадзе приняли участие в политических консультациях.',
    ],
    nearMisses: ['Посол А.Новак принял участие в открытии выставки.'],
  },
  {
    name: 'ru/consultation/of-parties',
    pattern: [
      'of=@country|@organisation … <hold> ~ <consultation>!',
      '<between> of=@country … <hold> ~ <consultation>!',
    ],
    read: { kind: 'CONSULTATION' },
    examples: [
      'Министерства иностранных дел Грузии и Чили провели политические консультации в Тбилиси.',
      'Между Грузией и Чили в Тбилиси прошёл первый раунд политических консультаций.',
    ],
    nearMisses: ['МИД Чили рассказал журналистам о консультациях.'],
  },
  {
    name: 'ru/consultation/held',
    pattern: [
      '<hold> ~ <consultation>!',
      '<consultation> ~ <hold>',
      '<consultation> … <headed-by> @people … <hold>',
      '<consultation> , которые|который <hold>!',
      '^ ~ <consultation>! <between>',
    ],
    read: { kind: 'CONSULTATION' },
    examples: [
      'В Оттаве состоялись первые кыргызско-канадские межмидовские консультации.',
      'Консультации между МИД Эстонии и Кении прошли в Таллине 3 марта 2020 года.',
      'Политические консультации между МИД Эстонии и Кении',
    ],
    nearMisses: ['Врач провёл приём.', 'Консультации врачей в поликлинике бесплатны.'],
  },
  {
    name: 'ru/consultation/planned',
    pattern: ['<plan> ~ <consultation>!', '<consultation> ~ <plan>', '<plan> ~ <holding> ~ <consultation>!'],
    read: { kind: 'CONSULTATION', status: 'PLANNED' },
    examples: [
      'На май запланированы политические консультации между МИД Эстонии и МИД Кении.',
      'Министры обсудили подготовку предстоящих эстонско-кенийских консультаций.',
    ],
    nearMisses: ['Школа планирует консультировать родителей.'],
  },
  {
    name: 'ru/consultation/proposed',
    pattern: [
      'of=@country … <proposal> ~ <consultation>!',
      '<proposal> ~ <consultation>!',
      '<wish> ~ <holding> ~ <consultation>!',
      'договорились|условились о ~ <consultation>!',
    ],
    read: { kind: 'CONSULTATION', status: 'PROPOSED' },
    examples: [
      'Эстония и Кения договорились провести политические консультации.',
      'Стороны подтвердили заинтересованность Эстонии и Кении в проведении очередных консультаций.',
    ],
    nearMisses: ['Стороны отметили важность регулярных консультаций.'],
  },
];
