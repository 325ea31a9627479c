import { joinAcronyms } from './acronyms.ts';
import type { Language } from './compile.ts';
import type { Document, Sentence } from './document.ts';
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
  const readings = document.sentences.map(
    (sentence): Reading => readSentence(document.text, sentence, language, home),
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

function readSentence(text: string, sentence: Sentence, language: Language, home: string | null): Reading {
  const reading: Reading = { text, sentence, language, home, items: scan(sentence, language) };
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
