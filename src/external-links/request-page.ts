import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Ask } from './ask-link.ts';
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

/** Sends real requests with Node's HTTP client; the body of a page is not read. */
export const createAsk =
  ({ allowsPrivate }: { readonly allowsPrivate: boolean }): Ask =>
  (url, method, signal) =>
    new Promise((answer, fail) => {
      const host = url.hostname.replaceAll(/^\[|\]$/gu, '');
      if (!allowsPrivate && isIP(host) !== 0 && !isPublicAddress(host)) {
        fail(new PrivateAddressError());
        return;
      }
      const guard = allowsPrivate ? {} : { lookup: lookupPublic };
      const send = url.protocol === 'https:' ? requestHttps : requestHttp;
      send(url, { method, signal, headers, agent: false, ...guard })
        .on('response', (response) => {
          answer({ status: response.statusCode ?? 0, location: response.headers.location });
          response.destroy();
        })
        .on('error', fail)
        .end();
    });
