import type { Dialect } from '../dialect/dialect.ts';
import type { Meeting } from './meeting.ts';
import { placeFacts } from './place.ts';
import type { Columns } from './selection.ts';
import type { Visit } from './visit.ts';

type Titled = Columns<Pick<Meeting & Visit, 'id' | 'kind' | 'mode' | 'place' | 'visitor' | 'host'>>;

/** JSON of what an event’s headline is made of: see `TitleFacts`. */
export function titleFacts(event: Titled, dialect: Dialect): string {
  const { json } = dialect;
  const parties = json.list(json.value('t."countryCode"'), 't."countryCode"');
  const person = json.array([json.value('o."name"'), json.value('o."latinName"')]);
  return json.object([
    ['kind', json.value(event.kind)],
    ['mode', json.value(event.mode)],
    ['place', placeFacts(event.place, dialect)],
    ['visitor', json.value(event.visitor)],
    ['host', json.value(event.host)],
    ['parties', `(SELECT ${parties} FROM "party" t WHERE t."eventId" = ${event.id})`],
    [
      'people',
      `(SELECT ${json.list(person, 't."position", t."id"')} FROM "participant" t CROSS JOIN "official" o WHERE o."id" = t."officialId"
        AND t."eventId" = ${event.id} AND t."role" IN ('HEAD', 'COUNTERPART'))`,
    ],
  ]);
}
