export interface PolicyOptions {
  /** `sha256-…` of each inline style sheet that may be in the page, or in any page of the site. */
  readonly styleHashes: readonly string[];
  /** The same of each inline script. */
  readonly scriptHashes?: readonly string[];
}

const hashForm = /^sha256-[\w+/]{43}=$/u;

const quoted = (hashes: readonly string[]): string => hashes.map((hash) => `'${hash}'`).join(' ');

/**
 * The policy in the form for a page's `<meta http-equiv="Content-Security-Policy">` (CSP Level 3).
 *
 * `frame-ancestors` is missing: browsers ignore it in a meta element, with a warning.
 * `upgrade-insecure-requests` is missing everywhere: a page loads only addresses of its own site
 * (`'self'`), so there is nothing to upgrade; and a site on plain http (a town's own machine, a
 * test on 127.0.0.1) would request https from itself and show no pictures. HSTS is for the host to
 * set: only the owner of a whole domain can promise https for it.
 *
 * @throws TypeError if a hash is not `sha256-…`: it could end the directive and begin another
 */
export const metaPolicy = ({ styleHashes, scriptHashes = [] }: PolicyOptions): string => {
  const strange = [...styleHashes, ...scriptHashes].find((hash) => !hashForm.test(hash));
  if (strange !== undefined) throw new TypeError(`not a hash: ${strange}`);
  return [
    "default-src 'none'",
    `script-src ${`'self' ${quoted(scriptHashes)}`.trim()}`,
    `style-src ${quoted(styleHashes) || "'none'"}`,
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
};

/** The policy in the form for a response header. */
export const contentPolicy = (options: PolicyOptions): string =>
  `${metaPolicy(options)}; frame-ancestors 'none'`;
