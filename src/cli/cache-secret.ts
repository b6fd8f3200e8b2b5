/** The secret of those who share a cache; absent where nobody else writes it. An empty variable is none. */
export const cacheSecret = (): string | undefined =>
  process.env['BAN_TIN_CACHE_SECRET'] || undefined;
