import { getDocumentNodeFromSchema } from '@graphql-tools/utils';
import { type ASTNode, type GraphQLSchema, Kind, parse, print, visit } from 'graphql';
import { Extensions } from 'type-graphql';

/** The specification that the directives are of: as old as the newest of them, `@interfaceObject`, allows. */
const FEDERATION = 'https://specs.apollo.dev/federation/v2.3';

const DIRECTIVES = [
  'composeDirective',
  'extends',
  'external',
  'inaccessible',
  'interfaceObject',
  'key',
  'override',
  'provides',
  'requires',
  'shareable',
  'tag',
];

/**
 * A field of Query that is answered here, but is no part of a supergraph: two subgraphs that both have it do not
 * compose, and every server made for Relay has `node`.
 */
export const NotComposed: MethodDecorator = Extensions({ composed: false });

/**
 * The SDL that a gateway composes: with the directives of types and fields, which a schema printed otherwise lacks, and
 * a link to those of federation. `ofSchema` are directives that stand on the schema beside it, such as a link to one's own.
 */
export function serviceSdl(schema: GraphQLSchema, ofSchema: string): string {
  const document = withoutUncomposed(getDocumentNodeFromSchema(schema), schema);
  const used = new Set([
    ...directivesIn(document),
    ...directivesIn(parse(`extend schema ${ofSchema} @link`)),
  ]);
  const imports = DIRECTIVES.filter((name) => used.has(name)).map((name) => `"@${name}"`);
  const link = `@link(url: "${FEDERATION}", import: [${imports.join(', ')}])`;
  return `${print(parse(`extend schema ${link} ${ofSchema}`))}\n\n${print(document)}\n`;
}

const withoutUncomposed = <Node extends ASTNode>(document: Node, schema: GraphQLSchema): Node =>
  visit(document, {
    [Kind.SCHEMA_DEFINITION]: () => null,
    [Kind.OBJECT_TYPE_DEFINITION](node) {
      const query = schema.getQueryType();
      if (node.name.value !== query?.name) return undefined;
      const composed = node.fields?.filter(
        ({ name }) => query.getFields()[name.value]?.extensions.composed !== false,
      );
      return { ...node, fields: composed };
    },
  });

function directivesIn(document: ASTNode): string[] {
  const names: string[] = [];
  visit(document, {
    [Kind.DIRECTIVE]({ name }) {
      names.push(name.value);
    },
  });
  return names;
}
