import { slug } from '../ids.ts';
import type { Publisher } from './release.ts';

/** Country domains that anybody anywhere registers in: they tell nothing of a country. */
const OPEN_DOMAINS = new Set('ac ai cc co eu fm gg im io la me nu sh su sx to tv vc ws'.split(' '));

/** Country domains that are not the country's ISO 3166-1 code. */
const CODE_OF_DOMAIN: Record<string, string> = { uk: 'GB' };

/**
 * The publisher at an address: known by its host (`www.mfa.gov.kg` → `mfa-gov-kg`), of the country whose domain that
 * is, under the name that its pages state or else the host itself.
 */
export function publisherAt(address: string, name: string | null): Publisher {
  const host = new URL(address).hostname.replace(/^www\./, '');
  return { id: slug(host), name: name ?? host, names: [], country: countryOf(host) };
}

/** A publisher of which only the name is known. */
export const publisherNamed = (name: string): Publisher => ({
  id: slug(name),
  name,
  names: [],
  country: null,
});

function countryOf(host: string): string | null {
  const domain = host.slice(host.lastIndexOf('.') + 1);
  if (!/^[a-z]{2}$/.test(domain) || OPEN_DOMAINS.has(domain)) return null;
  return CODE_OF_DOMAIN[domain] ?? domain.toUpperCase();
}
