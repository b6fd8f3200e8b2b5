import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { getTransformedRoutes } from '@vercel/routing-utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { redirectsFile } from '../../../src/hosting/redirects-file.ts';
import { vercelConfig } from '../../../src/hosting/vercel-config.ts';
import { planOf } from '../../site/host-sites.ts';

/* The files for hosts, read by the hosts' own parsers. */

/** The part of a parsed redirect that is looked at. */
interface ParsedRedirect {
  readonly from: string;
  readonly query?: object;
  readonly status: number;
}

const plan = planOf('/');
let folder = '';

const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ban-tin-parsers-'));
  await writeFile(path('_headers'), headersFile(plan.headers));
  await writeFile(path('_redirects'), redirectsFile(plan));
});

afterAll(() => rm(folder, { recursive: true }));

test('Netlify reads every header as it was meant', async () => {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [path('_headers')],
    netlifyConfigPath: undefined,
    configHeaders: [],
    minimal: true,
  });
  expect(errors).toEqual([]);
  expect(headers.map(({ for: from, values }) => [from, values])).toEqual(
    plan.headers.map(({ path: from, headers: values }) => [from, values]),
  );
});

test('Netlify reads every redirect, those of one query before the others, and what is gone', async () => {
  const parsed = await parseAllRedirects({
    redirectsFiles: [path('_redirects')],
    configRedirects: [],
    minimal: true,
  });
  const redirects = parsed.redirects as readonly ParsedRedirect[];
  expect(parsed.errors).toEqual([]);
  const gone = redirects.filter(({ status }) => status === 410);
  expect(gone.map(({ from }) => from)).toEqual(plan.gone);
  const moved = redirects.filter(({ status }) => status === 301);
  const isQueried = ({ query = {} }: ParsedRedirect): boolean => Object.keys(query).length > 0;
  expect(moved.length).toBeGreaterThan(10);
  expect(moved.findLastIndex(isQueried)).toBeLessThan(moved.findIndex((each) => !isQueried(each)));
  expect(moved[0]).toMatchObject({
    from: '/Default.aspx',
    query: { tabid: '12', id: '345' },
    to: '/2020/03/a/',
    force: true,
  });
});

test('Vercel accepts the configuration; its routes match the addresses that they are for', () => {
  const config = JSON.parse(vercelConfig(plan)) as Parameters<typeof getTransformedRoutes>[0];
  const { routes, error } = getTransformedRoutes(config);
  expect(error).toBeNull();
  const matching = (address: string): object[] =>
    (routes ?? []).filter(
      (route) => 'src' in route && new RegExp(route.src ?? '^$', 'u').test(address),
    );
  expect(matching('/cu.html')).toContainEqual(
    expect.objectContaining({ status: 301, headers: { Location: '/2020/03/a/' } }),
  );
  expect(matching('/cuxhtml')).not.toContainEqual(expect.objectContaining({ status: 301 }));
  expect(matching('/chuyen-muc/chinh-tri/atom.xml')).toContainEqual(
    expect.objectContaining({ headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } }),
  );
  expect(matching('/anh/a-360-0123456789.avif')).toContainEqual(
    expect.objectContaining({
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    }),
  );
});
