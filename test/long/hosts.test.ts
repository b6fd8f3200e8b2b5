import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ask, startCaddy, startNginx } from '../site/host-servers.ts';
import { planOf, removeTarget, writeTarget } from '../site/host-sites.ts';
import type { Redirect } from '../../src/hosting/hosting-plan.ts';
import { shareOf } from './share.ts';
import type { SitePath } from '../../src/url/site-path.ts';

const count = shareOf(10_000);

/** Typical old addresses of portals: different paths, and one path with different queries. */
const old: readonly Redirect[] = Array.from({ length: count }, (_, index) => {
  const to = `/2020/03/bai-viet-so-${index}/` as SitePath;
  const number = String(index * 7919);
  return [
    { from: `/tin-tuc/dai-hoi-dang-bo-cac-cap-${number}.html` as SitePath, to },
    { from: '/Default.aspx' as SitePath, query: `tabid=12&mid=${number}&id=${index}`, to },
  ];
}).flat();

const asked = ({ from, query }: Redirect): string =>
  query === undefined ? from : `${from}?${query}`;

describe.each([
  ['nginx', startNginx],
  ['Caddy', startCaddy],
] as const)('%s', (_name, start) => {
  test(`loads ${2 * count} redirects and finds each of them`, async () => {
    const target = await writeTarget(planOf('/tin/', old));
    const server = await start(join(target, 'current'));
    try {
      expect(server.log).not.toMatch(/\[(?:warn|emerg)\]|hash/u);
      for (const redirect of old) {
        const { status, headers } = await ask(server.port, `/tin${asked(redirect)}`);
        const [, location] = headers.find(([name]) => name === 'Location') ?? [];
        expect([status, location]).toEqual([301, `/tin${redirect.to}`]);
      }
      expect((await ask(server.port, '/tin/Default.aspx?tabid=12&mid=0&id=1')).status).toBe(404);
    } finally {
      await server.stop();
      await removeTarget(target);
    }
  });
});
