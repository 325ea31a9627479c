import { type GraphQLLeafType, type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import type { ComputedField } from '../compile/layout.ts';
import type { Variables } from '../compile/parameters.ts';
import { fieldReader } from '../resolvers.ts';

/** Computed texts kept: names, titles and dates come up again and again. */
const TEXTS_KEPT = 20_000;

/** What is longer is not kept, in characters. */
const LONGEST_KEPT = 2_000;

/** By how a field is computed, its arguments, and the JSON that it is computed from. */
const texts = new Map<unknown, Map<string, Map<string, string>>>();
let kept = 0;

/** The JSON of a computed field, from the JSON that it reads. */
export type Compute = (inputs: string) => string;

/** Computes a field for one request. What it gives throws what graphql-js would make an error of. */
export function computeFor(field: ComputedField, variables: Variables): Compute {
  const args = field.read(variables);
  const compute = computation(field, args);
  const key = JSON.stringify(args);
  if (key === '{}') return compute;
  return (inputs) => {
    const known = textsOf(field, key);
    let text = known.get(inputs);
    if (text === undefined) {
      text = compute(inputs);
      if (inputs.length <= LONGEST_KEPT) {
        known.set(inputs, text);
        kept++;
      }
    }
    return text;
  };
}

function textsOf({ source }: ComputedField, args: string): Map<string, string> {
  if (kept > TEXTS_KEPT) {
    texts.clear();
    kept = 0;
  }
  let ofField = texts.get(source);
  if (ofField === undefined) {
    ofField = new Map();
    texts.set(source, ofField);
  }
  let ofArguments = ofField.get(args);
  if (ofArguments === undefined) {
    ofArguments = new Map();
    ofField.set(args, ofArguments);
    kept++;
  }
  return ofArguments;
}

function computation({ type, source }: ComputedField, args: Record<string, unknown>): Compute {
  const read = fieldReader({ extensions: { field: source } });
  return (inputs) => JSON.stringify(completed(type, read({ value: JSON.parse(inputs) }, 'value', args)));
}

/** A value as graphql-js completes one of a scalar or an enum, or a list of them. Throws for a null out of place. */
function completed(type: GraphQLOutputType, value: unknown): unknown {
  if (isNonNullType(type)) {
    const present = completed(type.ofType, value);
    if (present === null) throw new Error(`Expected a value of the type ${type}, found null.`);
    return present;
  }
  if (value === null || value === undefined) return null;
  if (isListType(type)) return (value as unknown[]).map((item) => completed(type.ofType, item));
  return (type as GraphQLLeafType).serialize(value);
}
