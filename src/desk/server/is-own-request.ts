import type { IncomingHttpHeaders } from 'node:http';

/** The parts of a request that say where it comes from. */
export interface AskedFrom {
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

const one = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === 'object' ? header.join(', ') : header;

const reads: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD']);

/** Whether a browser says that it opens a page because its user has asked for it. */
const isOpened = ({ headers }: AskedFrom): boolean =>
  headers['sec-fetch-site'] === 'none' && headers['sec-fetch-mode'] === 'navigate';

/**
 * Whether a request comes from a page of the desk itself, or opens one. The name of the machine is
 * compared, because a page elsewhere may use a name of its own that leads to this machine; the
 * origin, because another page may send forms here; and what the browser says about the sender,
 * because images and scripts have no origin.
 *
 * @param origin the only one, such as `http://127.0.0.1:8100`
 */
export const isOwnRequest = (request: AskedFrom, origin: string): boolean => {
  const { method, headers } = request;
  if (headers.host !== new URL(origin).host) return false;
  const from = one(headers.origin);
  if (from !== undefined && from !== origin) return false;
  if (!reads.has(method) && from !== origin) return false;
  const site = one(headers['sec-fetch-site']);
  return site === undefined || site === 'same-origin' || (reads.has(method) && isOpened(request));
};

/** Whether an address with a secret may be opened: from a mail program or a page, if the name is right. */
export const mayEnter = ({ method, headers }: AskedFrom, origin: string): boolean =>
  method === 'GET' &&
  headers.host === new URL(origin).host &&
  [undefined, 'navigate'].includes(one(headers['sec-fetch-mode']));
