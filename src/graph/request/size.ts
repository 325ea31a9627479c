import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { LIMITS } from '../../limits.ts';
import { beyond } from './beyond.ts';

/** How much a selection set holds, its fragments written out. */
interface Size {
  depth: number;
  fields: number;
  rootFields: number;
  aliases: number;
  directives: number;
}

const NOTHING: Size = { depth: 0, fields: 0, rootFields: 0, aliases: 0, directives: 0 };

const INSTEAD: Record<keyof Size, string> = {
  depth: 'ask for what lies deeper by its id',
  fields: 'ask in several requests',
  rootFields: 'ask in several requests',
  aliases: 'ask in several requests',
  directives: 'ask in several requests',
};

const NAMES: Record<keyof Size, string> = {
  depth: 'Depth of a query',
  fields: 'Fields of a query',
  rootFields: 'Root fields of a query',
  aliases: 'Aliases of a query',
  directives: 'Directives of a query',
};

/** Throws a GraphQL error for a document beyond the limits. It need not be valid: validating takes longer than this. */
export function checkSize(document: DocumentNode): void {
  const sizes = new Sizes(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = sizes.of(definition.selectionSet);
    for (const what of Object.keys(NOTHING) as (keyof Size)[])
      if (size[what] > LIMITS[what]) throw beyond(NAMES[what], LIMITS[what], size[what], INSTEAD[what]);
  }
}

/** Sizes of selection sets. Each fragment is measured once; one within itself, which is not valid, counts once. */
class Sizes {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly known = new Map<string, Size>();

  constructor({ definitions }: DocumentNode) {
    for (const definition of definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  of({ selections }: SelectionSetNode): Size {
    return selections.map((selection) => this.ofSelection(selection)).reduce(together, NOTHING);
  }

  private ofSelection(selection: SelectionNode): Size {
    const own = { ...NOTHING, directives: selection.directives?.length ?? 0 };
    if (selection.kind === Kind.FRAGMENT_SPREAD) return together(own, this.ofFragment(selection.name.value));
    const inside = selection.selectionSet ? this.of(selection.selectionSet) : NOTHING;
    if (selection.kind === Kind.INLINE_FRAGMENT) return together(own, { ...inside, depth: inside.depth + 1 });
    return {
      depth: inside.depth + 1,
      fields: inside.fields + 1,
      rootFields: 1,
      aliases: inside.aliases + (selection.alias ? 1 : 0),
      directives: inside.directives + own.directives,
    };
  }

  private ofFragment(name: string): Size {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.known.set(name, NOTHING);
    const fragment = this.fragments.get(name);
    const size = fragment ? this.of(fragment.selectionSet) : NOTHING;
    this.known.set(name, size);
    return size;
  }
}

const together = (one: Size, other: Size): Size => ({
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  rootFields: one.rootFields + other.rootFields,
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
});
