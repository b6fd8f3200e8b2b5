import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BaseUrl } from '../../src/url/base-url.ts';
import { buildFixture, filesIn, planOf, temporaryFolder } from './fixture-site.ts';
import { walkLinks } from './link-walk.ts';
import { sampleSites } from './sample-sites.ts';

/** Two rules of taste are off: the doctype's letter case, and titles, which are long in Vietnamese. */
const htmlRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: { 'doctype-style': 'off', 'long-title': 'off' },
};

let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(sampleSites)('%s', (name, origin, contentIn) => {
  let site: string;
  beforeAll(async () => {
    site = await buildFixture(await contentIn(folder), join(folder, name));
  });

  test('every internal link, image and anchor of every page resolves', async () => {
    const { pages, links, broken } = await walkLinks(site, origin);
    expect(pages).toBeGreaterThan(50);
    expect(links).toBeGreaterThan(pages * 5);
    expect(broken).toEqual([]);
  });

  test('every page is valid HTML', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
    const faults: string[] = [];
    for (const file of (await filesIn(site)).filter((path) => path.endsWith('.html'))) {
      const { results } = await validator.validateFile(join(site, file));
      for (const { messages } of results) {
        for (const { line, column, ruleId, message } of messages) {
          faults.push(`${file}:${line}:${column} ${ruleId} ${message}`);
        }
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  }, 600_000);
});

test('a site below a path of its host has its path before every link', async () => {
  const site = await buildFixture('content', join(folder, 'prefixed'), {
    baseUrl: 'https://dia-phuong.example/tin/' as BaseUrl,
  });
  const { broken } = await walkLinks(site, 'https://dia-phuong.example', '/tin/');
  expect(broken).toEqual([]);
});

test('a broken link would be found', async () => {
  const site = await buildFixture('content', join(folder, 'broken'));
  await rm(join(site, 'lien-he'), { recursive: true });
  const { broken } = await walkLinks(site, 'https://ban-tin-dai-hoi.example');
  expect(broken).toContain('/ -> /lien-he/');
});

test('the shipped content has no fault beyond what the seed article is known for', async () => {
  const { problems } = await planOf('content');
  expect(problems.map(({ severity, code, line }) => `${line} ${severity} ${code}`)).toEqual([
    '23 note TEXT_UNIT_NAME',
    '25 note TEXT_FIXED_SPACE',
    '27 note TEXT_FIXED_SPACE',
  ]);
});
