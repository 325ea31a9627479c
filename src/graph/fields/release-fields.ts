import { Args, Query, Resolver } from 'type-graphql';
import { ReleaseConnection } from '../../model/connections.ts';
import { asLanguage } from '../../model/language.ts';
import { Release } from '../../model/release.ts';
import { type Given, type Selection, Selects } from '../../model/selection.ts';
import { hasWords, rankOf, snippetOf } from '../search.ts';
import { ById, ReleaseArguments } from './arguments.ts';

@Resolver()
export class ReleaseFields {
  @Selects
  @Query(() => Release, { nullable: true, description: 'A release by id.' })
  release(@Args(() => ById) given: Given<ById>): Selection<Release> {
    return { of: () => Release, where: (release) => [`${release.id} = ${given.at('id').bind()}`] };
  }

  @Selects
  @Query(() => ReleaseConnection, {
    nullable: false,
    description:
      'Releases, the latest published first; those without a date of publication come last. Of a search, those whose title has all of the words come before the others.',
  })
  releases(@Args(() => ReleaseArguments) given: Given<ReleaseArguments>): Selection<Release> {
    const [search, language, publisher] = [given.at('search'), given.at('language'), given.at('publisher')];
    return {
      of: () => Release,
      where: (release) => [
        search.present ? hasWords(release, search) : null,
        language.present ? `${release.language} = ${language.bind(asLanguage)}` : null,
        publisher.present ? `${release.publisher} = ${publisher.bind()}` : null,
      ],
      page: {
        first: given.at('first'),
        after: given.at('after'),
        by: (release) => [search.present ? rankOf(release, search) : release.sortDate, release.id],
        descending: true,
        ...(search.present && { snippet: (release) => snippetOf(release, search) }),
      },
    };
  }
}
