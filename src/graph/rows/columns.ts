import type { GraphQLLeafType } from 'graphql';
import { badInput } from '../../model/bad-input.ts';

/** A column of a table: called by the path that leads to it, `delegations.country.code`. */
export interface Column {
  readonly name: string;
  readonly type: GraphQLLeafType;
}

/** A place in a query: what its columns are called after, and all the response keys on the way. */
export class Place {
  static readonly root = new Place([], []);

  private constructor(
    private readonly names: readonly string[],
    private readonly keys: readonly string[],
  ) {}

  at(key: string): Place {
    return new Place([...this.names, key], [...this.keys, key]);
  }

  /** The place of a field that leaves no trace in names. */
  through(key: string): Place {
    return new Place(this.names, [...this.keys, key]);
  }

  get name(): string {
    return this.names.join('.');
  }

  get path(): string {
    return this.keys.join('.');
  }
}

/** The columns of a table, in order, as they are found. */
export class Columns {
  readonly all: Column[] = [];
  private readonly known = new Map<string, { path: string; index: number }>();

  /** The index of the column at a place. Throws a GraphQL error where another place has its name. */
  at({ name, path }: Place, type: GraphQLLeafType): number {
    const known = this.known.get(name);
    if (known?.path === path) return known.index;
    if (known !== undefined)
      throw badInput(
        `Two columns would be called ${name}: ${known.path} and ${path}. Give one of them an alias.`,
      );
    const index = this.all.push({ name, type }) - 1;
    this.known.set(name, { path, index });
    return index;
  }
}
