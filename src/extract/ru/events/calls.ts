import type { EventRule } from '../../rules.ts';
import { people } from './roles.ts';

/** What Russian releases say of calls by telephone and video. Own rules. */
export const calls: readonly EventRule[] = [
  {
    name: 'ru/call/spoke-with',
    pattern: [
      'a=@people … <spoke> … с|со b=@people',
      'a=@people … <hold> … <call>! … с|со b=@people',
      'a=@people … <phoned> b=@people',
      'a=@people … <say:discussed> <phone>! ~ с|со b=@people',
      'a=@people <stop>? <phone>! … b=@people',
      'a=@people <stop> ~ , что <hold> ~ <call>! … с|со b=@people',
      'a=@people <stop> <hold> ~ <call>! … с|со b=@people',
      'a=@people <stop> ~ , что <say:discussed> <phone>! ~ с|со b=@people',
      'a=@people в <call>! <stop>? … b=@people',
      'с|со b=@people … <spoke> a=@people',
    ],
    read: { kind: 'MEETING', mode: 'PHONE', ...people },
    examples: [
      'Глава МИД Чили Х.Сото провёл телефонный разговор со своим чешским коллегой, министром иностранных дел Чехии Я.Новаком.',
      'Министр иностранных дел Сербии П.Йович провёл телефонный разговор с министром иностранных дел Монголии Т.Баяром.',
      'Глава МИД Чили Х.Сото обсудил по телефону с министром иностранных дел Чехии Я.Новаком торговлю.',
      'Глава МИД Армении Г.Саргсян позвонил своему индийскому коллеге П.Шарме.',
      'Глава МИД Армении Г.Саргсян сообщил, что планирует провести телефонный разговор с министром иностранных дел Индии П.Шармой.',
      'Министр иностранных дел Грузии Н.Капанадзе в телефонном разговоре поблагодарила министра иностранных дел Литвы Й.Петраускаса за помощь.',
    ],
    nearMisses: ['Телефонный разговор министра длился час.'],
  },
  {
    name: 'ru/call/call-of',
    pattern: [
      '<hold> ~ <call>! <between>? a=@people … с|со b=@people',
      '<call> <between>? a=@people … с|со b=@people ~ <hold>',
      '^ <call>! ~ a=@people … с|со b=@people',
      '^ о <call>! ~ a=@people … с|со b=@people',
      '<outcome> <call>! ~ с|со b=@people',
    ],
    read: { kind: 'MEETING', mode: 'PHONE', ...people },
    examples: [
      'Состоялся телефонный разговор министра иностранных дел Казахстана Е.Оспанова с министром иностранных дел Литвы Й.Петраускасом.',
      'Телефонный разговор министра иностранных дел Казахстана Е.Оспанова с министром иностранных дел Литвы Й.Петраускасом',
    ],
    nearMisses: ['Министр упомянул о недавнем телефонном разговоре.'],
  },
  {
    name: 'ru/call/between',
    pattern: [
      'a=@people ~ <hold> ~ <call>!',
      '<hold> ~ <call>! <between>? a=@people',
      '<call> <between> a=@people',
      '<call> <between>? a=@people ~ <hold>',
      'a=@people ~ <outcome> <call>!',
      'a=@people … <spoke>',
      'a=@people … <say:discussed> <phone>!',
      'of=@people|@post … <hold> ~ <call>!',
      'of=@post <and> with=@post … <hold> ~ <call>!',
    ],
    read: { kind: 'MEETING', mode: 'PHONE', ...people, several: true },
    examples: [
      'Главы МИД Литвы и Грузии Й.Петраускас и Н.Капанадзе провели телефонный разговор.',
      'Министры А.Новак и П.Шарма созвонились.',
      'Главы МИД Литвы и Грузии Й.Петраускас и Н.Капанадзе обсудили по телефону торговлю.',
      'Министры иностранных дел Литвы и Грузии вечером провели телефонный разговор.',
    ],
    nearMisses: ['Министр П.Шарма провёл телефонный разговор.'],
  },
];
