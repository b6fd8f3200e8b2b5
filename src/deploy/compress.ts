import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliDecompress,
  constants,
  gunzip,
  gzip,
  type InputType,
} from 'node:zlib';

/** Smaller files fit into one packet as they are. */
const leastBytes = 1024;

/** Larger ones would fill the memory; no page is nearly as large. */
const mostBytes = 32 * 1024 * 1024;

const endings = /\.(?:html|css|m?js|svg|xml|json|txt|webmanifest|csv|geojson|ics|vtt)$/iu;

/** Whether a file gets compressed forms beside it. */
export const hasCompressedForms = (file: string, bytes: number): boolean =>
  endings.test(file) && bytes > leastBytes && bytes <= mostBytes;

/** A compressed form that web servers send if they find it beside the file. */
export interface CompressedForm {
  readonly ending: '.gz' | '.br';
  /** Deterministic: always the same bytes for the same content. */
  readonly pack: (content: Uint8Array) => Promise<Buffer>;
  /** @throws Error if it is in another format */
  readonly unpack: (packed: Uint8Array) => Promise<Buffer>;
}

/**
 * The smallest window that holds a whole file, as a power of two (RFC 7932, 9.1). The encoder gets memory for the whole
 * window, which takes sixteen times as long as compressing a page.
 */
const windowBits = (bytes: number): number =>
  Math.min(
    constants.BROTLI_DEFAULT_WINDOW,
    Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes + 16))),
  );

const brotli = promisify(brotliCompress);
const zip = promisify<InputType, { level: number }, Buffer>(gzip);
const unbrotli = promisify<InputType, Buffer>(brotliDecompress);
const unzip = promisify<InputType, Buffer>(gunzip);

export const compressedForms: readonly CompressedForm[] = [
  { ending: '.gz', pack: (content) => zip(content, { level: 9 }), unpack: (file) => unzip(file) },
  {
    ending: '.br',
    pack: (content) =>
      brotli(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 9,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          [constants.BROTLI_PARAM_LGWIN]: windowBits(content.length),
        },
      }),
    unpack: (file) => unbrotli(file),
  },
];

/** The names of a file and its compressed forms. */
export const formsOf = (file: string): readonly string[] => [
  file,
  ...compressedForms.map(({ ending }) => file + ending),
];
