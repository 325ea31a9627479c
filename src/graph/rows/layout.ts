import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  GraphQLString,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  TypeNameMetaFieldDef,
} from 'graphql';
import { badInput } from '../../model/bad-input.ts';
import { TYPE_KEY } from '../compile/compiler.ts';
import { fieldReader } from '../resolvers.ts';
import { Columns, Place } from './columns.ts';
import { isAboutPages, isConnection, isLayer } from './connections.ts';
import { type Connection, Pages, type Source } from './pages.ts';
import {
  type Fill,
  fillAll,
  fillCell,
  fillObject,
  multiplyByCells,
  multiplyByObjects,
  type Read,
} from './reader.ts';
import { objectTypesOf, type Selecting, selectedFields } from './selected.ts';

/** A part of a query as it fills rows; `list` is the place of what multiplies them, null where nothing does. */
interface Part {
  fill: Fill;
  list: Place | null;
}

/** Lays out as a table what a query selects: its columns, in the order of the query, and how an answer fills them. */
export class Layout {
  readonly columns = new Columns();
  private readonly query: GraphQLObjectType;
  private readonly hasOneRoot: boolean;

  constructor(private readonly source: Source) {
    const { parentType, operation } = source.query;
    this.query = parentType;
    this.hasOneRoot = selectedFields(source.query, [parentType], [operation]).size === 1;
  }

  /** The whole query. Throws a GraphQL error where it makes no table. */
  root(): Fill {
    return this.objects(this.query, [this.source.query.operation], Place.root).fill;
  }

  /** Objects of a type: of their own type where that is abstract. */
  private objects(type: GraphQLCompositeType, nodes: readonly Selecting[], place: Place): Part {
    const { query } = this.source;
    const types = objectTypesOf(query.schema, type);
    const parts = new Map(types.map(({ name }) => [name, [] as Part[]]));
    for (const [key, byType] of selectedFields(query, types, nodes))
      for (const [owner, fields] of byType) {
        const part = this.field(owner, key, fields, place);
        if (part !== null) parts.get(owner.name)!.push(part);
      }
    const objects = new Map([...parts].map(([name, own]) => [name, together(own)]));
    const list = [...objects.values()].find((object) => object.list !== null)?.list ?? null;
    const fill: Fill = isAbstractType(type)
      ? (object, row) => objects.get(object[TYPE_KEY] as string)!.fill(object, row)
      : objects.get(type.name)!.fill;
    return { fill, list };
  }

  /** A field of an object type; null for what makes no column. */
  private field(
    owner: GraphQLObjectType,
    key: string,
    nodes: readonly FieldNode[],
    around: Place,
  ): Part | null {
    const name = nodes[0]!.name.value;
    if (isAboutPages(owner, name)) return null;
    if (name === TypeNameMetaFieldDef.name) return this.cell(around.at(key), GraphQLString, () => owner.name);
    const field = owner.getFields()[name];
    if (field === undefined)
      throw badInput(`${name} describes the schema and makes no table: ask /graphql for it.`);
    const read = this.reading(field, key, nodes[0]!);
    const type = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    if (isLeafType(type)) {
      const place = around.at(key);
      return isList ? this.cells(place, type, read) : this.cell(place, type, read);
    }
    const leavesNoName = isLayer(owner, name) || (owner === this.query && this.hasOneRoot);
    const place = leavesNoName ? around.through(key) : around.at(key);
    const inner = this.objects(type, nodes, place);
    if (isList) return { list: place, fill: multiplyByObjects(read, inner.fill) };
    if (!isConnection(type)) return { list: inner.list, fill: fillObject(read, inner.fill) };
    const connection = { parent: owner, nodes, of: read as Connection['of'], fill: inner.fill };
    return { list: inner.list, fill: new Pages(connection, this.source).fill };
  }

  private cell(place: Place, type: GraphQLLeafType, read: Read): Part {
    return { list: null, fill: fillCell(read, this.columns.at(place, type), type) };
  }

  private cells(place: Place, type: GraphQLLeafType, read: Read): Part {
    return { list: place, fill: multiplyByCells(read, this.columns.at(place, type), type) };
  }

  /** A field in the objects of an answer. Objects that were computed hold it by name, and it has no resolver. */
  private reading(field: GraphQLField<unknown, unknown>, key: string, node: FieldNode): Read {
    if (field.resolve === undefined) return (object) => object[field.name];
    const read = fieldReader(field);
    const given = getArgumentValues(field, node, this.source.query.variableValues);
    return (object) => read(object, key, given);
  }
}

/** The parts of one object. Throws a GraphQL error where two of them would multiply its row. */
function together(parts: readonly Part[]): Part {
  const [list = null, other] = parts.flatMap((part) => part.list ?? []);
  if (list !== null && other !== undefined)
    throw badInput(
      `A table has a row for each item of one list, and here two stand side by side: ${list.path} and ${other.path}. Ask for each in a query of its own, with an id in both to join the tables by.`,
    );
  return { list, fill: fillAll(parts.map(({ fill }) => fill)) };
}
