import type { Meeting } from './meeting.ts';
import { placeFacts } from './place.ts';
import type { Columns } from './selection.ts';
import type { Visit } from './visit.ts';

type Titled = Columns<Pick<Meeting & Visit, 'id' | 'kind' | 'mode' | 'place' | 'visitor' | 'host'>>;

/** JSON of what an event’s headline is made of: see `TitleFacts`. */
export const titleFacts = (event: Titled) => `json_object(
  'kind', ${event.kind}, 'mode', ${event.mode}, 'place', ${placeFacts(event.place)},
  'visitor', ${event.visitor}, 'host', ${event.host},
  'parties', (SELECT json_group_array(t."countryCode" ORDER BY t."countryCode") FROM "party" t WHERE t."eventId" = ${event.id}),
  'people', (SELECT json_group_array(json_array(o."name", o."latinName") ORDER BY t."position") FROM "participant" t CROSS JOIN "official" o WHERE o."id" = t."officialId"
    AND t."eventId" = ${event.id} AND t."role" IN ('HEAD', 'COUNTERPART')))`;
