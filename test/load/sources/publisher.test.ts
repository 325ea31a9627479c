import { expect, it } from 'vitest';
import { publisherAt, publisherNamed } from '../../../src/load/sources/publisher.ts';

it.each([
  ['https://www.mfa.example.kg/news', 'mfa-example-kg', 'KG'],
  ['https://foreign.example.gov.uk/', 'foreign-example-gov-uk', 'GB'],
  ['https://ministry.example.org/', 'ministry-example-org', null],
  ['https://ministry.example.io/', 'ministry-example-io', null],
  ['https://ministry.example.eu/', 'ministry-example-eu', null],
  ['http://127.0.0.1:8080/', '127-0-0-1', null],
])('is known by its host: %s', (address, id, country) => {
  expect(publisherAt(address, null)).toMatchObject({ id, country });
});

it('goes by its name where there is one', () => {
  expect(publisherAt('https://www.mfa.example.kg/', 'МИД').name).toBe('МИД');
  expect(publisherNamed('МИД Кыргызстана')).toEqual({
    id: 'mid-kyrgyzstana',
    name: 'МИД Кыргызстана',
    names: [],
    country: null,
  });
});
