import type { Strategy } from 'workbox-strategies';

/**
 * Caches one address; one that cannot be loaded now is skipped and must not make the others fail.
 */
export const keep = async (
  event: ExtendableEvent,
  keeper: Strategy,
  href: string,
): Promise<void> => {
  try {
    const request = new Request(href, { cache: 'no-cache' });
    await Promise.all(keeper.handleAll({ event, request }));
  } catch {
    /* It is cached when it is read later. */
  }
};
