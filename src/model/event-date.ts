import { Args, Field, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';
import type { Dialect } from '../dialect/dialect.ts';
import { Basis, DatePrecision } from './enumerations.ts';
import { InLanguage } from './language.ts';
import { DateScalar } from './scalars.ts';
import { type Columns, Expression, Reads, type Written } from './selection.ts';
import { type DateFacts, dateText } from './wording/dates.ts';

/** A date is stored to the day, so that days, months and years order and overlap by comparing text. */
const asPrecise = (date: Columns<EventDate>, day: string) =>
  `substr(${day}, 1, CASE ${date.precision} WHEN 'DAY' THEN 10 WHEN 'MONTH' THEN 7 ELSE 4 END)`;

/** JSON of what a date is worded from: see `DateFacts`. */
export const dateFacts = (date: Written<DateFacts>, { json }: Dialect) =>
  json.object([
    ['start', json.value(date.start)],
    ['end', json.value(date.end)],
    ['precision', json.value(date.precision)],
    ['within', json.value(date.within)],
  ]);

@ObjectType({
  description:
    'When an event took place. `within` is true where it took place on some unknown day from start to end, false where it lasted from start to end.',
})
export class EventDate {
  @Column('text', { nullable: true })
  @Field(() => DateScalar, { description: 'First day; of a month or a year known no better, its first day.' })
  start: string | null;

  @Column('text', { nullable: true })
  @Field(() => DateScalar, { description: 'Last day, inclusive.' })
  end: string | null;

  @Column('text', { nullable: true })
  @Field(() => DatePrecision, { nullable: false, description: 'How exactly start and end are known.' })
  precision: DatePrecision | null;

  @Column('boolean', { nullable: true })
  @Field(() => Boolean, {
    nullable: false,
    description: 'Whether it took place on some unknown day from start to end.',
  })
  within: boolean | null;

  @Column('text', { nullable: true })
  @Field(() => Basis, { nullable: false, description: 'Whether the release states the date in full.' })
  basis: Basis | null;

  @Expression<EventDate>((date) => {
    const [start, end] = [asPrecise(date, date.start), asPrecise(date, date.end)];
    return `CASE WHEN ${start} = ${end} THEN ${start} WHEN ${date.within} THEN '[' || ${start} || '..' || ${end} || ']' ELSE ${start} || '/' || ${end} END`;
  })
  @Field(() => String, {
    nullable: false,
    description: 'ISO 8601-2 (EDTF): `2018-06-12`, `2018-06-11/2018-06-15`, `[2018-06-11..2018-06-15]`.',
  })
  edtf: string;

  @Reads<EventDate>((date, { dialect }) => dateFacts(date, dialect))
  @Field(() => String, { nullable: false, description: 'For reading: `12 June 2018`, `11 – 15 June 2018`.' })
  text(this: DateFacts, @Args() { language }: InLanguage): string {
    return dateText(this, language);
  }
}
