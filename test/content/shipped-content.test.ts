import { expect, test } from 'vitest';
import { planOf } from '../site/fixture-site.ts';
import { htmlFaults } from '../site/html-faults.ts';
import { walkLinks } from '../site/link-walk.ts';
import { sharedSite } from '../site/shared-sites.ts';
import { describeShipped } from './shipped.ts';
import { shippedSite } from './shipped-site.ts';

describeShipped('the shipped content', () => {
  test('has no fault beyond what the seed article is known for', async () => {
    const { problems } = await planOf('content');
    expect(problems.map(({ severity, code, line }) => `${line} ${severity} ${code}`)).toEqual([
      '26 note TEXT_SPELLING',
      '26 note HOUSE_CAPITAL',
      '26 note TEXT_UNIT_NAME',
      '28 note TEXT_FIXED_SPACE',
      '30 note TEXT_FIXED_SPACE',
    ]);
  });

  test('makes a site on which every internal link, image and anchor resolves', async () => {
    const [, origin] = shippedSite;
    const { pages, broken } = await walkLinks(await sharedSite(shippedSite), origin);
    expect(pages).toBeGreaterThan(50);
    expect(broken).toEqual([]);
  });

  test('makes a site of valid HTML', async () => {
    expect(await htmlFaults(await sharedSite(shippedSite))).toEqual([]);
  });
});
