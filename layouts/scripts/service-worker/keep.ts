import type { Strategy } from 'workbox-strategies';

/** Keeps one address; what cannot be had now is left out and must not fail the rest. */
export const keep = async (
  event: ExtendableEvent,
  keeper: Strategy,
  href: string,
): Promise<void> => {
  try {
    const request = new Request(href, { cache: 'no-cache' });
    await Promise.all(keeper.handleAll({ event, request }));
  } catch {
    /* Read later, it is kept then. */
  }
};
