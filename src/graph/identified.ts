import type { Given } from '../model/selection.ts';

/** In SQL, the id that an id answers for: itself, or what was found to be the same and goes by another. */
export const answeringFor = (id: string): string =>
  `coalesce((SELECT a."id" FROM "alias" a WHERE a."alias" = ${id}), ${id})`;

/** The id that an argument answers for. */
export const identified = (id: Given<string>, convert: (id: string) => string = String): string =>
  answeringFor(id.bind(convert));
