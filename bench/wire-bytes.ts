import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes as a host sends them that compresses once, as far as it can: brotli 11. */
export const brotliBytes = (body: string | Uint8Array): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Bytes as a host sends them to browsers without brotli: gzip 9. */
export const gzipBytes = (body: string | Uint8Array): number => gzipSync(body, { level: 9 }).length;

const compressible = /^(?:text\/|image\/svg|application\/(?:json|xml|[\w.+]*\+xml))/u;

/** Whether a host compresses what is of such a media type. */
export const isCompressible = (contentType: string): boolean => compressible.test(contentType);

/** What a body weighs on its way: texts compressed, pictures and sound as they are. */
export const wireBytes = (body: Uint8Array, contentType: string): number =>
  isCompressible(contentType) ? brotliBytes(body) : body.length;
