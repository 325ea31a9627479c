import type { Given } from '../model/selection.ts';

/** In SQL, the id that an id answers for: itself, or what was found to be the same and goes by another. */
export function identified(id: Given<string>, convert: (id: string) => string = String): string {
  return `coalesce((SELECT a."id" FROM "alias" a WHERE a."alias" = ${id.bind(convert)}), ${id.bind(convert)})`;
}
