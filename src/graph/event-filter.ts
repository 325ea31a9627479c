import { Field, ID, InputType } from 'type-graphql';
import { EventKind, EventStatus } from '../model/enumerations.ts';
import type { Event } from '../model/event.ts';
import { asLanguage } from '../model/language.ts';
import { Party } from '../model/party.ts';
import { DateScalar } from '../model/scalars.ts';
import type { Columns, Condition, Given, Selection } from '../model/selection.ts';
import { codeOf } from './country-code.ts';
import { identified } from './identified.ts';

@InputType({
  description: 'Which events. All that is given must hold; what is left out, or null, holds for every event.',
})
export class EventFilter {
  @Field(() => [ID], { nullable: true, description: 'Every one of these is a party: `["KG", "CA"]`.' })
  between: string[];

  @Field(() => [ID], { nullable: true, description: 'Any of these is a party.' })
  countries: string[];

  @Field(() => DateScalar, { nullable: true, description: 'Overlaps this day or a later one.' })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'Overlaps this day or an earlier one.' })
  to: string;

  @Field(() => [EventKind], { nullable: true, description: 'Is of one of these kinds.' })
  kinds: EventKind[];

  @Field(() => [EventStatus], { nullable: true, description: 'Has one of these statuses.' })
  status: EventStatus[];

  @Field(() => ID, { nullable: true, description: 'This official took part.' })
  official: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A delegation or a participant came from this organisation.',
  })
  organisation: string;

  @Field(() => ID, { nullable: true, description: 'It was about this topic.' })
  topic: string;

  @Field(() => ID, { nullable: true, description: 'This organisation published a release that tells of it.' })
  publisher: string;

  @Field(() => String, { nullable: true, description: 'A release in this language tells of it: `ru`.' })
  language: string;
}

const codesOf = (countries: string[]): string[] => countries.map(codeOf);

/** The events that a filter lets through, as a selection has them. */
export interface Matching {
  where(event: Columns<Event>): Condition[];
  through?: NonNullable<Selection<Event, Party>['through']>;
}

/**
 * The events that a filter lets through, but for the conditions of `except`. Where it names a country that every one
 * of them has, they are reached through that country's own timeline; `kind` is the kind they are known to be of.
 */
export function matching(
  filter: Given<EventFilter>,
  { kind = null, except = [] }: { kind?: EventKind | null; except?: (keyof EventFilter)[] } = {},
): Matching {
  const country = leadingCountry(filter);
  const settled: (keyof EventFilter)[] = filter.at('countries').shape?.length === 1 ? ['countries'] : [];
  return {
    where: (event) => conditions(filter, [...except, ...settled], event),
    ...(country !== null && {
      through: {
        of: () => Party,
        where: (party) => [
          `${party.country} = ${country()}`,
          kind === null ? null : `${party.kind} = '${kind}'`,
        ],
        to: (party) => party.event,
      },
    }),
  };
}

/** Binds the country that leads to the events; null where none does. */
function leadingCountry(filter: Given<EventFilter>): (() => string) | null {
  const [between, countries] = [filter.at('between'), filter.at('countries')];
  const first = (list: Given<string[]>) => () => list.bind(([code]) => codeOf(code as string));
  if (countries.present && countries.shape.length === 1) return first(countries);
  return between.present && between.shape.length > 0 ? first(between) : null;
}

function conditions(
  filter: Given<EventFilter>,
  except: (keyof EventFilter)[],
  event: Columns<Event>,
): Condition[] {
  const when = <Key extends keyof EventFilter>(
    key: Key,
    condition: (value: Given<NonNullable<EventFilter[Key]>>) => string,
  ) => {
    const value = filter.at(key);
    return value.present && !except.includes(key) ? condition(value) : null;
  };
  const parties = `SELECT p."countryCode" FROM "party" p WHERE p."eventId" = ${event.id}`;
  return [
    when(
      'between',
      (all) =>
        `NOT EXISTS (SELECT x.value FROM ${all.dialect.each(all.bindList(codesOf), 'x')} EXCEPT ${parties})`,
    ),
    when('countries', (any) => `EXISTS (${parties} AND ${any.includes('p."countryCode"', codesOf)})`),
    when(
      'from',
      (day) => `${event.date.end} >= ${day.bind()} AND ${event.sortDate} >= ${earliestStart(day)}`,
    ),
    when('to', (day) => `${event.sortDate} <= ${day.bind()} AND ${event.date.start} IS NOT NULL`),
    when('kinds', (kinds) => kinds.includes(event.kind)),
    when('status', (status) => status.includes(event.status)),
    when(
      'official',
      (id) => `${event.id} IN (SELECT "eventId" FROM "participant" WHERE "officialId" = ${identified(id)})`,
    ),
    when(
      'organisation',
      (id) =>
        `${event.id} IN (SELECT "eventId" FROM "participant" WHERE "organisationId" = ${id.bind()} UNION SELECT "eventId" FROM "delegation" WHERE "organisationId" = ${id.bind()})`,
    ),
    when(
      'topic',
      (id) => `${event.id} IN (SELECT "eventId" FROM "event_topic" WHERE "topicId" = ${id.bind(topicId)})`,
    ),
    when('publisher', (id) => toldBy(event, `r."publisherId" = ${id.bind()}`)),
    when('language', (tag) => toldBy(event, `r."language" = ${tag.bind(asLanguage)}`)),
  ];
}

/**
 * The first day of the earliest event that still lasts on a day, or the day itself: where the events that overlap what
 * follows begin in their order.
 */
const earliestStart = (day: Given<string>): string =>
  `coalesce((SELECT min("dateStart") FROM "event" WHERE "dateEnd" >= ${day.bind()} AND "dateStart" < ${day.bind()}), ${day.bind()})`;

/** Topics go by their id or their slug. */
const topicId = (topic: string): string => (topic.startsWith('topic/') ? topic : `topic/${topic}`);

/** Asked of each event in turn (`IS TRUE` keeps a planner from starting with the releases): most have such a release. */
const toldBy = (event: Columns<Event>, condition: string): string =>
  `EXISTS (SELECT 1 FROM "event_release" t CROSS JOIN "release" r WHERE r."id" = t."releaseId" AND t."eventId" = ${event.id} AND ${condition}) IS TRUE`;
