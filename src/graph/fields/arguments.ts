import { ArgsType, Field, ID } from 'type-graphql';
import { PageArguments } from '../../model/connection.ts';
import { EventOrder } from '../../model/enumerations.ts';
import { EventFilter } from '../event-filter.ts';

@ArgsType()
export class ById {
  @Field(() => ID, { nullable: false, description: 'Its id.' })
  id: string;
}

@ArgsType()
export class OfCountry {
  @Field(() => ID, { nullable: true, description: 'Only those of this country, by its code or id.' })
  country: string;
}

@ArgsType()
export class EventArguments extends PageArguments {
  @Field(() => EventFilter, { nullable: true, description: 'Only events that satisfy this.' })
  filter: EventFilter;

  @Field(() => EventOrder, {
    nullable: true,
    defaultValue: EventOrder.NEWEST_FIRST,
    description: 'By the first day, the latest or the earliest first.',
  })
  order: EventOrder;
}

@ArgsType()
export class ReleaseArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description:
      'Only releases with all of these words, in any of their forms: `парламентаризм` finds «парламентаризма».',
  })
  search: string;

  @Field(() => String, { nullable: true, description: 'Only releases in this language: `ru`.' })
  language: string;

  @Field(() => ID, { nullable: true, description: 'Only releases that this organisation published.' })
  publisher: string;
}

@ArgsType()
export class OfficialArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description: 'Any spelling, script or case: `Джусуповым`, `Dzhusupov`, `U. Dzhusupov`.',
  })
  name: string;

  @Field(() => ID, { nullable: true, description: 'Only officials of this country, by its code or id.' })
  country: string;
}
