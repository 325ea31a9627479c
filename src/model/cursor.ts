import { badInput } from './bad-input.ts';

/** Where a row stands in its order: what it is ordered by, and its id. */
export type Position = [sort: string | number, id: string];

export const encodeCursor = (position: Position): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** Throws a GraphQL error for what `encodeCursor` did not make. */
export function decodeCursor(cursor: string): Position {
  const position = parsed(Buffer.from(cursor, 'base64url').toString());
  if (
    Array.isArray(position) &&
    position.length === 2 &&
    isSort(position[0]) &&
    typeof position[1] === 'string'
  )
    return position as Position;
  throw badInput(
    `after: expected a cursor that this field gave, such as pageInfo.endCursor, found ${JSON.stringify(cursor)}.`,
  );
}

const isSort = (part: unknown): boolean => typeof part === 'string' || Number.isSafeInteger(part);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
