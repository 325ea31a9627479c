import type { Language } from './compile.ts';
import type { Document } from './document.ts';
import type { Metadata } from './facts.ts';
import type { Reading } from './phrases.ts';

/** Items from a word for telling to the source that tells. */
const REACH = 5;

/** Whose release it is: the publisher's country, else the one that its own way of naming itself betrays. */
export const homeCountry = (
  document: Document,
  readings: readonly Reading[],
  language: Language,
  metadata: Metadata,
): string | null =>
  publisherCountry(document, language, metadata) ??
  sourceCountry(readings) ??
  datelineCountry(readings) ??
  likelyHome(document, language);

/** The country of the publisher that the metadata or the text names. */
export function publisherCountry(
  { text }: Document,
  { tables }: Language,
  { country, publisher }: Metadata,
): string | null {
  if (country) return country;
  for (const where of [publisher ?? '', text]) {
    const named = tables.publishers.flatMap(([code, phrases]) =>
      phrases
        .split('|')
        .map((phrase) => ({ code, at: where.indexOf(phrase) }))
        .filter(({ at }) => at >= 0),
    );
    const [first] = named.sort((a, b) => a.at - b.at);
    if (first) return first.code;
  }
  return null;
}

const likelyHome = (document: Document, language: Language): string | null =>
  signsOf(document, language)[0] ?? null;

/** The countries whose signs a text bears, the surest first; of those that follow one that is nobody's, none. */
export function signsOf({ text }: Document, { tables }: Language): string[] {
  const signs = (tables.publisherSigns ?? []).filter(([, phrases]) =>
    phrases.split('|').some((phrase) => text.includes(phrase)),
  );
  const end = signs.findIndex(([country]) => country === null);
  return signs.slice(0, end < 0 ? signs.length : end).flatMap(([country]) => country ?? []);
}

/** A dateline stands in one of the first sentences: a second headline may stand before it. */
const DATELINES = 3;

/** “KATHMANDU:”, “ISLAMABAD, 25 February:” where the text begins: a ministry writes at home. */
function datelineCountry(readings: readonly Reading[]): string | null {
  const [told, ...behind] = readings.filter(({ sentence }) => !sentence.title).slice(0, DATELINES);
  for (const reading of [told, ...behind, readings[0]]) {
    const items = reading?.items ?? [];
    const [city, mark, ...rest] = items[0]?.word === '(' ? items.slice(1) : items;
    const dated = mark?.word === ',' && rest.slice(0, 2).some(({ type }) => type === 'date');
    // A headline's “Bratislava: …” says where, not whence.
    const marked = (!told || reading === told) && /^[:(-]$/.test(mark?.word ?? '');
    if (city?.city && (dated || marked)) return city.city.country;
  }
  return null;
}

/** «сообщает пресс-служба МИД Туркменистана»: the ministry that a text names as its source. */
function sourceCountry(readings: readonly Reading[]): string | null {
  for (const { items } of readings) {
    const at = items.findIndex(({ classes }) => classes?.includes('source'));
    const near = at < 0 ? [] : items.slice(at, at + REACH);
    const source = near.find(({ organisation }) => organisation?.country);
    if (source) return source.organisation!.country;
    // «пресс-служба президента Казахстана»
    const office = near.findIndex(({ organisation }) => organisation);
    const holder = office < 0 ? undefined : near[office + 1]?.post;
    if (holder?.country) return holder.country;
  }
  return null;
}
