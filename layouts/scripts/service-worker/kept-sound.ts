import { cacheName } from '../cache-names.ts';
import { base } from './keepers.ts';

/** The part of a sound that a player asks for (RFC 9110, 14.1.2); players ask for nothing else. */
const partOf = async (range: string | null, whole: Response): Promise<Response> => {
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === '') return whole;
  const blob = await whole.blob();
  const end = to === '' ? blob.size - 1 : Math.min(Number(to), blob.size - 1);
  const part = blob.slice(Number(from), end + 1, blob.type);
  return new Response(part, {
    status: 206,
    headers: {
      'Content-Type': `${whole.headers.get('content-type')}`,
      'Content-Range': `bytes ${from}-${end}/${blob.size}`,
      'Content-Length': `${part.size}`,
    },
  });
};

/**
 * A sound that a listener has kept on this device, from there; every other one from the network,
 * unchanged.
 */
export const keptSound = async (request: Request): Promise<Response> => {
  const cache = await caches.open(cacheName(base, 'sounds'));
  const kept = await cache.match(request.url, { ignoreVary: true });
  return kept ? partOf(request.headers.get('range'), kept) : fetch(request);
};
