import { expect, test } from 'vitest';
import type { HostingPlan, Redirect } from '../../../src/hosting/hosting-plan.ts';
import { vercelConfig } from '../../../src/hosting/vercel-config.ts';
import { headerRules } from '../../../src/security/header-rules.ts';
import { parseBaseUrl, type BaseUrl } from '../../../src/url/base-url.ts';
import type { SitePath } from '../../../src/url/site-path.ts';

const base = parseBaseUrl('https://h.example/tin/') as BaseUrl;

const redirect = (from: string, to: string, query?: string): Redirect => ({
  from: from as SitePath,
  to: to as SitePath,
  ...(query !== undefined && { query }),
});

interface Config {
  readonly headers: readonly { readonly source: string; readonly headers: readonly object[] }[];
  readonly redirects: readonly { readonly source: string; readonly destination: string }[];
}

const configOf = (redirects: readonly Redirect[]): Config => {
  const plan: HostingPlan = { base, headers: headerRules(base), redirects, gone: [] };
  return JSON.parse(vercelConfig(plan)) as Config;
};

test('redirects: one query before none, literal signs escaped, below the path of the site', () => {
  const { redirects } = configOf([
    redirect('/Default.aspx', '/2020/'),
    redirect('/van-ban(1).html', '/2020/03/a/'),
    redirect('/Default.aspx', '/2020/03/a/', 'tabid=12&id=3.5'),
  ]);
  expect(redirects).toEqual([
    {
      source: String.raw`/tin/Default\.aspx`,
      has: [
        { type: 'query', key: 'tabid', value: '12' },
        { type: 'query', key: 'id', value: String.raw`3\.5` },
      ],
      destination: '/tin/2020/03/a/',
      statusCode: 301,
    },
    { source: String.raw`/tin/Default\.aspx`, destination: '/tin/2020/', statusCode: 301 },
    {
      source: String.raw`/tin/van-ban\(1\)\.html`,
      destination: '/tin/2020/03/a/',
      statusCode: 301,
    },
  ]);
});

test('every header of the site, for the same paths', () => {
  const { headers } = configOf([]);
  expect(headers.map(({ source }) => source)).toContain('/tin/(.*)');
  expect(headers.map(({ source }) => source)).toContain(String.raw`/tin/(.*)atom\.xml`);
  expect(headers.map(({ source }) => source)).toContain('/tin/tim-kiem/chi-muc/:folder/(.*)');
  expect(headers.length).toBe(headerRules(base).length);
});

test('more redirects than Vercel takes are left to the pages at their addresses', () => {
  const many = Array.from({ length: 2100 }, (_, index) => redirect(`/cu-${index}/`, '/2020/'));
  expect(configOf(many).redirects.length).toBe(2000);
});
