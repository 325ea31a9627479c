import type { EventRule } from '../../rules.ts';

/** What Russian releases say of who led a side of an event and who took part in it. Own rules. */
export const participants: readonly EventRule[] = [
  {
    name: 'ru/delegation/led',
    pattern: [
      'of=@side … <led> … a=@people',
      'of=@side , <aside> <led>! a=@people',
      'of=@country ~ <led> … a=@people',
      'a=@people ~ <led> ~ of=@side',
      '<led> ~ of=@side … a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD', adds: true },
    examples: [
      'Состоялись консультации. Делегации Канады и Кыргызской Республики были представлены директором МИД Канады Э.ЛеКлэр и директором МИД КР У.Джусуповым.',
      'Состоялись консультации. Эстонскую делегацию возглавил директор политического департамента МИД Эстонии Я.Тамм.',
    ],
    nearMisses: ['Состоялись консультации. Фирму возглавил Я.Тамм.'],
  },
  {
    name: 'ru/delegation/other-side',
    pattern: [
      ',|а|и с|со? of=@country|@side - a=@people',
      '^ с|со? of=@country|@side - a=@people',
      '<delegation> of=@country - a=@people',
      '<from> of=@country|@organisation|@side … a=@people',
      'с|со|от of=<side> … a=@people',
      'от of=@country -? a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD', adds: true },
    examples: [
      'Состоялись консультации. Эстонскую делегацию возглавил Я.Тамм, а кенийскую – посол Кении в Эстонии Д.Отиено.',
      'Состоялись консультации. С эстонской стороны в них участвовал Я.Тамм, с кенийской – Д.Отиено.',
    ],
    nearMisses: ['Состоялись консультации. Эстония и Кения – партнёры.'],
  },
  {
    name: 'ru/delegation/headed-by',
    pattern: [
      'of=@side <headed-by>! a=@people',
      '<headed-by> a=@people',
      '<consultation>|<meeting> <conducted>! a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'HEAD', adds: true },
    examples: [
      'Консультации между Грузией и Чили прошли под председательством заместителя министра иностранных дел Грузии Н.Капанадзе.',
    ],
    nearMisses: ['Консультации между Грузией и Чили прошли под дождём.'],
  },
  {
    name: 'ru/delegation/members',
    pattern: [
      'в состав ~ of=@side ~ <took-part>! … a=@people',
      'a=@people ~ <took-part>! в состав ~ of=@side',
    ],
    read: { kind: 'CONSULTATION', a: 'MEMBER', adds: true },
    examples: [
      'Состоялись консультации между Канадой и Кенией. В состав кенийской делегации вошли директор МИД Кении Д.Отиено и посол Кении в Канаде П.Мванги.',
    ],
    nearMisses: [
      'Состоялись консультации между Канадой и Кенией. В состав комиссии вошли представители министерства.',
    ],
  },
  {
    name: 'ru/delegation/took-part',
    pattern: [
      '<consultation>|<meeting> … <took-part>! … a=@people',
      '<took-part> также a=@people',
      'также <took-part> … a=@people',
      'a=@people … также <took-part>',
      'a=@people <took-part> в|во <consultation>|<meeting>',
      '<attended-by> a=@people',
    ],
    read: { kind: 'CONSULTATION', a: 'PARTICIPANT', adds: true },
    examples: [
      'Состоялись консультации между Канадой и Кенией. В работе консультаций также приняли участие Посол Кении в Канаде Д.Отиено и сотрудники МИД Канады.',
    ],
    nearMisses: [
      'Состоялись консультации между Канадой и Кенией. Посол Д.Отиено принял участие в открытии выставки.',
    ],
  },
];
