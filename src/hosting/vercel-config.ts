import { siteHref } from '../url/base-url.ts';
import type { HostingPlan, Redirect } from './hosting-plan.ts';
import { netlifyQuery } from './netlify-query.ts';
import { checkedPath } from './safe-address.ts';

/** Vercel refuses a configuration with more than 2,048 redirects: https://vercel.com/docs/limits */
const mostRedirects = 2000;

/** A path in the form of path-to-regexp, in which these characters begin a pattern. */
const literal = (path: string): string => path.replaceAll(/[()*+?:{}.]/gu, String.raw`\$&`);

/** `*` is any text, `:name` one segment, as in the rules. */
const pattern = (path: string): string =>
  path
    .split(/(\*|:[a-z]\w*)/iu)
    .map((part) => {
      if (part === '*') return '(.*)';
      return part.startsWith(':') ? part : literal(part);
    })
    .join('');

/** Escaped addresses are left to the page at the old address, which redirects by itself. */
const isPlain = (path: string): boolean => !path.includes('%');

const redirectOf = (base: HostingPlan['base'], { from, query, to }: Redirect): object[] => {
  const pairs = query === undefined ? [] : netlifyQuery(query);
  const source = checkedPath(siteHref(base, from));
  if (pairs === undefined || !isPlain(source)) return [];
  const has = pairs.map((pair) => {
    const [key = '', value = ''] = pair.split(/=(.*)/su);
    return { type: 'query', key, value: value.replaceAll('.', String.raw`\.`) };
  });
  return [
    {
      source: literal(source),
      ...(has.length > 0 && { has }),
      destination: checkedPath(siteHref(base, to)),
      statusCode: 301,
    },
  ];
};

/**
 * `vercel.json` for a folder with the built site: its headers and redirects; of one address with and
 * without a query, the one with it comes first. Vercel has no 410: a withdrawn page says itself that it
 * is withdrawn.
 *
 * @see https://vercel.com/docs/project-configuration
 * @throws TypeError if an address could be read as something else
 */
export const vercelConfig = ({ base, headers, redirects }: HostingPlan): string => {
  const [plain, queried] = [
    redirects.filter(({ query }) => query === undefined),
    redirects.filter(({ query }) => query !== undefined),
  ];
  const config = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    headers: headers.map(({ path, headers: named }) => ({
      source: pattern(path),
      headers: Object.entries(named).map(([key, value]) => ({ key, value })),
    })),
    redirects: [...queried, ...plain]
      .flatMap((redirect) => redirectOf(base, redirect))
      .slice(0, mostRedirects),
  };
  return `${JSON.stringify(config, null, 1)}\n`;
};
