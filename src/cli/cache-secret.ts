/**
 * The secret of those who share a cache; absent if nobody else writes it. An empty variable counts
 * as absent.
 */
export const cacheSecret = (): string | undefined =>
  process.env['BAN_TIN_CACHE_SECRET'] || undefined;
