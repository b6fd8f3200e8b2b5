/** The search page runs WebAssembly (Pagefind); no other page may. */
export type PageClass = 'ordinary' | 'search';

export interface PolicyOptions {
  /** `sha256-…` of the one inline style sheet. */
  readonly styleHash: string;
  readonly page: PageClass;
}

const hashForm = /^sha256-[\w+/]{43}=$/u;

/** `'wasm-unsafe-eval'` lets WebAssembly compile and nothing else: `eval` stays forbidden. */
const scriptSources: Readonly<Record<PageClass, string>> = {
  ordinary: "'self'",
  search: "'self' 'wasm-unsafe-eval'",
};

/**
 * The policy as a page's `<meta http-equiv="Content-Security-Policy">` states it (CSP Level 3).
 *
 * `frame-ancestors` is missing: browsers ignore it in a meta element, with a warning.
 * `upgrade-insecure-requests` is missing everywhere: each address that a page loads is its own site's
 * (`'self'`), so there is nothing to upgrade, and a site on plain http (a town's own machine, a test
 * on 127.0.0.1) would ask itself for https and show no picture. HSTS is the host's to set: who
 * promises https for a whole domain must own the domain.
 *
 * @throws TypeError when the hash is no `sha256-…`: it could end the directive and begin another
 */
export const metaPolicy = ({ styleHash, page }: PolicyOptions): string => {
  if (!hashForm.test(styleHash)) throw new TypeError(`not a style hash: ${styleHash}`);
  return [
    "default-src 'none'",
    `script-src ${scriptSources[page]}`,
    `style-src '${styleHash}'`,
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

/** The policy as a response header states it. */
export const contentPolicy = (options: PolicyOptions): string =>
  `${metaPolicy(options)}; frame-ancestors 'none'`;
