import { Args, Field, ObjectType } from 'type-graphql';
import { Column, Entity, ManyToMany, PrimaryColumn, type Relation } from 'typeorm';
import { InLanguage } from './language.ts';
import { Node } from './node.ts';
import { Reads } from './selection.ts';
import { Statement } from './statement.ts';
import { baseLanguage } from './wording/per-language.ts';

@ObjectType({ implements: Node, description: 'A subject of the project’s own vocabulary.' })
@Entity('topic', { orderBy: { id: 'ASC' } })
export class Topic extends Node {
  @PrimaryColumn('text')
  override id: string;

  /** Its name by language, English always among them. */
  @Column('simple-json')
  labels: Record<string, string>;

  @Reads<Topic>(({ labels }, { dialect: { json } }) => json.parsed(labels))
  @Field(() => String, {
    description: 'Its name in a language, or in English where the vocabulary has none in that language.',
  })
  name(this: Record<string, string>, @Args() { language }: InLanguage): string | null {
    return this[baseLanguage(language)] ?? this.en ?? null;
  }

  @ManyToMany(
    () => Statement,
    (statement) => statement.topics,
  )
  @Field(() => [Statement], { nullable: true, description: 'What was said about it.' })
  statements: Relation<Statement[]>;
}
