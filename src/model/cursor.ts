import { badInput } from './bad-input.ts';

/** Where a row stands in its order: what it is ordered by, and its id. */
export type Position = [sort: string, id: string];

export const encodeCursor = (position: Position): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** Throws a GraphQL error for what `encodeCursor` did not make. */
export function decodeCursor(cursor: string): Position {
  const position = parsed(Buffer.from(cursor, 'base64url').toString());
  if (Array.isArray(position) && position.length === 2 && position.every((part) => typeof part === 'string'))
    return position as Position;
  throw badInput(
    `after: expected a cursor that this field gave, such as pageInfo.endCursor, found ${JSON.stringify(cursor)}.`,
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
