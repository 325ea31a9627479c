import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { LIMITS } from '../../limits.ts';
import { badInput } from '../../model/bad-input.ts';
import { decodeCursor } from '../../model/cursor.ts';
import type { Selection } from '../../model/selection.ts';
import type { Compiler, Row } from './compiler.ts';
import { entityRow } from './row.ts';
import { ofItsKind, type Rows, whereClause } from './rows.ts';

/** How many a page holds where `first` is null. */
export const PAGE = 20;

/** Makes one row of a page whatever is asked of it, and however many rows it has. */
const EVEN_OF_NO_ROWS = 'count(*) >= 0';

type Page = NonNullable<Selection['page']>;

/**
 * JSON of a connection. The page is read once, by the index that orders it, with one row more than asked for; its
 * nodes, edges and cursors are gathered from those rows.
 */
export function compileConnection(
  compiler: Compiler,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  rows: Rows,
  page: Page,
): string {
  page.first.check((first) => pageSize(first, page));
  page.after.check((cursor) => cursor && decodeCursor(cursor));
  const kind = ofItsKind(rows.row);
  let paged: PageOfRows | undefined;
  const thePage = () => {
    paged ??= pageOf(compiler, { ...rows, where: [...rows.where, kind] }, page);
    return paged;
  };
  /** Reads the page only where something is asked of it: `pageInfo { __typename }` asks nothing. */
  const info: Row = {
    get columns() {
      return thePage().info.columns;
    },
    read: (field, fieldNodes) => thePage().info.read(field, fieldNodes),
  };
  const connection: Row = {
    columns: {},
    read(field, fieldNodes) {
      switch (field.name) {
        case 'totalCount':
          return compiler.json.value(
            `(SELECT count(*) FROM ${rows.from}${whereClause([...rows.where, kind])})`,
          );
        case 'nodes':
          return thePage().list(compiler.value(field.type, fieldNodes, thePage().row));
        case 'edges':
          return thePage().list(
            compiler.object(getNamedType(field.type) as GraphQLObjectType, fieldNodes, thePage().edge),
          );
        default:
          return compiler.object(getNamedType(field.type) as GraphQLObjectType, fieldNodes, info);
      }
    },
  };
  const value = compiler.object(type, nodes, connection);
  if (paged === undefined) return value;
  return `(SELECT ${value} FROM ${paged.from} HAVING ${EVEN_OF_NO_ROWS})`;
}

/** A page as SQL: where its rows come from, and what is said of them. */
interface PageOfRows {
  from: string;
  row: Rows['row'];
  edge: Row;
  info: Row;
  /** JSON of a value for each row of the page. */
  list(value: string): string;
}

function pageOf(compiler: Compiler, { row, via, from, where }: Rows, page: Page): PageOfRows {
  const { json } = compiler;
  const [sort, key] = page.by(row.columns as never, via?.columns as never);
  const direction = page.descending ? 'DESC' : 'ASC';
  const { after } = page;
  const behind = () =>
    page.marked?.behind(row.columns as never, after) ??
    `(${sort}, ${key}) ${page.descending ? '<' : '>'} (${after.bind((cursor) => decodeCursor(cursor)[0])}, ${after.bind((cursor) => decodeCursor(cursor)[1])})`;
  const beyond = after.present ? behind() : null;
  const size = page.first.bind((first) => pageSize(first, page));
  const paged = entityRow(row.metadata, `${row.alias}p`);
  const [n, ...position] = ['$n', '$sort', '$key'].map((name) => `${paged.alias}."${name}"`) as [
    string,
    string,
    string,
  ];
  const cursor = json.array([position[0], page.marked?.mark ?? position[1]].map(json.value));
  const all = `SELECT ${row.alias}.*, ${sort} AS "$sort", ${key} AS "$key" FROM ${from}${whereClause([...where, beyond])}`;
  const order = `"$sort" ${direction}, "$key" ${direction}`;
  const numbered = compiler.parameters.dialect.numbered(all, order, `${size} + 1`, mostOn(page) + 1);
  const list = (value: string) => json.list(value, n, `${n} <= ${size}`);
  return {
    from: `(${numbered}) ${paged.alias}`,
    row: paged,
    list,
    edge: {
      columns: {
        cursor,
        get snippet() {
          return page.snippet?.(paged.columns as never) ?? 'NULL';
        },
      },
      read: (field, nodes) => compiler.value(field.type, nodes, paged),
    },
    info: {
      columns: { startCursor: json.first(list(cursor)), endCursor: json.last(list(cursor)) },
      read: (field) =>
        json.boolean(
          `count(*) ${field.name === 'hasNextPage' ? `> ${size}` : after.present ? '>= 0' : '< 0'}`,
        ),
    },
  };
}

const mostOn = ({ most = LIMITS.page }: Page): number => most;

/** Throws a GraphQL error for a page that is too small or too large. */
function pageSize(first: number | null | undefined, page: Page): number {
  const size = first ?? PAGE;
  const most = mostOn(page);
  if (size >= 1 && size <= most) return size;
  throw badInput(`first: expected 1 to ${most}, found ${size}; for more, ask for the next page with after.`);
}
