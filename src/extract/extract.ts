import { Assembly } from './assemble.ts';
import type { Language } from './compile.ts';
import { absorbMeetings } from './consultations.ts';
import { eventFact } from './event-facts.ts';
import { gather } from './events.ts';
import type { Facts, Metadata } from './facts.ts';
import { homeCountry, signsOf } from './home.ts';
import { recogniseLanguage } from './languages.ts';
import { settleNameOrder } from './name-order.ts';
import {
  countriesByFrequency,
  countryPairs,
  hasParties,
  settleParties,
  settleTravellers,
  settleVisits,
} from './parties.ts';
import { readRelations } from './relations.ts';
import { addStatements } from './statements.ts';
import { type Token, tokenise } from './tokens.ts';
import { fillVisits, isNobodysVisit, linkVisits } from './visits.ts';

/**
 * Reads a release: text in, facts out. Pure: the same text and metadata give the same facts.
 * A text in a language that is not ours yields no facts and `language: null`.
 */
export function extract(text: string, metadata: Metadata = {}): Facts {
  const tokens = tokenise(text);
  const language = recogniseLanguage(text, metadata.language, tokens);
  if (!language)
    return {
      language: null,
      title: metadata.title ?? null,
      events: [],
      officials: [],
      organisations: [],
      posts: [],
    };
  return extractWith(language, text, metadata, tokens);
}

function extractWith(language: Language, text: string, metadata: Metadata, tokens: Token[]): Facts {
  // Words and relations: who and what the sentences name, and what each says of an event.
  const { document, readings, registry, claims } = readRelations(text, language, metadata, tokens);

  // Facts: claims about one event joined, its parties settled, everything in the nominative.
  const gathered = gather(claims, registry);
  const titleCodes = [
    ...new Set(
      readings
        .filter(({ sentence }) => sentence.title)
        .flatMap(({ items }) =>
          items.flatMap(({ codes, people, post }) => [
            ...(codes ?? []),
            ...(post?.country ? [post.country] : []),
            ...(people ?? []).flatMap(({ country }) => country ?? []),
          ]),
        ),
    ),
  ];
  const evidence = {
    home: homeCountry(document, readings, language, metadata),
    signs: signsOf(document, language),
    title: titleCodes,
    pairs: countryPairs(readings),
    frequent: countriesByFrequency(readings),
  };
  settleVisits(gathered, evidence);
  linkVisits(gathered);
  const drafts = absorbMeetings(gathered);
  settleParties(drafts, evidence);
  settleTravellers(drafts);
  settleNameOrder(registry.people);
  fillVisits(drafts);
  const kept = drafts.filter((draft) => hasParties(draft, evidence.home, drafts) && !isNobodysVisit(draft));
  const assembly = new Assembly(language);
  assembly.readOrganisations(readings);
  const sides = new Map(
    readings
      .flatMap((reading) =>
        reading.items.flatMap((item) =>
          item.type === 'side' ? (item.codes ?? []).map((code) => [code, { reading, item }] as const) : [],
        ),
      )
      .reverse(),
  );
  const events = kept.map((draft) => eventFact(draft, assembly, sides));
  kept.forEach(({ visit }, index) => {
    events[index]!.visit = events[kept.indexOf(visit!)] ?? null;
  });
  addStatements(readings, kept, events, assembly, registry);
  assembly.readOfficials(registry.people);
  return assembly.facts({ language: language.tag, title: document.title, events });
}
