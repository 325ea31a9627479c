import anyAscii from 'any-ascii';
import { slug } from '../../../src/load/ids.ts';
import { nameKeys, nameWords } from '../../../src/search/name-keys.ts';
import { type Country, countries } from './countries.ts';
import type { Random } from './random.ts';
import type { TableWriter } from './table-writer.ts';
import { word } from './words.ts';

export interface Organisation {
  id: string;
  name: string;
}

export interface Post {
  id: string;
  title: string;
  organisation: Organisation;
}

export interface Official {
  id: string;
  name: string;
  /** The last part of its id: `dzhusupov-u`. */
  slug: string;
  country: Country;
  posts: Post[];
}

/** Who speaks for a country: its foreign ministry first among the organisations. */
export interface Side {
  country: Country;
  organisations: Organisation[];
  officials: Official[];
}

const ORGANISATIONS = 10;
const TITLES = ['Minister', 'Deputy Minister', 'State Secretary', 'Director', 'Head of Division', 'Adviser'];

/** Writes the countries with their organisations, their posts and so many officials altogether. */
export function writeSides(writer: TableWriter, random: Random, officials: number): Side[] {
  const write = {
    country: writer.table('country', ['id', 'code']),
    organisation: writer.table('organisation', ['id', 'name', 'names', 'countryCode', 'parentId']),
    post: writer.table('post', ['id', 'title', 'organisationId']),
    official: writer.table('official', [
      'id',
      'name',
      'latinName',
      'familyName',
      'givenName',
      'sortName',
      'countryCode',
    ]),
    nameKey: writer.table('name_key', ['key', 'officialId']),
  };
  const sides = countries.map((country): Side => {
    const { code } = country;
    write.country(`country/${code}`, code);
    const organisations = Array.from({ length: ORGANISATIONS }, (_, number) => {
      const name = number === 0 ? 'Ministry of Foreign Affairs' : `${number}. Agency of ${code}`;
      const id = `organisation/${code.toLowerCase()}/${slug(name)}`;
      const parent = number > 5 ? `organisation/${code.toLowerCase()}/ministry-of-foreign-affairs` : null;
      write.organisation(id, name, JSON.stringify([name]), code, parent);
      return { id, name };
    });
    return { country, organisations, officials: [] };
  });
  const posts = sides.map(({ country, organisations }) =>
    organisations.flatMap((organisation, number) =>
      TITLES.map((name): Post => {
        const title = number === 0 ? `${name} of Foreign Affairs` : `${name} of the ${organisation.name}`;
        const id = `post/${country.code.toLowerCase()}/${slug(title)}`;
        write.post(id, title, organisation.id);
        return { id, title, organisation };
      }),
    ),
  );
  for (let number = 0; number < officials; number++) {
    const { country, officials: known } = sides[number % sides.length]!;
    const familyName = capitalised(word(country.language, number % 6_000));
    const givenName = capitalised(word(country.language, random.below(400)));
    const name = `${givenName} ${familyName}`;
    const latin = anyAscii(name);
    const own = `${slug(familyName)}-${Math.floor(number / sides.length)}`;
    const id = `official/${country.code.toLowerCase()}/${own}`;
    const sortName = slug(`${familyName} ${givenName}`);
    write.official(id, name, latin === name ? null : latin, familyName, givenName, sortName, country.code);
    for (const key of new Set([name, latin].flatMap(nameWords).flatMap(nameKeys))) write.nameKey(key, id);
    const held = [random, random].map(() => random.pick(posts[number % sides.length]!));
    known.push({ id, name, slug: own, country, posts: held });
  }
  return sides;
}

const capitalised = (name: string) => name[0]!.toUpperCase() + name.slice(1);
