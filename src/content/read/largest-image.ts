/**
 * Heavier images make residents on slow networks wait; the editors' guide names the same number.
 */
export const largestImage = { megabytes: 5, bytes: 5_000_000 } as const;
