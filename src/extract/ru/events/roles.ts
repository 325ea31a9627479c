/** Whoever meets, calls or talks with somebody. */
export const people = { a: 'PARTICIPANT', b: 'PARTICIPANT' } as const;
