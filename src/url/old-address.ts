import type { SitePath } from './site-path.ts';

/** An address within this site of a former page. */
export interface OldAddress {
  /** In the form that browsers send: everything but plain ASCII is percent-encoded. */
  readonly path: SitePath;
  /** Without `?`; absent if any query matches. */
  readonly query?: string;
}

/** Segments that are valid as file names and as words in any host's table of redirects. */
const segment = /^[\w\p{L}\p{M}~!@(),+=-][\w\p{L}\p{M}.~!@(),+= -]*$/u;

/** No quotation mark, and no character with a special meaning in a host's table. */
const queryForm = /^[\w.~!*:@,;/+%&=-]+$/u;

const longest = 500;

/** Bytes of a segment: file systems allow 255, including the page's own name or extension. */
const longestSegment = 200;

const bytesOf = (name: string): number => new TextEncoder().encode(name).length;

const decodedSegments = (path: string): string[] | undefined => {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
};

/**
 * Parses an address of an old portal, `/Default.aspx?tabid=12&id=345`; `undefined` if it is not one
 * of this site or would not be valid in a host's table of redirects.
 */
export const parseOldAddress = (text: string): OldAddress | undefined => {
  const [, path = '', , query] = /^(\/[^?#\\]*)(\?([^#]*))?$/u.exec(text.normalize('NFC')) ?? [];
  const segments = decodedSegments(path)?.map((each) => each.normalize('NFC'));
  if (!segments || text.length > longest) return undefined;
  const names = segments.slice(1, segments.at(-1) === '' ? -1 : undefined);
  const isPlain = names.every(
    (name) => segment.test(name) && !/[. ]$/u.test(name) && bytesOf(name) <= longestSegment,
  );
  const isHome = names.length === 0;
  if (!isPlain || (isHome && !query)) return undefined;
  if (query && !queryForm.test(query)) return undefined;
  return { path: encodeURI(segments.join('/')) as SitePath, ...(query && { query }) };
};
