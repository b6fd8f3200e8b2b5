import { isDeepStrictEqual } from 'node:util';
import { parseOldAddress, type OldAddress } from '../url/old-address.ts';
import type { ListedAddress } from './listed-address.ts';

/** An address of the old portal that can be redirected. */
export interface PortalAddress {
  /** In the form of `redirects.yaml`: without the host, with readable letters. */
  readonly written: string;
  /** Absent for the front page, `/`, which cannot be redirected. */
  readonly address?: OldAddress;
  readonly title?: string;
}

/** The content of a list about one old portal; each of its rows is in one of the fields. */
export interface OldPortal {
  /** The host of most addresses; absent if none names a host. */
  readonly host?: string;
  readonly addresses: readonly PortalAddress[];
  readonly unusable: readonly { readonly text: string; readonly reason: string }[];
  /** Other hosts, with the number of their addresses. */
  readonly others: ReadonlyMap<string, number>;
}

interface Split {
  readonly host?: string;
  /** The address from the path on, without a fragment. */
  readonly rest: string;
}

/** `www.` and the port do not make another portal. */
const hostOf = (authority: string): string =>
  authority
    .replace(/^.*@/u, '')
    .replace(/:\d*$/u, '')
    .replace(/^www\./iu, '')
    .toLowerCase();

const splitAddress = (text: string): Split | undefined => {
  const [, behindScheme, bare] =
    /^(?:(?:https?:)?\/\/(.+)|([\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[:/?].*)?))$/isu.exec(text) ?? [];
  const absolute = behindScheme ?? bare;
  if (absolute === undefined) {
    return text.startsWith('/') ? { rest: text.replace(/#.*$/su, '') } : undefined;
  }
  const [, authority = '', rest = ''] = /^([^/?#\\]*)([^#]*)/u.exec(absolute) ?? [];
  const host = hostOf(authority);
  return host === '' ? undefined : { host, rest: rest.startsWith('/') ? rest : `/${rest}` };
};

/** Browsers percent-encode non-ASCII characters; redirects are compared with the encoded form. */
const sentQuery = (rest: string): string => {
  const at = rest.indexOf('?');
  if (at < 0) return rest;
  const query = rest
    .slice(at)
    .replaceAll(/[\s"<>]|\P{ASCII}+/gu, (letters) => encodeURIComponent(letters));
  return `${rest.slice(0, at)}${query}`;
};

/** Why an address is not possible in a table of redirects. */
const reasonFor = (rest: string): string => {
  const [path = '', query = ''] = rest.split('?');
  if (rest.length > 500) return 'dài hơn 500 ký tự';
  if (/%(?![0-9a-f]{2})/iu.test(path)) return 'mã % trong đường dẫn bị hỏng';
  if (path.includes('//')) return 'có hai dấu / liền nhau';
  if (/\/\.{1,2}(?:\/|$)/u.test(path)) return 'đường dẫn có "." hoặc ".."';
  const [sign] =
    /[^\w\p{L}\p{M}.~!@(),+=%/ -]/u.exec(path) ?? /[^\w.~!*:@,;/+%&=-]/u.exec(query) ?? [];
  return sign === undefined
    ? 'đường dẫn có tên viết không dùng được'
    : `có ký tự ${JSON.stringify(sign)} không dùng được trong bảng chuyển hướng`;
};

const readable = (rest: string, address: OldAddress): string => {
  const { path, query } = address;
  const written = `${decodeURI(path)}${query === undefined ? '' : `?${query}`}`;
  return isDeepStrictEqual(parseOldAddress(written), address) ? written : rest;
};

/** The address without its host, or why it is not possible. */
const portalAddress = (
  text: string,
  title: string | undefined,
): PortalAddress | { readonly reason: string } => {
  const rest = sentQuery(text).replace(/\?$/u, '');
  const titled = title === undefined ? {} : { title };
  if (rest === '/') return { written: '/', ...titled };
  const address = parseOldAddress(rest);
  if (!address) return { reason: reasonFor(rest) };
  return { written: readable(rest, address), address, ...titled };
};

/** The most frequent one; of several, the first. */
const mostFrequent = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];

/** Separates the addresses of the portal from those of other hosts and from invalid ones. */
export const oldPortal = (rows: readonly ListedAddress[]): OldPortal => {
  const split = rows.map((row) => ({ ...row, at: splitAddress(row.text) }));
  const counts = new Map<string, number>();
  for (const { at } of split)
    if (at?.host !== undefined) counts.set(at.host, (counts.get(at.host) ?? 0) + 1);
  const host = mostFrequent(counts);
  const addresses: PortalAddress[] = [];
  const unusable: { text: string; reason: string }[] = [];
  for (const { text, title, at } of split) {
    if (!at) unusable.push({ text, reason: 'không phải là địa chỉ web' });
    else if (at.host === undefined || at.host === host) {
      const read = portalAddress(at.rest, title);
      if ('reason' in read) unusable.push({ text, reason: read.reason });
      else addresses.push(read);
    }
  }
  const others = new Map([...counts].filter(([name]) => name !== host));
  return { ...(host !== undefined && { host }), addresses, unusable, others };
};
