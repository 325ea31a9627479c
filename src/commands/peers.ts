import type { Harvest } from '../harvest/harvest-peer.ts';
import { Mistake } from './mistake.ts';

/** The endpoint of a peer as it is named: its GraphQL is at `/graphql` where no path says otherwise. */
export function endpointOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new Mistake(
      `expected the address of a server such as https://mfa.example/graphql, found "${address}"`,
    );
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}

/** Tells what came of a harvest: what went wrong on standard error, the rest through `say`. */
export function tellHarvest(endpoint: string, harvest: Harvest, say: (line: string) => void): void {
  const { upserts, withdrawals, refusals, failure } = harvest;
  for (const refusal of refusals) console.error(`communique: ${endpoint} refused: ${refusal}`);
  if (failure !== null) console.error(`communique: ${endpoint} ${failure}`);
  const parts = [`${upserts} ${upserts === 1 ? 'release' : 'releases'} harvested`];
  if (withdrawals > 0) parts.push(`${withdrawals} withdrawn`);
  if (refusals.length > 0) parts.push(`${refusals.length} refused`);
  say(`${endpoint} ${parts.join(', ')}`);
}
