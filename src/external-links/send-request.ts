import { lookup } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import { PrivateAddressError } from './verdict.ts';

/**
 * Looks up a host and keeps only its public addresses. The connection uses the address returned
 * here, so that a host name cannot first resolve to a public address and then to an internal one.
 */
const lookupPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, []);
    const open = found.filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (!first) return done(new PrivateAddressError(), []);
    return options.all ? done(null, open) : done(null, first.address, first.family);
  });
};

const headers = {
  'User-Agent': 'Mozilla/5.0 (compatible; ban-tin-dai-hoi link check)',
  Accept: 'text/html,*/*;q=0.8',
  'Accept-Language': 'vi,en;q=0.5',
};

export interface RequestOptions {
  /** For tests: allows hosts on this machine and in its network. */
  readonly allowsPrivate: boolean;
}

/** Sends one request with Node's HTTP client, without credentials; follows no redirect. */
export const sendRequest = (
  url: URL,
  method: 'HEAD' | 'GET',
  signal: AbortSignal,
  { allowsPrivate }: RequestOptions,
): Promise<IncomingMessage> =>
  new Promise((answer, fail) => {
    const host = url.hostname.replaceAll(/^\[|\]$/gu, '');
    if (!allowsPrivate && isIP(host) !== 0 && !isPublicAddress(host)) {
      fail(new PrivateAddressError());
      return;
    }
    const guard = allowsPrivate ? {} : { lookup: lookupPublic };
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    send(url, { method, signal, headers, agent: false, ...guard })
      .on('response', answer)
      .on('error', fail)
      .end();
  });
