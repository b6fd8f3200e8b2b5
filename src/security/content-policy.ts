import type { SoundHost } from '../url/sound-address.ts';

/** The inline parts of a page that its policy allows, each as `sha256-…`. */
export interface InlineHashes {
  readonly styleHashes: readonly string[];
  readonly scriptHashes?: readonly string[];
}

/** What the policy of a page allows. */
export interface PagePolicy extends InlineHashes {
  /** The origin from which sounds may come, besides the site itself. */
  readonly soundHost?: SoundHost | undefined;
}

const hashForm = /^sha256-[\w+/]{43}=$/u;

/** @throws TypeError if a hash is not `sha256-…`: it could end the directive and begin another */
const quoted = (hashes: readonly string[]): string => {
  const strange = hashes.find((hash) => !hashForm.test(hash));
  if (strange !== undefined) throw new TypeError(`not a hash: ${strange}`);
  return hashes.map((hash) => `'${hash}'`).join(' ');
};

const policyOf = (
  styles: string,
  scriptHashes: readonly string[],
  soundHost: SoundHost | undefined,
): string =>
  [
    "default-src 'none'",
    `script-src ${`'self' ${quoted(scriptHashes)}`.trim()}`,
    `style-src ${styles}`,
    "img-src 'self'",
    `media-src ${`'self' ${soundHost ?? ''}`.trim()}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

/**
 * The policy in the form for a page's `<meta http-equiv="Content-Security-Policy">` (CSP Level 3).
 *
 * `frame-ancestors` is missing: browsers ignore it in a meta element, with a warning.
 * `upgrade-insecure-requests` is missing everywhere: a page loads only addresses of its own site
 * (`'self'`) and sounds from a host that has https itself, so there is nothing to upgrade; and a site on plain http (a town's own machine, a
 * test on 127.0.0.1) would request https from itself and show no pictures. A station that can promise
 * https says so in its settings (`hstsDays`).
 *
 * @throws TypeError if a hash is not `sha256-…`
 */
export const metaPolicy = ({ styleHashes, scriptHashes = [], soundHost }: PagePolicy): string =>
  policyOf(quoted(styleHashes) || "'none'", scriptHashes, soundHost);

/**
 * The policy in the form for the response header of every path. It leaves inline styles to the policy
 * of each page, which names the hash of its own sheet: a browser applies both. So a server that reads
 * its settings only when it starts shows pages in a new look, and old releases in theirs.
 *
 * @throws TypeError if a hash is not `sha256-…`
 */
export const contentPolicy = (
  scriptHashes: readonly string[] = [],
  soundHost?: SoundHost,
): string => `${policyOf("'unsafe-inline'", scriptHashes, soundHost)}; frame-ancestors 'none'`;
