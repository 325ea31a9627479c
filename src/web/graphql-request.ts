import type { IncomingMessage } from 'node:http';
import type { GraphRequest } from '../graph/request/reception.ts';
import { JSON_TYPE } from './content-type.ts';

/** What may stand in the address of a request, each once. */
const PARAMETERS = ['query', 'operationName', 'variables', 'extensions'] as const;

/**
 * The GraphQL request that a JSON body or an address holds; null where Apollo Server will refuse it, which then says
 * what is wrong with it.
 */
export function graphRequestOf(request: IncomingMessage, url: URL, body: unknown): GraphRequest | null {
  const given = request.method === 'POST' ? body : parametersOf(request, url);
  if (!isRecord(given)) return null;
  const { query, operationName = null, variables = null, extensions = null } = given;
  if (typeof query !== 'string' || query === '') return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !isRecord(variables)) return null;
  if (extensions !== null && (!isRecord(extensions) || 'persistedQuery' in extensions)) return null;
  return { query, operationName, variables };
}

function parametersOf(
  { method, headers }: IncomingMessage,
  { searchParams }: URL,
): Record<string, unknown> | null {
  if (method !== 'GET' && method !== 'HEAD') return null;
  if (!(headers['content-type'] ?? JSON_TYPE).startsWith(JSON_TYPE)) return null;
  const given: Record<string, unknown> = {};
  for (const name of PARAMETERS) {
    const [value, ...others] = searchParams.getAll(name);
    if (others.length > 0) return null;
    if (value !== undefined) given[name] = value;
  }
  for (const name of ['variables', 'extensions'])
    if (typeof given[name] === 'string') given[name] = parsed(given[name]);
  return given;
}

/** The value of JSON; the text itself, which is no record, where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
