import { Args, Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { PageArguments } from './connection.ts';
import { ConsultationConnection, OfficialConnection } from './connections.ts';
import { Consultation } from './consultation.ts';
import { InLanguage } from './language.ts';
import { Node } from './node.ts';
import { Official } from './official.ts';
import { Organisation } from './organisation.ts';
import { Party } from './party.ts';
import { type Columns, type Given, Reads, type Selection, Selects } from './selection.ts';
import { countryName } from './wording/countries.ts';

@ObjectType({
  implements: Node,
  description: 'A country, or an organisation of states, that is a party to events.',
})
@Directive('@key(fields: "code")')
@Entity('country', { orderBy: { code: 'ASC' } })
export class Country extends Node {
  @Column('text', { unique: true })
  override id: string;

  @PrimaryColumn('text')
  @Field(() => ID, {
    nullable: false,
    description:
      'ISO 3166-1 alpha-2; `XK` for Kosovo; the acronym of an organisation of states, such as `EU`.',
  })
  code: string;

  @Reads<Country>(({ code }, { dialect: { json } }) => json.array([json.value(code)]))
  @Field(() => String, { description: 'Its usual name in a language.' })
  name(this: [code: string], @Args() { language }: InLanguage): string {
    return countryName(this[0], language);
  }

  @Selects
  @Field(() => ConsultationConnection, {
    description: 'The consultations it was a party to, the latest first.',
  })
  consultations(
    @Args(() => PageArguments) page: Given<PageArguments>,
    country: Columns<Country>,
  ): Selection<Consultation, Party> {
    return {
      of: () => Consultation,
      through: {
        of: () => Party,
        where: (party) => [`${party.country} = ${country.code}`, `${party.kind} = 'CONSULTATION'`],
        to: (party) => party.event,
      },
      page: {
        first: page.at('first'),
        after: page.at('after'),
        by: (_consultation, party) => [party.sortDate, party.event],
        descending: true,
      },
    };
  }

  @Selects
  @Field(() => OfficialConnection, { description: 'The officials who speak for it, by name.' })
  officials(
    @Args(() => PageArguments) page: Given<PageArguments>,
    country: Columns<Country>,
  ): Selection<Official> {
    return {
      of: () => Official,
      where: (official) => [`${official.country} = ${country.code}`],
      page: {
        first: page.at('first'),
        after: page.at('after'),
        by: (official) => [official.sortName, official.id],
        descending: false,
      },
    };
  }

  @OneToMany(
    () => Organisation,
    (organisation) => organisation.country,
  )
  @Field(() => [Organisation], {
    nullable: true,
    description: 'Its ministries, embassies and other organisations.',
  })
  organisations: Relation<Organisation[]>;
}
