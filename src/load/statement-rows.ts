import type { StatementFact } from '../extract/facts.ts';
import type { Found } from './official-rows.ts';
import type { Rows } from './rows.ts';
import type { StoredRelease } from './stored-release.ts';

/** The rows of what was said at the events of one release. */
export function addStatements(rows: Rows, release: StoredRelease, found: Found): void {
  const counts = new Map<number, number>();
  for (const [event, eventId] of found.events)
    for (const statement of event.statements) {
      const position = Math.min(...statement.mentions.map(({ start }) => start));
      const count = (counts.get(position) ?? 0) + 1;
      counts.set(position, count);
      addStatement(rows, { release, eventId, statement, position, count }, found);
    }
}

interface Said {
  release: StoredRelease;
  eventId: string;
  statement: StatementFact;
  position: number;
  count: number;
}

function addStatement(
  rows: Rows,
  { release, eventId, statement, position, count }: Said,
  found: Found,
): void {
  const { kind, text, joint, sides, speaker, topics, mentions } = statement;
  // `statement/kg-mfa/32048f3cb986/609`: where in which release it begins; a second one there is numbered.
  const place = `statement/${release.id.slice('release/'.length)}/${position}`;
  const id = count === 1 ? place : `${place}/${count}`;
  rows.mention(id, release, mentions);
  rows.add('statement', id, {
    id,
    eventId,
    releaseId: release.id,
    position,
    kind,
    text,
    joint,
    speakerId: speaker && found.officials.get(speaker)!,
  });
  for (const countryCode of sides) rows.join('statement_side', { statementId: id, countryCode });
  for (const { topic } of topics)
    rows.join('statement_topic', { statementId: id, topicId: `topic/${topic}` });
}
