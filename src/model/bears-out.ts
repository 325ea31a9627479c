/** Joins what corrections are about to them: `@Joins<Official, Correction>(() => Correction, isAbout)`. */
export const isAbout = (correction: { readonly fact: string }, fact: { readonly id: string }) =>
  `${correction.fact} = ${fact.id}`;

/** Joins whatever rests on mentions to them: `@Joins<Post, Mention>(() => Mention, bearsOut)`. */
export const bearsOut = (mention: { readonly fact: string }, fact: { readonly id: string }) =>
  `${mention.fact} = ${fact.id}`;
