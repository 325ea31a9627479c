import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Running } from '../compile/plans.ts';

/** The fields selected, in the order of the query: of each response key, its nodes by the object type they are of. */
export type SelectedFields = Map<string, Map<GraphQLObjectType, FieldNode[]>>;

/** What selects fields: an operation, or a field of a composite type. */
export type Selecting = Pick<FieldNode, 'selectionSet'>;

/** The object types that may stand where a type is declared. */
export const objectTypesOf = (
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
): readonly GraphQLObjectType[] => (isAbstractType(type) ? schema.getPossibleTypes(type) : [type]);

/** What is selected of objects that are of one of some types, with fragments, `@skip` and `@include` resolved. */
export function selectedFields(
  { schema, fragments, variableValues }: Running,
  types: readonly GraphQLObjectType[],
  nodes: readonly Selecting[],
): SelectedFields {
  const found: SelectedFields = new Map();
  const visited = new Set<string>();
  const within = (condition: NamedTypeNode | undefined, among: readonly GraphQLObjectType[]) => {
    if (condition === undefined) return among;
    const possible = objectTypesOf(schema, schema.getType(condition.name.value) as GraphQLCompositeType);
    return among.filter((type) => possible.includes(type));
  };

  function addField(node: FieldNode, among: readonly GraphQLObjectType[]): void {
    const key = node.alias?.value ?? node.name.value;
    const byType = found.get(key) ?? new Map<GraphQLObjectType, FieldNode[]>();
    found.set(key, byType);
    for (const type of among) byType.set(type, [...(byType.get(type) ?? []), node]);
  }

  function addSpread(name: string, among: readonly GraphQLObjectType[]): void {
    const visit = `${name} ${among}`;
    if (visited.has(visit)) return;
    visited.add(visit);
    const { typeCondition, selectionSet } = fragments[name] as FragmentDefinitionNode;
    add(selectionSet, within(typeCondition, among));
  }

  function add(set: SelectionSetNode | undefined, among: readonly GraphQLObjectType[]): void {
    if (set === undefined || among.length === 0) return;
    for (const selection of set.selections) {
      if (!isIncluded(selection, variableValues)) continue;
      if (selection.kind === Kind.FIELD) addField(selection, among);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) addSpread(selection.name.value, among);
      else add(selection.selectionSet, within(selection.typeCondition, among));
    }
  }

  for (const { selectionSet } of nodes) add(selectionSet, types);
  return found;
}

const isIncluded = (selection: SelectionNode, variables: Record<string, unknown>): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;
