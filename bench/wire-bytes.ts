import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes from a host that compresses once, as far as possible: brotli 11. */
export const brotliBytes = (body: string | Uint8Array): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Bytes for browsers without brotli: gzip 9. */
export const gzipBytes = (body: string | Uint8Array): number => gzipSync(body, { level: 9 }).length;

const compressible = /^(?:text\/|image\/svg|application\/(?:json|xml|[\w.+]*\+xml))/u;

/** Whether a host compresses this media type. */
export const isCompressible = (contentType: string): boolean => compressible.test(contentType);

/** The bytes of a body on the network: texts compressed, pictures and sound unchanged. */
export const wireBytes = (body: Uint8Array, contentType: string): number =>
  isCompressible(contentType) ? brotliBytes(body) : body.length;
