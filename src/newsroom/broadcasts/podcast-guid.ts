import { createHash } from 'node:crypto';

/** The namespace of podcasts (podcastindex.org/namespace/1.0#guid). */
const namespace = 'ead4c236bf5858c6a2c6a6b28d128cb6';

/**
 * The identity of a podcast as the Podcasting 2.0 namespace makes it: a UUID of version 5 (RFC 9562)
 * of the feed's address without its scheme.
 *
 * @param feed the absolute address of the feed
 */
export const podcastGuid = (feed: string): string => {
  const name = feed.replace(/^[a-z]+:\/\//u, '').replace(/\/+$/u, '');
  const bytes = createHash('sha1').update(Buffer.from(namespace, 'hex')).update(name).digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
};
