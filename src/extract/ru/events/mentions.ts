import type { EventRule } from '../../rules.ts';

/** What Russian releases say of an event once more. Own rules. */
export const mentions: readonly EventRule[] = [
  {
    name: 'ru/meeting/took-place',
    pattern: ['<meeting> ~ <hold>', '<hold> ~ <meeting>!', '<meeting> ~ в|во @city'],
    read: { kind: 'MEETING', recalls: 'details' },
    examples: [
      'Министр Я.Новак встретился с министром иностранных дел Чили Х.Сото. Переговоры прошли в Вене.',
    ],
    nearMisses: ['Министр рассказал о переговорах.'],
  },
  {
    name: 'ru/meeting/spoken-of',
    pattern: '<meeting>',
    read: { kind: 'MEETING', recalls: true },
    examples: [
      'Министр Я.Новак встретился с министром иностранных дел Чили Х.Сото. В ходе встречи стороны обсудили торговлю.',
    ],
    nearMisses: ['Стороны обсудили торговлю.'],
  },
  {
    name: 'ru/call/spoken-of',
    pattern: '<call>',
    read: { kind: 'MEETING', mode: 'PHONE', recalls: true },
    examples: [
      'Министр иностранных дел Чехии Я.Новак обсудил торговлю с министром иностранных дел Чили Х.Сото. Телефонный разговор состоялся вчера.',
    ],
    nearMisses: ['Стороны обсудили торговлю.'],
  },
  {
    name: 'ru/consultation/spoken-of',
    pattern: '<consultation>',
    read: { kind: 'CONSULTATION', recalls: true },
    examples: [
      'Состоялись консультации между Канадой и Кенией. В ходе консультаций стороны обсудили торговлю.',
    ],
    nearMisses: ['В ходе встречи стороны обсудили торговлю.'],
  },
];
