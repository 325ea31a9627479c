/** Joins whatever rests on mentions to them: `@Joins<Post, Mention>(() => Mention, bearsOut)`. */
export const bearsOut = (mention: { readonly fact: string }, fact: { readonly id: string }) =>
  `${mention.fact} = ${fact.id}`;
