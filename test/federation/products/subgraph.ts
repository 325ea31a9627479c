import { DirectiveLocation, GraphQLDirective, type GraphQLSchema, specifiedDirectives } from 'graphql';
import { Arg, buildSchemaSync, ID, Query, Resolver } from 'type-graphql';
import { type Reference, referencesOf } from '../../../src/graph/federation/representations.ts';
import { subgraphOf } from '../../../src/graph/federation/subgraph.ts';
import { deprecatedProducts, inventories, products, research, userOf } from './products.ts';
import { DeprecatedProduct, Inventory, Product, ProductResearch } from './types.ts';

@Resolver()
class ProductFields {
  @Query(() => Product)
  product(@Arg('id', () => ID, { nullable: false }) id: string): Product | undefined {
    return products.find((product) => product.id === id);
  }

  @Query(() => DeprecatedProduct, { deprecationReason: 'Use product query instead' })
  deprecatedProduct(
    @Arg('sku', () => String, { nullable: false }) sku: string,
    @Arg('package', () => String, { nullable: false }) ofPackage: string,
  ): DeprecatedProduct | undefined {
    return deprecatedProducts.find((product) => product.sku === sku && product.package === ofPackage);
  }
}

const custom = new GraphQLDirective({ name: 'custom', locations: [DirectiveLocation.OBJECT] });

const OF_SCHEMA = `
  @link(url: "https://myspecs.dev/myCustomDirective/v1.0", import: ["@custom"])
  @composeDirective(name: "@custom")`;

/** The subgraph of products of Apollo's compatibility tests, made a subgraph by what makes ours one. */
export function productsSubgraph(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [ProductFields],
    orphanedTypes: [Inventory, ProductResearch],
    directives: [...specifiedDirectives, custom],
    nullableByDefault: true,
    validate: false,
  });
  const answer = (entities: Parameters<typeof referencesOf>[1]) => ({
    resolve: (_root: unknown, { representations }: Record<string, unknown>) =>
      referencesOf(representations as object[], entities).map((reference, index) =>
        found(reference, (representations as object[])[index] as object),
      ),
  });
  return subgraphOf(schema, answer, OF_SCHEMA);
}

const ROWS: Record<string, object[]> = {
  Product: products,
  DeprecatedProduct: deprecatedProducts,
  ProductResearch: research,
  Inventory: inventories,
};

/** What a reference refers to: a user that the representation tells of, or the row with the values of the key. */
function found({ type, key, values }: Reference, representation: object): object | null {
  const row =
    type.name === 'User'
      ? userOf(representation)
      : ROWS[type.name]?.find((one) => key.every((path, index) => valueAt(one, path) === values[index]));
  return row ? { ...row, __typename: type.name } : null;
}

const valueAt = (row: unknown, path: readonly string[]): unknown =>
  path.reduce((value, name) => (value as Record<string, unknown>)[name], row);
