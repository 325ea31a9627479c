/** Whoever meets, calls or talks with somebody. */
export const met = {
  kind: 'MEETING',
  a: 'PARTICIPANT',
  b: 'PARTICIPANT',
} as const;
