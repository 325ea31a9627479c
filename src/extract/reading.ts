import { joinAcronyms } from './acronyms.ts';
import type { Language } from './compile.ts';
import type { Document } from './document.ts';
import type { Item } from './items.ts';
import { joinLists, joinPartyLists } from './lists.ts';
import { markOblique } from './oblique.ts';
import { joinOrganisations } from './organisations.ts';
import { joinPeople } from './people.ts';
import type { Reading } from './phrases.ts';
import { joinPosts } from './posts.ts';
import { markProperNames, readProperNames } from './proper-names.ts';
import { referenceResolver } from './references.ts';
import { type Registry, register } from './registry.ts';
import { scan } from './scan.ts';
import { sharePosts } from './shared-posts.ts';
import { joinGroups, joinSides } from './sides.ts';

/** A document as items, with everyone it names. */
export interface ReadDocument {
  document: Document;
  readings: Reading[];
  registry: Registry;
}

/** The words layer: sentences become items, names become people, and what refers back to a person is resolved. */
export function readWords(document: Document, language: Language, home: string | null): ReadDocument {
  const scanned = document.sentences.map((sentence) => scan(sentence, language));
  const named = countriesNamed(scanned);
  const readings = document.sentences.map(
    (sentence, index): Reading =>
      readSentence({ text: document.text, sentence, language, home, named, items: scanned[index]! }),
  );
  const registry = register(readings);
  const resolveReferences = referenceResolver(registry);
  for (const reading of readings) {
    resolveReferences(reading);
    joinGroups(reading);
    joinLists(reading);
    joinSides(reading);
    joinPartyLists(reading);
    markOblique(reading, registry);
  }
  return { document, readings, registry };
}

/** The countries that the words of a text name: by themselves, their cities or their bodies. */
const countriesNamed = (sentences: readonly Item[][]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap((items) =>
      items.flatMap(({ codes, city, organisation }) => [
        ...(codes ?? []),
        ...(city ? [city.country] : []),
        ...(organisation?.country ? [organisation.country] : []),
      ]),
    ),
  );

function readSentence(reading: Reading): Reading {
  joinAcronyms(reading);
  markProperNames(reading);
  joinOrganisations(reading);
  readProperNames(reading);
  joinAcronyms(reading);
  joinPosts(reading);
  joinPeople(reading);
  sharePosts(reading);
  return reading;
}
