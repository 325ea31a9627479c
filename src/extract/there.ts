import { has } from './adjuncts.ts';
import type { Claim } from './claims.ts';

/** Sentences back to which “there” points. */
const REACH = 2;

/** „Dort traf sie den Präsidenten“: a claim that says “there” took place in the city named last. */
export function takeUpPlaces(claims: readonly Claim[]): Claim[] {
  let named: Claim | null = null;
  return claims.map((claim) => {
    const near = named && claim.sentence - named.sentence <= REACH && named.sentence < claim.sentence;
    const points = claim.kind !== 'VISIT' && claim.reading.items.some((item) => has(item, 'there'));
    const told: Claim = !claim.place && near && points ? { ...claim, place: (named as Claim).place } : claim;
    if (told.place?.city) named = told;
    return told;
  });
}
