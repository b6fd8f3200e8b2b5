import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BaseUrl } from '../../src/url/base-url.ts';
import { bulletin } from '../fixtures/bulletin.ts';
import { buildFixture, testFolder } from './fixture-site.ts';
import { htmlFaults } from './html-faults.ts';
import { walkLinks } from './link-walk.ts';
import { bulletinSite, sampleSites } from './sample-sites.ts';
import { sharedSite } from './shared-sites.ts';

/**
 * Every page that is no article, and of articles those whose month is January or February: generated
 * articles are alike, and `test/long/valid-html.test.ts` reads them all.
 */
const isSampled = (file: string): boolean => !/^\d{4}\/(?!01|02)\d\d\/[^/]+\//u.test(file);

describe.each(sampleSites)('%s', (...sample) => {
  const [name, origin] = sample;
  let site: string;
  beforeAll(async () => {
    site = await sharedSite(sample);
  });

  test('every internal link, image and anchor of every page resolves', async () => {
    const { pages, links, broken } = await walkLinks(site, origin);
    expect(pages).toBeGreaterThan(50);
    expect(links).toBeGreaterThan(pages * 5);
    expect(broken).toEqual([]);
  });

  test('its pages are valid HTML', async () => {
    const isWhole = !name.startsWith('500');
    expect(await htmlFaults(site, isWhole ? undefined : isSampled)).toEqual([]);
  }, 600_000);
});

test('a site below a path of its host has its path before every link', async () => {
  const site = await buildFixture(bulletin, await testFolder(), {
    baseUrl: 'https://dia-phuong.example/tin/' as BaseUrl,
  });
  const { broken } = await walkLinks(site, 'https://dia-phuong.example', '/tin/');
  expect(broken).toEqual([]);
});

test('a broken link would be found', async () => {
  const site = join(await testFolder(), 'broken');
  await cp(await sharedSite(bulletinSite), site, { recursive: true });
  await rm(join(site, 'lien-he'), { recursive: true });
  const { broken } = await walkLinks(site, 'https://ban-tin-dai-hoi.example');
  expect(broken).toContain('/ -> /lien-he/');
});
