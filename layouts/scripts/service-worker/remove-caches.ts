import { CacheExpiration } from 'workbox-expiration';
import { cachePrefix } from '../cache-names.ts';

/** Removes the site's caches except those named, with Workbox's records about their entries. */
export const removeCaches = async (base: string, kept: readonly string[]): Promise<void> => {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(cachePrefix(base)) && !kept.includes(name));
  await Promise.all(
    old.map(async (name) => {
      await caches.delete(name);
      await new CacheExpiration(name, { maxEntries: 1 }).delete();
    }),
  );
};
