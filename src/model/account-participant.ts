import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.ts';
import { Country } from './country.ts';
import { Basis, Role } from './enumerations.ts';
import { Official } from './official.ts';
import { Organisation } from './organisation.ts';
import { Persona } from './persona.ts';
import { Post } from './post.ts';
import { JoinsThrough } from './selection.ts';

@ObjectType({ description: 'Who took part, as one release says.' })
@Entity('account_participant', { orderBy: { position: 'ASC' } })
export class AccountParticipant {
  @PrimaryColumn('text')
  id: string;

  @Index()
  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  account: Relation<Account>;

  /** Its place in the account. */
  @Column('integer')
  position: number;

  @Index()
  @ManyToOne(() => Persona)
  persona: Relation<Persona> | null;

  @JoinsThrough<AccountParticipant, Persona, Official>(
    () => Persona,
    (persona, participant) => `${persona.id} = ${participant.persona}`,
    () => Official,
    (persona) => persona.official,
  )
  @Field(() => Official, { description: 'The person, where named.' })
  official: Relation<Official> | null;

  @Column('text', { nullable: true })
  @Field(() => String, { description: 'The name in full as this release has it, nominative.' })
  name: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { description: 'The unnamed group, such as `сотрудники МИД Канады`.' })
  group: string | null;

  @ManyToOne(() => Country)
  @Field(() => Country, { description: 'For which country.' })
  country: Relation<Country> | null;

  @ManyToOne(() => Post)
  @Field(() => Post, { description: 'In what post.' })
  post: Relation<Post> | null;

  @ManyToOne(() => Organisation)
  @Field(() => Organisation, { description: 'From which organisation.' })
  organisation: Relation<Organisation> | null;

  @Column('text')
  @Field(() => Role, { description: 'In what capacity.' })
  role: Role;

  @Column('text')
  @Field(() => Basis, { description: 'Whether the release states that capacity.' })
  roleBasis: Basis;
}
