import { ArgsType, Field } from 'type-graphql';
import { badInput } from './bad-input.ts';
import { perLanguage } from './wording/per-language.ts';

@ArgsType()
export class InLanguage {
  @Field(() => String, {
    nullable: true,
    defaultValue: 'en',
    description: 'BCP 47 tag: `en`, `ru`, `fr-CH`.',
  })
  language: string;
}

/** The tag in its canonical form; English for none. Throws a GraphQL error for what is no language tag. */
export function asLanguage(tag: string | null | undefined): string {
  if (tag === null || tag === undefined) return 'en';
  try {
    return canonical(tag);
  } catch {
    throw badInput(`language: expected a BCP 47 tag such as "en" or "fr-CH", found ${JSON.stringify(tag)}.`);
  }
}

const canonical = perLanguage((tag) => new Intl.Locale(tag).toString());
