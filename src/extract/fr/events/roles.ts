/** Whoever meets, calls or talks with somebody. */
export const met = { kind: 'MEETING', a: 'PARTICIPANT', b: 'PARTICIPANT', c: 'PARTICIPANT' } as const;
