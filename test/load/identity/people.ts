import type { ExamplePerson } from '../../../src/load/identity/official-pair.ts';
import { personaOf, type ReadPersona, readPersona } from '../../../src/load/identity/persona.ts';

/** The persona of an example: of Kyrgyzstan, seen once on 12 June 2018, but for what it says. */
export function personaIn(example: ExamplePerson): ReadPersona {
  const person = typeof example === 'string' ? { name: example } : example;
  const { name, country = 'KG', post, organisation = null, accreditedTo = [], day = '2018-06-12' } = person;
  const [, given = '', family = ''] = /^(.*?[. ])?([^. ]+)$/.exec(name) ?? [];
  const official = {
    country,
    name,
    latinName: null,
    familyName: family,
    givenName: given.trim() || null,
    forms: [],
    posts: [],
  };
  const persona = personaOf(official);
  const posts =
    post === undefined ? [] : [{ title: post, organisation, accreditedTo: accreditedTo.toSorted() }];
  return readPersona(
    { ...persona, posts, id: `${persona.id} ${JSON.stringify(posts)}` },
    { first: day, last: day, releases: 1 },
  );
}
