import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { LIMITS } from '../../limits.ts';
import { beyond, isBeyond } from './beyond.ts';
import { checkSize } from './size.ts';

/** A document that is valid in the schema. */
export interface ValidDocument {
  operations: OperationDefinitionNode[];
  fragments: Record<string, FragmentDefinitionNode>;
}

/** Text of the documents kept, in characters. What is made of a text takes some hundred times its room. */
const TEXT_KEPT = 500_000;

/** The documents that requests ask in, each parsed and validated once; the one unused for longest makes room. */
export class Documents {
  private readonly kept = new Map<string, ValidDocument>();
  private length = 0;

  constructor(private readonly schema: GraphQLSchema) {}

  /**
   * A document; null for one that is not valid, which any executor of GraphQL will say why. Throws a GraphQL error for
   * one beyond the limits.
   */
  read(text: string): ValidDocument | null {
    const known = this.kept.get(text);
    if (known !== undefined) {
      this.kept.delete(text);
      this.kept.set(text, known);
      return known;
    }
    const document = parsedOrNull(text);
    if (document === null) return null;
    if (validate(this.schema, document).length > 0) return null;
    return this.keep(text, partsOf(document));
  }

  private keep(text: string, document: ValidDocument): ValidDocument {
    this.kept.set(text, document);
    this.length += text.length;
    for (const [oldest] of this.kept) {
      if (this.length <= TEXT_KEPT) break;
      this.kept.delete(oldest);
      this.length -= oldest.length;
    }
    return document;
  }
}

/** What the parser says of a text with too many tokens: it has no code for it. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;

/** Parses a text. Throws a GraphQL error for one that is no GraphQL, or beyond the limits. */
function parseWithinLimits(text: string): DocumentNode {
  if (text.length > LIMITS.query)
    throw beyond('Characters of a query', LIMITS.query, text.length, 'put values into variables');
  try {
    const document = parse(text, { maxTokens: LIMITS.tokens });
    checkSize(document);
    return document;
  } catch (error) {
    if (!TOO_MANY_TOKENS.test((error as Error).message)) throw error;
    throw beyond('Tokens of a query', LIMITS.tokens, null, 'ask in several requests');
  }
}

function parsedOrNull(text: string): DocumentNode | null {
  try {
    return parseWithinLimits(text);
  } catch (error) {
    if (isBeyond(error)) throw error;
    return null;
  }
}

function partsOf({ definitions }: DocumentNode): ValidDocument {
  const operations: OperationDefinitionNode[] = [];
  const fragments: ValidDocument['fragments'] = {};
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return { operations, fragments };
}
