import { Args, Query, Resolver } from 'type-graphql';
import { OfficialConnection } from '../../model/connections.ts';
import { Official } from '../../model/official.ts';
import { type Given, type Selection, Selects } from '../../model/selection.ts';
import { codeOf } from '../country-code.ts';
import { identified } from '../identified.ts';
import { isNamed } from '../search.ts';
import { ById, OfficialArguments } from './arguments.ts';

@Resolver()
export class OfficialFields {
  @Selects
  @Query(() => Official, { nullable: true, description: 'An official by id.' })
  official(@Args(() => ById) given: Given<ById>): Selection<Official> {
    return { of: () => Official, where: (official) => [`${official.id} = ${identified(given.at('id'))}`] };
  }

  @Selects
  @Query(() => OfficialConnection, { nullable: false, description: 'Officials, by family name.' })
  officials(@Args(() => OfficialArguments) given: Given<OfficialArguments>): Selection<Official> {
    const [name, country] = [given.at('name'), given.at('country')];
    return {
      of: () => Official,
      where: (official) => [
        name.present ? isNamed(official, name) : null,
        country.present ? `${official.country} = ${country.bind(codeOf)}` : null,
      ],
      page: {
        first: given.at('first'),
        after: given.at('after'),
        by: (official) => [official.sortName, official.id],
        descending: false,
      },
    };
  }
}
