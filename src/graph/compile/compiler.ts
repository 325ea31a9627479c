import { isDeepStrictEqual } from 'node:util';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { DataSource, EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { JsonWords } from '../../dialect/dialect.ts';
import { asLanguage } from '../../model/language.ts';
import type { Class, FieldSource, RowsOf, Selection } from '../../model/selection.ts';
import { argumentReader, argumentsOf } from './argument.ts';
import { compileConnection } from './connection.ts';
import type { Layout } from './layout.ts';
import type { Parameters, Variables } from './parameters.ts';
import { compileReferences } from './references.ts';
import { type EntityRow, entityRow, type RowColumns } from './row.ts';
import {
  byKind,
  kindsOf,
  ofItsKind,
  orderOf,
  type RowMaker,
  type Rows,
  relatedRows,
  selectedRows,
  whereClause,
} from './rows.ts';

export { TYPE_KEY } from './layout.ts';

/** What a request asks, as graphql-js gives it to resolvers. */
export interface Asked {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Variables;
}

/** Something with fields: `columns` for fields that name their source, `read` for those that do not. */
export interface Row {
  columns: RowColumns;
  read(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): string;
}

/**
 * Turns selection sets into expressions in SQL whose value is JSON in a layout: an object's fields stand under their
 * response keys. What is read where is taken from TypeORM's metadata and from the sources that fields declare.
 */
export class Compiler {
  private aliases = 0;
  /** The response keys of the field at hand and of those around it. */
  private readonly path: string[] = [];

  constructor(
    private readonly asked: Asked,
    private readonly store: DataSource,
    readonly parameters: Parameters,
    private readonly layout: Layout,
  ) {}

  get json(): JsonWords {
    return this.parameters.dialect.json;
  }

  /** JSON of the fields that are selected of an object type; `typeName`, as JSON, where several types may stand. */
  object(type: GraphQLObjectType, nodes: readonly FieldNode[], row: Row, typeName?: string): string {
    const entries = this.layout.opening(typeName);
    for (const [key, fieldNodes] of this.collect(type, nodes)) {
      const field = type.getFields()[fieldNodes[0]!.name.value];
      this.path.push(key);
      const value = field
        ? this.field(field, fieldNodes, row)
        : this.layout.meta(fieldNodes[0]!, typeName ?? this.nameOf(type));
      if (value !== null) entries.push([key, value]);
      this.path.pop();
    }
    return this.json.object(entries);
  }

  readonly nameOf = ({ name }: GraphQLObjectType): string => this.json.constant(name);

  private collect(type: GraphQLObjectType, nodes: readonly FieldNode[]) {
    const { schema, fragments, variables } = this.asked;
    return [...collectSubfields(schema, fragments, variables, type, nodes)];
  }

  /** JSON of one field. */
  field(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], row: Row): string {
    const source = field.extensions.field as FieldSource | undefined;
    if (source === undefined) return row.read(field, nodes);
    const columns = row.columns as never;
    if (source.kind === 'expression')
      return this.layout.stored(field, this.json.value(source.expression(columns)), true);
    const node = nodes[0]!;
    const place = { node, path: [...this.path] };
    const given = argumentsOf(field, place, this.asked.variables, this.parameters);
    if (source.kind === 'references') return compileReferences(this, field, nodes, source, given);
    if (source.kind === 'selection')
      return this.selected(field.type, nodes, source.select(given as never, columns));
    given.at('language').check(asLanguage as (value: unknown) => void);
    const inputs = source.reads(columns, given as never, this.rowsOf as RowsOf);
    return this.layout.computed({ type: field.type, source, read: argumentReader(field, node) }, inputs);
  }

  /** JSON of the rows that a field selects: an object, a list or a connection, as its type says. */
  private selected(
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
    selection: Selection | Selection[],
  ): string {
    if (Array.isArray(selection))
      return `coalesce(${selection.map((one) => this.selected(type, nodes, one)).join(', ')})`;
    const rows = this.selectedRows(selection);
    if (selection.page === undefined) return this.rows(type, nodes, rows);
    return compileConnection(this, getNamedType(type) as GraphQLObjectType, nodes, rows, selection.page);
  }

  private selectedRows(selection: Selection): Rows {
    const { of, through } = selection;
    const via = through ? this.metadataOf(through.of()) : null;
    return selectedRows(selection, this.metadataOf(of()), via, this.rowOf);
  }

  private readonly rowsOf = (selection: Selection) => {
    const { row, from, where } = this.selectedRows(selection);
    return { row: row.columns, sql: `FROM ${from}${whereClause([...where, ofItsKind(row)])}` };
  };

  /** JSON of rows: a list where the type is one, else the first row's object or null. */
  private rows(
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
    { row, from, where, unique }: Rows,
  ): string {
    const value = this.value(type, nodes, row);
    const rows = `FROM ${from}${whereClause([...where, ofItsKind(row)])}`;
    const order = orderOf(row);
    if (isListType(getNullableType(type))) return `(SELECT ${this.json.list(value, order)} ${rows})`;
    if (unique) return `(SELECT ${value} ${rows})`;
    return this.json.parsed(`(SELECT ${value} ${rows} ORDER BY ${order} LIMIT 1)`);
  }

  /** JSON of one row as a type: of its own type where that is an interface. */
  value(type: GraphQLOutputType, nodes: readonly FieldNode[], row: EntityRow): string {
    const named = getNamedType(type);
    if (isObjectType(named)) return this.object(named, nodes, this.readable(row));
    const kinds = kindsOf(row.metadata);
    const types = kinds.map(({ name }) => this.asked.schema.getType(name) as GraphQLObjectType);
    const names = types.map(this.nameOf);
    const [first, ...others] = types.map((kind) => this.collect(kind, nodes));
    if (others.every((other) => isDeepStrictEqual(other, first)))
      return this.object(types[0]!, nodes, this.readable(row), byKind(row, names));
    const values = kinds.map((metadata, index) =>
      this.object(types[index]!, nodes, this.readable({ ...row, metadata }), names[index]),
    );
    return byKind(row, values);
  }

  /** A row whose fields are read as TypeORM describes them: columns, embedded objects, relations. */
  readable(row: EntityRow): Row {
    return { columns: row.columns, read: (field, nodes) => this.property(field, nodes, row) };
  }

  private property(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    row: EntityRow,
  ): string {
    const { metadata, columns, within } = row;
    const path = within + field.name;
    const relation = metadata.relations.find(({ propertyPath }) => propertyPath === path);
    if (relation !== undefined) return this.rows(field.type, nodes, relatedRows(relation, row, this.rowOf));
    const embedded = metadata.allEmbeddeds.find(({ propertyPath }) => propertyPath === path);
    if (embedded !== undefined) {
      const inside = columns[field.name] as RowColumns;
      const value = this.value(field.type, nodes, { ...row, columns: inside, within: `${path}.` });
      return `CASE WHEN ${Object.values(inside).map(isThere).join(' OR ')} THEN ${value} END`;
    }
    const column = metadata.columns.find(({ propertyPath }) => propertyPath === path);
    if (column === undefined)
      throw new Error(
        `${metadata.name}.${path} has no column, relation or source: declare one in its class.`,
      );
    const sql = columns[field.name] as string;
    return this.layout.stored(field, this.storedValue(column, sql), column.isNullable);
  }

  private storedValue({ type }: ColumnMetadata, sql: string): string {
    if (type === 'boolean') return this.json.boolean(sql);
    return type === 'simple-json' ? this.json.parsed(sql) : this.json.value(sql);
  }

  /** A row under an alias that nothing else has. */
  readonly rowOf: RowMaker = (metadata) => entityRow(metadata, `r${this.aliases++}`);

  metadataOf(entity: Class<unknown> | string): EntityMetadata {
    return this.store.getMetadata(entity as never);
  }
}

const isThere = (column: string | RowColumns): string => `${column} IS NOT NULL`;
