import { Args, ArgsType, Field, Query, Resolver } from 'type-graphql';
import { badInput } from '../../model/bad-input.ts';
import { Count } from '../../model/count.ts';
import { CountDimension } from '../../model/enumerations.ts';
import { Event } from '../../model/event.ts';
import { type Given, Reads, type RowsOf } from '../../model/selection.ts';
import { DIMENSIONS } from '../count-dimensions.ts';
import { EventFilter, matching } from '../event-filter.ts';

@ArgsType()
class CountArguments {
  @Field(() => [CountDimension], { nullable: false, description: 'From one to three dimensions.' })
  by: CountDimension[];

  @Field(() => EventFilter, { nullable: true, description: 'Only events that satisfy this.' })
  filter: EventFilter;
}

const MOST_DIMENSIONS = 3;

/** JSON of every combination of keys that some event has, with how many have it. */
function counted(_root: unknown, given: Given<CountArguments>, rows: RowsOf): string {
  const by = given.at('by').shape;
  if (by.length === 0 || by.length > MOST_DIMENSIONS)
    throw badInput(`by: expected 1 to ${MOST_DIMENSIONS} dimensions, found ${by.length}.`);
  const { sql, row } = rows({ of: () => Event, ...matching(given.at('filter')) });
  const dimensions = by.map((name, index) => ({
    ...DIMENSIONS[name],
    alias: `d${index}`,
    name: `k${index}`,
  }));
  const keys = dimensions.map(({ key, alias, name }) => `${key(alias)} AS ${name}`);
  const joins = dimensions.map(({ join, alias }) => join?.(alias) ?? '');
  const names = dimensions.map(({ name }) => name).join(', ');
  const events = `SELECT ${row.id} AS "id", ${row.kind} AS "kind", ${row.sortDate} AS "sortDate", ${row.date.precision} AS "precision" ${sql}`;
  const keyed = `SELECT ${keys.join(', ')} FROM (${events}) e ${joins.join(' ')}`;
  const known = dimensions.map(({ name }) => `${name} IS NOT NULL`).join(' AND ');
  const { json } = given.dialect;
  const count = json.object([
    ['keys', json.array(dimensions.map(({ name }) => json.value(name)))],
    ['count', json.value('n')],
  ]);
  return `(SELECT ${json.list(count, names)}
    FROM (SELECT ${names}, count(*) AS n FROM (${keyed}) k WHERE ${known} GROUP BY ${names}) c)`;
}

@Resolver()
export class CountFields {
  @Reads<unknown, CountArguments>(counted)
  @Query(() => [Count], {
    nullable: false,
    description: 'How many events there are by some dimensions, in the order of the keys.',
  })
  counts(this: Count[], @Args() _given: CountArguments): Count[] {
    return this;
  }
}
