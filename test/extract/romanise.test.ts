import { expect, test } from 'vitest';
import { romanise } from '../../src/extract/romanise.ts';

test.each([
  ['У. Джусупов', 'U. Dzhusupov'],
  ['К. Токтогулов', 'K. Toktogulov'],
  ['Э. ЛеКлэр', 'E. LeKler'],
  ['С. Бек', 'S. Bek'],
  ['Т. Кун', 'T. Kun'],
  ['Посольство КР в США', 'Posol’stvo KR v SSHA'],
  ['Восточная Европа и Евразия', 'Vostochnaya Yevropa i Yevraziya'],
  ['Помощник заместителя', 'Pomoshchnik zamestitelya'],
  ['первые кыргызско-канадские', 'pervyye kyrgyzsko-kanadskiye'],
  ['Шавкат Мирзиёев', 'Shavkat Mirziyëyev'],
  ['Пётр Ёлкин', 'Pëtr Yëlkin'],
  ['Лукьяненко', 'Luk’yanenko'],
  ['Юрьев', 'Yur’yev'],
  ['Объедков', 'Ob”yedkov'],
  ['Мейер', 'Meyyer'],
  ['Ж. Щукин', 'Zh. Shchukin'],
  ['Ш.Ю.Хан', 'Sh.Yu.Khan'],
  ['ЩУКИН', 'SHCHUKIN'],
  ['Үсөн', 'Üsön'],
])('%s is %s', (cyrillic, latin) => {
  expect(romanise(cyrillic)).toBe(latin);
});

test('a name in Latin letters has no romanisation', () => {
  expect(romanise('Ulan Dzhusupov')).toBeNull();
});
