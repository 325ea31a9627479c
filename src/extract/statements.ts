import { type Assembly, mentionOf } from './assemble.ts';
import type { Draft } from './events.ts';
import type { EventFact, StatementFact, TopicFact } from './facts.ts';
import type { Item } from './items.ts';
import type { StatementRow } from './language.ts';
import { type Reading, wording } from './phrases.ts';
import type { Registry } from './registry.ts';
import { subjectBehind, wordsSaid } from './statement-words.ts';

/** The class under which a statement's triggers stand in the lexicon. */
export const statementClass = (row: StatementRow) => `say:${row.name}`;

interface Subject {
  joint: boolean;
  codes: string[];
  item: Item | null;
}

/** Adds to each event what was said at it, and by whom. */
export function addStatements(
  readings: readonly Reading[],
  drafts: readonly Draft[],
  events: readonly EventFact[],
  assembly: Assembly,
  registry: Registry,
): void {
  readings.forEach((reading, sentence) => {
    if (reading.sentence.title) return;
    const event = eventAt(drafts, events, sentence);
    if (event?.status !== 'HELD') return;
    event.statements.push(...statementsOf(reading, event, assembly, registry));
  });
}

/** The event a sentence speaks of: the last one that it or a sentence before it mentions; of a series of meetings, their visit. */
function eventAt(drafts: readonly Draft[], events: readonly EventFact[], sentence: number): EventFact | null {
  let best: { at: number; event: EventFact } | null = null;
  drafts.forEach((draft, index) => {
    if (draft.background || draft.status !== 'HELD') return;
    for (const claim of draft.claims) {
      if (claim.sentence > sentence || (best && claim.sentence < best.at)) continue;
      const event = events[index]!;
      if (best && claim.sentence === best.at && event.kind === 'VISIT') continue;
      best = { at: claim.sentence, event: claim.rule.read.each && event.visit ? event.visit : event };
    }
  });
  return (best as { event: EventFact } | null)?.event ?? null;
}

function statementsOf(
  reading: Reading,
  event: EventFact,
  assembly: Assembly,
  registry: Registry,
): StatementFact[] {
  const { items, language } = reading;
  const rows = language.tables.statements;
  const triggers = items.flatMap((item, at) => {
    const row = rows.find(
      (one) =>
        item.classes?.includes(statementClass(one)) &&
        (!one.after || items.slice(0, at).some(({ classes }) => classes?.includes(one.after!))),
    );
    return row ? [{ at, row }] : [];
  });
  const statements: StatementFact[] = [];
  let subject: Subject | null = null;
  triggers.forEach(({ at, row }, index) => {
    const behind = language.tables.grammar.verbLast ? subjectBehind(reading, at) : null;
    if (behind !== null) subject = speakerAt(items[behind]!, registry);
    else subject = subjectBefore(reading, triggers[index - 1]?.at ?? -1, at, registry) ?? subject;
    if (row.after) subject = null;
    const end = triggers[index + 1]?.at ?? nextDeed(items, at);
    const span = wordsSaid(reading, behind ?? at, end, row);
    if (!span) return;
    const joint = subject
      ? subject.joint || subject.codes.length > 1
      : row.kind === 'DISCUSSED' || row.kind === 'EXCHANGED_VIEWS';
    const sides = joint
      ? event.countries
      : (subject?.codes ?? []).filter((code) => event.countries.includes(code));
    if (!sides.length) return;
    const [speaker] = joint ? [] : (subject?.item?.people ?? []);
    statements.push({
      kind: row.kind,
      text: wording(reading, span.from, span.to),
      joint,
      sides,
      speaker: speaker ? assembly.official(registry.person(speaker)) : null,
      topics: topicsOf(reading, index === 0 ? 0 : span.from, span),
      mentions: [mentionOf(reading, items[at]!.from, span.to, `${language.tag}/statement/${row.name}`)],
    });
  });
  return statements;
}

/** The topics of the words said; `from` is before them where the sentence leads up to them: «учитывая общие ценности, стороны…». */
function topicsOf(reading: Reading, from: number, span: { from: number; to: number }): TopicFact[] {
  const { language, sentence } = reading;
  return language
    .findTopics(sentence.tokens.slice(from, span.to))
    .map(({ topic, from: first, to: last }) => ({
      topic,
      mention: mentionOf(reading, from + first, from + last, `${language.tag}/topic`),
    }));
}

/** “… and agreed to meet in Nairobi”: where what was said gives way to what was done; else the end of the sentence. */
function nextDeed(items: readonly Item[], trigger: number): number {
  const deed = items.findIndex(
    ({ status }, at) => at > trigger && Boolean(status) && items[at - 1]?.classes?.includes('and'),
  );
  return deed < 0 ? items.length : deed;
}

/** Who speaks: the side, person or «the sides» nearest before the trigger. */
function subjectBefore(
  { items }: Reading,
  after: number,
  trigger: number,
  registry: Registry,
): Subject | null {
  for (let at = trigger - 1; at > after; at--) {
    const speaker = speakerAt(items[at]!, registry);
    if (speaker) return speaker;
  }
  return null;
}

function speakerAt(item: Item, registry: Registry): Subject | null {
  if (item.classes?.includes('parties')) return { joint: true, codes: [], item: null };
  if (item.type === 'side') return { joint: (item.codes?.length ?? 0) > 1, codes: item.codes ?? [], item };
  if (item.type !== 'people' || !item.people?.length) return null;
  const codes = [...new Set(item.people.flatMap((mention) => registry.person(mention).country ?? []))];
  return { joint: codes.length > 1, codes, item };
}
