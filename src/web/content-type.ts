/** What GraphQL answers are sent as: https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types */
export const JSON_TYPE = 'application/json';
export const RESPONSE_TYPE = 'application/graphql-response+json';

/** One that a client takes: `application/json;q=0.9`. */
interface Accepted {
  range: string;
  quality: number;
}

const RANGE = /^\s*(?<range>[^\s;,]+)\s*(?:;\s*q=(?<quality>[\d.]+)\s*)?$/i;

/**
 * The content type of an answer for a client that accepts certain ones: the one it likes best, named in full before one
 * it takes by `*`, the first of equals. Null where none fits, or for parameters other than `q`.
 */
export function contentTypeFor(accept: string | undefined): string | null {
  if (accept === undefined || accept === '' || accept === '*/*') return `${JSON_TYPE}; charset=utf-8`;
  const accepted: Accepted[] = [];
  for (const part of accept.split(',')) {
    const groups = RANGE.exec(part)?.groups;
    if (groups === undefined) return null;
    accepted.push({ range: groups.range!.toLowerCase(), quality: Number(groups.quality ?? 1) });
  }
  const [best] = [JSON_TYPE, RESPONSE_TYPE]
    .map((type) => ({ type, ...liking(type, accepted) }))
    .filter(({ quality }) => quality > 0)
    .sort(
      (one, other) =>
        other.quality - one.quality || other.precision - one.precision || one.position - other.position,
    );
  return best ? `${best.type}; charset=utf-8` : null;
}

/** How well a client likes a type, by the most precise range that names it. */
function liking(type: string, accepted: Accepted[]) {
  const ranges = [type, 'application/*', '*/*'];
  const found = ranges.flatMap((range, index) => {
    const position = accepted.findIndex((one) => one.range === range);
    return position < 0 ? [] : [{ quality: accepted[position]!.quality, precision: -index, position }];
  });
  return found[0] ?? { quality: 0, precision: 0, position: 0 };
}
