import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BaseUrl } from '../../src/url/base-url.ts';
import { bulletin } from '../fixtures/bulletin.ts';
import { buildFixture, testFolder } from './fixture-site.ts';
import { htmlFaults } from './html-faults.ts';
import { walkLinks } from './link-walk.ts';
import { bulletinSite, sampleSites } from './sample-sites.ts';
import { writeSharedContent } from './shared-content.ts';
import { sharedSite } from './shared-sites.ts';
import { isWhole } from '../whole-matrix.ts';

/** The common form of generated pages: their path without names, years and numbers. */
const formOf = (file: string): string =>
  file
    .replace(/^\d{4}\/\d\d\/[^/]+\//u, 'article/')
    .replaceAll(/\d+/gu, '0')
    .replace(/^(don-vi|chuyen-muc|dai-hoi|van-ban|dong-su-kien)\/[^/]+\//u, '$1/x/');

/** Some pages of each form, in `npm test` one; `test/long/valid-html.test.ts` checks all. */
const sampler = (most: number): ((file: string) => boolean) => {
  const counts = new Map<string, number>();
  return (file) => {
    const form = formOf(file);
    const count = (counts.get(form) ?? 0) + 1;
    counts.set(form, count);
    return count <= most;
  };
};

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
    const isRich = name.includes('rich');
    expect(await htmlFaults(site, isRich ? undefined : sampler(isWhole() ? 3 : 1))).toEqual([]);
  }, 600_000);
});

test('a site below a path of its host has its path before every link', async () => {
  const folder = await testFolder();
  /** Small, but with every kind of link: in feeds, notices, old addresses, pictures and sounds. */
  if (!isWhole()) await writeSharedContent(folder);
  const site = await buildFixture(isWhole() ? bulletin : join(folder, 'content'), folder, {
    baseUrl: 'https://dia-phuong.example/tin/' as BaseUrl,
  });
  const { pages, broken } = await walkLinks(site, 'https://dia-phuong.example', '/tin/');
  expect(pages).toBeGreaterThan(40);
  expect(broken).toEqual([]);
});

test('a broken link would be found', async () => {
  const site = join(await testFolder(), 'broken');
  await cp(await sharedSite(bulletinSite), site, { recursive: true });
  await rm(join(site, 'lien-he'), { recursive: true });
  const { broken } = await walkLinks(site, 'https://ban-tin-dai-hoi.example');
  expect(broken).toContain('/ -> /lien-he/');
});
