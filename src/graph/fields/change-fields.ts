import { Args, ArgsType, Field, Int, Query, Resolver } from 'type-graphql';
import { LIMITS } from '../../limits.ts';
import { badInput } from '../../model/bad-input.ts';
import { ChangeConnection } from '../../model/connections.ts';
import { Coverage } from '../../model/coverage.ts';
import { decodeCursor } from '../../model/cursor.ts';
import { ReleaseFacts } from '../../model/release-facts.ts';
import { type Given, type Selection, Selects } from '../../model/selection.ts';
import { Source } from '../../model/source.ts';

@ArgsType()
class ChangeArguments {
  @Field(() => Int, {
    nullable: true,
    defaultValue: 100,
    description: `How many at most, from 1 to ${LIMITS.changes}.`,
  })
  first: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The cursor after which the page begins. With a cursor of another `Coverage.era` it begins with the first change: what that cursor stands behind is no more.',
  })
  after: string;
}

/** The era of a store, which stands in its cursors behind the number of a change. */
const ERA = '(SELECT c."era" FROM "coverage" c)';

@Resolver()
export class ChangeFields {
  @Selects
  @Query(() => ChangeConnection, {
    nullable: false,
    description:
      'The latest change of each release, in the order in which they were made: what other servers harvest. Whoever has read to the end reads on from there later. Releases whose publisher is unknown are left out.',
  })
  changes(@Args(() => ChangeArguments) given: Given<ChangeArguments>): Selection<ReleaseFacts> {
    return {
      of: () => ReleaseFacts,
      where: ({ origin }) => [`${origin.source} <> 'unknown'`],
      page: {
        first: given.at('first'),
        after: given.at('after'),
        by: ({ sequence, id }) => [sequence, id],
        marked: {
          mark: ERA,
          behind: ({ sequence }, after) =>
            `${sequence} > CASE WHEN ${after.bind(eraOf)} = ${ERA} THEN CAST(${after.bind(numberOf)} AS integer) ELSE 0 END`,
        },
        descending: false,
        most: LIMITS.changes,
      },
    };
  }

  @Selects
  @Query(() => [Source], { nullable: false, description: 'The publishers whose releases are here.' })
  sources(): Selection<Source> {
    return { of: () => Source };
  }

  @Selects
  @Query(() => Coverage, { nullable: false, description: 'What the answers of this server rest on.' })
  coverage(): Selection<Coverage> {
    return { of: () => Coverage };
  }
}

const LARGEST_INTEGER = 2 ** 31 - 1;

const eraOf = (cursor: string): string => decodeCursor(cursor)[1];

function numberOf(cursor: string): number {
  const number = Number(decodeCursor(cursor)[0]);
  if (Number.isInteger(number) && number >= 0 && number <= LARGEST_INTEGER) return number;
  throw badInput(`after: expected a cursor of changes, found ${JSON.stringify(cursor)}.`);
}
