import { describe, expect, test } from 'vitest';
import { nameKeys, nameWords } from '../../src/search/name-keys.ts';

const shareAKey = (one: string, other: string) => nameKeys(one).some((key) => nameKeys(other).includes(key));

describe('spellings of one name share a key', () => {
  test.each([
    ['Джусупов', 'Джусуповым'],
    ['Джусупов', 'Dzhusupov'],
    ['Джусупов', 'Dschusupow'],
    ['Джусупов', 'Djoussoupov'],
    ['Жапаров', 'Japarov'],
    ['Щукин', 'Schtschukin'],
    ['Лавров', 'Lawrow'],
    ['Назарбаев', 'Nazarbayev'],
    ['Киселёв', 'Kiselyov'],
    ['Сергей', 'Serguei'],
    ['Токтогулову', 'Toktogulov'],
    ['Хаким', 'Хакима'],
    ['Зеленская', 'Зеленскую'],
    ['Müller', 'Mueller'],
    ['Gonçalves', 'GONCALVES'],
  ])('%s, %s', (one, other) => expect(shareAKey(one, other)).toBe(true));
});

describe('different names share none', () => {
  test.each([
    ['Джусупов', 'Юсупов'],
    ['Иванов', 'Ивановский'],
    ['Ким', 'Кимов'],
    ['Бек', 'Беков'],
    ['Martin', 'Marten'],
  ])('%s, %s', (one, other) => expect(shareAKey(one, other)).toBe(false));
});

test('a name has its initials and its names for words', () => {
  expect(nameWords('У.Джусуповым')).toEqual(['У', 'Джусуповым']);
  expect(nameWords('J.-P. O’Brien-Smith')).toEqual(['J', 'P', 'O’Brien-Smith']);
  expect(nameWords('…')).toEqual([]);
});
