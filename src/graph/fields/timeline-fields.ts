import { Args, ArgsType, Field, Query, Resolver } from 'type-graphql';
import { TimelineGroup } from '../../model/enumerations.ts';
import { Event } from '../../model/event.ts';
import { dateFacts } from '../../model/event-date.ts';
import { InLanguage } from '../../model/language.ts';
import { type Given, Reads, type RowsOf } from '../../model/selection.ts';
import { Timeline } from '../../model/timeline.ts';
import { titleFacts } from '../../model/title-facts.ts';
import { EventFilter, matching } from '../event-filter.ts';
import { drawTimeline, type TimelineFacts } from '../timeline.ts';

@ArgsType()
class TimelineArguments extends InLanguage {
  @Field(() => EventFilter, { nullable: true, description: 'Only events that satisfy this.' })
  filter: EventFilter;

  @Field(() => TimelineGroup, { nullable: true, defaultValue: TimelineGroup.NONE, description: 'Its rows.' })
  group: TimelineGroup;
}

/** JSON of what a timeline is drawn from: see `TimelineFacts`. */
function timelineFacts(_root: unknown, given: Given<TimelineArguments>, rows: RowsOf): string {
  const { dialect } = given;
  const { json } = dialect;
  const filter = given.at('filter');
  const dated = rows({ of: () => Event, ...matching(filter) });
  const undated = rows({ of: () => Event, ...matching(filter, { except: ['from', 'to'] }) });
  const { row } = dated;
  const releases = `FROM "event_release" t CROSS JOIN "release" r WHERE r."id" = t."releaseId" AND t."eventId" = ${row.id}`;
  const event = json.object([
    ['id', json.value(row.id)],
    ['date', dateFacts(row.date, dialect)],
    ['title', titleFacts(row as never, dialect)],
    ['sources', json.value(`(SELECT count(*) ${releases})`)],
    ['url', json.value(`(SELECT min(r."url") ${releases})`)],
  ]);
  const events = json.list(event, `${row.sortDate}, ${row.id}`, `${row.sortDate} <> ''`);
  const withoutDate = `SELECT count(*) FILTER (WHERE ${undated.row.sortDate} = '') ${undated.sql}`;
  return json.object([
    ['events', `(SELECT ${events} ${dated.sql})`],
    ['undated', json.value(`(${withoutDate})`)],
  ]);
}

@Resolver()
export class TimelineFields {
  @Reads<unknown, TimelineArguments>(timelineFacts)
  @Query(() => Timeline, { nullable: false, description: 'Events ready to be drawn on a line.' })
  timeline(this: TimelineFacts, @Args() { group, language }: TimelineArguments): Timeline {
    return drawTimeline(this, group ?? 'NONE', language);
  }
}
