import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLInt,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
  valueFromAST,
  valueFromASTUntyped,
} from 'graphql';
import { LIMITS } from '../../limits.ts';
import { PAGE } from '../compile/connection.ts';
import type { Variables } from '../compile/parameters.ts';

/** What lists without pages are taken to hold: delegations of an event, participants, mentions… */
const LIST = 5;

/** Lists that are longer as a rule, by type and field. Those of Query hold a table. */
const LISTS: Record<string, number> = { '__Schema.types': 60, '__Type.fields': 8 };
const TABLE = 100;

/** An operation with its fragments and coerced variables. */
export interface Operation {
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Variables;
}

/**
 * How many objects an operation asks for at most: a connection holds as many as its `first`, `_entities` one for each
 * representation, another list five, and all that is asked of an object is asked of each. What `@skip` and `@include` leave out counts too.
 */
export function costOf(schema: GraphQLSchema, { operation, fragments, variables }: Operation): number {
  const ofFragments = new Map<string, number>();

  function ofSet({ selections }: SelectionSetNode, parent: GraphQLNamedType): number {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost += ofField(selection, parent);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        cost += ofSet(selection.selectionSet, typeCalled(selection.typeCondition?.name.value) ?? parent);
      else cost += ofFragment(selection.name.value);
    }
    return cost;
  }

  function ofFragment(name: string): number {
    const fragment = fragments[name]!;
    const cost =
      ofFragments.get(name) ??
      ofSet(fragment.selectionSet, typeCalled(fragment.typeCondition.name.value) as GraphQLNamedType);
    ofFragments.set(name, cost);
    return cost;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType): number {
    const field = fieldOf(parent, node.name.value);
    if (field === undefined || !node.selectionSet || !isCompositeType(getNamedType(field.type))) return 0;
    const type = getNamedType(field.type);
    const inside = ofSet(node.selectionSet, type);
    if (isConnection(type)) return 1 + onPage(node) * inside;
    return numberOf(field, node, parent) * ((isPartOfPage(type) ? 0 : 1) + inside);
  }

  function numberOf(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    parent: GraphQLNamedType,
  ): number {
    if (isUnionType(getNamedType(field.type))) return representationsIn(node);
    if (!isListType(getNullableType(field.type)) || isConnection(parent)) return 1;
    return parent === schema.getQueryType() ? TABLE : (LISTS[`${parent.name}.${field.name}`] ?? LIST);
  }

  function representationsIn(node: FieldNode): number {
    const given = argumentCalled('representations', node);
    return [given && valueFromASTUntyped(given, variables)].flat().length;
  }

  function onPage(node: FieldNode): number {
    const first = argumentCalled('first', node);
    const asked = first && valueFromAST(first, GraphQLInt, variables);
    return Math.min(LIMITS.changes, Math.max(1, (asked as number | null | undefined) ?? PAGE));
  }

  const fieldOf = (parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined => {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  };
  const typeCalled = (name: string | undefined) => (name === undefined ? undefined : schema.getType(name));

  return ofSet(operation.selectionSet, schema.getQueryType() as GraphQLNamedType);
}

const argumentCalled = (called: string, node: FieldNode): ValueNode | undefined =>
  node.arguments?.find(({ name }) => name.value === called)?.value;

const isConnection = ({ name }: GraphQLNamedType): boolean => name.endsWith('Connection');

const isPartOfPage = ({ name }: GraphQLNamedType): boolean => name.endsWith('Edge') || name === 'PageInfo';
