import { Args, Query, Resolver } from 'type-graphql';
import { ConsultationConnection, EventConnection, MeetingConnection } from '../../model/connections.ts';
import { Consultation } from '../../model/consultation.ts';
import type { EventKind } from '../../model/enumerations.ts';
import { Event } from '../../model/event.ts';
import { Meeting } from '../../model/meeting.ts';
import type { Party } from '../../model/party.ts';
import { type Class, type Columns, type Given, type Selection, Selects } from '../../model/selection.ts';
import { matching } from '../event-filter.ts';
import { identified } from '../identified.ts';
import { ById, EventArguments } from './arguments.ts';

/** A page of events of one class, along their own timeline or a country's. */
function pageOf<T extends Event>(
  of: () => Class<T>,
  kind: EventKind | null,
  given: Given<EventArguments>,
): Selection<T, Party> {
  const { where, through } = matching(given.at('filter'), { kind });
  return {
    of,
    where,
    ...(through && { through }),
    page: {
      first: given.at('first'),
      after: given.at('after'),
      by: (event, party) => (through ? [party.sortDate, party.event] : [event.sortDate, event.id]),
      descending: given.at('order').shape !== 'OLDEST_FIRST',
    },
  };
}

const byId = <T extends Event>(of: () => Class<T>, given: Given<ById>): Selection<T> => ({
  of,
  where: ({ id }: Columns<Event>) => [`${id} = ${identified(given.at('id'))}`],
});

@Resolver()
export class EventFields {
  @Selects
  @Query(() => Consultation, { nullable: true, description: 'Consultations by id.' })
  consultation(@Args(() => ById) given: Given<ById>) {
    return byId(() => Consultation, given);
  }

  @Selects
  @Query(() => ConsultationConnection, { nullable: false, description: 'Consultations.' })
  consultations(@Args(() => EventArguments) given: Given<EventArguments>) {
    return pageOf(() => Consultation, 'CONSULTATION', given);
  }

  @Selects
  @Query(() => Meeting, { nullable: true, description: 'A meeting by id.' })
  meeting(@Args(() => ById) given: Given<ById>) {
    return byId(() => Meeting, given);
  }

  @Selects
  @Query(() => MeetingConnection, { nullable: false, description: 'Meetings and calls.' })
  meetings(@Args(() => EventArguments) given: Given<EventArguments>) {
    return pageOf(() => Meeting, 'MEETING', given);
  }

  @Selects
  @Query(() => EventConnection, {
    nullable: false,
    description: 'Consultations, meetings and visits on one line.',
  })
  events(@Args(() => EventArguments) given: Given<EventArguments>) {
    return pageOf(() => Event, null, given);
  }
}
