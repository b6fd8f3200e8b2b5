import { expect, test } from 'vitest';
import { robots } from '../../../../src/outputs/sitemaps/robots.ts';
import { sitePaths } from '../../../../src/url/site-path.ts';
import { makeNewsroom } from '../../site/make-newsroom.ts';

test('all is allowed, and the sitemaps are named', () => {
  expect(robots(makeNewsroom(), [sitePaths.sitemap, sitePaths.newsSitemap])).toEqual({
    path: '/robots.txt',
    text: `User-agent: *
Allow: /
Sitemap: https://h.example/tin/sitemap.xml
Sitemap: https://h.example/tin/sitemap-tin-moi.xml
`,
  });
});

test('nothing is allowed in a preview', () => {
  expect(robots(makeNewsroom({}, true), []).text).toBe('User-agent: *\nDisallow: /\n');
});
