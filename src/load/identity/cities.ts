import { CITIES } from '../../model/wording/cities.ts';
import { soundsOf } from '../../search/name-keys.ts';

interface City {
  name: string;
  country: string | null;
}

/** Places in the table of cities by each of their names, in small letters. */
const places = new Map<string, Set<number>>();
for (const [place, [, ...names]] of CITIES.entries())
  for (const name of names) {
    if (name === undefined) continue;
    const known = places.get(name.toLowerCase()) ?? new Set();
    places.set(name.toLowerCase(), known.add(place));
  }

/**
 * Whether two names are of one city, in whatever language; null where one of them is in no table and they do not sound
 * alike, for then nobody can tell.
 */
export function sameCity(one: City, other: City): boolean | null {
  const [first, second] = [places.get(one.name.toLowerCase()), places.get(other.name.toLowerCase())];
  if (first !== undefined && second !== undefined) return [...first].some((place) => second.has(place));
  const sounds = soundsOf(one.name);
  return soundsOf(other.name).some((sound) => sounds.includes(sound)) ? true : null;
}
