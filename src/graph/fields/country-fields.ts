import { Args, ArgsType, Field, ID, Query, Resolver } from 'type-graphql';
import { Country } from '../../model/country.ts';
import { Organisation } from '../../model/organisation.ts';
import { type Given, type Selection, Selects } from '../../model/selection.ts';
import { Topic } from '../../model/topic.ts';
import { codeOf } from '../country-code.ts';
import { OfCountry } from './arguments.ts';

@ArgsType()
class ByCode {
  @Field(() => ID, { nullable: false, description: 'ISO 3166-1 alpha-2: `KG`.' })
  code: string;
}

@Resolver()
export class CountryFields {
  @Selects
  @Query(() => Country, { nullable: true, description: 'A country by its code.' })
  country(@Args(() => ByCode) given: Given<ByCode>): Selection<Country> {
    return { of: () => Country, where: (country) => [`${country.code} = ${given.at('code').bind(codeOf)}`] };
  }

  @Selects
  @Query(() => [Country], { nullable: false, description: 'Every country that the releases name.' })
  countries(): Selection<Country> {
    return { of: () => Country };
  }

  @Selects
  @Query(() => [Organisation], { nullable: false, description: 'Organisations, by name.' })
  organisations(@Args(() => OfCountry) given: Given<OfCountry>): Selection<Organisation> {
    const country = given.at('country');
    return {
      of: () => Organisation,
      where: (organisation) => [country.present ? `${organisation.country} = ${country.bind(codeOf)}` : null],
    };
  }

  @Selects
  @Query(() => [Topic], { nullable: false, description: 'Every topic that was spoken about.' })
  topics(): Selection<Topic> {
    return { of: () => Topic };
  }
}
